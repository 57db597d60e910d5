/** The second made-up mailbox: its wording was written before the words were tuned to the first, and they are never tuned to it. */
import type { Pack } from '../pack';
import { ENGLISH } from './english';
import { GERMAN } from './german';
import { LAYOUTS, NOISE } from './noise';
import { FRENCH, ITALIAN, PORTUGUESE } from './romance';

const names = (text: string) => text.split(',').map((name) => name.trim());

const FIRST_PARTS = names(
	'Alder,Brack,Corv,Dunmore,Ember,Fallow,Gant,Hexham,Istra,Jarrow,Kestrel,Lumen,Marlow,Nettle,Orrin,Pell,Quarry,Rook,Selwyn,Tamar'
);
const LAST_PARTS = names('Mills,Energy,Robotics,Foods,Analytics,& Sons,Health,Systems GmbH,Logistics,Press');

export const SECOND: Pack = {
	me: { name: 'Robin Achterberg', email: 'robin.achterberg@posteo.de' },
	wordings: [ENGLISH, ENGLISH, ENGLISH, GERMAN, FRENCH, ITALIAN, PORTUGUESE],
	layouts: LAYOUTS,
	organisations: FIRST_PARTS.flatMap((first) => LAST_PARTS.map((last) => `${first} ${last}`)),
	roles: names(
		'Data Engineer,Policy Officer,UX Researcher,Warehouse Supervisor,Junior Accountant,Backend Developer,Grants Manager,Clinical Coordinator,Payroll Specialist,Product Owner'
	),
	people: names(
		'Aoife Brennan,Tomasz Wilk,Giulia Ferri,Henrik Dahl,Priya Nair,Lucas Moreau,Marta Vidal,Jonas Reuter,Beatriz Sousa,Owen Price,Nadia Haddad,Elif Demir,Sven Kuhn,Chloe Baxter,Rui Teles,Anja Vogt'
	),
	titles: names('Talent Partner,Head of People,Recruiter,HR Business Partner,Engineering Manager'),
	noise: NOISE
};
