/** Stamps of what is decided where two histories are put together. */
import { COUNT_WIDTH, type Stamp } from '../changes/clock';

/**
 * Returns a stamp right after another one, the same wherever it is made; no device makes it by itself.
 * @param mark tells apart those that are made after the same stamp
 */
export function stampAfter(stamp: Stamp, mark: string): Stamp {
	const [made = '', after = ''] = stamp.split('+');
	const turn = Number.parseInt(after.slice(0, COUNT_WIDTH), 16) || 0;
	return `${made}+${(turn + 1).toString(16).padStart(COUNT_WIDTH, '0')}${mark}`;
}

/** Returns true for a stamp that `stampAfter` made. */
export function isStampAfter(stamp: Stamp): boolean {
	return stamp.includes('+');
}
