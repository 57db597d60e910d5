import { describe, expect, it } from 'vitest';
import { isJobAd, parseJobAd } from '../../src/lib/paste/job-ad';
import { readJobLink } from '../../src/lib/paste/job-link';

const TODAY = '2026-11-20';

/** What was understood, without the text itself. */
function read(ad: string) {
	const { text, ...understood } = parseJobAd(ad, TODAY);
	expect(text).toBe(ad.trim());
	return understood;
}

describe('a pasted ad', () => {
	it('in English, with headings and labels', () => {
		expect(
			read(`Senior Analyst at Northwind Traders
Location: Leeds, UK (two days a week at home)
Salary: £48,000 - £55,000 per year

Northwind Traders is looking for an analyst who likes ledgers.
Reference: NW-2026/114. Please apply by 12 December, no phone calls please.
Questions? Write to Dana Ruiz, dana.ruiz@northwind.example.
https://northwind.example/jobs/114`)
		).toEqual({
			organisation: 'Northwind Traders',
			role: 'Senior Analyst',
			location: 'Leeds, UK (two days a week at home)',
			salary: '£48,000 - £55,000 per year',
			applyBy: '2026-12-12',
			noCalls: true,
			reference: 'NW-2026/114',
			person: { name: 'Dana Ruiz', email: 'dana.ruiz@northwind.example' },
			url: 'https://northwind.example/jobs/114'
		});
	});

	it('in English, in running sentences', () => {
		expect(
			read(
				'Blue Harbour is hiring a Records Assistant to join our small archive team. The post is based in Whitby. We pay $31 per hour. Applications close on January 8, 2027. Call Kim Lee on +1 555 010 0199 if anything is unclear.'
			)
		).toMatchObject({
			organisation: 'Blue Harbour',
			role: 'Records Assistant',
			location: 'Whitby',
			salary: '$31 per hour',
			applyBy: '2027-01-08',
			person: { phone: '+1 555 010 0199' }
		});
	});

	it.each([
		'Don’t call us, we’ll call you.',
		'Please do not call us.',
		"Don't phone us; we will be in touch."
	])('that rules out calls: %s', (sentence) => {
		expect(read(`Analyst at Northwind\nApply by email. ${sentence}`)).toMatchObject({ noCalls: true });
	});

	it('in German', () => {
		expect(
			read(`Sachbearbeiter Buchhaltung (m/w/d)
Musterwerke Hafenbau GmbH
Arbeitsort: Bremen

Zum nächstmöglichen Zeitpunkt suchen wir Verstärkung. Gehalt: 42.000 € bis 46.000 € brutto pro Jahr
Bitte bewerben Sie sich unter Angabe der Kennziffer 2026-077 bis zum 12.12.2026.
Von telefonischen Rückfragen bitten wir abzusehen.
Ansprechpartnerin: Frau Jana Ohlsen, bewerbung@musterwerke.example`)
		).toEqual({
			organisation: 'Musterwerke Hafenbau GmbH',
			role: 'Sachbearbeiter Buchhaltung',
			location: 'Bremen',
			salary: '42.000 € bis 46.000 € brutto pro Jahr',
			applyBy: '2026-12-12',
			noCalls: true,
			reference: '2026-077',
			person: { name: 'Jana Ohlsen', email: 'bewerbung@musterwerke.example' }
		});
	});

	it('in French', () => {
		expect(
			read(`Chargée de communication (H/F)
Entreprise : Atelier Lumière
Lieu : Nantes
Rémunération : 34 000 € par an
Merci d'adresser votre candidature avant le 12 décembre 2026 à camille.roux@lumiere.example. Pas d'appel.`)
		).toMatchObject({
			organisation: 'Atelier Lumière',
			role: 'Chargée de communication',
			location: 'Nantes',
			salary: '34 000 € par an',
			applyBy: '2026-12-12',
			person: { name: 'Camille Roux', email: 'camille.roux@lumiere.example' },
			noCalls: true
		});
	});

	it('in Spanish', () => {
		expect(
			read(`Puesto: Analista de datos
Empresa: Viento Norte S.L.
Ubicación: Valencia
Fecha límite: 12 de diciembre de 2026
Persona de contacto: Marta Gil, tel. +34 600 000 000`)
		).toMatchObject({
			organisation: 'Viento Norte S.L.',
			role: 'Analista de datos',
			location: 'Valencia',
			applyBy: '2026-12-12',
			person: { name: 'Marta Gil', phone: '+34 600 000 000' }
		});
	});

	it('in Dutch', () => {
		expect(
			read(`Vacature: Beleidsmedewerker wonen
Organisatie: Gemeente Waterdam
Standplaats: Waterdam
Solliciteer vóór 12 december via https://waterdam.example/werk`)
		).toMatchObject({
			organisation: 'Gemeente Waterdam',
			role: 'Beleidsmedewerker wonen',
			location: 'Waterdam',
			applyBy: '2026-12-12',
			url: 'https://waterdam.example/werk'
		});
	});

	it.each([
		['says nothing that can be placed', 'Lorem ipsum\ndolor sit amet\nconsectetur'],
		['is endless and has no line end', 'a'.repeat(2_000_000)],
		['is one word of many names', '1-İ'.repeat(10_000)],
		['is a host without an end', 'www.'.repeat(75_000)],
		[
			'is made of signs that searches stumble over',
			`${'('.repeat(5000)}\n${'@.'.repeat(5000)}\n${'<'.repeat(9000)}`
		],
		['is a list of numbers', '1 2 3\n4 5 6\n2024 2025']
	])('that %s is kept and makes no claims', (_, ad) => expect(read(ad)).toEqual({}));

	it('that is markup is read without it', () => {
		const ad = parseJobAd('<h1>Librarian</h1><p>Location: Ghent</p><script>alert(1)</script>', TODAY);
		expect(ad).toMatchObject({ role: 'Librarian', location: 'Ghent' });
		expect(ad.text).toContain('<script>');
	});

	it('from right to left keeps its text and hides nothing in an address', () => {
		const ad = parseJobAd('\u202Eمطلوب محلل\u202C\nCompany: Northwind\u202E\n', TODAY);
		expect(ad.organisation).toBe('Northwind');
		expect(ad.text).toContain('مطلوب محلل');
	});

	it('is told from a line', () => {
		expect(isJobAd('Northwind, analyst, Dana Ruiz dana@northwind.example, applied yesterday')).toBe(false);
		expect(isJobAd('https://northwind.example/jobs/1')).toBe(true);
		expect(isJobAd('Northwind, https://northwind.example/jobs/1')).toBe(false);
		expect(isJobAd('one\ntwo')).toBe(true);
		expect(isJobAd('word '.repeat(60))).toBe(true);
	});
});

