/** Moving a lead to another stage, with what happened or without it. */
import type { Day } from '../domain/day';
import type { Lead, Pace, Stage } from '../domain/lead';
import { reopen, setStage, type LeadAction } from './actions';

/** Nothing more is to come of these; a lead that is moved out of one is open again. */
const ENDS: ReadonlySet<Stage> = new Set(['accepted', 'withdrawn']);

/** Does what happened and puts the lead where the user put it. An end is taken back where the stage is none. */
export function movedTo(stage: Stage, happened: LeadAction, today: Day): LeadAction {
	return (lead) => {
		const row = happened(lead);
		const open = row.ended && !ENDS.has(stage) && stage !== 'rejected' ? reopen(today)(row) : row;
		return setStage(stage)(open);
	};
}

/** The lead's own pace; none is that of the settings. */
export function setPace(pace: Pace | undefined): LeadAction {
	return (lead) => {
		const { pace: _before, ...others } = lead;
		return pace ? { ...others, pace } : others;
	};
}

/** Those that can still be closed, put off or laid to rest. */
export function openOnes(leads: readonly Lead[]): Lead[] {
	return leads.filter(({ ended }) => !ended);
}
