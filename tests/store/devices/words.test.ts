/** The secret of a vault as words, and back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWord, secretOf, wordsOf } from '../../../src/lib/store/devices/sealing/words';
import { runs } from '../../runs';

const secrets = fc
	.uint8Array({ minLength: 32, maxLength: 32 })
	.map((bytes): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes));

test('24 words of the list bring the secret back, however they are written down', () => {
	fc.assert(
		fc.property(secrets, (secret) => {
			const words = wordsOf(secret);
			expect(words).toHaveLength(24);
			expect(words.every(isWord)).toBe(true);
			expect(secretOf(words.join(' '))).toEqual(secret);
			const numbered = words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join('\n');
			expect(secretOf(numbered)).toEqual(secret);
		}),
		{ numRuns: runs(0.3) }
	);
});

test('the words are those of the standard', () => {
	expect(wordsOf(new Uint8Array(32))).toEqual([...Array.from({ length: 23 }, () => 'abandon'), 'art']);
});

test('a wrong word, a missing one, or two in the wrong places are noticed', () => {
	const words = wordsOf(Uint8Array.from({ length: 32 }, (_, at) => at * 7));
	const [first, second, ...rest] = words;
	expect(secretOf([second, first, ...rest].join(' '))).toBeNull();
	expect(secretOf(words.slice(1).join(' '))).toBeNull();
	expect(secretOf(['northwind', ...words.slice(1)].join(' '))).toBeNull();
	expect(secretOf('')).toBeNull();
	expect(isWord('northwind')).toBe(false);
});
