/** What is left once an offer was accepted, and the way to the page that goes through it. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Lead } from '$lib/domain/lead';
import { withoutPlan } from '$lib/domain/steps/without-plan';
import { wrapUp, type WrapUp } from '$lib/domain/steps/wrap-up';
import type { App } from '$lib/state/app';

export function leftToWrapUp(app: App, accepted: Lead): WrapUp {
	// A withdrawal that was put off is still to be told.
	const assessed = (lead: Lead) =>
		lead.ownStep ? app.book.assess(withoutPlan(lead)) : app.book.assessments.get(lead.id);
	return wrapUp(accepted, app.book.leads.values(), assessed, app.book.today);
}

/** Leads on to wrapping up, where there is anybody to tell or anything to archive. */
export async function wrapUpAfter(app: App, leadId: string): Promise<void> {
	const lead = app.book.lead(leadId);
	if (!lead) return;
	const { tell, archive } = leftToWrapUp(app, lead);
	if (tell.length + archive.length > 0) await goto(resolve(wrapUpPath(leadId)));
}

const wrapUpPath = (leadId: string) => `/wrap-up/?id=${encodeURIComponent(leadId)}` as const;
