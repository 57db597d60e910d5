import type { Assessment, Guard } from '../../domain/cadence/assessment';
import type { Lead } from '../../domain/lead';
import type { Person } from '../../domain/person';
import { CHANNELS } from '../../domain/touch';
import { barredWords } from './timeline';

const REFUSALS: readonly Guard['rule'][] = ['respect-no', 'respect-no-across-leads'];

/** Says what a person asked not to be done, as far as it stands today. */
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
	return ways.length > 0 ? [barredWords(ways)] : [];
}
