import { describe, expect, it } from 'vitest';
import { promisesSentence } from '../../src/lib/words/week';

const KEPT =
	'A promise is kept by being in touch on the day that you named, or earlier in the way that you named.';

describe('the promises of a week', () => {
	it.each([
		[{ kept: 3, missed: 1, open: 0 }, `You kept three of four promises. ${KEPT}`],
		[{ kept: 1, missed: 0, open: 0 }, `You kept your one promise. ${KEPT}`],
		[{ kept: 0, missed: 1, open: 0 }, `You did not get to your one promise. ${KEPT}`],
		[{ kept: 0, missed: 2, open: 0 }, `You kept none of two promises. ${KEPT}`],
		[{ kept: 2, missed: 0, open: 1 }, `You kept two of two promises, and one more is still to come. ${KEPT}`],
		[{ kept: 0, missed: 0, open: 2 }, `Two promises are still to come. ${KEPT}`]
	])('%j: %s', (share, sentence) => expect(promisesSentence(share)).toBe(sentence));

	it('are not spoken of where there are none', () => {
		expect(promisesSentence({ kept: 0, missed: 0, open: 0 })).toBeNull();
	});
});
