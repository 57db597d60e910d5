import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import type { Lead } from '../../../src/lib/domain/lead';
import type { StepDone } from '../../../src/lib/domain/steps/do-step';
import type { Touch } from '../../../src/lib/domain/touch';
import type { DraftTexts } from '../../../src/lib/ui/drafts/draft';
import {
	callHelp,
	draftDone,
	leftOutOf,
	replyToOffer,
	sentBefore,
	textsFor,
	type DraftSource,
	type LoggedDraft
} from '../../../src/routes/drafts/draft-view';
import { hasDraft } from '../../../src/lib/domain/steps/has-draft';
import { DebouncedSave } from '../../../src/routes/drafts/debounced-save';

const TODAY = '2026-03-11';
const applied: Touch = { id: 'a', on: '2026-03-02', direction: 'out', channel: 'form', kind: 'application' };
const lead: Lead = {
	id: 'lead',
	organisation: 'Northwind',
	role: 'Analyst',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [{ id: 'dana', name: 'Dana Ruiz', email: 'dana@northwind.example', phone: '+1 415 555 0199' }],
	touches: [applied]
};

function sourceOf(own: Lead, channel: DraftSource['channel'], others: Lead[] = []): DraftSource {
	const book = openBook([own, ...others], DEFAULT_SETTINGS, []);
	return { lead: own, step: assess(own, book, TODAY).next!, channel, today: TODAY, book };
}

function touchOf(source: DraftSource, texts: DraftTexts, logged: Partial<LoggedDraft> = {}): Touch {
	const how = draftDone(source, texts, { id: 't', notes: '', ...logged });
	return (how as Extract<StepDone, { did: 'touch' }>).touch;
}

describe('a draft that is sent', () => {
	const source = sourceOf(lead, 'email');
	const texts = textsFor(source);

	it('names the day that the engine would ask for, and promises it with its way and person', () => {
		expect(texts.body).toContain('I’ll call on Wednesday 18 March.');
		expect(touchOf(source, texts)).toEqual({
			id: 't',
			on: TODAY,
			direction: 'out',
			channel: 'email',
			kind: 'follow-up',
			personId: 'dana',
			promise: { by: 'me', on: '2026-03-18', channel: 'phone', personId: 'dana' },
			note: texts.body
		});
	});

	it('promises nothing once the day is gone from it, and is a touch all the same when it is empty', () => {
		expect(touchOf(source, { ...texts, body: 'Hello' })).not.toHaveProperty('promise');
		const empty = touchOf(source, { ...texts, body: ' ' });
		expect(empty).not.toHaveProperty('note');
		expect(empty.kind).toBe('follow-up');
	});

	it('knows what the person was sent over other leads', () => {
		const note = {
			id: 'n',
			on: '2026-03-04',
			direction: 'out',
			channel: 'email',
			kind: 'approach',
			personId: 'd',
			note: 'Hello Dana'
		} as const;
		const other = { ...lead, id: 'other', people: [{ ...lead.people[0]!, id: 'd' }], touches: [note] };
		expect(sentBefore(sourceOf(lead, 'email', [other]))).toEqual([{ on: '2026-03-04', text: 'Hello Dana' }]);
	});
});

describe('the facts of a draft', () => {
	const source = sourceOf(lead, 'email');

	it('hold the signature and how people are greeted', () => {
		const signature = { name: 'Sam Carter', closing: 'Warmly' };
		const { body } = textsFor({ ...source, signature, firstNames: false });
		expect(body).toMatch(/^Dear Dana Ruiz,[\s\S]*\n\nWarmly,\nSam Carter$/);
	});

	it('that are too long are told with where they are shortened', () => {
		expect(leftOutOf(source)).toBeUndefined();
		const long = sourceOf({ ...lead, proofs: 'so much of it '.repeat(20) }, 'email');
		expect(leftOutOf(long)).toEqual({
			sentence: expect.stringContaining('“Proof points”') as string,
			leadId: 'lead',
			news: false
		});
		const bringsNews = { ...source, step: { ...source.step, rule: 'keep-in-touch' } as const };
		const news = leftOutOf({ ...bringsNews, news: 'so much '.repeat(40) });
		expect(news).toMatchObject({ news: true });
		expect(news).not.toHaveProperty('leadId');
	});

	it('tell the answer to an offer: to ask for time unless another one was chosen', () => {
		const offer: Touch = { id: 'o', on: '2026-03-10', direction: 'in', channel: 'email', kind: 'offer' };
		const offered = sourceOf({ ...lead, touches: [applied, { ...offer, personId: 'dana' }] }, 'email');
		expect(replyToOffer(offered)).toBe('ask-time');
		expect(replyToOffer({ ...offered, offerAnswer: 'decline' })).toBe('decline');
		expect(textsFor({ ...offered, offerAnswer: 'decline' }).body).toContain('decided not to take');
		expect(replyToOffer(source)).toBeNull();
	});

	it('are a list in person, one point a line', () => {
		const { answered, body } = textsFor(sourceOf(lead, 'in-person'));
		expect(body).toBe('');
		expect(answered.split('\n')).toContain('Whether the role is still open');
		expect(answered).not.toContain('- ');
	});
});

