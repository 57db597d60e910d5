/** Lists the tasks that are left once an offer is accepted: people to tell, and applications to archive. */
import type { Assessment, Step } from '../cadence/assessment';
import { isInterview } from '../cadence/history/touch-kinds';
import type { Day } from '../day';
import type { Lead } from '../lead';
import { hasAppointmentAhead } from './appointments';

export interface WrapUp {
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
	const tell: { lead: Lead; step: Step }[] = [];
	const archive: Lead[] = [];
	for (const lead of leads) {
		if (lead.id === accepted.id || lead.ended) continue;
		const assessment = assessmentOf(lead);
		const step = assessment?.steps.find(isWithdrawal);
		if (step) tell.push({ lead, step });
		else if (assessment?.state !== 'respect-no' && isMereApplication(lead, today)) archive.push(lead);
	}
	return { tell, archive };
}

const isWithdrawal = ({ rule, facts }: Step) =>
	rule === 'withdraw-courteously' || facts.insteadOf === 'withdraw-courteously';

function isMereApplication(lead: Lead, today: Day): boolean {
	const { touches } = lead;
	return (
		touches.some(({ kind }) => kind === 'application') &&
		!touches.some((touch) => isInterview(touch) || touch.kind === 'offer') &&
		!hasAppointmentAhead(lead, today)
	);
}
