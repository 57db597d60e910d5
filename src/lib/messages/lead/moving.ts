/** Moving a lead from stage to stage: what may have happened, as the dialog asks it, and what is said afterwards. */
import type { Lead, Stage } from '../../domain/lead';
import type { BoardPlace } from '../../domain/leads/board-place';
import { stageEventsTo, type StageEvent } from '../../domain/leads/move-stage';
import type { StageConflict } from '../../domain/leads/stage-conflict';
import { leadTitle, placeName, stageName } from '../common/titles';

export interface Way {
	readonly what: StageEvent;
	readonly label: string;
	readonly hint?: string;
}

const WAYS: Record<StageEvent, Way> = {
	application: { what: 'application', label: 'I applied or contacted them' },
	reply: { what: 'reply', label: 'They replied' },
	conversation: { what: 'conversation', label: 'I talked to someone there' },
	invitation: { what: 'invitation', label: 'They invited me to an interview' },
	interview: { what: 'interview', label: 'I had an interview' },
	offer: { what: 'offer', label: 'They made an offer' },
	no: { what: 'no', label: 'They said no' },
	accepted: { what: 'accepted', label: 'I accepted their offer' },
	withdrawn: { what: 'withdrawn', label: 'I withdrew' },
	reopen: { what: 'reopen', label: 'Open it again', hint: 'Nothing is logged.' },
	correct: {
		what: 'correct',
		label: 'Only correct the stage',
		hint: 'Nothing is logged. The next step stays the same.'
	}
};

/** What may have happened when a lead is moved, the likeliest first. */
export function waysTo(stage: Stage, lead: Pick<Lead, 'stage' | 'ended'>): readonly Way[] {
	return stageEventsTo(stage, lead).map((what) => WAYS[what]);
}

/** What may have happened when many leads are moved: only what can be told of all of them at once. */
export function waysOfMany(stage: Stage): readonly Way[] {
	const telling = MANY[stage];
	return telling ? [telling, WAYS.correct] : [WAYS.correct];
}

const MANY: Partial<Record<Stage, Way>> = {
	applied: { what: 'application', label: 'I applied to all of them today' },
	rejected: { what: 'no', label: 'They all said no' },
	withdrawn: { what: 'withdrawn', label: 'I withdrew from all of them' }
};

/** A sentence on a move that nothing brings about; '' where the ways say enough. */
export function moveNote(stage: Stage): string {
	return stage === 'silent' ? 'No reply isn’t a no. You’ll still get next steps.' : '';
}

/** Says what became of a move on the board, for who cannot see it. @param place the column in which the lead stands now */
export function movedSentence(lead: Lead, place: BoardPlace, wanted: BoardPlace): string {
	const title = leadTitle(lead);
	return place === wanted
		? `${title} is in ${placeName(wanted)} now.`
		: `${title} stays in ${placeName(place)}.`;
}

/** "The stage is Rejected, but your activity says Applied." */
export function conflictSentence({ stage, logged }: StageConflict): string {
	return `The stage is ${stageName(stage)}, but your activity says ${stageName(logged)}.`;
}
