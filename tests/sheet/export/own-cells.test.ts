/** What the app adds to a sheet beside the values of its cells: lines among the notes, columns at the right, rows at the end. */
import { cellAddress } from '../../../src/lib/sheet/cell-address';
import { describe, expect, test } from 'vitest';
import type { LeadState } from '../../../src/lib/domain/cadence/assessment';
import { LEAD_STATES } from '../../../src/lib/domain/cadence/assessment';
import type { Touch } from '../../../src/lib/domain/touch';
import type { ConnectedSheet, ExportOptions } from '../../../src/lib/sheet';
import { columnText, newRowsText, pasteText, runsOf } from '../../../src/lib/sheet/export/clipboard';
import { lineAgain, noteLine, withoutLines } from '../../../src/lib/sheet/export/note-lines';
import { STATE_WORDS } from '../../../src/lib/sheet/columns/computed-columns';
import { stateName } from '../../../src/lib/messages/common/titles';
import { change, exported, importText, textOf } from '../../support/sheets';
import type { Trial } from '../../support/sheets';

const CALL: Touch = {
	id: 'call',
	on: '2026-03-12',
	direction: 'out',
	channel: 'phone',
	kind: 'thank-you',
	outcome: 'spoke'
};

const log = (trial: Trial, at: number, touch: Partial<Touch>) =>
	change(trial, at, (lead) => ({ ...lead, touches: [...lead.touches, { ...CALL, ...touch }] }));

/** Hands an export out: the trial goes on from it. Gives its text. */
function handOut(trial: Trial, options: Partial<ExportOptions> = {}): string {
	const out = exported(trial, options);
	trial.sheet = out.sheet;
	return textOf(out.bytes);
}

function settled(text: string, homeless: ConnectedSheet['homeless']): Trial {
	const trial = importText(text);
	trial.sheet = { ...trial.sheet, homeless };
	return trial;
}

