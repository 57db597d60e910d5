/** What holds of any row: a status tells of now, and no day comes from nowhere. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lib/domain/cadence/assess';
import { openBook } from '../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../src/lib/domain/cadence/policy';
import { addDays } from '../../src/lib/domain/day';
import type { Lead } from '../../src/lib/domain/lead';
import { dateEvent, undatedEvents } from '../../src/lib/domain/leads/dating';
import { stageConflict } from '../../src/lib/domain/leads/stage-conflict';
import type { Touch } from '../../src/lib/domain/touch';
import type { Field } from '../../src/lib/sheet';
import { isSound } from '../../src/lib/store/backup/schemas';
import { importRow, row, saidBy } from '../support/trackers';
import { comingBack } from '../support/returns';
import { change, exportedText, TODAY } from '../support/sheets';
import { textOfRow } from '../support/trackers';

const leadOf = (trial: ReturnType<typeof importRow>): Lead => [...trial.leads.values()][0]!;
const assessed = (lead: Lead, today = TODAY) => assess(lead, openBook([lead], DEFAULT_SETTINGS, []), today);

/** The cells that may say the day of each kind of touch. */
function fieldsFor({ kind, direction, no }: Touch): Field[] {
	if (kind === 'application' || kind === 'approach') return ['appliedOn', 'lastContactOn'];
	if (kind === 'interview') return ['interviewOn'];
	if (kind === 'offer') return ['offerOn', 'statusOn', 'respondedOn'];
	if (no) return ['rejectedOn', 'statusOn', 'respondedOn'];
	return direction === 'in' ? ['respondedOn'] : ['followUpOn', 'nextStepOn', 'lastContactOn'];
}

/** An implied offer asks for its answer for ten business days. */
const OWED_SINCE = '2026-03-07';

describe('a status tells of now', () => {
	const REFUSED_OR_OVER: ReadonlySet<string> = new Set(['Rejected', 'Accepted', 'Withdrawn']);

	test('refused or over, whatever the other columns hold', () => {
		fc.assert(
			fc.property(row, (drawn) => {
				fc.pre(REFUSED_OR_OVER.has(drawn.status));
				expect(['respect-no', 'closed']).toContain(assessed(leadOf(importRow(drawn))).state);
			})
		);
	});

	test('of an offer an answer is owed, or was given', () => {
		fc.assert(
			fc.property(row, (drawn) => {
				fc.pre(drawn.status === 'Offer');
				const lead = leadOf(importRow(drawn));
				expect(['respect-no', 'closed']).not.toContain(assessed(lead).state);
				const offer = lead.touches.findLast(({ kind }) => kind === 'offer')!;
				const isAnswered =
					!offer.undated && lead.touches.some(({ direction, on }) => direction === 'out' && on >= offer.on);
				const isOld = !offer.undated && offer.on < OWED_SINCE;
				// An appointment is kept on its day, whatever else is owed.
				const isPlanned = lead.touches.some(({ promise }) => promise);
				if (!isOld) expect(assessed(lead).state).not.toBe('quiet');
				const rules = assessed(lead).steps.map(({ rule }) => rule);
				if (!isAnswered && !isOld && !isPlanned) expect(rules).toContain('reply-owed');
			})
		);
	});

	test('silence is nothing, and what was only saved was not applied to', () => {
		fc.assert(
			fc.property(row, (drawn) => {
				const { touches } = leadOf(importRow({ ...drawn, plain: true }));
				if (drawn.status === 'Saved' && saidBy(drawn, 'rejectedOn', 'offerOn').size === 0)
					expect(touches.map(({ kind }) => kind)).not.toContain('application');
				if (drawn.status === 'No response' && saidBy(drawn, 'rejectedOn').size === 0)
					expect(touches.filter(({ no }) => no)).toEqual([]);
			})
		);
	});

	test('and what was made of a row says nothing else than its status', () => {
		fc.assert(
			fc.property(row, (drawn) => {
				// Days that speak against a status are the sheet's own contradiction, and are told.
				fc.pre(drawn.status === '' || drawn.days.every((day) => day === ''));
				expect(stageConflict(leadOf(importRow(drawn)), TODAY)).toBeNull();
			})
		);
	});

	test('also when the sheet comes back with another one', () => {
		fc.assert(
			fc.property(row, fc.constantFrom(...REFUSED_OR_OVER), fc.boolean(), (drawn, status, hasWord) => {
				fc.pre(drawn.status !== status);
				const trial = importRow(drawn);
				const word = { id: 'word', on: TODAY, direction: 'in', channel: 'email', kind: 'other' } as const;
				if (hasWord) change(trial, 0, (lead) => ({ ...lead, touches: [...lead.touches, word] }));
				const back = comingBack(trial, textOfRow({ ...drawn, status }));
				fc.pre(back.reimport.items.every(({ proposed }) => proposed !== null));
				back.store();
				const lead = leadOf(trial);
				expect(['respect-no', 'closed']).toContain(assessed(lead, '2026-03-21').state);
				if (hasWord) expect(lead.touches).toContainEqual(word);
			})
		);
	});
});

