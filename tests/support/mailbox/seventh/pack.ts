/** The seventh made-up mailbox: small firms and agencies, whose people write short and as they speak. */
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
	'Amber,Bumble,Clover,Driftwood,Ember,Fable,Gizmo,Hedgehog,Inkwell,Juniper,Kite,Lemonade,Mango,Nutmeg,Otter,Pebble,Quirk,Ribbon,Saffron,Tandem'
);
const LAST_PARTS = names('Studio,& Sons,Bakery,Recruiting,Works,Design,Books,Agency,Digital,Coffee Roasters');

export const SEVENTH: Pack = {
	me: { name: 'Jamie Oduya', email: 'jamie.oduya@proton.me' },
	wordings: [
		...[ENGLISH, ENGLISH, ENGLISH, ENGLISH, ENGLISH, ENGLISH],
		...[GERMAN, DUTCH, FRENCH, SPANISH, PORTUGUESE, ITALIAN]
	],
	layouts: LAYOUTS,
	organisations: LAST_PARTS.flatMap((last) => FIRST_PARTS.map((first) => `${first} ${last}`)),
	roles: names(
		'Barista,Junior Designer,Shop Assistant,Office Manager,Front-end Developer,Copywriter,Bookkeeper,Video Editor'
	),
	people: names(
		'Alice Moon,Bo Larsen,Chiara Neri,Dev Kapoor,Ella Vos,Finn Brandt,Gaëlle Petit,Hugo Sanz,Ivy Clarke,Joana Reis,Kim Bauer,Leo Moretti,Maya Cohen,Noor de Wit,Oscar Hill,Pia Sommer'
	),
	titles: names('Founder,Shop Manager,Creative Director,Recruitment Consultant,Owner'),
	noise: NOISE
};
