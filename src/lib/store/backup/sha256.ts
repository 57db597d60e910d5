/** SHA-256 in hex (FIPS 180-4): of what is in one piece, which the browser does; and of what comes in portions, which it can't. */
export async function sha256(content: Uint8Array<ArrayBuffer> | string): Promise<string> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

const BLOCK = 64;
const ROUNDS = 64;
/** The place in the last block of the length in bits. */
const LENGTH_AT = 56;

/** The constants of the standard: the first 32 bits behind the point of the square and cube roots of the first primes. */
const PRIMES = primes(ROUNDS);
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fractionOf(Math.sqrt(prime)));
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fractionOf(Math.cbrt(prime)));

/** Hashes portions of bytes, one after the other. */
export class RunningSha256 {
	readonly #state = Int32Array.from(START);
	readonly #words = new Int32Array(ROUNDS);
	/** Bytes that do not fill a block yet. */
	readonly #rest = new Uint8Array(BLOCK);
	#length = 0;

	add(bytes: Uint8Array): void {
		const held = this.#length % BLOCK;
		this.#length += bytes.length;
		let at = 0;
		if (held > 0) {
			at = Math.min(BLOCK - held, bytes.length);
			this.#rest.set(bytes.subarray(0, at), held);
			if (held + at < BLOCK) return;
			this.#block(this.#rest, 0);
		}
		for (; at + BLOCK <= bytes.length; at += BLOCK) this.#block(bytes, at);
		this.#rest.set(bytes.subarray(at));
	}

	/** Returns the hash of everything that was added, in hex. Nothing is added after it. */
	close(): string {
		const length = this.#length;
		const end = new Uint8Array((length % BLOCK < LENGTH_AT ? BLOCK : 2 * BLOCK) - (length % BLOCK));
		end[0] = 0x80;
		new DataView(end.buffer).setBigUint64(end.length - 8, BigInt(length) * 8n);
		this.add(end);
		const hash = new DataView(new ArrayBuffer(32));
		this.#state.forEach((word, at) => hash.setInt32(4 * at, word));
		return hex(new Uint8Array(hash.buffer));
	}

	#block(bytes: Uint8Array, from: number): void {
		const words = this.#words;
		for (let at = 0, next = from; at < 16; at++, next += 4)
			words[at] =
				(bytes[next]! << 24) | (bytes[next + 1]! << 16) | (bytes[next + 2]! << 8) | bytes[next + 3]!;
		for (let at = 16; at < ROUNDS; at++) {
			const [early, late] = [words[at - 15]!, words[at - 2]!];
			const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
			const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
			words[at] = (words[at - 16]! + low + words[at - 7]! + high) | 0;
		}
		this.#mix(words);
	}

	#mix(words: Int32Array): void {
		const state = this.#state;
		let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!];
		let [e, f, g, h] = [state[4]!, state[5]!, state[6]!, state[7]!];
		for (let at = 0; at < ROUNDS; at++) {
			const chosen = (e & f) ^ (~e & g);
			const first =
				(h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + CONSTANTS[at]! + words[at]!) | 0;
			const most = (a & b) ^ (a & c) ^ (b & c);
			const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0;
			h = g;
			g = f;
			f = e;
			e = (d + first) | 0;
			d = c;
			c = b;
			b = a;
			a = (first + second) | 0;
		}
		[a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = state[at]! + word));
	}
}

/** Turns a word to the right, by bits. */
function turned(word: number, bits: number): number {
	return (word >>> bits) | (word << (32 - bits));
}

function primes(count: number): number[] {
	const found: number[] = [];
	for (let next = 2; found.length < count; next++)
		if (found.every((prime) => next % prime > 0)) found.push(next);
	return found;
}

function fractionOf(root: number): number {
	return Math.floor((root % 1) * 2 ** 32) | 0;
}

function hex(hash: Uint8Array): string {
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
