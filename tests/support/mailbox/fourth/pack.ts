/** The fourth made-up mailbox: whole letters as systems and people write them, written before the words were looked at. */
import type { Pack } from '../pack';
import { ENGLISH } from './english';
import { DUTCH, GERMAN } from './germanic';
import { LAYOUTS, NOISE } from './noise';
import { FRENCH, SPANISH } from './romance';
import { ITALIAN, PORTUGUESE } from './southern';

const names = (text: string) => text.split(',').map((name) => name.trim());

const FIRST_PARTS = names(
	'Anchor,Birch,Copperfield,Drift,Everest,Flint,Granite,Halcyon,Indigo,Juniper,Keystone,Lagoon,Meridian,Norden,Opal,Pinnacle,Quartz,Ravel,Sable,Tidewater'
);
const LAST_PARTS = names('Labs,GmbH,Bank,Hospital,Software,Inc,College,Group,Studios,Foundation');

export const FOURTH: Pack = {
	me: { name: 'Kim Sandoval', email: 'kim@sandoval.example' },
	wordings: [ENGLISH, ENGLISH, ENGLISH, GERMAN, GERMAN, DUTCH, FRENCH, SPANISH, ITALIAN, PORTUGUESE],
	layouts: LAYOUTS,
	organisations: FIRST_PARTS.flatMap((first) => LAST_PARTS.map((last) => `${first} ${last}`)),
	roles: names(
		'Project Coordinator,Senior Frontend Engineer,Customer Success Manager,Office Administrator,Data Scientist,Content Designer,Finance Analyst,Nurse Practitioner'
	),
	people: names(
		'Amelia Frost,Ben Okafor,Celine Dubois,Daan Visser,Eva Lindqvist,Felipe Rocha,Greta Schulz,Hiro Sato,Isabel Marin,Jack Doyle,Katja Braun,Luca Romano,Maeve Kelly,Noor Hassan,Oscar Blanco,Petra Novak'
	),
	titles: names('Recruiter,Talent Acquisition Manager,People Operations,Hiring Manager,HR Generalist'),
	noise: NOISE
};
