/** Declares one line of the day's lists. */
import type { LeadState, Step } from '../cadence/assessment';
import type { Lead } from '../lead';

/** 'first': owed or agreed, always shown whole; 'cadence': within the day's load. */
type AgendaGroup = 'first' | 'cadence';

export interface AgendaItem {
	readonly lead: Lead;
	readonly step: Step;
	/** The state of the step. On a closed, refused or quiet lead it is the state of the lead. */
	readonly state: LeadState;
	readonly group: AgendaGroup;
	/** The user gave the lead a high priority. */
	readonly isHigh: boolean;
}
