/** Hashes a text where only a change or a repetition is to be noticed; it keeps nothing secret. */

/**
 * Returns a whole number of 53 bits that is the same for equal texts, and different for nearly all others (cyrb53, public domain).
 * @param seed gives another hash of the same text
 */
export function hash53(text: string, seed = 0): number {
	let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0);
}
