import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { comparable } from '../../../src/lib/domain/leads/search';
import { reportCard } from '../../../src/lib/report/share/card';
import { nameHider } from '../../../src/lib/report/share/hidden-names';
import { initials, plainNote } from '../../../src/lib/report/share/plain-text';
import type { WeekReport } from '../../../src/lib/report/share/report';
import { reportPage } from '../../../src/lib/report/share/html';
import { reportMarkdown, reportText } from '../../../src/lib/report/share/text';
import { runs } from '../../runs';
import { FROM, measure, outputs, reported, told } from '../../support/sharing';

const FORMS = ['text', 'markdown', 'page', 'rich text', 'picture', 'file name and title'];
/** The telling words of a name. */
const wordsOf = (name: string) => name.split(/[^\p{L}]+/u).filter((word) => word.startsWith('Zq'));

/** Which of these words stand in which form, whatever their case and the marks between their letters. */
function leaks(report: WeekReport, words: readonly string[]): string[] {
	return [...outputs(report)].flatMap(([form, text]) => {
		const read = comparable(text.replaceAll('\\', ''));
		return words.filter((word) => read.includes(comparable(word))).map((word) => `${form}: ${word}`);
	});
}

describe('what is hidden is in no form of the report', () => {
	it('every form is looked at', () => expect([...outputs(reported([], {})).keys()]).toEqual(FORMS));

	it.each([
		['organisations', { organisations: true }],
		['people', { people: true }],
		['both as initials', { initials: true }],
		['people hidden, organisations as initials', { people: true, initials: true }],
		['everything', { organisations: true, people: true, notes: true, initials: true }]
	])('%s', (_, choice) => {
		fc.assert(
			fc.property(told, ({ leads, marks }) => {
				const report = reported(leads, choice);
				const {
					organisations = false,
					people = false,
					initials: short = false,
					notes = false
				} = choice as Record<string, boolean>;
				const hidden = [
					...(organisations || short ? marks.organisations.flatMap(wordsOf) : []),
					...(people || short ? marks.people.flatMap(wordsOf) : []),
					...(notes ? marks.notes : []),
					...marks.never
				];
				expect(leaks(report, hidden)).toEqual([]);
			}),
			{ numRuns: runs(0.6) }
		);
	});

	it('notes, and what the user called a step or asked for', () => {
		fc.assert(
			fc.property(told, ({ leads, marks }) => {
				expect(
					leaks(reported(leads, { notes: true }), [...marks.notes, 'Send it to', 'meet zq', ...marks.never])
				).toEqual([]);
			}),
			{ numRuns: runs(0.5) }
		);
	});

	it('and what is not hidden is there', () => {
		fc.assert(
			fc.property(told, ({ leads }) => {
				const report = reported(leads, {});
				for (const form of ['text', 'page', 'rich text']) {
					const text = outputs(report).get(form)!.replaceAll('&amp;', '&');
					for (const { organisation } of leads) expect(text, form).toContain(organisation);
				}
			}),
			{ numRuns: runs(0.3) }
		);
	});

	it('and so is a note', () => {
		const note = 'Talked about the budget';
		const touches = [
			{ id: 't', on: FROM, direction: 'in' as const, channel: 'email' as const, kind: 'other' as const, note }
		];
		const report = reported([{ ...typed('Northwind'), touches }], {});
		for (const form of FORMS.slice(0, 4)) expect(outputs(report).get(form), form).toContain(note);
	});

	it('the same name is the same stand-in, two are two, and the figures stay what they are', () => {
		const lead = (id: string, organisation: string): Lead => ({
			id,
			organisation,
			role: 'Clerk',
			origin: 'posting',
			stage: 'applied',
			addedOn: FROM,
			people: [],
			touches: [{ id: `${id} 1`, on: FROM, direction: 'out', channel: 'email', kind: 'application' }]
		});
		const leads = [lead('a', 'Northwind'), lead('b', 'Contoso'), lead('c', 'northwind')];
		const report = reported(leads, { organisations: true });
		expect(report.lists[0]?.items.map(({ where }) => where)).toEqual([
			'Clerk at Company 1',
			'Clerk at Company 2',
			'Clerk at Company 1'
		]);
		expect(report.figures).toEqual(reported(leads, {}).figures);
		expect(reported(leads, { figuresOnly: true }).lists).toEqual([]);
	});
});

