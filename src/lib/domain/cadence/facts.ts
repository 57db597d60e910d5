/** The facts that a step rests on, gathered for one plain sentence. */
import type { Touch } from '../touch';
import type { Facts } from './assessment';
import type { Named } from './history';
import { personIn } from './kinds';
import { namedWith } from './named';

/** That a touch happened: when, by which channel, with whom, and whether a sheet only implies it. */
export function factsOf(touch: Touch | null): Facts {
	if (!touch) return {};
	return {
		since: touch.on,
		touchKind: touch.kind,
		touchChannel: touch.channel,
		...(personIn(touch) && { personId: personIn(touch) }),
		...(touch.outcome && { outcome: touch.outcome }),
		...(touch.direction === 'in' && { fromThem: true }),
		...(touch.implied && { implied: true })
	};
}

/** That a side named a day. */
export function factsOfNamed(named: Named): Facts {
	const { touch, on, promise } = named;
	return {
		since: touch.on,
		named: on,
		personId: namedWith(named) ?? null,
		...(promise && { namedBy: promise.by }),
		...(promise?.at && { namedAt: promise.at }),
		...(promise?.channel && { channel: promise.channel }),
		...(!promise && { noScope: 'not-now' as const }),
		...(touch.implied && { implied: true })
	};
}
