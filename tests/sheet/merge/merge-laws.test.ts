/**
 * The merge over random edits of both sides: whatever is edited, sorted, added and taken away, no edit is ever lost without
 * the user having chosen so, and what is settled once stays settled.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { ReimportItem, Side } from '../../../src/lib/sheet/merge';
import { asCell, tokenize, valueAt } from '../../../src/lib/sheet/csv/cells';
import { runs } from '../../runs';
import { change, importText } from '../../support/sheets';
import { comingBack, exportOf } from '../../support/returns';

/** Header, what the cells can be, and the field of the lead that is the same text, if any. */
const COLUMNS = [
	['Company', ['One', 'Two', 'Three']],
	['Role', ['', 'Engineer', 'QA, lead', 'Writer "senior"'], 'role'],
	['Status', ['Applied', 'Rejected', 'Interview', 'Offer', 'Saved', '', 'zonk']],
	['Date applied', ['', '05.01.2026', '17.02.2026', '1.3.2026', 'soon']],
	['Follow up', ['', '12.03.2026', '24.03.2026']],
	['Follow up', ['', '13.03.2026']],
	['Contact', ['', 'Ana Lee', 'Jörg Weiß']],
	['E-mail', ['', 'ana@acme.example', 'jw@acme.example']],
	['Notes', ['', 'one', 'one\ntwo', '00123']],
	['Notes', ['', 'more']],
	['Location', ['', 'Leeds', 'Ulm'], 'location'],
	['Next step', ['', 'ring', 'write']],
	['Next step on', ['', '30.03.2026', '02.04.2026']],
	['Mood', ['', 'good', '007', '7', '95000.50', '95000.5']]
] as const;

const row = fc.tuple(...COLUMNS.map(([, values]) => fc.constantFrom(...values)));

interface Made {
	/** The number of the row in the base; null where it is new. */
	readonly of: number | null;
	readonly cells: readonly string[];
}

/** What its owner does to a sheet: edits of cells, rows that go and come, another order. */
const remoteEdits = fc.record({
	cells: fc.array(
		fc.record({ row: fc.nat(7), column: fc.integer({ min: 1, max: COLUMNS.length - 1 }), pick: fc.nat(9) }),
		{ maxLength: 8 }
	),
	gone: fc.array(fc.nat(7), { maxLength: 2 }),
	added: fc.array(row, { maxLength: 2 }),
	order: fc.constantFrom('same', 'reversed', 'rotated'),
	moved: fc.boolean()
});
type RemoteEdits = typeof remoteEdits extends fc.Arbitrary<infer Edits> ? Edits : never;

const LOCAL: readonly (readonly [name: string, fn: (lead: Lead, at: number) => Lead])[] = [
	['role', (lead) => ({ ...lead, role: 'Role of the app' })],
	['stage', (lead) => ({ ...lead, stage: lead.stage === 'talking' ? 'offer' : 'talking' })],
	['location', (lead) => ({ ...lead, location: 'Bath' })],
	['notes', (lead) => ({ ...lead, notes: [lead.notes, 'noted in the app'].filter(Boolean).join('\n\n') })],
	[
		'person',
		(lead) => ({
			...lead,
			people: lead.people.map((person, at) => (at === 0 ? { ...person, name: 'Ben Ode' } : person))
		})
	],
	[
		'touch',
		(lead, at) => ({
			...lead,
			touches: [
				...lead.touches,
				// Logged twice, it is two of them.
				{
					id: `logged ${at} ${lead.touches.length}`,
					on: '2026-03-19',
					direction: 'out',
					channel: 'phone',
					kind: 'follow-up'
				}
			]
		})
	],
	['step', (lead) => ({ ...lead, ownStep: { setOn: '2026-03-19', on: '2026-04-09', what: 'call' } })],
	['delete', (lead) => ({ ...lead, deletedAt: '2026-03-20T10:00:00.000Z' })]
];

const localEdits = fc.array(fc.tuple(fc.nat(7), fc.constantFrom(...LOCAL)), { maxLength: 6 });
const sides = fc.infiniteStream(fc.constantFrom<Side>('app', 'sheet'));

const named = (cells: readonly string[], at: number) => [`${cells[0]} ${at}`, ...cells.slice(1)];

