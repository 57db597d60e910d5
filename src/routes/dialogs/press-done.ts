/** Pressing Done on a step, on any page. */
import type { Step } from '$lib/domain/cadence/assessment';
import type { Lead } from '$lib/domain/lead';
import { askedFirst, stepDone } from '$lib/domain/steps/do-step';
import type { CallOutcome } from '$lib/domain/touch';
import { timeNow } from '$lib/state/session/today.svelte';
import type { App } from '$lib/state/app';
import type { LeadRequest } from './lead-request';

/**
 * Logs the step with today's day, where nothing has to be asked and no guard speaks against it.
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
	// The layout's notice tells of a failure.
	app.leads.doStep(lead.id, step, how).catch(() => undefined);
	return null;
}
