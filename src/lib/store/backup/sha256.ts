/** SHA-256 in hex, of bytes or of a text in UTF-8; and of what comes in portions, which the browser's own can't take. */
import { sha256 as hashing } from '@noble/hashes/sha2.js';

export async function sha256(content: Uint8Array<ArrayBuffer> | string): Promise<string> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Hashes portions of bytes, one after the other. */
export class RunningSha256 {
	readonly #hash = hashing.create();

	add(bytes: Uint8Array): void {
		this.#hash.update(bytes);
	}

	/** Returns the hash of everything that was added, in hex. Nothing is added after it. */
	close(): string {
		return hex(this.#hash.digest());
	}
}

function hex(hash: Uint8Array): string {
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