function made(rows: readonly (readonly string[])[], edits: RemoteEdits): Made[] {
	const result = rows.map((cells, of): { of: number | null; cells: string[] } => ({ of, cells: [...cells] }));
	for (const { row, column, pick } of edits.cells) {
		const values = COLUMNS[column]![1];
		const target = result[row];
		if (target) target.cells[column] = values[pick % values.length]!;
	}
	const left = result.filter(({ of }) => !edits.gone.includes(of!));
	left.push(...edits.added.map((cells, at) => ({ of: null, cells: named(cells, 100 + at) })));
	if (edits.order === 'reversed') left.reverse();
	if (edits.order === 'rotated') left.push(...left.splice(0, 1));
	return left;
}

/** The columns of what comes back, by the column that each is. */
const places = ({ moved }: RemoteEdits) => {
	const all = COLUMNS.map((_, at) => at);
	return moved ? [10, ...all.filter((at) => at !== 10)] : all;
};

function textOf(rows: readonly (readonly string[])[], order: readonly number[]): string {
	const lines = [COLUMNS.map(([header]) => header as string), ...rows];
	return lines.map((cells) => order.map((at) => asCell(cells[at]!, ',', false)).join(',') + '\n').join('');
}

function cellsOf(text: string): string[][] {
	const cells = tokenize(text, ',');
	return Array.from({ length: cells.rowCount }, (_, at) =>
		COLUMNS.map((_column, column) => valueAt(cells, at, column))
	);
}

const bases = fc
	.array(row, { minLength: 1, maxLength: 8 })
	.map((rows) => rows.map((cells, at) => named(cells, at)));

function trialOf(rows: readonly (readonly string[])[]) {
	return importText(textOf(rows, places({ moved: false } as RemoteEdits)), { dateOrder: 'dmy' });
}

function decide(items: readonly ReimportItem[], chosen: Iterator<Side>): Record<string, Side> {
	return Object.fromEntries(
		items.filter(({ proposed }) => proposed === null).map(({ key }) => [key, chosen.next().value as Side])
	);
}

