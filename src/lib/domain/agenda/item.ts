/** A step as the lists of a day show it: with its lead, its state, and whether it has to be shown. */
import type { Assessment, LeadState, Step } from '../cadence/assessment';
import { LIMITS } from '../cadence/policy';
import { addDays, type Day } from '../day';
import type { Lead } from '../lead';
import type { AgendaItem } from './agenda-item';
import { isOwedOrAgreed } from './order';
import { isHighPriority } from './priority';

export interface AssessedLead {
	readonly lead: Lead;
	readonly assessment: Assessment;
}

export function itemOf(lead: Lead, step: Step, state: LeadState, today: Day): AgendaItem {
	return {
		lead,
		step,
		state: stateOf(step, state, today),
		group: isOwedOrAgreed(step, lead, today) ? 'first' : 'cadence',
		isHigh: isHighPriority(lead.priority)
	};
}

const OF_THE_LEAD: ReadonlySet<LeadState> = new Set(['closed', 'respect-no', 'quiet']);

function stateOf(step: Step, lead: LeadState, today: Day): LeadState {
	if (OF_THE_LEAD.has(lead)) return lead;
	if (step.due < today) return 'overdue';
	if (step.due === today) return 'due-today';
	return isSoon(step, today) ? 'due-soon' : lead;
}

function isSoon({ due }: Step, today: Day): boolean {
	return due > today && due <= addDays(today, LIMITS.soonDays);
}