describe('a link alone', () => {
	it.each([
		['https://boards.greenhouse.io/northwind/jobs/4012345', 'Northwind'],
		['https://job-boards.eu.greenhouse.io/blue-harbour/jobs/1', 'Blue Harbour'],
		['https://jobs.lever.co/northwind/0a1b2c3d-0000-4000-8000-000000000000', 'Northwind'],
		['https://jobs.ashbyhq.com/Northwind%20Traders/x', 'Northwind Traders'],
		['https://apply.workable.com/northwind/j/ABCDEF/', 'Northwind'],
		['https://northwind.jobs.personio.de/job/123456', 'Northwind'],
		['https://northwind.recruitee.com/o/analyst', 'Northwind'],
		['https://karriere.northwind.co.uk/stellen/12', 'Northwind'],
		['www.northwind.example/jobs', 'Northwind']
	])('%s', (link, organisation) => expect(parseJobAd(link, TODAY)).toMatchObject({ organisation }));

	it('names the role and the board where the address spells them', () => {
		expect(readJobLink('https://www.linkedin.com/jobs/view/senior-analyst-at-northwind-3871234567/')).toEqual(
			{
				url: 'https://www.linkedin.com/jobs/view/senior-analyst-at-northwind-3871234567/',
				organisation: 'Northwind',
				role: 'Senior Analyst',
				source: 'LinkedIn'
			}
		);
		expect(readJobLink('https://jobs.smartrecruiters.com/Northwind/743999-data-editor')).toMatchObject({
			organisation: 'Northwind',
			role: 'Data Editor'
		});
	});

	it.each([
		['https://www.linkedin.com/jobs/view/3871234567/', { source: 'LinkedIn' }],
		['https://de.indeed.com/viewjob?jk=abc', { source: 'Indeed' }],
		['http://192.168.0.1/jobs', {}],
		['https://docs.google.com/document/d/1', {}]
	])('%s claims no organisation', (url, rest) => expect(readJobLink(url)).toEqual({ url, ...rest }));

	it.each(['javascript:alert(1)', 'https://', 'ftp://northwind.example', 'northwind'])('%s is none', (text) =>
		expect(readJobLink(text)).toBeNull()
	);
});
