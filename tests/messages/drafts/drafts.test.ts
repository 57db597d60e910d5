import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import type { Lead } from '../../../src/lib/domain/lead';
import { hasDraft } from '../../../src/lib/domain/steps/has-draft';
import { isTold } from '../../../src/lib/domain/steps/step-touch';
import { CHANNELS, type Channel } from '../../../src/lib/domain/touch';
import {
	callScript,
	draftMessage,
	sentencesIn,
	stillPromises,
	talkPoints
} from '../../../src/lib/messages/drafts/drafts';
import { wordsIn } from '../../../src/lib/messages/drafts/phrases';
import { openPlaces } from '../../../src/lib/messages/drafts/places';
import { signedWith } from '../../../src/lib/messages/drafts/salutation';
import { anyBook, TODAY } from '../../support/histories';
import { runs } from '../../runs';
import { CASES, factsOf, lead, next, sent, SIGNATURE, step, type DraftCase } from './cases';

const caseOf = (name: string): DraftCase => CASES[name]!;
const messageOf = (name: string, more: Partial<DraftCase> = {}) =>
	draftMessage(factsOf({ ...caseOf(name), ...more }));
const callOf = (name: string, more: Partial<DraftCase> = {}) =>
	callScript(factsOf({ ...caseOf(name), ...more }, 'phone'));

describe('a promise', () => {
	it('is found again in the text, until the text no longer says its day', () => {
		const { body, promisesOn } = messageOf('no answer to an application');
		expect(promisesOn).toBe('2026-03-25');
		expect(stillPromises(body, promisesOn!)).toBe(true);
		expect(stillPromises(body.replace('25 March', '26 March'), promisesOn!)).toBe(false);
	});

	it.each(Object.keys(CASES).filter((name) => name.startsWith('a promise')))(
		'%s says that it is kept',
		(name) => {
			expect(messageOf(name).body).toContain('\n\nAs promised, ');
			expect(callOf(name).leave).toContain(' As promised, ');
		}
	);

	it('carries the question of the follow-up that it stands for', () => {
		expect(messageOf('a promise that stands for the first follow-up').body).toContain(
			'whether the role is still open, and when you expect to decide?'
		);
		expect(messageOf('a promise that stands for the second follow-up').body).toContain(
			'Did my note of 9 March reach you?'
		);
	});
});

describe('a message left by phone', () => {
	it.each(Object.keys(CASES))('%s: says who calls and the number twice', (name) => {
		const { leave } = callOf(name);
		expect(leave).toContain(`this is ${SIGNATURE.name}. `);
		expect(leave.split(SIGNATURE.phone)).toHaveLength(3);
	});

	const NO_CALL_BACK = /^(?:thank-each|gracious|withdraw|tell-of-offer|keep-in-touch)/;
	const silent = Object.entries(CASES).filter(([, given]) => NO_CALL_BACK.test(given.step.rule));
	it.each([...silent.map(([name]) => name), 'a recruiter, with news and the résumé'])(
		'%s: asks for no call back',
		(name) => {
			expect(callOf(name).leave).not.toMatch(/call(?:ed)? me|give me a call/);
		}
	);

	it('tells the news whole', () => {
		expect(isTold('Gave a talk on stock data!', callOf('keeping in touch with news').leave)).toBe(true);
	});
});

describe('the signature', () => {
	it('is marked where it is missing', () => {
		const { body } = messageOf('no answer to an application', { signature: undefined });
		expect(openPlaces(body)).toEqual(['[your name]', '[your phone number]']);
		expect(openPlaces(callOf('a withdrawal', { signature: undefined }).leave)).toEqual([
			'[your name]',
			'[your phone number]'
		]);
	});

	it('fills its places in a text that was typed before', () => {
		const { body } = messageOf('a withdrawal', { signature: undefined });
		const typed = body.replace('Best regards', 'Warmly');
		expect(signedWith(typed, SIGNATURE)).toMatch(/\nSam Carter\n\+1 555 010 0142$/);
		expect(signedWith(typed, { name: 'Sam Carter' })).toMatch(/,\nSam Carter$/);
		expect(signedWith(typed, {})).toBe(typed);
	});

	it('says the closing line of the user, and no number where they gave none', () => {
		const signature = { name: 'Sam Carter', closing: 'Warmly,' };
		expect(messageOf('a withdrawal', { signature }).body).toMatch(/\n\nWarmly,\nSam Carter$/);
	});
});

describe('thank-yous to a panel', () => {
	it('differ between the people, and each has a place of its own', () => {
		const texts = ['first', 'second', 'third'].map(
			(nth) => messageOf(`an interviewer, the ${nth} of a panel`).body
		);
		expect(texts.map(openPlaces)).toEqual([
			['[what you talked about with Dana]'],
			['[what you talked about with Kim]'],
			['[what you talked about with Dr. Boateng]']
		]);
		const openings = texts.map((text) => text.split('\n\n')[1]!.split(' ').slice(0, 3).join(' '));
		expect(new Set(openings).size).toBe(3);
	});
});

