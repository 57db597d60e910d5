/** The fifth made-up mailbox: written on the day of the fourth, by other people in other words, before the words were looked at. */
import type { Pack } from '../pack';
import { ENGLISH } from './english';
import { DUTCH, GERMAN } from './germanic';
import { LAYOUTS, NOISE } from './noise';
import { FRENCH, SPANISH } from './romance';
import { ITALIAN, PORTUGUESE } from './southern';

const names = (text: string) => text.split(',').map((name) => name.trim());

const FIRST_PARTS = names(
	'Acorn,Beacon,Cobalt,Dahlia,Elm,Foxglove,Glacier,Hawthorn,Ivory,Jubilee,Kingfisher,Lantern,Magnolia,Nova,Orchard,Poplar,Redwood,Sparrow,Thistle,Willow'
);
const LAST_PARTS = names('Media,SE,Clinic,Consulting,Technologies,LLC,Institute,Partners,Retail,Trust');

export const FIFTH: Pack = {
	me: { name: 'Toni Bergström', email: 'toni.bergstroem@gmx.net' },
	wordings: [ENGLISH, ENGLISH, ENGLISH, GERMAN, GERMAN, DUTCH, FRENCH, SPANISH, ITALIAN, PORTUGUESE],
	layouts: LAYOUTS,
	organisations: FIRST_PARTS.flatMap((first) => LAST_PARTS.map((last) => `${first} ${last}`)),
	roles: names(
		'Account Manager,Software Engineer II,Lecturer in Economics,Executive Assistant,Business Analyst,Social Media Manager,Procurement Officer,QA Engineer'
	),
	people: names(
		'Adam Reed,Bianca Conti,Cem Aydin,Diana Petrescu,Emil Sorensen,Frida Olsen,Gustavo Melo,Helen Zhou,Imran Shah,Judith Maas,Kurt Fischer,Lucie Bernard,Mateo Ortiz,Nina Hoffmann,Olivia Grant,Pieter Bakker'
	),
	titles: names('Talent Partner,HR Advisor,Head of Recruiting,Team Lead,People & Culture Manager'),
	noise: NOISE
};
