/** Lists what is left after an accepted offer and opens the page for it. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Lead } from '$lib/domain/lead';
import { withoutPlan } from '$lib/domain/steps/without-plan';
import { wrapUp, type WrapUp } from '$lib/domain/steps/wrap-up';
import type { App } from '$lib/state/app';

export function leftToWrapUp(app: App, accepted: Lead): WrapUp {
	// A postponed withdrawal still has to be sent.
	const assessed = (lead: Lead) =>
		lead.ownStep ? app.book.assess(withoutPlan(lead)) : app.book.assessments.get(lead.id);
	return wrapUp(accepted, app.book.leads.values(), assessed, app.book.today);
}

/** Opens the page for wrapping up; where nobody is left to tell and nothing to archive, a pause is still offered there. */
export async function wrapUpAfter(app: App, leadId: string): Promise<void> {
	if (app.book.lead(leadId)) await goto(resolve(wrapUpPath(leadId)));
}

const wrapUpPath = (leadId: string) => `/wrap-up/?id=${encodeURIComponent(leadId)}` as const;