describe('what speaks for the user', () => {
	const told = (facts: Partial<Lead>) =>
		draftMessage(
			factsOf({ lead: { ...lead, touches: [sent()], ...facts }, next, step: step('first-follow-up') })
		);

	it('is told where it is too long to be woven in, and the rest is said', () => {
		const { body, tooLong } = told({ value: 'a way to do it '.repeat(12) });
		expect(tooLong).toEqual(['value']);
		expect(body).toContain('I cut the waste at Fabrikam by a tenth.');
		const points = talkPoints(factsOf(caseOf('keeping in touch with news'), 'in-person'));
		expect(points.bringUp).toContain('Your news: I gave a talk on stock data');
		expect(told({}).tooLong).toEqual([]);
		expect(messageOf('keeping in touch with news', { news: 'so much '.repeat(40) }).tooLong).toEqual([
			'news'
		]);
	});

	it('is not said twice to one person', () => {
		const first = told({}).body;
		const again = told({
			touches: [sent(), sent({ id: 'f', kind: 'follow-up', personId: 'a', note: first })]
		}).body;
		expect(again).not.toContain('reports that stop stock');
		expect(again).toContain('I cut the waste');
	});

	it('mentions the page on how the user would help once, and never in a call', () => {
		const valueLink = 'https://sam-carter.example/northwind';
		const first = told({ valueLink }).body;
		expect(first).toContain(`I’ve put together a page on how I’d help: ${valueLink}.`);
		const note = sent({ id: 'f', kind: 'follow-up', personId: 'a', note: first });
		expect(told({ valueLink, touches: [sent(), note] }).body).not.toContain(valueLink);
		expect(told({ valueLink: 'the drawing on my desk' }).body).not.toContain('put together');
		const { leave } = callOf('no answer to an application', { lead: { ...lead, valueLink } });
		expect(leave).not.toContain(valueLink);
	});

	it('goes to the employer through the recruiter', () => {
		expect(messageOf('no news from the recruiter who submitted').body).toContain(
			'Would you pass that on to Northwind?'
		);
	});
});

describe('keeping in touch', () => {
	it('says something else when the texts sent before were not kept', () => {
		const touches = [1, 2, 3].map((at) =>
			sent({ id: `k${at}`, on: `2026-03-0${at}`, kind: 'keep-in-touch', channel: 'email', personId: 'a' })
		);
		const texts = [0, 1, 2, 3].map(
			(count) =>
				messageOf('keeping in touch without news', { lead: { ...lead, touches: touches.slice(0, count) } })
					.body
		);
		expect(new Set(texts).size).toBe(4);
	});

	it('has a place for something to bring where there is no news', () => {
		expect(openPlaces(messageOf('keeping in touch without news').body)).not.toEqual([]);
	});
});

const BAD =
	/undefined|null|NaN|\(\s*\)|\[\s*\]|\{|!|\$|(^|[^.])\.\.|\s[,.?]|frustrat|unfortunately|still waiting|not heard|ignored|never (?:answered|replied)/i;
/** A word as people write it, and none that the law itself looks for. */
const word = fc
	.stringMatching(/^[A-Za-z&,.'-]{1,12}$/)
	.filter((text) => !/undefined|null|nan|ignored/i.test(text));
const words = (most: number) =>
	fc.option(
		fc.array(word, { maxLength: most }).map((all) => all.join(' ')),
		{ nil: undefined }
	);

describe('any draft of any lead', () => {
	it('is short, whole and friendly, for every open step and channel', () => {
		const given = fc.record({
			book: anyBook,
			role: words(14),
			organisation: words(14),
			value: words(40),
			proofs: words(40),
			vouchers: words(40),
			news: words(40),
			channel: fc.constantFrom<Channel[]>(...CHANNELS)
		});
		fc.assert(
			fc.property(given, ({ book, channel, news, organisation, ...facts }) => {
				const own: Lead = { ...book.leads[0], ...facts, organisation: organisation ?? '' };
				const { steps } = assess(
					own,
					openBook([own, ...book.leads.slice(1)], book.settings, book.news),
					TODAY
				);
				for (const open of steps.filter(hasDraft)) {
					const given = { lead: own, step: open, channel, today: TODAY, news, next };
					const { subject, body } = draftMessage(given);
					const { leave, answered } = callScript(given);
					const { bringUp } = talkPoints(given);
					const framework = (text: string) => text.replace(/[A-Za-z&,.'-]*[&,.'-][A-Za-z&,.'-]*/g, 'word.');
					for (const text of [subject ?? 'none', body, leave, answered, ...bringUp]) {
						expect(framework(text)).not.toMatch(BAD);
						expect(wordsIn(text)).toBeGreaterThan(0);
						expect(wordsIn(text)).toBeLessThanOrEqual(160);
					}
					expect(bringUp).not.toEqual([]);
					expect(body.trim()).toBe(body);
				}
			}),
			{ numRuns: runs(2) }
		);
	});
});

describe('sentences', () => {
	it.each([
		['Hi. How are you? Fine.', 3],
		['I worked at St. Luke’s with Dr. Lee.', 1],
		['', 0],
		['At 2:30 PM (or later). Yes.', 2]
	])('%s are counted', (text, count) => {
		expect(sentencesIn(text)).toBe(count);
	});
});
