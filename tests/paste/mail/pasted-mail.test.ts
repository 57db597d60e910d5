import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/lib/paste/mail/pasted-mail';
import { mailSentences } from '../../../src/lib/messages/lead/pasted-mail';

/** A Wednesday. */
const TODAY = '2026-03-11';
const DANA = { id: 'dana', name: 'Dana Ruiz', email: 'Dana@northwind.example' };
const KIM = { id: 'kim', name: 'Kim Lee' };

function read(mail: string) {
	const { note: _note, ...rest } = readMail(mail, { people: [DANA, KIM], today: TODAY });
	return rest;
}

const note = (mail: string) => readMail(mail, { people: [DANA], today: TODAY }).note;

describe('who wrote it and when', () => {
	it.each([
		[
			'From: Dana Ruiz <dana@northwind.example>\nDate: Mon, 9 Mar 2026 10:12:00 +0100\nTo: me\nSubject: Hello\n\nHello.',
			'2026-03-09'
		],
		[
			'Von: Ruiz, Dana [mailto:dana@northwind.example]\nGesendet: Montag, 9. März 2026 10:12\nAn: mich\nBetreff: AW: Analyst\n\nGuten Tag.',
			'2026-03-09'
		],
		[
			'De : Dana Ruiz <dana@northwind.example>\nEnvoyé : lundi 9 mars 2026 10:12\nÀ : moi\nObjet : RE\n\nBonjour.',
			'2026-03-09'
		],
		[
			'De: Dana Ruiz\nEnviado el: lunes, 9 de marzo de 2026 10:12\nPara: yo\nAsunto: RE\n\nHola.',
			'2026-03-09'
		],
		['Van: Dana Ruiz\nVerzonden: maandag 9 maart 2026 10:12\nAan: mij\nOnderwerp: RE\n\nDag.', '2026-03-09'],
		['Dana Ruiz <dana@northwind.example>\nMon, Mar 9, 2026 at 10:12 AM\nto me\n\nHello.', '2026-03-09']
	])('%s', (mail, on) => {
		expect(read(mail)).toEqual({ what: 'word', personId: 'dana', on, offered: [] });
		expect(note(mail)).toMatch(/^\p{L}+( Tag)?\.$/u);
	});

	it('offers somebody whom the lead does not know', () => {
		expect(read('From: Ola Berg <ola@northwind.example>\n\nHello.').stranger).toEqual({
			name: 'Ola Berg',
			email: 'ola@northwind.example'
		});
	});

	it('knows a signature, where one person alone has that name', () => {
		expect(read('Thanks for your letter.\n\nBest,\nKim Lee\nNorthwind').personId).toBe('kim');
		expect(read('Thanks for your letter.\n\nKim Lee and Dana Ruiz').personId).toBeUndefined();
	});

	it('takes no quoted day for the newest, and no day that has not come', () => {
		const quoted =
			'Thanks, that helps.\n\nOn 2 Mar 2026, at 10:12, Sam Doe wrote:\n> We said Friday 13 March.';
		expect(read(quoted)).toEqual({ what: 'word', offered: [] });
		expect(note(quoted)).toBe('Thanks, that helps.');
		expect(read('From: x@northwind.example\nDate: Mon, 9 Mar 2027 10:12:00 +0100\n\nHi.').on).toBeUndefined();
	});

	it.each([
		'Fine.\n\n-----Original Message-----\nFrom: Sam\nUnfortunately you were not selected.',
		'Fine.\n\n________________________________\nVon: Sam Doe\nGesendet: gestern\nleider müssen wir absagen',
		'Fine.\n\nVon: Sam Doe\nGesendet: Montag, 2. März 2026\nAn: Dana\nBetreff: Analyst\n\nLeider',
		'Fine.\n\nAm 02.03.2026 um 10:12 schrieb Sam Doe <sam@doe.example>:\n> Leider',
		'Fine.\n\nLe lun. 2 mars 2026 à 10:12, Sam Doe <sam@doe.example> a écrit :\n> Non',
		'Fine.\n\nOn Mon, 2 Mar 2026 at 10:12, Sam Doe\n<sam@doe.example> wrote:\n> no',
		'> what you said\nFine.'
	])('leaves history out: %s', (mail) => {
		expect(note(mail)).toBe('Fine.');
		expect(read(mail).what).toBe('word');
	});
});