describe('names in free text', () => {
	const hide = (text: string) =>
		nameHider(
			[
				{ kind: 'person', name: 'Dana Ruiz' },
				{ kind: 'person', name: 'Al' },
				{ kind: 'person', name: '王小明' },
				{ kind: 'organisation', name: 'Northwind Traders Ltd' },
				{ kind: 'organisation', name: 'A' },
				{ kind: 'organisation', name: '🚀' },
				{ kind: 'person', name: 'Łucja Søndergård' },
				{ kind: 'person', name: 'Hans Müller' },
				{ kind: 'organisation', name: 'Voß' },
				{ kind: 'organisation', name: 'GitHub' },
				{ kind: 'organisation', name: 'JP Morgan' },
				{ kind: 'organisation', name: 'McKinsey' },
				{ kind: 'organisation', name: 'IBM' },
				{ kind: 'person', name: 'Jean-Luc MacDonald' }
			],
			(kind) => (kind === 'person' ? '[P]' : '[O]')
		)(text);

	it.each([
		['You told Dana at Northwind.', 'You told [P] at [O].'],
		['DANA RUIZ, Ruiz-Dana', '[P], [P]-[P]'],
		['Dána  Ruiz of NORTHWIND TRADERS LTD', '[P] of [O]'],
		['the Northwinders', 'the [O]'],
		['Al also called', '[P] also called'],
		['我和王小明说了', '我和[P]说了'],
		['a letter to A', 'a letter to [O]'],
		['Da\u00ad\u200bna!', '[P]!'],
		['to the 🚀!', 'to the [O]!'],
		['limited and traded', 'limited and traded'],
		["Northwind's, Northwinds, NORTHWIND\u2019S", "[O]'s, [O], [O]\u2019S"],
		['Danas Schwester, Ruizes, Dana\u2019s', '[P]s Schwester, [P]es, [P]\u2019s'],
		['Lucja Sondergard, lucja soendergaard', '[P], [P]'],
		['MULLER, Mueller, Mu\u0308llers', '[P], [P], [P]'],
		['Voss, VOSS', '[O], [O]'],
		['DRuiz, ruizd, DanaR, dana_ruiz, #DanaRuiz', '[P], [P], [P], [P], #[P]'],
		['Dana\u0301 \uff24\uff21\uff2e\uff21', '[P] [P]'],
		['last and also, bandana', 'last and also, bandana'],
		['at Git Hub, git-hub, Git\nHub and GITHUB', 'at [O], [O], [O] and [O]'],
		['J.P. Morgan, JPMorgan, J P Morgan', '[O], [O], [O]'],
		['Mc Kinsey, Mc-Kinsey’s, mckinsey', '[O], [O]’s, [O]'],
		['North-Wind, North wind Traders', '[O], [O]'],
		['I.B.M., i b m', '[O]., [O]'],
		['Mac Donald, JeanLuc, jean luc', '[P], [P], [P]'],
		['Νоrthwind in Greek and Cyrillic', '[O] in Greek and Cyrillic'],
		['a digit hub, I b my', 'a digit hub, I b my']
	])('%s', (text, hidden) => expect(hide(text)).toBe(hidden));

	it.each([
		['mail dana@northwind.example or +49 (0)30 5550-1234', 'mail … or …'],
		['on 2026-03-09 or 9.3.2026, 40 hours', 'on 2026-03-09 or 9.3.2026, 40 hours'],
		['see https://a.example/x?y=1 and www.b.example', 'see … and …'],
		['see b.example/jobs, javascript:alert(1)', 'see … …'],
		['two\r\nlines\u202e\0', 'two lines']
	])('%s', (text, plain) => expect(plainNote(text)).toBe(plain));

	it('takes no time over endless text', () => {
		expect(plainNote('a'.repeat(1e6))).toBe('…');
		expect(plainNote('a. '.repeat(1e5)).length).toBeLessThan(700);
	});

	it.each([
		['Dana Ruiz', 'D. R.'],
		['élodie  o’brien', 'É. O. B.'],
		['Northwind & Sons', 'N. S.'],
		['🚀', '…']
	])('the initials of %s', (name, short) => expect(initials(name)).toBe(short));
});

