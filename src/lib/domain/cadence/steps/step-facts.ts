/** The facts that a step rests on, gathered for one plain sentence. */
import type { Touch } from '../../touch';
import type { RuleFacts } from '../assessment';
import { namedWith, type NamedDate } from '../history/named-days';
import { appointmentChannel, isImplied, isInvitation, personIn } from '../history/touch-kinds';

type NewFacts = { -readonly [Fact in keyof RuleFacts]: RuleFacts[Fact] };

/**
 * Returns the facts of a touch: when, by which channel where somebody named it, with whom, and if a sheet only implies it.
 * @param facts others that they are added to, in an object of their own
 */
export function factsOf(touch: Touch | null, facts: NewFacts = {}): RuleFacts {
	if (!touch) return facts;
	facts.since = touch.on;
	facts.touchKind = touch.kind;
	if (!touch.channelGuessed) facts.touchChannel = touch.channel;
	const personId = personIn(touch);
	if (personId) facts.personId = personId;
	if (touch.outcome) facts.outcome = touch.outcome;
	if (touch.direction === 'in') facts.fromThem = true;
	if (isImplied(touch)) Object.assign(facts, sheetFacts(touch));
	return facts;
}

/** Returns the facts of a day that a side named. */
export function factsOfNamed(named: NamedDate): RuleFacts {
	const { touch, on, promise } = named;
	return {
		since: touch.on,
		named: on,
		personId: namedWith(named) ?? null,
		...(promise && { namedBy: promise.by }),
		...(promise?.at && { namedAt: promise.at }),
		...(promise?.channel && { channel: promise.channel }),
		...(promise && isInvitation(touch) && { appointment: true, channel: appointmentChannel(promise) }),
		...(!promise && { noScope: 'not-now' as const }),
		...sheetFacts(touch)
	};
}

/** Returns the facts `implied` and `undated`, so that sentences leave out what nobody said. */
export function sheetFacts(from: Pick<Touch, 'implied' | 'undated'>): RuleFacts {
	if (!isImplied(from)) return {};
	return from.undated ? { implied: true, undated: true } : { implied: true };
}