describe('a no', () => {
	it.each([
		[
			'Thank you for your application. Unfortunately, we will not be moving forward with your application.',
			'role'
		],
		['We regret to inform you that the position has been filled.', 'role'],
		['We have decided to proceed with other candidates. We will keep your résumé on file.', 'role'],
		['After careful review you have not been selected for an interview.', 'role'],
		['vielen Dank für Ihre Bewerbung. Leider können wir Ihnen keine positive Rückmeldung geben.', 'role'],
		['Wir haben uns für einen anderen Bewerber entschieden.', 'role'],
		['Malheureusement, votre candidature n’a pas été retenue.', 'role'],
		['Lamentablemente hemos decidido continuar con otros candidatos.', 'role'],
		['Helaas kunnen wij je niet uitnodigen voor een gesprek.', 'role'],
		['Thanks for writing. We do not have any openings at the moment.', 'not-now'],
		['Derzeit haben wir leider nichts frei. Momentan leider keine passende Stelle.', 'not-now'],
		['Please do not contact us again.', 'contact']
	])('%s', (mail, no) => {
		const reading = read(mail);
		expect(reading).toMatchObject({ what: 'no', no });
		expect(reading.because).toBeTruthy();
		expect(reading.named).toBeUndefined();
	});

	it.each([
		'Unfortunately I am on the road until Monday. I will read your letter then.',
		'Leider habe ich Ihre Unterlagen erst heute gesehen. Sie gefallen mir.',
		'If you are not selected, we will tell you.',
		'Sollten Sie nicht berücksichtigt werden, erhalten Sie eine Nachricht.',
		'If you have not heard from us by 20 March, please consider your application was unsuccessful.',
		'Would it help if we decided to move forward with other candidates first?',
		'Unfortunately we have to move our call to Thursday.'
	])('is not claimed: %s', (mail) => expect(read(mail).what).not.toBe('no'));
});

describe('what else came', () => {
	it.each([
		['We have received your application for the role of Analyst.', 'automatic'],
		[
			'From: Northwind Careers <careers@northwind.example>\n\nThank you for applying. We will review it.',
			'automatic'
		],
		['From: no-reply@northwind.example\n\nYour documents are here.', 'automatic'],
		[
			'From: Dana Ruiz <dana@northwind.example>\nSubject: Automatic reply: Analyst\n\nI am back on Monday.',
			'automatic'
		],
		['Ihre Bewerbung ist bei uns eingegangen.', 'automatic'],
		['Nous avons bien reçu votre candidature.', 'automatic'],
		['Hemos recibido su solicitud.', 'automatic'],
		['We hebben je sollicitatie in goede orde ontvangen.', 'automatic'],
		[
			'From: Dana Ruiz <dana@northwind.example>\n\nThank you for your application. I will read it tonight.',
			'word'
		],
		['We have received your application. When could you start?', 'word'],
		['Thank you for applying. We would like to invite you to an interview.', 'word'],
		['We are delighted to offer you the position of Analyst.', 'offer'],
		['We are pleased to offer you an interview.', 'word'],
		['Wir freuen uns, Ihnen die Stelle als Analystin anbieten zu können.', 'offer'],
		['Nous sommes ravis de vous proposer le poste.', 'offer'],
		['If all goes well we would like to offer you the role.', 'word']
	])('%s', (mail, what) => expect(read(mail).what).toBe(what));
});

