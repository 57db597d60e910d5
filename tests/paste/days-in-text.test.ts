import { describe, expect, it } from 'vitest';
import { languageOf, daysInText, slashesOf } from '../../src/lib/paste/days-in-text';

/** A Wednesday. */
const FROM = '2026-03-11';

const read = (text: string) =>
	daysInText(text, FROM, slashesOf(text)).map(({ day, at, zone }) =>
		[day, at, zone].filter(Boolean).join(' ')
	);

describe('days that running text names', () => {
	it.each([
		['We will be in touch by Friday.', ['2026-03-13']],
		['by Friday, 20 March', ['2026-03-20']],
		['on Tuesday 17 March at 10:00', ['2026-03-17 10:00']],
		['on Tuesday, March 17th, 2026 at 2 pm ET', ['2026-03-17 14:00 America/New_York']],
		['Tuesday (17 March), 9.30 a.m.', ['2026-03-17 09:30']],
		['at 10 am on Thursday', ['2026-03-12 10:00']],
		['2026-04-02', ['2026-04-02']],
		['within two weeks', ['2026-03-25']],
		['in the next 2 to 3 weeks', ['2026-04-01']],
		['within five working days', ['2026-03-18']],
		['early next week', ['2026-03-20']],
		['by the end of the week', ['2026-03-13']],
		['the day after tomorrow', ['2026-03-13']],
		['am Dienstag, den 17. März 2026, um 14 Uhr', ['2026-03-17 14:00']],
		['bis zum 31.03.2026', ['2026-03-31']],
		['bis 3.4.', ['2026-04-03']],
		['innerhalb von zwei Wochen', ['2026-03-25']],
		['bis Ende nächster Woche', ['2026-03-20']],
		['in den nächsten 10 Tagen', ['2026-03-21']],
		['le mardi 17 mars à 15h30', ['2026-03-17 15:30']],
		['dans deux semaines', ['2026-03-25']],
		['el martes 17 de marzo de 2026 a las 10:00 CET', ['2026-03-17 10:00 Europe/Berlin']],
		['dentro de dos semanas', ['2026-03-25']],
		['op vrijdag 20 maart om 14.00 uur', ['2026-03-20 14:00']],
		['volgende week', ['2026-03-20']],
		['we wtorek 17 marca 2026', ['2026-03-17']],
		['tirsdag den 17. marts kl. 10:00', ['2026-03-17 10:00']],
		['до понедельника, 16 марта', ['2026-03-16']],
		['torstai', ['2026-03-12']]
	])('%s', (text, days) => expect(read(text)).toEqual(days));

	it.each([
		'your application of 2 March',
		'03/04/2026',
		'in the next few weeks',
		'next Friday',
		'nächsten Freitag',
		'5 out of 7 people, 5 may apply',
		'31 February 2026',
		'Room 12, 3.5 years, version 2.1',
		'the second question, segunda',
		'10 pro Stunde, am 10 des Monats, 3 lis',
		'Marta 12, Marti and Pazar'
	])('claims nothing: %s', (text) => expect(read(text)).toEqual([]));

	it('reads a date with slashes where the language or the numbers tell', () => {
		expect(read('antes del 03/04/2026, para la empresa y los candidatos')).toEqual(['2026-04-03']);
		expect(read('by 25/04/2026')).toEqual(['2026-04-25']);
	});

	it.each([
		['Vielen Dank für Ihre Bewerbung, wir melden uns bei Ihnen.', 'de'],
		['Nous avons bien reçu votre candidature et vous remercions.', 'fr'],
		['Hemos recibido su solicitud para el puesto y los documentos.', 'es'],
		['Wij hebben uw sollicitatie voor de functie van analist ontvangen.', 'nl'],
		['Thank you for your interest in the role.', 'en']
	] as const)('tells the language of %s', (text, code) => expect(languageOf(text)).toBe(code));
});
