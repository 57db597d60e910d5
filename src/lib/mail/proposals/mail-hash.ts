/** Hashes what is remembered of a mail, so that nobody can read from it who wrote. */

const SEEDS = [0x9e37_79b1, 0x85eb_ca77];
const LOW = 2 ** 21;

/** Returns 28 characters that stand for a text: the same for the same text, and for no other that will be met. */
export function mailHash(text: string): string {
	return SEEDS.map((seed) => hash53(text, seed).toString(16).padStart(14, '0')).join('');
}

/** Returns the hash of a calendar event's UID, which no Message-ID shares. */
export const eventHash = (uid: string): string => mailHash(`event ${uid}`);

/** Returns a 53-bit hash of a text (cyrb53, public domain). */
function hash53(text: string, seed: number): number {
	let [high, low] = [0xdead_beef ^ seed, 0x41c6_ce57 ^ seed];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		high = Math.imul(high ^ unit, 2_654_435_761);
		low = Math.imul(low ^ unit, 1_597_334_677);
	}
	const first = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
	const second =
		Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(first ^ (first >>> 13), 3_266_489_909);
	return (second >>> 0) + (first & (LOW - 1)) * 4_294_967_296;
}
