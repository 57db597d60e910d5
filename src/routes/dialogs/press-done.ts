/** Handles the "Done" button of a step on any page. */
import type { Step } from '$lib/domain/cadence/assessment';
import type { Lead } from '$lib/domain/lead';
import { askedFirst, stepDone } from '$lib/domain/steps/do-step';
import type { CallOutcome } from '$lib/domain/touch';
import { timeNow } from '$lib/state/session/today.svelte';
import type { App } from '$lib/state/app';
import type { LeadRequest } from './lead-request';

/**
 * Logs the step with today's date if nothing needs to be asked and no guard objects.
 * @returns what to ask first; null when the step is being logged
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
	app.leads.doStep(lead.id, step, how).catch(() => undefined);
	return null;
}