/** A lead of which everything that somebody can type is this text. */
const typed = (text: string): Lead => ({
	id: 'lead',
	organisation: text,
	role: text,
	origin: 'posting',
	stage: 'applied',
	addedOn: FROM,
	people: [{ id: 'p', name: text }],
	touches: [
		{ id: 't', on: FROM, direction: 'out', channel: 'email', kind: 'approach', personId: 'p', note: text }
	]
});

describe('what the user wrote stays words', () => {
	const NASTY = [
		'](javascript:1)',
		'`code`',
		'| a |',
		'# x',
		'![x](http://t/p.gif)',
		'<b>bold</b>',
		'<img src=x onerror=alert(1)>',
		'</title><script>alert(1)</script>',
		'--></style><script>',
		'**x** _y_ ~z~ <http://t>',
		'{@html x} ${7*7} &amp; &#x3c;',
		'www.t.example and booking.com'
	];

	it.each(NASTY)('in the page: %s', (text) => {
		const page = reportPage(reported([typed(text)], {}));
		const tags = new Set(
			page.match(/<\/?[a-z!][a-z0-9]*/gi)?.map((tag) => tag.replace('/', '').toLowerCase())
		);
		const known =
			'html head meta title style body main header section footer h1 h2 p dl div dt dd ul li bdi small article';
		expect(
			[...tags].filter((tag) => !['<!doctype', ...known.split(' ').map((name) => `<${name}`)].includes(tag))
		).toEqual([]);
		expect(page.match(/<[^>]*\s(?:href|src|on[a-z]+|style)=/gi)).toBeNull();
		expect(page.match(/<(?:title|style)>/g)).toEqual(['<title>', '<style>']);
	});

	it.each(NASTY)('in Markdown: %s', (text) => {
		const markdown = reportMarkdown(reported([typed(text)], {}));
		// What remains once every escaped letter is gone has no mark but those of the report itself.
		const bare = markdown.replace(/\\./g, '').replace(/^ *- |^#+ |^---$|\*\*|^ {2}/gm, '');
		expect(bare).not.toMatch(/[`*_[\]<>#|~!&]|:\/\/|www\.|\w\.\w/);
	});

	it('in plain text every entry is one line, and nothing turns the direction of the others', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const report = reported([typed(text)], {});
				const lines = reportText(report).split('\n');
				expect(lines.some((line) => line.startsWith('- ') && line.includes('Outreach'))).toBe(true);
				expect(reportText(report)).toBe(reportText(report).toWellFormed());
				expect(reportText(report)).not.toMatch(/[\u202a-\u202e\0]/);
			}),
			{ numRuns: runs(0.5) }
		);
	});
});

describe('the picture', () => {
	const widest = 1080 - 80;
	it.each([
		['a long name', 'Donaudampfschifffahrtsgesellschaft '.repeat(12)],
		['a name without a space', '🚀x'.repeat(400)],
		['Arabic', 'شركة النور للتجارة والاستثمار '.repeat(8)]
	])('keeps %s inside', (_, name) => {
		const { texts, width, height } = reportCard(reported([typed(name.trim())], {}), measure);
		for (const { text, x, y, font } of texts) {
			expect(x + measure(text, font)).toBeLessThanOrEqual(widest);
			expect(y).toBeLessThan(height);
		}
		expect(width).toBe(1080);
		expect(texts.every(({ text }) => text === text.toWellFormed())).toBe(true);
	});

	it('says the sentences and the figures that are not empty', () => {
		const words = reportCard(reported([typed('Northwind')], {}), measure).texts.map(({ text }) => text);
		expect(words).toContain('Week of 9 March 2026');
		expect(words).toContain('New leads');
		expect(words.join(' ')).toContain('I reached out once');
		expect(words).not.toContain('Offers');
	});
});
