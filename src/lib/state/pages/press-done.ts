import type { Step } from '../../domain/cadence/assessment';
import type { Lead } from '../../domain/lead';
import { manyMoved } from '../../domain/leads/move-stage';
import { askedFirst } from '../../domain/steps/asked-first';
import { isApplication, stepDone, type StepDone } from '../../domain/steps/do-step';
import type { CallOutcome } from '../../domain/touch';
import { timeNow } from '../session/today.svelte';
import type { App } from '../app';
import { sentChoices } from '../papers/sent-choices';
import type { WriterOptions } from '../session/writer';
import type { LeadRequest } from './lead-request';

/**
 * Does what pressing Done on a step does, on any page: logs the step with today's day, where nothing has to be asked and no guard speaks against it.
 *
 * @returns what has to be asked first; null where it is being logged
 */
export function pressDone(app: App, lead: Lead, step: Step, outcome?: CallOutcome): LeadRequest | null {
	const asked = askedFirst(step, outcome);
	if (asked) return { ask: asked, leadId: lead.id, step };
	const told = { id: crypto.randomUUID(), on: app.book.today, ...(outcome && { outcome, at: timeNow() }) };
	const how = stepDone(step, told);
	if (!how || app.book.assessmentOf(lead.id)?.guards(how.touch).length) {
		return { ask: 'touch', leadId: lead.id, step };
	}
	// The layout's notice shows the error.
	app.leads.doStep(lead.id, step, how, undefined, offeredWith(app, lead, how)).catch(() => undefined);
	return null;
}

/** Returns what the notice asks for: after an application the version that went out, where one is kept. */
function offeredWith(app: App, lead: Lead, how: StepDone): WriterOptions {
	const choices = isApplication(how) ? sentChoices(app, lead.id) : undefined;
	return choices ? { choices } : {};
}

/** Skips a step for good: a thank-you, say, that the user does not want to send. */
export function pressSkip(app: App, lead: Lead, step: Step): void {
	// The layout's notice shows the error.
	app.leads.doStep(lead.id, step, { did: 'skipped' }).catch(() => undefined);
}

/** Logs that they replied today, or turned the user down for the job: no more than that is known. */
export function pressHeard(app: App, lead: Lead, what: 'reply' | 'no'): void {
	const { how } = manyMoved(what, null, { id: crypto.randomUUID(), on: app.book.today });
	// The layout's notice shows the error.
	app.leads.doStep(lead.id, null, how).catch(() => undefined);
}
