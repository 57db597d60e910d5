/** What the page of a lead says of it, from the engine's assessment: sentences and lists, nothing that is stored. */
import type { Assessment, Guard, LeadState, Step } from '$lib/domain/cadence/assessment';
import type { Day } from '$lib/domain/day';
import type { Ended, Lead } from '$lib/domain/lead';
import type { Person } from '$lib/domain/person';
import { CHANNELS } from '$lib/domain/touch';
import type { OtherStep } from '$lib/ui/lead/other-step';
import { fullDay, appointmentTimeWords, onDay } from '$lib/messages/common/days';
import { refusedChannelsWords, dueWords, endedSentence, UNDATED } from '$lib/messages/lead/timeline';
import { stepTitle } from '$lib/messages/common/titles';
import { stepReason } from '$lib/messages/rules/step-reasons';

interface NextStepWords {
	readonly title: string;
	readonly reason: string;
	readonly when: string;
	readonly exactly: string;
}

/** The next step in words, or what there is instead of one. */
export function nextStepWords(
	lead: Lead,
	{ next, state }: Assessment,
	today: Day,
	ownZone: string,
	leadById: (id: string) => Lead | undefined
): NextStepWords {
	if (!next)
		return { ...NOTHING[state === 'closed' ? 'closed' : 'refused'](lead, today), when: '', exactly: '' };
	return {
		title: stepTitle(next, lead),
		reason: stepReason(next, lead, today, leadById),
		when: whenWords(next, state, today, ownZone),
		exactly: fullDay(next.due)
	};
}

/** "Was due on Thursday". The state says "Due today" already; an hour goes beside it. */
function whenWords({ due, at: hour, zone }: Step, state: LeadState, today: Day, ownZone: string): string {
	const at = hour && appointmentTimeWords({ day: due, at: hour, zone }, ownZone);
	if (state === 'due-today' && due === today) return at ? `At ${at}` : '';
	return capital(dueWords(due, at, today));
}

/** The open steps after the next one, in words: thank-yous that are owed, an offer to tell. */
export function otherSteps(
	lead: Lead,
	{ steps }: Assessment,
	today: Day,
	leadById: (id: string) => Lead | undefined
): readonly OtherStep[] {
	return steps.slice(1).map((step) => ({
		step,
		title: stepTitle(step, lead),
		reason: stepReason(step, lead, today, leadById),
		when: capital(dueWords(step.due, step.at, today))
	}));
}

const REOPENS: Readonly<Record<Ended['how'], string>> = {
	ended: ' If they reply, it opens again.',
	withdrawn: '',
	accepted: ''
};

function endedWhen(ended: Ended, today: Day): string {
	const sentence = endedSentence(ended);
	return ended.undated ? `${sentence} (${UNDATED})` : `${sentence} ${onDay(ended.on, today)}`;
}

const NOTHING = {
	closed: ({ ended }: Lead, today: Day) => ({
		title: 'This lead is closed',
		reason: ended ? `${endedWhen(ended, today)}.${REOPENS[ended.how]}` : ''
	}),
	refused: () => ({
		title: 'Nothing is owed here',
		reason: 'They said no, and that stands until they are in touch again.'
	})
} as const;

const REFUSALS: readonly Guard['rule'][] = ['respect-no', 'respect-no-across-leads'];

/** What a person asked not to be done, as far as it stands today. */
export function noesOf(person: Person, { people }: Lead, assessment: Assessment): readonly string[] {
	/** A no that nobody is named for binds everybody on the lead; one on another lead names them there. */
	const binds = (saidBy: string | null | undefined) =>
		!saidBy || saidBy === person.id || !people.some(({ id }) => id === saidBy);
	const barred = CHANNELS.map((channel) => {
		const guards = assessment.guards({ channel, personId: person.id, kind: 'follow-up' });
		return { channel, guards };
	});
	const refused = barred.some(({ guards }) =>
		guards.some(
			({ rule, facts }) => REFUSALS.includes(rule) && facts.noScope === 'contact' && binds(facts.personId)
		)
	);
	if (refused) return ['Asked not to be contacted'];
	const ways = barred
		.filter(({ guards }) => guards.some(({ rule }) => rule === 'channel-barred'))
		.map(({ channel }) => channel);
	return ways.length > 0 ? [refusedChannelsWords(ways)] : [];
}

/** A row with only what a form changed, from `before` to `after`: another tab may have changed the rest meanwhile. */
export function withChanges<Row extends object>(row: Row, before: Row, after: Row): Row {
	const changed: Row = { ...row };
	for (const key of Object.keys(after) as (keyof Row)[]) {
		if (after[key] === before[key]) continue;
		if (after[key] === undefined) delete changed[key];
		else changed[key] = after[key];
	}
	return changed;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
