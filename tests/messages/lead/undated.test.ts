/** No sentence names a day for what no sheet gives one, nor counts days from it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { dateEvent, undatedEvents } from '../../../src/lib/domain/leads/dating';
import { addDays, daysBetween, formatDay, type Day } from '../../../src/lib/domain/day';
import type { Lead } from '../../../src/lib/domain/lead';
import { diffRows } from '../../../src/lib/domain/patch';
import { timeline } from '../../../src/lib/domain/leads/timeline';
import { CHANNELS } from '../../../src/lib/domain/touch';
import { callScript, draftMessage } from '../../../src/lib/messages/drafts/drafts';
import { changeSentences } from '../../../src/lib/messages/lead/history';
import { lastTouchSentence } from '../../../src/lib/messages/leads/people';
import {
	appointmentSentence,
	endedSentence,
	refusalSentence,
	promiseSentence,
	setDateLabel,
	silenceWords
} from '../../../src/lib/messages/lead/timeline';
import { touchSentence } from '../../../src/lib/messages/common/touches';
import { guardReason } from '../../../src/lib/messages/rules/guard-reasons';
import { stepReason } from '../../../src/lib/messages/rules/step-reasons';
import { applied, leadWith, touchOn, wrote } from '../../support/lead-desk';
import { anyBook, TODAY, type RandomBook } from '../../support/histories';
import { runs } from '../../runs';

/** How the sentences of the app may say a day; only what has a figure in it, for "today" is said of much. */
function sayings(day: Day): string[] {
	const days = daysBetween(day, TODAY);
	return [formatDay(day, 'day'), formatDay(day, 'short'), ...(days > 0 ? [` ${days} days`] : [])];
}

/** Finds a saying as it stands: "29 March" does not say "9 March". */
const asWords = (saying: string) => new RegExp(`(?<!\\d)${saying}(?!\\d)`);

/** Every day that the book knows of anything else, and those that the engine works out from them. */
function knownDays(leads: readonly Lead[]): Set<Day> {
	const days = new Set<Day>();
	const note = (value: unknown): void => {
		if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) days.add(value);
		else if (Array.isArray(value)) value.forEach(note);
		else if (typeof value === 'object' && value !== null) {
			const { undated, on: _on, ...others } = value as { undated?: boolean; on?: unknown };
			Object.values(undated ? others : value).forEach(note);
		}
	};
	note(leads);
	return days;
}

/** All that is said of the first lead of a book. */
function told({ leads, settings, news }: RandomBook): { texts: string[]; due: Day[] } {
	const [lead] = leads;
	const book = openBook(leads, settings, news);
	const assessment = assess(lead, book, TODAY);
	const leadOf = (id: string) => leads.find((one) => one.id === id);
	const texts: string[] = [];
	const due = assessment.forecast(12).map((step) => step.due);
	for (const step of assessment.steps) {
		due.push(step.due);
		texts.push(stepReason(step, lead, TODAY, leadOf));
		for (const channel of CHANNELS) {
			const facts = { lead, step, channel, today: TODAY };
			const { subject, body } = draftMessage(facts);
			const { leave, answered } = callScript(facts);
			texts.push(subject ?? '', body, leave, answered);
		}
	}
	for (const guard of assessment.guards({ channel: 'email', kind: 'follow-up' })) {
		if (guard.until) due.push(guard.until);
		texts.push(guardReason(guard, lead, TODAY, leadOf));
	}
	return { texts: [...texts, ...timelineTexts(lead, assessment)], due };
}

function timelineTexts(lead: Lead, assessment: ReturnType<typeof assess>): string[] {
	return timeline(lead, assessment, TODAY).flatMap((entry) => {
		switch (entry.type) {
			case 'touch':
				return touchSentence(entry.touch, lead);
			case 'undated':
				return [
					setDateLabel(entry.event, lead, TODAY),
					...(entry.event.what === 'touch'
						? [lastTouchSentence({ lead, touch: entry.event.touch }, TODAY)]
						: [])
				];
			case 'promise':
				return (entry.appointment ? appointmentSentence : promiseSentence)(
					entry.promise,
					entry.kept,
					lead,
					TODAY
				);
			case 'no':
				return refusalSentence(entry.no, entry.touch, lead, TODAY);
			case 'ended':
				return endedSentence(entry.ended);
			case 'silence':
				return silenceWords(entry.days, false);
			default:
				return [];
		}
	});
}

