/** Two leads that are one: nothing of either is lost, nothing is told twice. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../../src/lib/domain/cadence/people/identity';
import { skipOf } from '../../../src/lib/domain/cadence/steps/skipped';
import { folded } from '../../../src/lib/domain/normalise';
import { joining, joinLeads, standDifferently, withIds } from '../../../src/lib/domain/merging/merge-leads';
import { STAGES, type Lead } from '../../../src/lib/domain/lead';
import type { Person } from '../../../src/lib/domain/person';
import type { Touch } from '../../../src/lib/domain/touch';
import { leadWith, touchOn, wrote } from '../../support/lead-desk';
import { anyLead } from '../../support/histories';
import { runs } from '../../runs';

function lead(fields: Partial<Lead> = {}): Lead {
	return {
		id: 'kept',
		organisation: 'Northwind',
		role: 'Analyst',
		origin: 'posting',
		stage: 'applied',
		addedOn: '2026-03-01',
		people: [],
		touches: [],
		...fields
	};
}

const touch = (fields: Partial<Touch>): Touch => ({
	id: 'touch',
	on: '2026-03-02',
	direction: 'out',
	channel: 'form',
	kind: 'application',
	...fields
});

const applied = (id: string, fields: Partial<Touch> = {}) => touch({ id, implied: true, ...fields });

describe('facts', () => {
	test('the kept lead is believed, what is missing is filled in, and what differs stands in the notes', () => {
		const joined = joinLeads(
			lead({ salary: '60,000', notes: 'Met at the fair.' }),
			lead({
				id: 'other',
				salary: '65,000',
				url: 'https://jobs.example/17',
				location: 'Leeds',
				notes: 'Ask for Dana.',
				addedOn: '2026-02-20'
			})
		);
		expect(joined).toMatchObject({
			id: 'kept',
			salary: '60,000',
			url: 'https://jobs.example/17',
			location: 'Leeds',
			addedOn: '2026-02-20',
			notes: 'Met at the fair.\n\nAsk for Dana.\n\nAlso: salary 65,000'
		});
	});

	test('a difference of case and spacing is none', () => {
		const joined = joinLeads(lead(), lead({ id: 'other', organisation: ' northwind ', role: 'ANALYST' }));
		expect(joined).toEqual(lead());
	});

	test('tags are united, and what the posting said of calls holds', () => {
		const joined = joinLeads(
			lead({ tags: ['a', 'b'] }),
			lead({ id: 'other', tags: ['b', 'c'], noCallsPosting: true, origin: 'networking' })
		);
		expect(joined).toMatchObject({ tags: ['a', 'b', 'c'], noCallsPosting: true, origin: 'networking' });
	});

	test('long texts are joined, and one that stands in the other already is not said twice', () => {
		const joined = joinLeads(
			lead({ jobAd: 'We look for an analyst.', proofs: 'One\nTwo' }),
			lead({ id: 'other', jobAd: 'Apply by May.', proofs: 'Two' })
		);
		expect(joined.jobAd).toBe('We look for an analyst.\n\nApply by May.');
		expect(joined.proofs).toBe('One\nTwo');
	});

	test('feedback is joined, and a second page of help stands in the notes', () => {
		const joined = joinLeads(
			lead({ feedback: 'More SQL', valueLink: 'https://example.com/plan' }),
			lead({ id: 'other', feedback: 'Too far away', valueLink: 'https://example.com/sketch' })
		);
		expect(joined).toMatchObject({
			feedback: 'More SQL\n\nToo far away',
			valueLink: 'https://example.com/plan',
			notes: 'Also: page or picture https://example.com/sketch'
		});
	});

	test('of two own steps the earlier holds, unless what happened on the other lead has spent it', () => {
		const early = { setOn: '2026-03-01', on: '2026-03-05', what: 'Ring' };
		const late = { setOn: '2026-03-04', on: '2026-03-09', what: 'Write' };
		const two = [lead({ ownStep: late }), lead({ id: 'other', ownStep: early })] as const;
		expect(joinLeads(...two).ownStep).toEqual(early);
		expect(joinLeads(...two).notes).toBe('Also: next step Write (2026-03-09)');
		const wrote = touch({ id: 't', on: '2026-03-03', kind: 'follow-up' });
		expect(joinLeads({ ...two[0], touches: [wrote] }, two[1]).ownStep).toEqual(late);
	});

	test('a part of the sample that is joined with the user’s own is the user’s own', () => {
		expect(joinLeads(lead({ sample: true }), lead({ id: 'other' }))).not.toHaveProperty('sample');
		expect(joinLeads(lead({ sample: true }), lead({ id: 'other', sample: true })).sample).toBe(true);
	});

	test('the joined lead is in no trash, whatever the two were', () => {
		const gone = { deletedAt: '2026-03-01T00:00:00.000Z', joinedInto: 'x' };
		const joined = joinLeads(lead(gone), lead({ id: 'other', ...gone }));
		expect(joined).not.toHaveProperty('deletedAt');
		expect(joined).not.toHaveProperty('joinedInto');
	});
});

describe('where it stands', () => {
	const said = (stage: Lead['stage'], fields: Partial<Lead> = {}) => lead({ stage, ...fields });
	const no = touch({ id: 'no', on: '2026-03-05', direction: 'in', kind: 'other', no: { scope: 'role' } });

	test('of two open leads the further one is right', () => {
		expect(joinLeads(said('silent'), said('interview', { id: 'other' })).stage).toBe('interview');
		expect(joinLeads(said('offer'), said('applied', { id: 'other' })).stage).toBe('offer');
	});

	test('a refusal stands, unless they wrote on the other lead after it', () => {
		const refused = said('rejected', { touches: [no] });
		const wrote = touch({ id: 'b', on: '2026-03-09', kind: 'follow-up' });
		const word = touch({ id: 'c', on: '2026-03-10', direction: 'in', kind: 'reply' });
		expect(joinLeads(refused, said('applied', { id: 'other', touches: [wrote] })).stage).toBe('rejected');
		expect(joinLeads(refused, said('talking', { id: 'other', touches: [word] })).stage).toBe('talking');
		expect(joinLeads(said('talking', { touches: [word] }), { ...refused, id: 'other' }).stage).toBe(
			'talking'
		);
	});

	test('an end of the user’s own stands, unless the other lead went on after it, and is told in the notes then', () => {
		const ended = { on: '2026-03-04', how: 'withdrawn' } as const;
		const closed = said('withdrawn', { ended });
		const open = said('applied', { id: 'other', touches: [touch({ on: '2026-03-02' })] });
		expect(joinLeads(closed, open)).toMatchObject({ stage: 'withdrawn', ended });
		const later = { ...open, touches: [touch({ on: '2026-03-20' })] };
		expect(joinLeads(closed, later)).toMatchObject({
			stage: 'applied',
			notes: 'Also: withdrawn on 2026-03-04'
		});
		expect(joinLeads(closed, later)).not.toHaveProperty('ended');
	});

	test('an archived lead stays archived beside one that did not go on, and is open again with one that did', () => {
		const ended = { on: '2026-03-04', how: 'ended' } as const;
		const archived = said('applied', { ended, touches: [touch({ on: '2026-02-20' })] });
		const open = said('applied', { id: 'other', touches: [touch({ id: 'o', on: '2026-03-02' })] });
		expect(joinLeads(archived, open)).toMatchObject({ stage: 'applied', ended });
		const later = { ...open, touches: [touch({ id: 'o', on: '2026-03-20' })] };
		for (const joined of [joinLeads(archived, later), joinLeads(later, archived)])
			expect(joined).not.toHaveProperty('ended');
	});

	test('two archived leads stand alike, whatever their stages, unless one of them was refused', () => {
		const ended = { on: '2026-03-04', how: 'ended' } as const;
		const [applied, talking] = [said('applied', { ended }), said('talking', { id: 'other', ended })];
		expect(standDifferently(applied, talking)).toBe(false);
		expect(joinLeads(applied, talking)).toMatchObject({ stage: 'talking', ended });
		expect(joinLeads(applied, talking)).not.toHaveProperty('notes');
		expect(standDifferently(applied, said('rejected', { id: 'other', ended }))).toBe(true);
		expect(standDifferently(applied, said('applied', { id: 'other' }))).toBe(true);
	});

	test('the user can say which is right, and a no is not lost by it', () => {
		const refused = said('rejected', { id: 'other', touches: [no] });
		const joined = joinLeads(said('applied'), refused, { standing: 'kept' });
		expect(joined.stage).toBe('applied');
		expect(joined.touches).toEqual([no]);
		expect(standDifferently(said('applied'), refused)).toBe(true);
		expect(standDifferently(said('applied'), said('offer'))).toBe(false);
	});
});

describe('touches', () => {
	test('what both only imply happened once', () => {
		const { lead: joined, ids } = joining(
			lead({ touches: [applied('a')] }),
			lead({ id: 'other', touches: [applied('b', { channel: 'email' }), applied('c', { kind: 'approach' })] })
		);
		expect(joined.touches.map(({ id, channel }) => [id, channel])).toEqual([
			['a', 'form'],
			['c', 'form']
		]);
		expect([...ids]).toEqual([
			['b', 'a'],
			['other', 'kept']
		]);
	});

	test('the logged one stays, under the id that the kept lead knows', () => {
		const logged = touch({ id: 'b', channel: 'email', note: 'With the short letter.', at: '10:00' });
		const joined = joinLeads(lead({ touches: [applied('a')] }), lead({ id: 'other', touches: [logged] }));
		expect(joined.touches).toEqual([{ ...logged, id: 'a' }]);
	});

	test('there is one application, on the day that was logged, else on the earlier one', () => {
		const days = (kept: Partial<Touch>, other: Partial<Touch>) =>
			joinLeads(
				lead({ touches: [touch({ id: 'a', ...kept })] }),
				lead({ id: 'other', touches: [touch({ id: 'b', ...other })] })
			).touches.map(({ on }) => on);
		const guessed = { on: '2026-03-20', implied: true } as const;
		const dated = { on: '2026-03-02', implied: true } as const;
		expect(days(guessed, dated)).toEqual(['2026-03-02']);
		expect(days(dated, guessed)).toEqual(['2026-03-02']);
		expect(days(guessed, { on: '2026-03-05' })).toEqual(['2026-03-05']);
		expect(days({ on: '2026-06-01' }, dated)).toEqual(['2026-06-01', '2026-03-02']);
	});

	test('two that were logged are two, and so are two that say different things', () => {
		const two = [touch({ id: 'a', note: 'One' }), touch({ id: 'b', note: 'Two' })] as const;
		const joined = joinLeads(lead({ touches: [two[0]] }), lead({ id: 'other', touches: [two[1]] }));
		expect(joined.touches).toEqual(two);
		const noes = (['role', 'contact'] as const).map((scope) =>
			applied(scope, { direction: 'in', kind: 'other', no: { scope } })
		);
		expect(
			joinLeads(lead({ touches: [noes[0]!] }), lead({ id: 'other', touches: [noes[1]!] })).touches
		).toEqual(noes);
	});

	test('a no or a promise that only one of two implied touches carries is kept', () => {
		const no = { scope: 'role' } as const;
		const [plain, carrying] = [{}, { no }].map((more, at) =>
			applied(`${at}`, { direction: 'in', kind: 'other', ...more })
		) as [Touch, Touch];
		expect(
			joinLeads(lead({ touches: [plain] }), lead({ id: 'other', touches: [carrying] })).touches
		).toMatchObject([{ id: '0', no }]);
	});

	test('a logged touch takes in an implied one with a no and a promise, and knows it the next time', () => {
		const other = lead({
			id: 'other',
			touches: [
				touch({ id: 'b', implied: true, no: { scope: 'contact' }, promise: { by: 'me', on: '2026-03-18' } })
			]
		});
		const once = joinLeads(lead({ touches: [touch({ id: 'a' })] }), other);
		expect(once.touches).toHaveLength(1);
		expect(joinLeads(once, other)).toEqual(once);
	});
});

describe('people', () => {
	const dana: Person = { id: 'a', name: 'Dana Ruiz', email: 'dana@northwind.example' };
	const joined = (kept: Person[], others: Person[], touches: Touch[] = []) =>
		joining(lead({ people: kept }), lead({ id: 'other', people: others, touches }));

	test('are known by e-mail address, phone number and name', () => {
		for (const other of [
			{ id: 'b', name: '', email: ' DANA@northwind.example' },
			{ id: 'b', name: 'D. Ruiz', email: 'dana@northwind.example' },
			{ id: 'b', name: 'dana  ruiz', title: 'Head of Data' }
		]) {
			const { lead: one, ids } = joined([dana], [other]);
			expect(one.people).toHaveLength(1);
			expect(ids.get('b')).toBe('a');
		}
		const byPhone = joined(
			[{ id: 'a', name: 'Dana', phone: '555 01-00' }],
			[{ id: 'b', name: 'Dana Ruiz', phone: '5550100' }]
		);
		expect(byPhone.lead.people).toMatchObject([{ name: 'Dana', note: 'Also: name Dana Ruiz' }]);
	});

	test('what the other entry says differently stands in the note', () => {
		const other = {
			id: 'b',
			name: 'Dana Ruiz',
			email: 'dana@home.example',
			note: 'Likes tea.',
			title: 'Head'
		};
		expect(joined([dana], [other]).lead.people).toEqual([
			{ ...dana, title: 'Head', note: 'Likes tea.\n\nAlso: e-mail dana@home.example' }
		]);
	});

	test('a shared mailbox or one first name makes no two people one', () => {
		const office = { id: 'b', name: 'Kim Lee', email: 'dana@northwind.example' };
		expect(joined([dana], [office]).lead.people).toEqual([dana, office]);
		const danas = ['x@a.example', 'y@a.example'].map((email, at) => ({ id: `${at}`, name: 'Dana', email }));
		expect(joined([danas[0]!], [danas[1]!]).lead.people).toEqual(danas);
	});

	test('with two addresses and a no both entries stay, so that the no binds both', () => {
		const other = { id: 'b', name: 'Dana Ruiz', email: 'dana@home.example' };
		const no = touch({ id: 'no', direction: 'in', personId: 'b', no: { scope: 'contact' } });
		expect(joined([dana], [other], [no]).lead.people).toEqual([dana, other]);
	});

	test('whoever they were on the other lead, they are the same on the joined one', () => {
		const other = lead({
			id: 'other',
			people: [{ id: 'b', name: 'Dana Ruiz' }],
			submittedBy: 'b',
			ownStep: { setOn: '2026-03-01', on: '2026-03-09', personId: 'b' },
			touches: [
				touch({
					id: 't',
					personId: 'b',
					personIds: ['b'],
					promise: { by: 'them', on: '2026-03-10', personId: 'b' },
					no: { scope: 'channel', channel: 'phone', personId: 'b' }
				})
			]
		});
		const one = joinLeads(lead({ people: [dana] }), other);
		expect(JSON.stringify(one)).not.toContain('"b"');
		expect(one.submittedBy).toBe('a');
	});
});

/** A lead as it is stored: no field that is undefined. */
const stored = <T>(row: T): T => JSON.parse(JSON.stringify(row)) as T;
const text = (of: string) => fc.option(fc.constantFrom(`${of} one`, `${of} two`, of), { nil: undefined });

