/** Moving a lead from stage to stage: what may have happened, as the dialog asks it, and what is said afterwards. */
import type { Lead, Stage } from '../domain/lead';
import { leadTitle, stageName } from './titles';

/** What happened: a touch of ours, word from them, a no, an end; or nothing did. */
export type Happening =
	| 'application'
	| 'reply'
	| 'conversation'
	| 'interview'
	| 'offer'
	| 'no'
	| 'accepted'
	| 'withdrawn'
	| 'reopen'
	| 'correct';

export interface Way {
	readonly what: Happening;
	readonly label: string;
	readonly hint?: string;
}

const WAYS: Record<Happening, Way> = {
	application: { what: 'application', label: 'I applied, or wrote to them' },
	reply: { what: 'reply', label: 'They wrote or rang' },
	conversation: { what: 'conversation', label: 'I spoke with somebody there' },
	interview: { what: 'interview', label: 'An interview', hint: 'One that was, or one that is agreed.' },
	offer: { what: 'offer', label: 'They made an offer' },
	no: { what: 'no', label: 'They said no' },
	accepted: { what: 'accepted', label: 'I accepted their offer' },
	withdrawn: { what: 'withdrawn', label: 'I withdrew, or let it go' },
	reopen: { what: 'reopen', label: 'Open it again', hint: 'It was closed. Nothing is logged.' },
	correct: {
		what: 'correct',
		label: 'Nothing: only correct the stage',
		hint: 'The timeline stays as it is, and so do the steps that rest on it.'
	}
};

/** What brings a lead to a stage. */
const EVENTS: Record<Stage, readonly Happening[]> = {
	saved: [],
	applied: ['application'],
	talking: ['reply', 'conversation'],
	interview: ['interview'],
	offer: ['offer'],
	accepted: ['accepted'],
	rejected: ['no'],
	withdrawn: ['withdrawn'],
	silent: []
};

/** The way that a lead goes where all goes well. */
const FORWARD: readonly Stage[] = ['saved', 'applied', 'talking', 'interview', 'offer', 'accepted'];

/** What may have happened when a lead is moved, the likeliest first. A move back is a correction. */
export function waysTo(stage: Stage, lead: Pick<Lead, 'stage' | 'ended'>): readonly Way[] {
	const back = FORWARD.includes(lead.stage) && FORWARD.includes(stage) && isBefore(stage, lead.stage);
	const events = back ? [] : EVENTS[stage];
	const ends = stage === 'rejected' || stage === 'withdrawn' || stage === 'accepted';
	const quietly: Happening = lead.ended && !ends ? 'reopen' : 'correct';
	return [...events, quietly].map((what) => WAYS[what]);
}

function isBefore(stage: Stage, other: Stage): boolean {
	return FORWARD.indexOf(stage) < FORWARD.indexOf(other);
}

/** A sentence on a move that nothing brings about; '' where the ways say enough. */
export function moveNote(stage: Stage): string {
	if (stage === 'silent') return 'Silence is not a no: the steps of this lead go on.';
	return '';
}

/** What became of a move, for who cannot see it. */
export function movedSentence(lead: Lead, wanted: Stage): string {
	const title = leadTitle(lead);
	return lead.stage === wanted
		? `${title} is in ${stageName(wanted)} now.`
		: `${title} stays in ${stageName(lead.stage)}.`;
}
