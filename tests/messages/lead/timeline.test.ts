import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import {
	refusedChannelsWords,
	dueWords,
	endedSentence,
	refusalSentence,
	promiseSentence,
	stepPurpose,
	silenceWords
} from '../../../src/lib/messages/lead/timeline';
import { isolated, touchSentence } from '../../../src/lib/messages/common/touches';

const TODAY = '2026-03-10';
const lead: Lead = {
	id: 'lead',
	organisation: 'Northwind',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-02-01',
	people: [
		{ id: 'dana', name: 'Dana Ruiz' },
		{ id: 'li', name: '', email: 'li@northwind.example' }
	],
	touches: []
};

function touch(facts: Partial<Touch>): Touch {
	return { id: 't', on: '2026-03-02', direction: 'out', channel: 'email', kind: 'follow-up', ...facts };
}

describe('a touch is one sentence', () => {
	test.each<[Partial<Touch>, string]>([
		[{ kind: 'application', channel: 'form' }, 'You applied through their form'],
		[{ kind: 'application', personId: 'li' }, 'You applied to li@northwind.example by email'],
		[{ kind: 'approach', personId: 'dana', channel: 'letter' }, 'You reached out to Dana Ruiz by letter'],
		[{ personId: 'dana' }, 'You followed up with Dana Ruiz by email'],
		[{}, 'You followed up by email'],
		[{ personId: 'somebody removed' }, 'You followed up by email'],
		[{ channel: 'phone', outcome: 'no-answer', personId: 'dana' }, 'You called Dana Ruiz, no answer'],
		[{ channel: 'phone', outcome: 'left-message' }, 'You called them and left a message'],
		[{ channel: 'phone' }, 'You followed up by phone'],
		[
			{ kind: 'thank-you', channel: 'phone', outcome: 'spoke' },
			'You called them and talked, to say thank you'
		],
		[{ kind: 'offer', personId: 'dana' }, 'You told Dana Ruiz about your offer by email'],
		[{ direction: 'in', kind: 'other', personId: 'dana' }, 'Dana Ruiz emailed you'],
		[{ direction: 'in', kind: 'other', channel: 'phone', outcome: 'no-answer' }, 'You missed their call'],
		[{ direction: 'in', kind: 'reply', automatic: true }, 'Automatic reply by email'],
		[{ direction: 'in', kind: 'offer', channel: 'phone' }, 'They made you an offer by phone'],
		[{ direction: 'in', kind: 'interview', channel: 'in-person' }, 'Interview'],
		[
			{ direction: 'in', kind: 'interview', channel: 'phone', personIds: ['dana', 'li'] },
			'Interview with Dana Ruiz and li@northwind.example by phone'
		]
	])('%j', (facts, sentence) => {
		expect(touchSentence(touch(facts), lead)).toBe(sentence);
	});
});

test('a name that runs the other way turns nothing else around', () => {
	const people = [{ id: 'maryam', name: 'مريم' }];
	const sentence = touchSentence(touch({ direction: 'in', kind: 'other', personId: 'maryam' }), {
		...lead,
		people
	});
	expect(sentence).toBe('\u2068مريم\u2069 emailed you');
	expect(isolated('\u202egpj.exe \u2066x')).toBe('\u2068gpj.exe x\u2069');
});

describe('a promise says what became of it', () => {
	test.each([
		[
			{ by: 'me', on: '2026-03-05', at: '10:00' },
			true,
			'You said you’d be in touch on Thursday at 10:00: kept'
		],
		[{ by: 'them', on: '2026-03-01', answer: true }, false, 'They said you’d hear by 1 March: missed'],
		[
			{ by: 'them', on: '2026-03-11', personId: 'dana', channel: 'phone' },
			null,
			'Dana Ruiz agreed to be in touch tomorrow by phone'
		]
	] as const)('%j', (promise, kept, sentence) => {
		expect(promiseSentence(promise, kept, lead, TODAY)).toBe(sentence);
	});
});

describe('a no says how far it reaches', () => {
	test.each([
		[{ scope: 'contact', personId: 'dana' }, 'Dana Ruiz asked not to be contacted'],
		[{ scope: 'role' }, 'They said no to this job'],
		[{ scope: 'channel', channel: 'phone' }, 'They asked not to be contacted by phone'],
		[{ scope: 'ask', ask: 'meeting' }, 'They said no to what you asked for: meeting'],
		[{ scope: 'not-now', until: '2026-06-01' }, 'They said not now; ask again on 1 June'],
		[{ scope: 'not-now' }, 'They said not now']
	] as const)('%j', (no, sentence) => {
		expect(refusalSentence(no, touch({ direction: 'in', kind: 'other' }), lead, TODAY)).toBe(sentence);
	});
});

test('silence, ends, due days and barred ways in words', () => {
	expect(silenceWords(1, false)).toBe('1 day, no reply');
	expect(silenceWords(19, true)).toBe('19 days, waiting for your answer');
	expect(endedSentence({ on: TODAY, how: 'withdrawn' })).toBe('You withdrew');
	expect(dueWords('2026-03-05', undefined, TODAY)).toBe('was due on Thursday');
	expect(dueWords(TODAY, '09:30', TODAY)).toBe('today at 09:30');
	expect(dueWords('2026-04-01', undefined, TODAY)).toBe('1 April');
	expect(stepPurpose('keep-in-touch')).toBe('to keep in touch');
	expect(stepPurpose('reply-owed')).toBe('');
	expect(refusedChannelsWords(['phone', 'letter'])).toBe('Asked not to be contacted by phone or by letter');
});
