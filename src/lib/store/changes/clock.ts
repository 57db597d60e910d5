/**
 * A hybrid logical clock: the machine's time where it moves forward, a counter where it stands still or goes back. Its
 * stamps are texts of one width that sort in the order in which things happened, on one device and across several.
 */

/** `mmmmmmmmmmmmmmm-cccc-device`: milliseconds in 15 digits, a counter in 4 hexadecimal ones, the device. */
export type Stamp = string;

const MS_WIDTH = 15;
export const COUNT_WIDTH = 4;
const COUNT_LIMIT = 0x10000;
/** 9999-12-31: a time beyond it would not fit the width. */
const LATEST_MS = 253_402_300_799_999;
/** The most that another device's stamp may lie ahead of this machine and still be followed: a wrong clock must not win for ever. */
export const MAX_AHEAD_MS = 86_400_000;

interface Parts {
	readonly ms: number;
	readonly count: number;
}

/**
 * Returns the next stamp of this device: later than `last`, whatever the machine's clock says.
 * @param now milliseconds since 1970; a time that is no number counts as 0
 */
export function tick(last: Stamp | undefined, now: number, deviceId: string): Stamp {
	const time = Math.min(Math.max(Number.isFinite(now) ? Math.floor(now) : 0, 0), LATEST_MS);
	const before = last === undefined ? { ms: -1, count: 0 } : partsOf(last);
	if (time > before.ms) return stampOf({ ms: time, count: 0 }, deviceId);
	const full = before.count + 1 === COUNT_LIMIT;
	return stampOf(
		full ? { ms: before.ms + 1, count: 0 } : { ms: before.ms, count: before.count + 1 },
		deviceId
	);
}

/** Returns the clock after it received another stamp: the later of the two, unless the other lies too far ahead (`MAX_AHEAD_MS`). */
export function observe(last: Stamp | undefined, other: Stamp, now: number): Stamp | undefined {
	if (!isStamp(other) || partsOf(other).ms > now + MAX_AHEAD_MS) return last;
	return last === undefined || other > last ? other : last;
}

export function isStamp(text: string): boolean {
	return /^\d{15}-[0-9a-f]{4}-./.test(text);
}

/** Returns the machine's time in a stamp, in milliseconds since 1970. */
export function timeOf(stamp: Stamp): number {
	return partsOf(stamp).ms;
}

/** Returns the id of the device that made a stamp. */
export function deviceOf(stamp: Stamp): string {
	return stamp.slice(MS_WIDTH + COUNT_WIDTH + 2);
}

/** Returns the newest stamp of each device. */
export function newestOf(stamps: Iterable<Stamp>): Stamp[] {
	const newest = new Map<string, Stamp>();
	for (const stamp of stamps) {
		const device = deviceOf(stamp);
		if (stamp > (newest.get(device) ?? '')) newest.set(device, stamp);
	}
	return [...newest.values()];
}

function partsOf(stamp: Stamp): Parts {
	return {
		ms: Number(stamp.slice(0, MS_WIDTH)),
		count: Number.parseInt(stamp.slice(MS_WIDTH + 1, MS_WIDTH + 1 + COUNT_WIDTH), 16)
	};
}

function stampOf({ ms, count }: Parts, deviceId: string): Stamp {
	const time = String(ms).padStart(MS_WIDTH, '0');
	return `${time}-${count.toString(16).padStart(COUNT_WIDTH, '0')}-${deviceId}`;
}
