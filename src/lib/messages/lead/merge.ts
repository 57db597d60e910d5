/** Compares two leads side by side and says which values the joined lead gets. */
import { datedTouches } from '../../domain/leads/dating';
import type { Day } from '../../domain/day';
import { folded } from '../../domain/normalise';
import { joinLeads, standDifferently, standingOf, type JoinChoices } from '../../domain/merging/merge-leads';
import type { Lead } from '../../domain/lead';
import { same } from '../../domain/patch';
import type { MatchReason } from '../../domain/merging/same-leads';
import { dayInWords } from '../common/days';
import { countNoun } from '../sheets/sheets';
import { personName, stageName } from '../common/titles';

export { standDifferently, standingOf };
export type { JoinChoices };

/** Names the lead whose value is used; 'both' when each adds something or they agree. */
type Wins = 'kept' | 'other' | 'both';

interface ComparedFact {
	readonly label: string;
	readonly kept: string;
	readonly other: string;
	readonly wins: Wins;
	/** True when both have a value: the joined lead takes one and keeps the other in its notes. */
	readonly differs: boolean;
}

type Say = (lead: Lead, today: Day) => string;

const DAY_OF_TOUCH = (which: 'first' | 'last'): Say => {
	return (lead, today) => {
		const days = datedTouches(lead)
			.map(({ on }) => on)
			.sort();
		const day = which === 'first' ? days[0] : days.at(-1);
		return day === undefined ? '' : dayInWords(day, today);
	};
};

/** Lists the facts of which only one value is used. */
const BELIEVED: readonly (readonly [string, Say])[] = [
	['Organisation', ({ organisation }) => organisation],
	['Role', ({ role = '' }) => role],
	['Stage', ({ stage }) => stageName(stage)],
	['Location', ({ location = '' }) => location],
	['Salary', ({ salary = '' }) => salary],
	['Link', ({ url = '' }) => url],
	['Where found', ({ source = '' }) => source],
	['Page or picture', ({ valueLink = '' }) => valueLink],
	['Priority', ({ priority = '' }) => priority],
	['Apply by', ({ applyBy }, today) => (applyBy ? dayInWords(applyBy, today) : '')],
	['My next step', ({ ownStep }, today) => (ownStep ? ownStepWords(ownStep, today) : '')]
];

/** Lists the facts to which both leads add. */
const ADDED: readonly (readonly [string, Say])[] = [
	['People', ({ people }) => people.map((person) => personName(person) ?? '').join(', ')],
	['Touches', ({ touches }) => (touches.length === 0 ? '' : countNoun(touches.length, 'touch', 'touches'))],
	['First touch', DAY_OF_TOUCH('first')],
	['Last touch', DAY_OF_TOUCH('last')],
	['Notes', ({ notes = '' }) => shortened(notes)]
];

/** Compares two leads fact by fact, without the facts that neither has. */
export function comparedFacts(kept: Lead, other: Lead, choices: JoinChoices, today: Day): ComparedFact[] {
	const joined = joinLeads(kept, other, choices);
	const row = (label: string, say: Say, believed: boolean): ComparedFact => {
		const [ours, theirs, now] = [kept, other, joined].map((lead) => say(lead, today)) as [
			string,
			string,
			string
		];
		const differs = believed && ours !== '' && theirs !== '' && folded(ours) !== folded(theirs);
		const wins = !differs ? 'both' : now === theirs ? 'other' : 'kept';
		return { label, kept: ours, other: theirs, wins, differs };
	};
	return [
		...BELIEVED.map(([label, say]) => row(label, say, true)),
		...ADDED.map(([label, say]) => row(label, say, false))
	].filter((fact) => fact.kept !== '' || fact.other !== '');
}

/**
 * Sums up the joined lead: "2 people, 5 touches. What the other one says differently is in its
 * notes."
 */
export function joinedSummary(kept: Lead, other: Lead, choices: JoinChoices): string {
	const { people, touches, notes } = joinLeads(kept, other, choices);
	const has = [
		...(people.length > 0 ? [countNoun(people.length, 'person', 'people')] : []),
		countNoun(touches.length, 'touch', 'touches')
	];
	const told = same(notes, kept.notes)
		? ''
		: ' Whatever only the other one says is kept, in its place or in the notes.';
	return `The one lead then has ${has.join(' and ')}.${told}`;
}

const BECAUSE: Record<MatchReason, string> = {
	link: 'The same organisation, and the same link to the job.',
	role: 'The same organisation and the same role.',
	person: 'The same organisation and the same person; one of them names no role.'
};

export const duplicateReason = (why: MatchReason | ''): string => (why === '' ? '' : BECAUSE[why]);

/** Says where a lead came from: "In jobs.csv and board.csv", "Typed in here". */
export function leadSourceWords(names: readonly string[]): string {
	if (names.length === 0) return 'Typed in here';
	const [last, ...others] = [...names].reverse() as [string, ...string[]];
	return `In ${others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : last}`;
}

/** Counts the likely duplicates: "3 leads look like ones you have already." */
export function duplicatesFound(pairs: number): string {
	return pairs === 1
		? '1 lead looks like one that you have already.'
		: `${countNoun(pairs, 'lead')} look like ones that you have already.`;
}

function ownStepWords({ on, what }: NonNullable<Lead['ownStep']>, today: Day): string {
	return what ? `${what}, ${dayInWords(on, today)}` : dayInWords(on, today);
}

const SHORT = 140;

function shortened(text: string): string {
	return text.length > SHORT ? `${text.slice(0, SHORT).toWellFormed().trimEnd()}…` : text;
}
