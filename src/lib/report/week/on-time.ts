/** Whether what went out went out by the day that the rules had given it: read again from the facts as they were. */
import { assess, type EngineBook } from '../../domain/cadence/assess';
import type { Step } from '../../domain/cadence/assessment';
import { isOutsideCadence } from '../../domain/cadence/history/touch-kinds';
import { sortTouches } from '../../domain/cadence/history/touch-order';
import { addDays, earlierOf, LAST_DAY, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { OpenEntry, TouchEntry } from './week-entries';

/** The entry with the day by which it was due: that of the step that was open just before; none where nothing was due. */
export function timed(entry: TouchEntry, book: EngineBook): TouchEntry {
	const { lead, touch } = entry;
	const { steps } = assess(asBefore(lead, touch), book, touch.on);
	const due = steps.find((step) => isDoneBy(step, touch))?.due;
	return due === undefined ? entry : { ...entry, due };
}

/** What was due in the week that begins on a day, was over, and was not done by its end; today still has time. */
export function dueAndOpen(book: EngineBook, from: Day, today: Day): OpenEntry[] {
	const end = earlierOf(addDays(from, 6), addDays(today, -1));
	if (end < from) return [];
	// At the end of the week, and of yesterday: what was done today is late, and no longer open.
	const seen = earlierOf(addDays(from, 6), today);
	const open: OpenEntry[] = [];
	for (const lead of book.leads.values()) {
		if (lead.addedOn > end) continue;
		for (const { due, kind } of assess(withoutLaterStep(lead, seen), book, seen).steps) {
			if (due >= from && due <= end) open.push({ lead, on: due, due, open: kind });
		}
	}
	return open.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The lead without this touch and what came after it. */
function asBefore(lead: Lead, touch: Touch): Lead {
	const touches = sortTouches(lead.touches, LAST_DAY);
	return { ...withoutLaterStep(lead, touch.on), touches: touches.slice(0, touches.indexOf(touch)) };
}

/** What was put off later was not put off then. */
function withoutLaterStep(lead: Lead, day: Day): Lead {
	return lead.ownStep && lead.ownStep.setOn > day ? { ...lead, ownStep: undefined } : lead;
}

const ASIDE: ReadonlySet<Step['rule']> = new Set([
	'thank-each-interviewer',
	'debrief-recruiter',
	'gracious-close',
	'tell-of-offer'
]);

/** A thank-you does the step of the person whom it thanks; all else does the step of the cadence. */
function isDoneBy(step: Step, touch: Touch): boolean {
	if (!isOutsideCadence(touch)) return !ASIDE.has(step.rule);
	return step.kind === touch.kind && (!touch.personId || !step.personId || step.personId === touch.personId);
}
