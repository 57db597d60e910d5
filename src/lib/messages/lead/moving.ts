/** Lists what may have happened when a lead moves to another stage, and confirms the move. */
import type { Lead, Stage } from '../../domain/lead';
import type { BoardPlace } from '../../domain/leads/board-place';
import { stageEventsTo, type StageEvent } from '../../domain/leads/move-stage';
import type { StageConflict } from '../../domain/leads/stage-conflict';
import { leadTitle, placeName, stageName } from '../common/titles';

export interface MoveChoice {
	readonly what: StageEvent;
	readonly label: string;
	readonly hint?: string;
}

const WAYS: Record<StageEvent, MoveChoice> = {
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

/** Lists what may have happened when a lead moves, the likeliest first. */
export function moveChoices(stage: Stage, lead: Pick<Lead, 'stage' | 'ended'>): readonly MoveChoice[] {
	return stageEventsTo(stage, lead).map((what) => WAYS[what]);
}

/**
 * Lists what may have happened when many leads move: only events that can be logged for all of them
 * at once. First is the correction, which claims nothing: an event for all of them is chosen.
 */
export function bulkMoveChoices(stage: Stage): readonly MoveChoice[] {
	const telling = MANY[stage];
	return telling ? [WAYS.correct, telling] : [WAYS.correct];
}

const MANY: Partial<Record<Stage, MoveChoice>> = {
	applied: { what: 'application', label: 'I applied to all of them today' },
	rejected: { what: 'no', label: 'They all said no' },
	withdrawn: { what: 'withdrawn', label: 'I withdrew from all of them' }
};

/** Explains a move that no event causes; '' when the choices explain enough. */
export function moveNote(stage: Stage): string {
	return stage === 'silent' ? 'No reply isn’t a no. You’ll still get next steps.' : '';
}

/**
 * Announces the result of a move on the board to a screen reader.
 * @param place the column in which the lead is now
 */
export function movedSentence(lead: Lead, place: BoardPlace, wanted: BoardPlace): string {
	const title = leadTitle(lead);
	return place === wanted
		? `${title} moved to ${placeName(wanted)}.`
		: `${title} stays in ${placeName(place)}.`;
}

/**
 * Describes a conflict between sheet and history: "The stage is Rejected, but your activity says
 * Applied."
 */
export function conflictSentence({ stage, logged }: StageConflict): string {
	return `The stage is ${stageName(stage)}, but your activity says ${stageName(logged)}.`;
}