describe('a call', () => {
	const source = { ...sourceOf(lead, 'phone') };
	const brings = {
		...source,
		news: 'Passed the CPIM exam',
		step: { ...source.step, news: 'n', resume: true }
	};
	const told = 'I passed the CPIM exam. My latest résumé comes with this.';
	const own = textsFor(source);
	const texts = { ...own, body: `${told} ${own.body}`, answered: told };

	it('leaves the message with its promise, and what was noted', () => {
		const touch = touchOf(brings, texts, {
			outcome: 'left-message',
			at: '10:20',
			notes: 'Beeped twice.'
		});
		expect(touch).toMatchObject({ at: '10:20', outcome: 'left-message', news: 'n', resume: true });
		expect(touch.promise?.on).toBe('2026-03-18');
		expect(touch.note).toBe(`${texts.body}\n\nBeeped twice.`);
	});
	it('that spoke keeps what was said and promises nothing by itself', () => {
		const touch = touchOf(brings, texts, { outcome: 'spoke', notes: ' She is in. ' });
		expect(touch).toMatchObject({ outcome: 'spoke', note: 'She is in.', news: 'n', resume: true });
		expect(touch).not.toHaveProperty('promise');
	});
	it('tells no news and sends no résumé that its words leave out', () => {
		for (const outcome of ['left-message', 'spoke'] as const) {
			const touch = touchOf(brings, { ...own, body: 'Hello', answered: 'Hello' }, { outcome });
			expect(touch).not.toHaveProperty('news');
			expect(touch).not.toHaveProperty('resume');
		}
	});
	it('that reached nobody brought nothing', () => {
		const touch = touchOf(brings, texts, { outcome: 'no-answer' });
		expect(touch.outcome).toBe('no-answer');
		for (const part of ['news', 'resume', 'note', 'promise']) expect(touch).not.toHaveProperty(part);
	});
	it('has its hour and number; the hidden one never after a no', () => {
		expect(callHelp(source)).toMatchObject({
			link: { href: 'tel:+14155550199' },
			withheld: '*6714155550199'
		});
		const no: Touch = {
			...applied,
			id: 'n',
			on: '2026-03-05',
			direction: 'in',
			kind: 'reply',
			no: { scope: 'ask' }
		};
		expect(callHelp(sourceOf({ ...lead, touches: [applied, no] }, 'phone')).withheld).toBeNull();
		expect(callHelp({ ...source, step: { ...source.step, at: '10:00' } }).advice).toContain('10:00');
	});
});

describe('whether there is a draft', () => {
	const { step } = sourceOf(lead, 'email');
	it('is, but for a step of one’s own that may be anything', () => {
		expect(hasDraft(step)).toBe(true);
		expect(hasDraft({ ...step, rule: 'own-step', channel: 'email', facts: { what: 'Send the plan' } })).toBe(
			true
		);
		expect(hasDraft({ ...step, rule: 'own-step', channel: null, facts: {} })).toBe(true);
		expect(hasDraft({ ...step, rule: 'own-step', channel: null, facts: { what: 'Send the plan' } })).toBe(
			false
		);
	});
});

describe('what is being typed', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is kept a moment after the last key, once', async () => {
		const saved: string[] = [];
		const typing = new DebouncedSave<string>(async (text) => saved.push(text));
		typing.keep('a');
		typing.keep('ab');
		await vi.advanceTimersByTimeAsync(500);
		expect(saved).toEqual([]);
		await vi.advanceTimersByTimeAsync(500);
		await typing.flush();
		expect(saved).toEqual(['ab']);
	});
	it('is kept at once when asked to, and not once it is dropped', async () => {
		const saved: string[] = [];
		const typing = new DebouncedSave<string>(async (text) => saved.push(text));
		typing.keep('a');
		await typing.flush();
		typing.keep('b');
		typing.drop();
		await vi.advanceTimersByTimeAsync(5000);
		expect(saved).toEqual(['a']);
	});
	it('survives a failure, and the next key tries again', async () => {
		const save = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined);
		const typing = new DebouncedSave<string>(save);
		typing.keep('a');
		await typing.flush();
		typing.keep('ab');
		await typing.flush();
		expect(save).toHaveBeenLastCalledWith('ab');
	});
});
