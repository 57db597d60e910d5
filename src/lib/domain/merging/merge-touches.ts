/** The touches of two leads that are one: what both sheets only imply, or one implies and the other logged, happened once. */
import { isDated } from '../leads/dating';
import { dayNumber } from '../day';
import { filled } from './merge-texts';
import { same } from '../patch';
import type { Touch } from '../touch';

interface JoinedTouches {
	/** The touches in the order of entry: those of the kept lead, then those that only the other has. */
	readonly touches: readonly Touch[];
	/** The ids of the other lead's touches that the kept one had already, and which those are. */
	readonly ids: ReadonlyMap<string, string>;
}

/**
 * Returns all touches of both, each once.
 * @param others with the ids of people as they are on the joined lead
 */
export function joinTouches(kept: readonly Touch[], others: readonly Touch[]): JoinedTouches {
	const ids = new Map<string, string>();
	const joined = [...kept];
	const taken = new Set<string>();
	for (const isSame of [hasSameId, isTwin, covers, isEqual, isUndatedOne, isOneApplication]) {
		for (const other of others) {
			if (ids.has(other.id)) continue;
			const at = joined.findIndex((touch) => !taken.has(touch.id) && isSame(touch, other));
			if (at === -1) continue;
			const touch = joined[at]!;
			joined[at] = joinTouch(touch, other);
			taken.add(touch.id);
			ids.set(other.id, touch.id);
		}
	}
	return { touches: [...joined, ...others.filter(({ id }) => !ids.has(id))], ids };
}

const hasSameId = (a: Touch, b: Touch) => a.id === b.id;

/** Returns true if two touches are equal but for their ids. */
function isTwin(a: Touch, b: Touch): boolean {
	return same({ ...a, id: '' }, { ...b, id: '' });
}

/** Returns true if the kept touch says everything that the other says. */
function covers(kept: Touch, other: Touch): boolean {
	const keys = Object.keys(other) as (keyof Touch)[];
	return keys.every((key) => key === 'id' || same(kept[key], other[key]));
}

/** The fields in which two touches must not contradict each other. The channel of an implied touch is a guess. */
const SAID = [
	'at',
	'personId',
	'personIds',
	'outcome',
	'promise',
	'no',
	'ask',
	'deadline',
	'deadlineAt',
	'terms',
	'news',
	'note',
	'counts',
	'proof'
] as const;

/** Returns true if two touches of one day may be the same event. */
function isEqual(a: Touch, b: Touch): boolean {
	return a.on === b.on && mayBeOne(a, b);
}

/** Returns true if one touch is undated and the other may be the same event. A refusal only equals a refusal. */
function isUndatedOne(a: Touch, b: Touch): boolean {
	if (isDated(a) && isDated(b)) return false;
	return mayBeOne(a, b) && Boolean(a.no) === Boolean(b.no);
}

/** A sheet without a column for it dates the application on a day that is only a guess, and that is late if anything. */
const EARLY_DAYS = 14;

/** Returns true if an application that a sheet implies is the one already known, unless it lies well before one that was logged. */
function isOneApplication(a: Touch, b: Touch): boolean {
	if (a.kind !== 'application' || !mayBeOne(a, b)) return false;
	if (a.implied && b.implied) return true;
	const [implied, logged] = a.implied ? [a, b] : [b, a];
	return dayNumber(implied.on) >= dayNumber(logged.on) - EARLY_DAYS;
}

/** Alike but for the day, and nothing that one says is said differently by the other. */
function mayBeOne(a: Touch, b: Touch): boolean {
	if (!a.implied && !b.implied) return false;
	if (a.kind !== b.kind || a.direction !== b.direction) return false;
	if (Boolean(a.automatic) !== Boolean(b.automatic)) return false;
	const isBoth = (no: unknown, promise: unknown) => Boolean(no && promise);
	// A refusal and a promise are one event only where one of the two touches says both.
	if (isBoth(a.no ?? b.no, a.promise ?? b.promise) && !isBoth(a.no, a.promise) && !isBoth(b.no, b.promise))
		return false;
	return SAID.every((key) => a[key] === undefined || b[key] === undefined || same(a[key], b[key]));
}

/** Joins two touches under the kept id. Logged facts win over implied ones, a known day over none, and the earlier of two implied days. */
function joinTouch(kept: Touch, other: Touch): Touch {
	const [first, second] = losesTo(kept, other) ? [other, kept] : [kept, other];
	const touch = { ...withoutDating(filled(first, second)), id: kept.id };
	if (Boolean(kept.implied) !== Boolean(other.implied)) return logged(touch);
	const isEarlier = kept.implied && isDated(first) === isDated(second) && second.on < first.on;
	const dating = datingOf(isEarlier ? second : first);
	return { ...touch, ...dating };
}

function losesTo(kept: Touch, other: Touch): boolean {
	if (Boolean(kept.implied) !== Boolean(other.implied)) return kept.implied === true;
	return !isDated(kept) && isDated(other);
}

function withoutDating({ undated: _undated, datedBy: _datedBy, ...touch }: Touch): Touch {
	return touch;
}

const datingOf = ({ on, undated, datedBy }: Touch): Pick<Touch, 'on' | 'undated' | 'datedBy'> => ({
	on,
	...(undated && { undated }),
	...(datedBy && { datedBy })
});

function logged({ implied: _implied, ...touch }: Touch): Touch {
	return touch;
}
