/** The sixth made-up mailbox: large organisations, whose mails are written by departments and systems. */
import type { Pack } from '../pack';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { LAYOUTS, NOISE } from './noise';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';

const names = (text: string) => text.split(',').map((name) => name.trim());

const FIRST_PARTS = names(
	'Altmark,Brixworth,Corvane,Delphin,Everhart,Fairmont,Granville,Helvar,Ingleside,Jorvik,Kestrel,Lindmar,Montrose,Norwell,Ostrava,Pellworth,Quillon,Ravensby,Solvang,Tarrington'
);
const LAST_PARTS = names(
	'Group,Insurance,Pharma,Logistics,AG,Energy,Bank,Foods International,Aerospace,Holding'
);

export const SIXTH: Pack = {
	me: { name: 'Robin Castellan', email: 'robin.castellan@outlook.com' },
	wordings: [
		...[ENGLISH, ENGLISH, ENGLISH, ENGLISH, ENGLISH, ENGLISH],
		...[GERMAN, DUTCH, FRENCH, SPANISH, PORTUGUESE, ITALIAN]
	],
	layouts: LAYOUTS,
	organisations: LAST_PARTS.flatMap((last) => FIRST_PARTS.map((first) => `${first} ${last}`)),
	roles: names(
		'Senior Financial Analyst,Supply Chain Planner,Internal Auditor,Regulatory Affairs Specialist,Data Engineer,Key Account Manager,HR Business Partner,Treasury Manager'
	),
	people: names(
		'Abigail Stone,Benoît Lacroix,Carla Medina,Dirk Vermeulen,Elisa Ricci,Fiona MacLeod,Gregor Hahn,Hanneke Visser,Inês Carvalho,Jonas Richter,Katarina Novak,Luís Pereira,Marion Dubois,Nikhil Rao,Orla Byrne,Paolo Greco'
	),
	titles: names(
		'Senior Talent Acquisition Partner,HR Business Partner,Recruiting Coordinator,Director of Finance,Talent Sourcer EMEA'
	),
	noise: NOISE
};