describe('a status tells of now, whatever days the user names', () => {
	const OVER: ReadonlySet<string> = new Set(['Rejected', 'Accepted', 'Withdrawn']);
	const LATER = '2026-03-25';
	const AHEAD = 10;
	/** Which of the undated events is dated, and how many days before the day on which that is done. */
	const dates = fc.array(fc.record({ which: fc.nat(), ago: fc.integer({ min: -AHEAD, max: 400 }) }), {
		minLength: 1,
		maxLength: 5
	});

	function withDays(lead: Lead, named: readonly { readonly which: number; readonly ago: number }[]): Lead {
		return named.reduce((row, { which, ago }) => {
			const events = undatedEvents(row);
			const event = events[which % events.length];
			return event ? dateEvent(row, event.id, { on: addDays(LATER, -ago) }, LATER) : row;
		}, lead);
	}

	test('refused or over stays so', () => {
		fc.assert(
			fc.property(row, dates, (drawn, named) => {
				fc.pre(OVER.has(drawn.status));
				const lead = withDays(leadOf(importRow(drawn)), named);
				for (const on of [LATER, addDays(LATER, AHEAD)])
					expect(['respect-no', 'closed']).toContain(assessed(lead, on).state);
			})
		);
	});

	test('also where the status came back, beside what was known before', () => {
		fc.assert(
			fc.property(row, fc.constantFrom(...OVER), dates, (drawn, status, named) => {
				fc.pre(drawn.status !== status);
				const before = importRow(drawn);
				const { touches } = leadOf(before);
				const back = comingBack(before, textOfRow({ ...drawn, status }));
				fc.pre(back.reimport.items.every(({ proposed }) => proposed !== null));
				back.store();
				const now = leadOf(before);
				// What the row no longer makes may have been known from another sheet.
				const ids = new Set(now.touches.map(({ id }) => id));
				const others = touches.filter(({ id }) => !ids.has(id));
				const known = { ...now, touches: [...others, ...now.touches] };
				fc.pre(['respect-no', 'closed'].includes(assessed(known, LATER).state));
				const lead = withDays(known, named);
				expect(['respect-no', 'closed']).toContain(assessed(lead, LATER).state);
			})
		);
	});
});

describe('no day comes from nowhere', () => {
	test('each implied event has the day of a cell of its own, or none', () => {
		fc.assert(
			fc.property(row, (drawn) => {
				const { touches, ended } = leadOf(importRow(drawn));
				for (const touch of touches) {
					expect(touch.implied).toBe(true);
					expect(touch.undated ? undefined : 'sheet').toBe(touch.datedBy);
					if (touch.undated) expect(touch.on).toBe(TODAY);
					else expect(saidBy(drawn, ...fieldsFor(touch))).toContain(touch.on);
				}
				if (ended?.datedBy) expect(saidBy(drawn, 'statusOn')).toContain(ended.on);
				if (ended && !ended.datedBy) expect(ended).toMatchObject({ undated: true, on: TODAY });
			})
		);
	});

	test('so have appointments and plans', () => {
		fc.assert(
			fc.property(row, (drawn) => {
				const { touches, ownStep } = leadOf(importRow(drawn));
				for (const { promise } of touches)
					if (promise) expect(saidBy(drawn, 'interviewOn')).toContain(promise.on);
				if (ownStep) expect(ownStep.implied).toBe(true);
				if (ownStep && !ownStep.undated)
					expect(saidBy(drawn, 'nextStepOn', 'followUpOn', 'appliedOn')).toContain(ownStep.on);
				if (ownStep?.undated) expect(ownStep).toMatchObject({ on: TODAY, what: 'Ring Ana' });
			})
		);
	});

	test('what lies ahead has not happened', () => {
		fc.assert(
			fc.property(row, (drawn) => {
				for (const { kind, on, undated } of leadOf(importRow(drawn)).touches)
					if (kind === 'interview' && !undated) expect(on < TODAY).toBe(true);
					else expect(on <= TODAY).toBe(true);
			})
		);
	});

	test('what comes of a row is sound', () => {
		fc.assert(
			fc.property(row, (drawn) => {
				const trial = importRow(drawn);
				expect(isSound('lead', leadOf(trial))).toBe(true);
				expect(isSound('sheet', trial.sheet)).toBe(true);
			})
		);
	});
});

describe('what has no day, in the sheet', () => {
	test('nothing is written of it', () => {
		fc.assert(
			fc.property(row, (drawn) => {
				const trial = importRow(drawn);
				expect(exportedText(trial)).toBe(textOfRow(drawn));
				change(trial, 0, (lead) => ({ ...lead, notes: 'new' }));
				expect(exportedText(trial)).toBe(textOfRow(drawn));
			})
		);
	});

	test('a day that the user names is written where the sheet has a cell for it, and comes back as nothing new', () => {
		fc.assert(
			fc.property(row, fc.nat(), fc.nat(60), (drawn, which, ago) => {
				const trial = importRow(drawn);
				const undated = leadOf(trial).touches.filter((touch) => touch.undated && !touch.promise);
				fc.pre(undated.length > 0);
				const { id } = undated[which % undated.length]!;
				change(trial, 0, (lead) => dateEvent(lead, id, { on: addDays(TODAY, -ago) }, TODAY));
				const text = exportedText(trial);
				const back = comingBack(trial, text);
				expect(back.reimport.items).toEqual([]);
			})
		);
	});
});