/** Read long ago, or lately: a sentence would name the day of the one, and count the days from the other. */
const readOn = fc.oneof(fc.integer({ min: 120, max: 300 }), fc.integer({ min: 5, max: 55 }));

describe('what has no day', () => {
	test('is told without one, whatever the history', () => {
		fc.assert(
			fc.property(anyBook, readOn, (random, back) => {
				const read = addDays(TODAY, -back);
				const leads = random.leads.map((lead) => ({
					...lead,
					touches: lead.touches.map((touch) =>
						touch.undated ? { ...touch, on: read, at: undefined } : touch
					),
					...(lead.ended?.undated && { ended: { ...lead.ended, on: read } }),
					...(lead.ownStep?.undated && { ownStep: { ...lead.ownStep, on: read, setOn: read } })
				})) as unknown as RandomBook['leads'];
				const { texts, due } = told({ ...random, leads });
				const allowed = new Set([...knownDays(leads), ...due, TODAY].flatMap(sayings));
				const forbidden = sayings(read).filter((saying) => !allowed.has(saying));
				for (const text of texts) for (const saying of forbidden) expect(text).not.toMatch(asWords(saying));
			}),
			{ numRuns: runs(2) }
		);
	});
});

describe('the history of a lead', () => {
	const UNDATED = { implied: true, undated: true } as const;
	const said = (before: Lead, after: Lead) =>
		changeSentences({ label: 'Change', patches: diffRows(before, after) }, { before, after, today: TODAY });
	const read = '2026-03-02';
	const guessed = leadWith({
		touches: [applied(read, { id: 'a', implied: true }), wrote(read, { id: 'w', implied: true })],
		ended: { on: read, how: 'withdrawn', implied: true }
	});
	const undated = leadWith({
		touches: guessed.touches.map((touch) => ({ ...touch, ...UNDATED })),
		ended: { on: read, how: 'withdrawn', ...UNDATED },
		ownStep: { setOn: read, on: read, what: 'call Dana', ...UNDATED }
	});

	test('says that a date was taken away, and which was set', () => {
		expect(said(guessed, { ...undated, ownStep: undefined })).toEqual([
			'Removed the date: You applied (date unknown)',
			'Removed the date: Dana Ruiz got in touch (date unknown)',
			'You withdrew (date unknown)'
		]);
		expect(said(undated, dateEvent(undated, 'a', { on: '2026-03-12' }, TODAY))).toEqual([
			'Set the date: You applied 12 March'.replace('12 March', 'on Thursday')
		]);
	});

	test('names no day of what was added without one', () => {
		expect(said(leadWith(), undated)).toEqual([
			'Added: You applied (date unknown)',
			'Added: Dana Ruiz got in touch (date unknown)',
			'You withdrew (date unknown)',
			'Next step from your sheet: call Dana (date unknown)'
		]);
	});
});

describe('an undated event, as one sentence', () => {
	const UNDATED = { implied: true, undated: true } as const;
	test('names no channel either: a sheet names none', () => {
		const touches = [
			applied('2026-03-02', UNDATED),
			touchOn('2026-03-02', { direction: 'in', kind: 'interview', personIds: ['dana'], ...UNDATED }),
			wrote('2026-03-02', { kind: 'offer', personId: undefined, ...UNDATED }),
			wrote('2026-03-02', { personId: undefined, no: { scope: 'role' }, ...UNDATED })
		];
		const lead = leadWith({ touches, ended: { on: '2026-03-02', how: 'withdrawn', ...UNDATED } });
		const labels = undatedEvents(lead).map((event) => setDateLabel(event, lead, TODAY));
		expect(labels).toEqual([
			'Set the date: You applied',
			'Set the date: Interview with Dana Ruiz',
			'Set the date: They made you an offer',
			'Set the date: They said no to this job',
			'Set the date: You withdrew'
		]);
	});
});
