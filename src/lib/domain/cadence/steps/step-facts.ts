/** The facts that a step rests on, gathered for one plain sentence. */
import type { Touch } from '../../touch';
import type { RuleFacts } from '../assessment';
import { namedWith, type NamedDate } from '../history/named-days';
import { appointmentChannel, isImplied, isInvitation, personIn } from '../history/touch-kinds';

/** Returns the facts of a touch: when, by which channel where somebody named it, with whom, and if a sheet only implies it. */
export function factsOf(touch: Touch | null): RuleFacts {
	if (!touch) return {};
	return {
		since: touch.on,
		touchKind: touch.kind,
		...(!touch.channelGuessed && { touchChannel: touch.channel }),
		...(personIn(touch) && { personId: personIn(touch) }),
		...(touch.outcome && { outcome: touch.outcome }),
		...(touch.direction === 'in' && { fromThem: true }),
		...sheetFacts(touch)
	};
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