const full: fc.Arbitrary<Lead> = fc
	.tuple(
		anyLead,
		fc.record({
			stage: fc.constantFrom(...STAGES),
			url: text('https://jobs.example'),
			location: text('Place'),
			salary: text('Pay'),
			source: text('Board'),
			priority: text('High'),
			notes: text('Note'),
			jobAd: text('Ad'),
			resume: text('CV'),
			letter: text('Letter'),
			value: text('Value'),
			proofs: text('Proof'),
			vouchers: text('Voucher'),
			tags: fc.option(fc.subarray(['x', 'y', 'z']), { nil: undefined })
		})
	)
	.map(([row, texts]) => stored({ ...row, ...texts }))
	.map((row) => ({ ...row, touches: row.touches.filter(({ id }, at) => row.touches[at - 1]?.id !== id) }));

/** Somebody who was removed keeps the id: nothing tells who it was. */
function renamed(row: Lead, by: string): Lead {
	const ids = [row.id, ...row.people.map(({ id }) => id), ...row.touches.map(({ id }) => id)];
	return withIds(row, new Map(ids.map((id) => [id, by + id])));
}
const other = full.map((row) => renamed(row, 'other '));

function textsOf(row: Lead): string[] {
	const { people, touches: _touches, tags, stage, id: _id, addedOn: _added, ownStep, ...facts } = row;
	const { submittedBy: _by, pace: _pace, origin: _origin, ended: _ended, ...texts } = facts;
	const persons = people.flatMap(({ id: _person, prefers: _prefers, ...said }) => Object.values(said));
	const all = [...Object.values(texts), ...persons, ...(tags ?? []), ownStep?.what, stage && ''];
	return all.filter((said) => typeof said === 'string').map(figures);
}