describe('a day that they named', () => {
	it.each([
		['We will be in touch by Friday.', '2026-03-13'],
		['I’ll get back to you next week.', '2026-03-20'],
		['We expect to make a decision within two weeks.', '2026-03-25'],
		['Wir melden uns bis zum 20. März bei Ihnen.', '2026-03-20'],
		['Sie erhalten innerhalb von zwei Wochen eine Rückmeldung von uns.', '2026-03-25'],
		['Nous reviendrons vers vous avant le 20 mars.', '2026-03-20'],
		['Nos pondremos en contacto dentro de dos semanas.', '2026-03-25'],
		['We laten je uiterlijk 20 maart iets weten.', '2026-03-20']
	])('by which they answer: %s', (mail, on) => expect(read(mail).named).toEqual({ on, answer: true }));

	it('counts from the day on which it was written', () => {
		const by = (date: string, text: string) =>
			read(`From: dana@northwind.example\nDate: ${date}\n\n${text}`).named?.on;
		expect(by('2 March 2026', 'We will be in touch by Friday.')).toBe('2026-03-06');
		expect(by('9 March 2026', 'We let you know in two weeks.')).toBe('2026-03-23');
	});

	it.each([
		[
			'We would like to invite you to an interview on Tuesday 17 March at 10:00 am CET.\nLocation: 12 Harbour Street, second floor',
			{
				on: '2026-03-17',
				at: '10:00',
				zone: 'Europe/Berlin',
				place: '12 Harbour Street, second floor',
				channel: 'in-person',
				answer: false
			}
		],
		[
			'wir laden Sie herzlich zum Vorstellungsgespräch am Dienstag, den 17. März 2026, um 14 Uhr ein.',
			{ on: '2026-03-17', at: '14:00', answer: false }
		],
		[
			'Your video interview is on 17 March at 3 pm ET. Join: https://meet.northwind.example/abc',
			{
				on: '2026-03-17',
				at: '15:00',
				zone: 'America/New_York',
				place: 'https://meet.northwind.example/abc',
				answer: false
			}
		],
		[
			'Nous vous attendons pour un entretien téléphonique le 17 mars à 15h30.',
			{ on: '2026-03-17', at: '15:30', channel: 'phone', answer: false }
		]
	])('on which they meet: %s', (mail, named) => expect(read(mail).named).toEqual(named));

	it.each([
		[
			'Could we talk to you for an interview on Tuesday 17 March or Thursday 19 March?',
			['2026-03-17', '2026-03-19']
		],
		['An interview: would Tuesday at 10 am work for you?', ['2026-03-17']],
		[
			'We invite you to an interview on 17 March at 9:00 or on 18 March at 9:00.',
			['2026-03-17', '2026-03-18']
		]
	])('to choose from is not agreed: %s', (mail, offered) => {
		expect(read(mail)).toMatchObject({ offered });
		expect(read(mail).named).toBeUndefined();
	});

	it('by which they want an answer', () => {
		expect(read('We are delighted to offer you the role. Please let us know by 20 March.')).toMatchObject({
			what: 'offer',
			deadline: '2026-03-20'
		});
		expect(read('Bitte geben Sie uns bis zum 20. März Bescheid.')).toMatchObject({ deadline: '2026-03-20' });
	});

	it.each(['We will be in touch in the next few weeks.', 'We let you know soon.', 'We met on Friday.'])(
		'is not claimed: %s',
		(mail) => expect(read(mail)).not.toHaveProperty('named')
	);
});

describe('what nobody would write', () => {
	it.each([
		['nothing', ''],
		['endless words', 'a'.repeat(1_000_000)],
		['endless quotes', '>'.repeat(200_000)],
		['endless headers', 'From: a\n'.repeat(50_000)],
		['endless dates', 'On 2 Mar 2026 '.repeat(20_000)],
		['signs', '<([{@.:'.repeat(20_000)],
		['half a letter', 'Hello \uD800 you']
	])('%s is read and claims nothing', (_, mail) => {
		const reading = readMail(mail, { people: [DANA], today: TODAY });
		expect(reading.what).toBe('word');
		expect(reading.named).toBeUndefined();
		expect(reading.note.isWellFormed()).toBe(true);
	});

	it('markup and signs that turn the writing are taken away', () => {
		expect(note('<p>Hello<br>you &amp; me</p><script>alert(1)</script>')).toBe('Hello\nyou & me');
		expect(read('\u202EFrom: Dana Ruiz <dana@northwind.example>\n\nHi.').personId).toBe('dana');
	});
});

it('is told in sentences before it is saved', () => {
	const say = (mail: string) =>
		mailSentences(readMail(mail, { people: [DANA], today: TODAY }), {
			today: TODAY,
			zone: 'Europe/Berlin',
			nameOf: () => 'Dana Ruiz'
		});
	expect(
		say(
			'From: dana@northwind.example\nDate: 10 March 2026\n\nInterview on 17 March at 10 am ET.\nWhere: Room 4'
		)
	).toEqual([
		'An interview invite.',
		'From Dana Ruiz.',
		'Written yesterday.',
		'Set for Tuesday at 10:00 in New York (15:00 here), Room 4.'
	]);
	expect(say('From: Ola <ola@northwind.example>\n\nWe regret to tell you that we chose another.')).toEqual([
		'A rejection: “We regret to tell you that we chose another.”',
		'From Ola, ola@northwind.example, who isn’t on this lead yet.',
		'No date found, so it’s set to today.'
	]);
});
