/** Finds what was sent by its due day, by running the rules again on the facts of that day. */
import { assess } from '../../domain/cadence/assess';
import type { EngineBook } from '../../domain/cadence/book';
import type { Step } from '../../domain/cadence/assessment';
import { isOutsideCadence } from '../../domain/cadence/history/touch-kinds';
import { sortTouches } from '../../domain/cadence/history/touch-order';
import { isBesideCadence } from '../../domain/cadence/steps/steps';
import { addDays, earlierOf, LAST_DAY, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { forEachInPortions, type InPortions } from '../../domain/portions/portions';
import type { Touch } from '../../domain/touch';
import type { OpenEntry, TouchEntry } from './week-entries';

/**
 * Returns the entry with its due day: that of the step that was open just before. Without such a step the entry stays
 * as it is.
 */
export function withDueDay(entry: TouchEntry, book: EngineBook): TouchEntry {
	const { lead, touch } = entry;
	const { steps } = assess(asBefore(lead, touch), book, touch.on);
	const due = steps.find((step) => isDoneBy(step, touch))?.due;
	return due === undefined ? entry : { ...entry, due };
}

/**
 * Returns what was due in the week that begins on a day, is over, and was not done by the week's end. Today still has
 * time.
 */
export function* dueAndOpen(book: EngineBook, from: Day, today: Day): InPortions<OpenEntry[]> {
	const end = earlierOf(addDays(from, 6), addDays(today, -1));
	if (end < from) return [];
	// Assess as of the end of the week, or of today: a touch of today is late, but no longer open.
	const seen = earlierOf(addDays(from, 6), today);
	const open: OpenEntry[] = [];
	const visit = (lead: Lead) => {
		if (lead.addedOn > end) return;
		for (const { due, kind } of assess(withoutLaterStep(lead, seen), book, seen).steps) {
			if (due >= from && due <= end) open.push({ lead, on: due, due, open: kind });
		}
	};
	yield* forEachInPortions(book.leads.values(), visit);
	return open.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Returns the lead without a touch and everything after it. */
function asBefore(lead: Lead, touch: Touch): Lead {
	const touches = sortTouches(lead.touches, LAST_DAY);
	return { ...withoutLaterStep(lead, touch.on), touches: touches.slice(0, touches.indexOf(touch)) };
}

/** Removes a step that was put off after a day. */
function withoutLaterStep(lead: Lead, day: Day): Lead {
	return lead.ownStep && lead.ownStep.setOn > day ? { ...lead, ownStep: undefined } : lead;
}

/**
 * Tells whether a touch does a step. A thank-you does the step for its person; any other touch does the step of the
 * cadence.
 */
function isDoneBy(step: Step, touch: Touch): boolean {
	if (!isOutsideCadence(touch)) return !isBesideCadence(step.rule);
	return step.kind === touch.kind && (!touch.personId || !step.personId || step.personId === touch.personId);
}