/** A phone number is the same however it is written. */
const figures = (said: string) => folded(said).replace(/(?<=\d)[ -]+(?=\d)|^\+/g, '');

/** Whether each of its people can be told from the others: who shares a mailbox with whom is not to be guessed. */
function hasDistinctPeople({ people }: Lead): boolean {
	const known = people.map((person) => [folded(person.name), ...keysOf(person)]);
	return known.every(
		(keys, at) =>
			keys[0] !== '' && keys.every((key) => known.every((others, of) => of === at || !others.includes(key)))
	);
}

const idsIn = (row: Lead) => [
	...row.touches.flatMap(({ personId, personIds, promise, no }) => [
		personId,
		...(personIds ?? []),
		promise?.personId,
		no?.personId
	]),
	row.submittedBy,
	row.ownStep?.personId
];

describe('events without a day', () => {
	const undated = { implied: true, undated: true } as const;
	const joined = (kept: Touch, other: Touch) =>
		joinLeads(leadWith({ touches: [kept] }), leadWith({ id: 'other', touches: [other] })).touches;
	const seen = touchOn('2026-03-10', { direction: 'in', kind: 'interview', ...undated });

	test('two of a kind are one', () => {
		const other = touchOn('2026-03-12', { direction: 'in', kind: 'interview', ...undated });
		expect(joined(seen, other)).toEqual([seen]);
	});

	test('the one whose day is known wins, logged or from a sheet', () => {
		const fromSheet = { ...seen, id: 's', on: '2026-03-04', undated: undefined, datedBy: 'sheet' } as const;
		const logged = touchOn('2026-03-05', { id: 'l', direction: 'in', kind: 'interview', note: 'Went well' });
		expect(joined(seen, fromSheet)).toMatchObject([{ on: '2026-03-04', datedBy: 'sheet', implied: true }]);
		expect(joined(seen, fromSheet)[0]).not.toHaveProperty('undated');
		const [one, ...others] = joined(seen, logged);
		expect(one).toEqual({ ...logged, id: seen.id });
		expect(others).toEqual([]);
	});

	test('word is no no, and keeps its day', () => {
		const word = wrote('2026-03-04', { implied: true, datedBy: 'sheet', personId: undefined });
		const no = wrote('2026-03-10', { no: { scope: 'role' }, personId: undefined, ...undated });
		expect(joined(word, no)).toEqual([word, no]);
	});

	test('an end with a day stands for one without', () => {
		const kept = leadWith({ stage: 'withdrawn', ended: { on: '2026-03-10', how: 'withdrawn', ...undated } });
		const other = leadWith({ id: 'o', stage: 'withdrawn', ended: { on: '2026-03-04', how: 'withdrawn' } });
		expect(joinLeads(kept, other).ended).toEqual({ on: '2026-03-04', how: 'withdrawn' });
	});
});