describe('a merge of random edits of a random sheet', () => {
	test('no edit is lost unless its owner said so', () => {
		fc.assert(
			fc.property(
				bases,
				remoteEdits,
				localEdits,
				sides,
				fc.boolean(),
				(rows, edits, local, chosen, exportsFirst) => {
					const trial = trialOf(rows);
					for (const [at, [, fn]] of local)
						if (trial.plan.leads[at]) change(trial, at, (lead) => fn(lead, at));
					const before = new Map(trial.leads);
					if (exportsFirst && edits.gone.length === 0) return;
					const remote = made(rows, edits);
					const order = places(edits);
					const text = textOf(
						remote.map(({ cells }) => cells),
						order
					);
					const back = comingBack(trial, text);
					const { items } = back.reimport;
					const decided = decide(items, chosen[Symbol.iterator]());
					const sideOf = (item: ReimportItem) => decided[item.key] ?? item.proposed;
					back.store(decided);

					const given = new Map(
						items
							.filter((item) => item.label !== undefined)
							.map((item) => [`${item.row} ${item.label}`, item])
					);
					const out = cellsOf(back.exported());
					const sheet = cellsOf(text);
					expect(out.length).toBe(sheet.length);
					const header = sheet[0]!;
					remote.forEach(({ of, cells }, at) => {
						// A new row may be taken for one that went, where they say much the same.
						if (of === null && !items.some(({ kind, row }) => kind === 'added' && row === at + 2)) return;
						order.forEach((column, place) => {
							const [now, then] = [out[at + 1]![place]!, cells[column]!];
							if (now === then) return;
							const item = [...given.values()].find(
								(each) => each.row === at + 2 && each.label!.replace(/ \(\d\)$/, '') === header[place]
							);
							// What differs from the sheet is the app's own edit, of a cell that its owner left alone, or was chosen.
							const untouched = of !== null && rows[of]![column] === then;
							const isChosen = item !== undefined && sideOf(item) === 'app';
							const isAgreed = of !== null && item === undefined;
							// What is new in the app takes the first of several columns that has room.
							const isRoom = then === '' && /Notes|Follow up|Next step on/.test(header[place]!);
							expect(
								untouched || isChosen || isAgreed || isRoom,
								`${then} became ${now} in ${header[place]}`
							).toBe(true);
						});
					});

					for (const [id, lead] of before) {
						const after = trial.leads.get(id)!;
						const own = items.filter((item) => item.id === id);
						const lost = (labels: RegExp) =>
							own.some(
								(item) => (item.label === undefined || labels.test(item.label)) && sideOf(item) === 'sheet'
							);
						const first = trial.plan.leads.find((each) => each.id === id)!;
						if (lead.role !== first.role && !lost(/Role/)) expect(after.role).toBe(lead.role);
						if (lead.stage !== first.stage && !lost(/Status/)) expect(after.stage).toBe(lead.stage);
						if (lead.location !== first.location && !lost(/Location/))
							expect(after.location).toBe(lead.location);
						if (lead.notes !== first.notes && !lost(/Notes/))
							expect(after.notes).toContain('noted in the app');
						for (const touch of lead.touches.filter((each) => !each.implied))
							expect(after.touches).toContainEqual(touch);
						if (lead.ownStep !== first.ownStep && !lost(/Next step|Follow/))
							expect(after.ownStep).toMatchObject({ on: lead.ownStep?.on, what: lead.ownStep?.what });
						if (lead.people[0]?.name === 'Ben Ode' && !lost(/Contact|mail/))
							expect(after.people[0]!.name).toBe('Ben Ode');
					}

					const sheetsWord = items.filter((item) => item.kind === 'changed' && item.entity === 'lead');
					for (const item of sheetsWord) {
						const lead = trial.leads.get(item.id)!;
						if (item.label === 'Role') expect(lead.role ?? '').toBe(item.sheet);
						if (item.label === 'Location') expect(lead.location ?? '').toBe(item.sheet);
					}
				}
			),
			{ numRuns: runs(2) }
		);
	});

	test('nothing changed in the sheet: the app stays as it is', () => {
		fc.assert(
			fc.property(bases, localEdits, (rows, local) => {
				const trial = trialOf(rows);
				for (const [at, [, fn]] of local) if (trial.plan.leads[at]) change(trial, at, (lead) => fn(lead, at));
				const leads = new Map(trial.leads);
				const exported = exportOf(trial).text;
				const back = comingBack(trial, textOf(rows, places({ moved: false } as RemoteEdits)));
				expect(back.reimport).toMatchObject({ items: [], same: true });
				back.store();
				expect(trial.leads).toEqual(leads);
				expect(back.exported()).toBe(exported);
			}),
			{ numRuns: runs(1) }
		);
	});

	test('nothing changed in the app: it becomes what the sheet says, and the sheet stays as it came', () => {
		fc.assert(
			fc.property(bases, remoteEdits, (rows, edits) => {
				const trial = trialOf(rows);
				const text = textOf(
					made(rows, edits).map(({ cells }) => cells),
					places(edits)
				);
				const back = comingBack(trial, text);
				const { items } = back.reimport;
				expect(items.filter(({ proposed }) => proposed === null)).toEqual([]);
				back.store(Object.fromEntries(items.map(({ key }) => [key, 'sheet' as const])));
				expect(back.exported()).toBe(text);
				expect(comingBack(trial, text).reimport).toMatchObject({ items: [], same: true });
			}),
			{ numRuns: runs(1) }
		);
	});

	test('what was exported and comes back as it went is nothing new', () => {
		fc.assert(
			fc.property(bases, localEdits, localEdits, fc.boolean(), (rows, local, later, moves) => {
				const trial = trialOf(rows);
				for (const [at, [, fn]] of local) if (trial.plan.leads[at]) change(trial, at, (lead) => fn(lead, at));
				const { text } = exportOf(trial, moves);
				for (const [at, [, fn]] of moves ? later : [])
					if (trial.plan.leads[at]) change(trial, at, (lead) => fn(lead, at + 50));
				const leads = new Map(trial.leads);
				const back = comingBack(trial, text);
				expect(back.reimport.items).toEqual([]);
				back.store();
				expect(trial.leads).toEqual(leads);
			}),
			{ numRuns: runs(1) }
		);
	});

	test('what is settled stays settled: the merged sheet comes back as nothing new', () => {
		fc.assert(
			fc.property(bases, remoteEdits, localEdits, sides, (rows, edits, local, chosen) => {
				const trial = trialOf(rows);
				for (const [at, [, fn]] of local) if (trial.plan.leads[at]) change(trial, at, (lead) => fn(lead, at));
				const text = textOf(
					made(rows, edits).map(({ cells }) => cells),
					places(edits)
				);
				const back = comingBack(trial, text);
				back.store(decide(back.reimport.items, chosen[Symbol.iterator]()));
				const { text: merged } = exportOf(trial, true);
				const again = comingBack(trial, merged);
				expect(again.reimport).toMatchObject({ items: [] });
				expect(exportOf(trial).text).toBe(merged);
			}),
			{ numRuns: runs(1) }
		);
	});
});
