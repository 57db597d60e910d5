/** Lists the tasks that are left once an offer is accepted: other offers to decline, people to tell, and applications to archive. */
import type { Assessment, Step } from '../cadence/assessment';
import { isInterview } from '../cadence/history/touch-kinds';
import type { Day } from '../day';
import type { Lead } from '../lead';
import { openOffer } from '../offers/offers';
import { hasAppointmentAhead } from './appointments';
import { offerStep } from './offer-step';

export interface WrapUp {
	/** Leads with another open offer, with the step that answers it: the user declines it. */
	readonly decline: readonly { readonly lead: Lead; readonly step: Step }[];
	/** Leads that are still open and had an interview, with their withdrawal. */
	readonly tell: readonly { readonly lead: Lead; readonly step: Step }[];
	/** Open applications without an interview: nobody there waits for word. */
	readonly archive: readonly Lead[];
}

/** @param accepted the lead whose offer was accepted */
export function wrapUp(
	accepted: Lead,
	leads: Iterable<Lead>,
	assessmentOf: (lead: Lead) => Pick<Assessment, 'state' | 'steps'> | undefined,
	today: Day
): WrapUp {
	const decline: { lead: Lead; step: Step }[] = [];
	const tell: { lead: Lead; step: Step }[] = [];
	const archive: Lead[] = [];
	for (const lead of leads) {
		if (lead.id === accepted.id || lead.ended) continue;
		const assessment = assessmentOf(lead);
		const offer = openOffer(lead, today);
		if (offer) {
			decline.push({ lead, step: offerStep(lead, offer, assessment?.steps ?? []) });
			continue;
		}
		const step = assessment?.steps.find(isWithdrawal);
		if (step) tell.push({ lead, step });
		else if (assessment?.state !== 'respect-no' && isMereApplication(lead, today)) archive.push(lead);
	}
	return { decline, tell, archive };
}

const isWithdrawal = ({ rule, facts }: Step) =>
	rule === 'withdraw-courteously' || facts.insteadOf === 'withdraw-courteously';

function isMereApplication(lead: Lead, today: Day): boolean {
	const { touches } = lead;
	return (
		touches.some(({ kind }) => kind === 'application') &&
		!touches.some((touch) => isInterview(touch)) &&
		!hasAppointmentAhead(lead, today)
	);
}