describe('touches among the notes', () => {
	const TEXT = 'Company,Role,Notes\nAcme,Dev,nice\nGlobex,QA,\n';

	test('each touch once, the oldest first, below what stands there', () => {
		const trial = settled(TEXT, 'notes');
		log(trial, 0, { on: '2026-03-14', id: 'later', outcome: 'no-answer' });
		log(trial, 0, {});
		log(trial, 1, { channel: 'email' });
		const text = handOut(trial);
		expect(text).toBe(
			'Company,Role,Notes\n' +
				'Acme,Dev,"nice\n2026-03-12 called them, spoke\n2026-03-14 called them, no answer"\n' +
				'Globex,QA,2026-03-12 thanked them by email\n'
		);
		expect(handOut(trial)).toBe(text);
		expect(trial.leads.get(trial.plan.leads[0]!.id)?.notes).toBe('nice');
	});

	test('notes that are edited in the app keep the lines below them', () => {
		const trial = settled(TEXT, 'notes');
		log(trial, 0, {});
		handOut(trial);
		change(trial, 0, (lead) => ({ ...lead, notes: 'very nice' }));
		expect(handOut(trial)).toContain('"very nice\n2026-03-12 called them, spoke"');
		change(trial, 0, ({ notes: _notes, ...lead }) => lead);
		expect(handOut(trial)).toContain('Acme,Dev,"2026-03-12 called them, spoke"');
	});

	test('a touch that was removed, or is told another way, is told so', () => {
		const trial = settled(TEXT, 'notes');
		log(trial, 0, {});
		handOut(trial);
		change(trial, 0, (lead) => ({
			...lead,
			touches: lead.touches.map((touch) => ({ ...touch, on: '2026-03-13' }))
		}));
		expect(handOut(trial)).toContain('"nice\n2026-03-13 called them, spoke"');
		change(trial, 0, (lead) => ({ ...lead, touches: [] }));
		expect(handOut(trial)).toContain('Acme,Dev,"nice"\n');
	});

	test('what has a column of its own is no line', () => {
		const trial = settled('Company,Status,Followed up,Notes\nAcme,Applied,,\n', 'notes');
		log(trial, 0, { kind: 'follow-up' });
		expect(handOut(trial)).toBe('Company,Status,Followed up,Notes\nAcme,Applied,2026-03-12,\n');
	});

	test('a sheet without notes says that it has none', () => {
		const trial = settled('Company,Role\nAcme,Dev\n', 'notes');
		log(trial, 0, {});
		const { bytes, notes } = exported(trial);
		expect(textOf(bytes)).toBe('Company,Role\nAcme,Dev\n');
		expect(notes).toEqual([{ kind: 'no-notes-column' }]);
	});

	test.each<[Partial<Touch>, string]>([
		[{ outcome: 'left-message' }, '2026-03-12 called them, left a message'],
		[{ channel: 'email', kind: 'application', outcome: undefined }, '2026-03-12 applied by email'],
		[{ direction: 'in', outcome: undefined }, '2026-03-12 they called'],
		[{ direction: 'in', channel: 'email', kind: 'offer' }, '2026-03-12 they made an offer by email'],
		[{ kind: 'interview', direction: 'in' }, '2026-03-12 interview']
	])('%j is told as %j', (touch, line) => {
		const { plan } = importText('Company,Role\nAcme,Dev\n');
		expect(noteLine({ ...CALL, ...touch }, plan.leads[0]!)).toBe(line);
	});

	test('a line that an earlier version wrote in other words stays as it is', () => {
		const { plan } = importText('Company,Role\nAcme,Dev\n');
		const applied: Touch = { ...CALL, channel: 'email', kind: 'application', outcome: undefined };
		const again = (before: string, touch: Touch) => lineAgain(before, touch, plan.leads[0]!);
		expect(again('2026-03-12 applied by e-mail', applied)).toBe('2026-03-12 applied by e-mail');
		expect(again('2026-03-11 applied by e-mail', applied)).toBe('2026-03-12 applied by email');
		expect(again('2026-03-12 called them, nobody there', { ...CALL, outcome: 'no-answer' })).toBe(
			'2026-03-12 called them, nobody there'
		);
	});

	test('lines are taken out where they stand, each once, and what is left is as it was', () => {
		expect(withoutLines('a\r\nline\r\nb', ['line'])).toBe('a\r\nb');
		expect(withoutLines('line\nline', ['line'])).toBe('line');
		expect(withoutLines('line', ['line'])).toBe('');
		expect(withoutLines('a line', ['line'])).toBe('a line');
	});
});

describe('the app’s own columns', () => {
	const TEXT = 'Company;Applied;Mood\r\n"Acme";5.1.2026\r\nGlobex;6.1.2026;good;beyond\r\n;;\r\n';
	const computed = (trial: Trial) =>
		new Map(
			trial.plan.leads.map(({ id }) => [
				id,
				{ lastContact: '2026-01-09', nextStep: 'Ring them', nextStepOn: '2026-02-01', state: 'Resting' }
			])
		);

	test('are appended behind the widest row; only what is written makes a row longer', () => {
		const trial = settled(TEXT, 'columns');
		const text = handOut(trial, { computed: computed(trial) });
		expect(text).toBe(
			'Company;Applied;Mood;;Last contact;Next step;Next step on;State\r\n' +
				'"Acme";5.1.2026;;;9.1.2026;Ring them;1.2.2026;Resting\r\n' +
				'Globex;6.1.2026;good;beyond;9.1.2026;Ring them;1.2.2026;Resting\r\n;;\r\n'
		);
		expect(handOut(trial, { computed: computed(trial) })).toBe(text);
	});

	test('are never read as facts: not in the next export, and not in a fresh import', () => {
		const text = 'Company,Applied\nAcme,5.1.2026\nGlobex,6.1.2026\n';
		const trial = settled(text, 'columns');
		const out = handOut(trial, { computed: computed(trial) });
		const again = importText(out);
		expect(again.reading.columns.slice(2).map(({ meaning }) => meaning)).toEqual([null, null, null, null]);
		expect(again.plan.leads).toEqual(
			importText(text).plan.leads.map((lead) => expect.objectContaining(lead))
		);
		expect(again.sheet.own).toEqual(trial.sheet.own);
	});

	test('the user’s own columns of those names are theirs: nothing is appended twice', () => {
		const text = 'Company,Applied,Last contact,state,Next Step,Next step on\nAcme,5.1.2026,,,,\n';
		const trial = settled(text, 'columns');
		expect(handOut(trial, { computed: computed(trial) })).toBe(text);
	});

	test('four headers alone are not the app’s: the words below State tell', () => {
		const text = 'Company,Last contact,Next step,Next step on,State\nAcme,2026-01-05,ring,,Texas\n';
		const trial = importText(text);
		expect(trial.sheet.own).toBeUndefined();
		expect(trial.reading.columns[1]?.meaning).toBe('lastContactOn');
	});

	test('say states in the words of the pages', () => {
		const words = (state: LeadState) => [stateName(state), STATE_WORDS[state]];
		for (const state of LEAD_STATES) expect(words(state)[0]).toBe(words(state)[1]);
	});
});

