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
