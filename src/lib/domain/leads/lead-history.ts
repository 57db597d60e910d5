/** Replays the changes of a lead: how it stood after each, and how to go back to there. */
import type { Lead } from '../lead';
import { applyPatches, type Patch } from '../patch';

/** A recorded change, as far as the history reads it. */
interface Recorded {
	readonly patches: readonly Patch[];
	/** Kinds that this version does not know change nothing here, as in `fold`. */
	readonly kind?: string;
}

interface LeadRevision<Change extends Recorded> {
	readonly change: Change;
	/** Absent before it was added. */
	readonly before: Lead | undefined;
	readonly after: Lead | undefined;
}

/**
 * Returns how a lead stood before and after each of its changes.
 * @param changes all of one lead, oldest first
 */
export function revisionsOf<Change extends Recorded>(changes: readonly Change[]): LeadRevision<Change>[] {
	let now: Lead | undefined;
	return changes.map((change) => {
		const before = now;
		if (change.kind === undefined) now = applyPatches(now, change.patches) as Lead | undefined;
		return { change, before, after: now };
	});
}

/** Returns a lead with everything as it stood then. Whether it is in the trash, and what it was joined into, stays as it is now. */
export function asItWas(then: Lead, { deletedAt, joinedInto, id }: Lead): Lead {
	const { deletedAt: _deleted, joinedInto: _joined, ...facts } = then;
	return {
		...facts,
		id,
		...(deletedAt !== undefined && { deletedAt }),
		...(joinedInto !== undefined && { joinedInto })
	};
}