describe('laws', () => {
	const run = { numRuns: runs(2) };

	test('a lead joined with a copy of itself is itself', () => {
		fc.assert(
			fc.property(full, (row) => void expect(joinLeads(row, renamed(row, 'copy '))).toEqual(row)),
			run
		);
	});

	test('no touch, no no and no promise is lost, and no person', () => {
		fc.assert(
			fc.property(full, other, (kept, added) => {
				const { lead: joined, ids } = joining(kept, added);
				const touchById = new Map(joined.touches.map((each) => [each.id, each]));
				for (const each of [...kept.touches, ...withIds(added, ids).touches]) {
					const now = touchById.get(each.id)!;
					expect(now).toMatchObject({ kind: each.kind, direction: each.direction });
					// The day of an application that a sheet implies may be a guess.
					if (!each.implied || each.kind !== 'application') expect(now.on).toBe(each.on);
					if (each.no) expect(now.no).toEqual(each.no);
					if (each.promise) expect(now.promise).toEqual(each.promise);
					if (!each.implied) expect(now.implied).toBeUndefined();
				}
				const people = new Set(joined.people.map(({ id }) => id));
				for (const { id } of [...kept.people, ...withIds(added, ids).people]) expect(people).toContain(id);
				expect(touchById.size).toBe(joined.touches.length);
				expect(people.size).toBe(joined.people.length);
			}),
			run
		);
	});

	test('every text of both stands somewhere', () => {
		fc.assert(
			fc.property(full, other, (kept, added) => {
				const joined = figures(JSON.stringify(joinLeads(kept, added)));
				for (const said of [...textsOf(kept), ...textsOf(added)]) expect(joined).toContain(said);
			}),
			run
		);
	});

	test('whoever was named on a lead and is there is named on the joined one', () => {
		fc.assert(
			fc.property(full, other, (kept, added) => {
				const joined = joinLeads(kept, added);
				const people = new Set(joined.people.map(({ id }) => id));
				const were = new Set([...kept.people, ...added.people].map(({ id }) => id));
				for (const id of idsIn(joined)) if (id && were.has(id)) expect(people).toContain(id);
			}),
			run
		);
	});

	test('joined once more with the same lead nothing changes', () => {
		fc.assert(
			fc.property(full, other, (kept, added) => {
				fc.pre(hasDistinctPeople(kept) && hasDistinctPeople(added));
				const once = joinLeads(kept, added);
				expect(joinLeads(once, added)).toEqual(once);
			}),
			run
		);
	});

	test('kept touches stay in their order, the other’s follow in theirs', () => {
		fc.assert(
			fc.property(full, other, (kept, added) => {
				const { lead: joined, ids } = joining(kept, added);
				const expected = [
					...kept.touches.map(({ id }) => id),
					...added.touches.filter(({ id }) => !ids.has(id)).map(({ id }) => id)
				];
				expect(joined.touches.map(({ id }) => id)).toEqual(expected);
			}),
			run
		);
	});
});