describe('an export that knows what was changed', () => {
	test('gives an untouched sheet back without reading it, and reads no other row of a touched one', () => {
		const trial = importText('Company,Role\nAcme,Dev\nGlobex,QA\n');
		const unreadable = { ...trial.sheet, bytes: new TextEncoder().encode('"never closed') };
		const given = exported({ ...trial, sheet: unreadable }, { changed: new Set(['somebody else']) });
		expect(textOf(given.bytes)).toBe('"never closed');
		expect([given.sheet, given.bytes]).toEqual([unreadable, unreadable.bytes]);
		expect(given.bytes).not.toBe(unreadable.bytes);
		change(trial, 0, (lead) => ({ ...lead, role: 'A' }));
		change(trial, 1, (lead) => ({ ...lead, role: 'B' }));
		const [first] = trial.plan.leads;
		expect(exported(trial, { changed: new Set([first!.id]) }).changes.map(({ to }) => to)).toEqual(['A']);
	});
});

describe('cells to be pasted', () => {
	const cell = (row: number | null, column: number, to: string, leadId = 'a') =>
		({ row, column, label: '', leadId, from: '', to }) as const;

	test('are named as programs name them', () => {
		expect([cellAddress(1, 3), cellAddress(0, 25), cellAddress(9, 26), cellAddress(9, 702)]).toEqual([
			'D2',
			'Z1',
			'AA10',
			'AAA10'
		]);
	});

	test('come in runs, column by column', () => {
		const runs = runsOf([
			cell(3, 1, 'c'),
			cell(1, 1, 'a'),
			cell(2, 1, 'b'),
			cell(5, 1, 'd'),
			cell(1, 0, 'e')
		]);
		expect(runs.map(({ from, to, text }) => [from, to, text])).toEqual([
			['A2', 'A2', 'e'],
			['B2', 'B4', 'a\nb\nc'],
			['B6', 'B6', 'd']
		]);
	});

	test('are quoted where they hold what ends a cell', () => {
		expect(
			pasteText([
				['a', 'b "c"'],
				['two\nlines', 'a\ttab'],
				['"quoted"', '']
			])
		).toBe('a\tb "c"\n"two\nlines"\t"a\ttab"\n"""quoted"""\t');
	});

	test('new rows are whole rows; a column keeps what did not change', () => {
		expect(newRowsText([cell(null, 0, 'A'), cell(null, 2, 'C'), cell(null, 1, 'B', 'b')])).toBe(
			'A\t\tC\n\tB'
		);
		const text = columnText([cell(2, 1, 'new')], 1, { first: 1, last: 3 }, (row) => `old ${row}`);
		expect(text).toBe('old 1\nnew\nold 3');
	});
});
