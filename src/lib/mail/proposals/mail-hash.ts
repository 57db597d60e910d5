/** Hashes what is remembered of a mail, so that nobody can read from it who wrote. */
import { hash53 } from '../../domain/hash';

const SEEDS = [0x9e37_79b1, 0x85eb_ca77];

/** Returns 28 characters that stand for a text: the same for the same text, and for no other that will be met. */
export function mailHash(text: string): string {
	return SEEDS.map((seed) => hash53(text, seed).toString(16).padStart(14, '0')).join('');
}

/** Returns the hash of a calendar event's UID, which no Message-ID shares. */
export const eventHash = (uid: string): string => mailHash(`event ${uid}`);
