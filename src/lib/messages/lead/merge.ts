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
	['Company', ({ organisation }) => organisation],
	['Role', ({ role = '' }) => role],
	['Stage', ({ stage }) => stageName(stage)],
	['Location', ({ location = '' }) => location],
	['Salary', ({ salary = '' }) => salary],
	['Link', ({ url = '' }) => url],
	['Source', ({ source = '' }) => source],
	['Page or picture', ({ valueLink = '' }) => valueLink],
	['Priority', ({ priority = '' }) => priority],
	['Apply by', ({ applyBy }, today) => (applyBy ? dayInWords(applyBy, today) : '')],
	['Next step', ({ ownStep }, today) => (ownStep ? ownStepWords(ownStep, today) : '')]
];

/** Lists the facts to which both leads add. */
const ADDED: readonly (readonly [string, Say])[] = [
	['People', ({ people }) => people.map((person) => personName(person) ?? '').join(', ')],
	['Activity', ({ touches }) => (touches.length === 0 ? '' : countNoun(touches.length, 'entry', 'entries'))],
	['Details', ({ details = [] }) => details.map(({ name, text }) => `${name}: ${text}`).join(', ')],
	['First activity', DAY_OF_TOUCH('first')],
	['Last activity', DAY_OF_TOUCH('last')],
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

/** Sums up the merged lead: "Together: 2 people and 5 timeline entries." */
export function joinedSummary(kept: Lead, other: Lead, choices: JoinChoices): string {
	const { people, touches, notes } = joinLeads(kept, other, choices);
	const has = [
		...(people.length > 0 ? [countNoun(people.length, 'person', 'people')] : []),
		countNoun(touches.length, 'timeline entry', 'timeline entries')
	];
	const told = same(notes, kept.notes) ? '' : ' What differs is kept in the notes.';
	return `Together: ${has.join(' and ')}.${told} Your spreadsheets don’t change.`;
}

const BECAUSE: Record<MatchReason, string> = {
	link: 'Same company and same job link.',
	role: 'Same company and same role.',
	person: 'Same company and same person. One has no role.'
};

export const duplicateReason = (why: MatchReason | ''): string => (why === '' ? '' : BECAUSE[why]);

/** Says where a lead came from: "From jobs.csv and board.csv", "Added by hand". */
export function leadSourceWords(names: readonly string[]): string {
	if (names.length === 0) return 'Added by hand';
	const [last, ...others] = [...names].reverse() as [string, ...string[]];
	return `From ${others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : last}`;
}

/** Counts the likely duplicates: "3 possible duplicates." */
export function duplicatesFound(pairs: number): string {
	return `${countNoun(pairs, 'possible duplicate')}.`;
}

function ownStepWords({ on, what }: NonNullable<Lead['ownStep']>, today: Day): string {
	return what ? `${what}, ${dayInWords(on, today)}` : dayInWords(on, today);
}

const SHORT = 140;

function shortened(text: string): string {
	return text.length > SHORT ? `${text.slice(0, SHORT).toWellFormed().trimEnd()}…` : text;
}