test('questions and preparations of both are kept, each once', () => {
	const kept = lead({
		questions: [{ id: 'q1', text: 'How big is the team?' }],
		preparations: [{ id: 'own 2026-03-02', notes: 'Bring ID' }]
	});
	const other = lead({
		id: 'other',
		questions: [
			{ id: 'q2', text: 'how big is the team?', asked: true },
			{ id: 'q3', text: 'Why now?' }
		],
		preparations: [
			{ id: 'own 2026-03-02', notes: 'Take the plan' },
			{ id: 'else', notes: 'Be early' }
		]
	});
	const joined = joinLeads(kept, other);
	expect(joined.questions).toEqual([
		{ id: 'q1', text: 'How big is the team?', asked: true },
		{ id: 'q3', text: 'Why now?' }
	]);
	expect(joined.preparations).toEqual([
		{ id: 'own 2026-03-02', notes: 'Bring ID\n\nTake the plan' },
		{ id: 'else', notes: 'Be early' }
	]);
});

test('a step that was skipped on either lead stays skipped on the joined one', () => {
	const close = skipOf('gracious-close', 'no');
	const dana = { id: 'dana', name: 'Dana Ruiz', email: 'dana@northwind.example' };
	const met = touch({ id: 'met', kind: 'interview', personId: 'dana', implied: true });
	const kept = lead({ people: [dana], touches: [met], skipped: [close] });
	const other = lead({
		id: 'other',
		people: [{ ...dana, id: 'danas twin' }],
		touches: [{ ...met, id: 'met there', personId: 'danas twin' }],
		skipped: [close, skipOf('thank-each-interviewer', 'met there', 'danas twin')]
	});
	const thanks = skipOf('thank-each-interviewer', 'met', 'dana');
	expect(joinLeads(kept, other).skipped).toEqual([close, thanks]);
	expect(joinLeads(lead(), lead({ id: 'other' })).skipped).toBeUndefined();
});
