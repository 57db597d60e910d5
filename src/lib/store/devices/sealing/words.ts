/** Writes the secret of a vault as 24 English words (BIP-39), for the day when all devices are gone. Loaded when it is asked for. */
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Returns 24 words; the last one holds a checksum. */
export function wordsOf(secret: Uint8Array<ArrayBuffer>): string[] {
	return entropyToMnemonic(secret, wordlist).split(' ');
}

/** Returns the secret that words stand for, however they are spaced, capitalized or numbered; null where a word or the checksum is wrong. */
export function secretOf(text: string): Uint8Array<ArrayBuffer> | null {
	const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
	if (words.length !== 24) return null;
	try {
		return Uint8Array.from(mnemonicToEntropy(words.join(' '), wordlist));
	} catch {
		return null;
	}
}

/** Returns true for a word of the list, so that a slip is told where it is typed. */
export function isWord(word: string): boolean {
	return wordlist.includes(word.trim().toLowerCase());
}

/** The reason why words are no secret: their number, a word that is none of the list, or the checksum, which a wrong order breaks too. */
export type WordsFault =
	| { readonly kind: 'count'; readonly count: number }
	| { readonly kind: 'word'; readonly word: string; readonly place: number; readonly like?: string }
	| { readonly kind: 'order' };

/** Returns the first fault; null where the words are a secret. A likely word is found by its first letters: four tell all of them apart. */
export function faultIn(text: string): WordsFault | null {
	const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
	const at = words.findIndex((word) => !isWord(word));
	if (at >= 0) {
		const word = words[at]!;
		const like = [4, 3].flatMap((letters) =>
			word.length >= letters ? (wordlist.find((one) => one.startsWith(word.slice(0, letters))) ?? []) : []
		)[0];
		return { kind: 'word', word, place: at + 1, ...(like && { like }) };
	}
	if (words.length !== 24) return { kind: 'count', count: words.length };
	return secretOf(text) ? null : { kind: 'order' };
}
