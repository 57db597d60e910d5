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

/** Opens the wrap-up page when anybody is left to tell or anything to archive. */
export async function wrapUpAfter(app: App, leadId: string): Promise<void> {
	const lead = app.book.lead(leadId);
	if (!lead) return;
	const { decline, tell, archive } = leftToWrapUp(app, lead);
	if (decline.length + tell.length + archive.length > 0) await goto(resolve(wrapUpPath(leadId)));
}

const wrapUpPath = (leadId: string) => `/wrap-up/?id=${encodeURIComponent(leadId)}` as const;
