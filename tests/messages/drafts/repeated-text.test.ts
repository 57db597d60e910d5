import { describe, expect, it } from 'vitest';
import { repetitionHint } from '../../../src/lib/messages/drafts/repeated-text';

const TODAY = '2026-03-18';
const FIRST =
	'Hello Dana,\n\nI applied for the Analyst position and would very much like to do this work.\n\nKind regards';
const sent = [
	{ on: '2026-03-02', text: FIRST },
	{ on: '2026-03-16', text: 'Thank you for your call.' }
];

describe('the same words twice', () => {
	it('are told, with the day of the first time, whatever their case and marks', () => {
		expect(repetitionHint(FIRST.toUpperCase().replace('.', ';'), sent, TODAY)).toBe(
			'You sent much of this on 2 March. Say it another way or add something new.'
		);
	});
	it('are told where a word or two was changed', () => {
		expect(repetitionHint(FIRST.replace('very much', 'greatly'), sent, TODAY)).not.toBeNull();
	});
	it('are none where something new is most of it', () => {
		const fresh =
			'I passed the certificate in statistics last week and now build the reports myself. A talk on stock data follows in April, which I would gladly send to you.';
		expect(repetitionHint(fresh, sent, TODAY)).toBeNull();
		expect(repetitionHint(`I applied for the Analyst position. ${fresh}`, sent, TODAY)).toBeNull();
	});
	it('are none for courtesies, an empty text, or nothing sent', () => {
		expect(repetitionHint('Thank you for your call.', sent, TODAY)).toBeNull();
		expect(repetitionHint('', sent, TODAY)).toBeNull();
		expect(repetitionHint(FIRST, [], TODAY)).toBeNull();
	});
});
