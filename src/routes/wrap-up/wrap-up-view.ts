/** What is left once an offer was accepted, and the way to the page that goes through it. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Lead } from '$lib/domain/lead';
import { withoutPlan } from '$lib/domain/steps/without-plan';
import { wrapUp, type WrapUp } from '$lib/domain/steps/wrap-up';
import type { Tracker } from '$lib/state/session/tracker.svelte';

export function leftToWrapUp(tracker: Tracker, accepted: Lead): WrapUp {
	// A withdrawal that was put off is still to be told.
	const assessed = (lead: Lead) =>
		lead.ownStep ? tracker.assess(withoutPlan(lead)) : tracker.assessments.get(lead.id);
	return wrapUp(accepted, tracker.leads.values(), assessed, tracker.today);
}

/** Leads on to wrapping up, where there is anybody to tell or anything to archive. */
export async function wrapUpAfter(tracker: Tracker, leadId: string): Promise<void> {
	const lead = tracker.lead(leadId);
	if (!lead) return;
	const { tell, archive } = leftToWrapUp(tracker, lead);
	if (tell.length + archive.length > 0) await goto(resolve(wrapUpPath(leadId)));
}

const wrapUpPath = (leadId: string) => `/wrap-up/?id=${encodeURIComponent(leadId)}` as const;
