import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { STEP_RULES, type Step, type StepRule } from '../../../src/lib/domain/cadence/assessment';
import type { Lead } from '../../../src/lib/domain/lead';
import { CHANNELS, type Channel, type Touch } from '../../../src/lib/domain/touch';
import {
	callScript,
	draftMessage,
	stillPromises,
	type DraftFacts
} from '../../../src/lib/messages/drafts/drafts';
import { wordsIn } from '../../../src/lib/messages/drafts/draft-facts';
import { hasDraft } from '../../../src/lib/domain/steps/has-draft';
import { anyBook, TODAY } from '../../support/histories';
import { runs } from '../../runs';

const DANA = { id: 'a', name: 'Dana Ruiz', email: 'dana@northwind.example' };
const KIM = { id: 'b', name: 'Kim Lee', phone: '+1 555 010 0199' };
const lead: Lead = {
	id: 'lead',
	organisation: 'Northwind',
	role: 'Analyst',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [DANA, KIM],
	touches: [],
	value: 'reports that stop stock from running out',
	proofs: 'cut the waste at Fabrikam by a tenth',
	vouchers: 'Omar Diaz, Fabrikam'
};
const sent = (facts: Partial<Touch> = {}): Touch => ({
	id: 't',
	on: '2026-03-02',
	direction: 'out',
	channel: 'form',
	kind: 'application',
	...facts
});
const interview = sent({
	id: 'i',
	on: '2026-03-10',
	direction: 'in',
	channel: 'in-person',
	kind: 'interview',
	personIds: ['a', 'b'],
	promise: { by: 'them', on: '2026-03-25', answer: true }
});
const step = (rule: StepRule, facts: Partial<Step> = {}): Step => ({
	rule,
	due: TODAY,
	personId: 'a',
	channel: 'email',
	kind: 'follow-up',
	facts: {},
	...facts
});
const next = { on: '2026-03-25', channel: 'phone' } as const;
const applied = { ...lead, touches: [sent()] };
const interviewed = { ...lead, touches: [sent(), interview] };

type Case = readonly [string, Partial<DraftFacts> & Pick<DraftFacts, 'step'>];
const CASES: readonly Case[] = [
	[
		'a message is answered',
		{ step: step('reply-owed', { kind: 'reply', facts: { since: '2026-03-16', touchChannel: 'email' } }) }
	],
	[
		'an offer is answered by its day',
		{ step: step('reply-owed', { kind: 'reply', facts: { touchKind: 'offer', deadline: '2026-03-20' } }) }
	],
	[
		'an offer without a day is answered',
		{ step: step('reply-owed', { kind: 'reply', facts: { touchKind: 'offer' } }) }
	],
	['a no to an ask is answered', { step: step('reply-owed', { kind: 'reply', facts: { noScope: 'ask' } }) }],
	[
		'a no to a channel is answered',
		{ step: step('reply-owed', { kind: 'reply', facts: { noScope: 'channel' } }) }
	],
	[
		'a missed call is returned',
		{
			channel: 'phone',
			step: step('reply-owed', {
				channel: 'phone',
				personId: 'b',
				facts: { since: '2026-03-17', touchChannel: 'phone', outcome: 'no-answer' }
			})
		}
	],
	[
		'thanks to an interviewer',
		{
			lead: interviewed,
			step: step('thank-each-interviewer', { kind: 'thank-you', facts: { personId: 'a' } })
		}
	],
	[
		'thanks through the recruiter',
		{
			lead: { ...interviewed, submittedBy: 'b' },
			step: step('thank-each-interviewer', { personId: 'b', facts: { personId: 'a' } })
		}
	],
	[
		'thanks after a no',
		{
			lead: {
				...interviewed,
				touches: [...interviewed.touches, sent({ direction: 'in', no: { scope: 'role' } })]
			},
			step: step('thank-each-interviewer', { facts: { personId: 'a' } })
		}
	],
	[
		'the recruiter hears how it went',
		{
			channel: 'phone',
			lead: interviewed,
			step: step('debrief-recruiter', { personId: 'b', channel: 'phone' })
		}
	],
	[
		'an invitation is confirmed',
		{
			step: step('reply-owed', {
				kind: 'reply',
				facts: { touchKind: 'invitation', named: '2026-03-24', namedAt: '10:00', appointment: true }
			})
		}
	],
	[
		'an invitation is asked to move',
		{
			answer: 'another-time',
			step: step('reply-owed', {
				kind: 'reply',
				facts: { touchKind: 'invitation', named: '2026-03-24', namedAt: '10:00', appointment: true }
			})
		}
	],
	[
		'a promise that stands for the first follow-up',
		{
			lead: applied,
			next,
			step: step('agreed-date', {
				standsFor: 'first-follow-up',
				facts: { since: '2026-03-02', touchKind: 'application', named: TODAY, namedBy: 'me' }
			})
		}
	],
	[
		'a promise that stands for the second follow-up',
		{
			lead: applied,
			next,
			step: step('agreed-date', {
				standsFor: 'second-follow-up',
				facts: { since: '2026-03-09', touchChannel: 'email', named: TODAY, namedBy: 'me' }
			})
		}
	],
	[
		'an application without a day',
		{
			lead: { ...lead, touches: [sent({ implied: true, undated: true })] },
			next,
			step: step('first-follow-up', { facts: { touchKind: 'application', undated: true } })
		}
	],
	[
		'an interview without a day',
		{
			lead: { ...lead, touches: [sent(), { ...interview, on: TODAY, implied: true, undated: true }] },
			step: step('after-interview', { facts: { undated: true } })
		}
	],
	[
		'a lead that has gone quiet',
		{ lead: applied, step: step('keep-in-touch', { facts: { since: '2025-09-03', quiet: true } }) }
	],
	['a day of mine', { lead: applied, next, step: step('agreed-date', { facts: { namedBy: 'me' } }) }],
	[
		'a day of theirs',
		{ lead: interviewed, next, step: step('agreed-date', { due: '2026-03-17', facts: { namedBy: 'them' } }) }
	],
	[
		'their day to answer went by',
		{ lead: interviewed, next, step: step('their-deadline', { facts: { named: '2026-03-16' } }) }
	],
	['a step of the user’s own', { lead: applied, next, step: step('own-step') }],
	['a withdrawal', { lead: interviewed, step: step('withdraw-courteously') }],
	[
		'a withdrawal through the recruiter',
		{ lead: { ...interviewed, submittedBy: 'b' }, step: step('withdraw-courteously', { personId: 'b' }) }
	],
	['nobody answered an application', { lead: applied, next, step: step('first-follow-up') }],
	[
		'nobody answered an approach',
		{
			lead: { ...lead, origin: 'unsolicited', touches: [sent({ kind: 'approach' })] },
			next,
			step: step('first-follow-up')
		}
	],
	[
		'nothing came after a conversation',
		{ lead: applied, next, step: step('first-follow-up', { facts: { outcome: 'spoke', fromThem: true } }) }
	],
	['nobody answered a letter', { lead: applied, channel: 'letter', next, step: step('first-follow-up') }],
	[
		'nobody answered a call',
		{
			lead: applied,
			channel: 'phone',
			next,
			step: step('first-follow-up', { channel: 'phone', personId: 'b' })
		}
	],
	[
		'nobody answered twice',
		{
			lead: applied,
			next,
			channel: 'message',
			step: step('second-follow-up', { facts: { since: '2026-03-09', touchChannel: 'email' } })
		}
	],
	['nothing came after an interview', { lead: interviewed, next, step: step('after-interview') }],
	[
		'a call is tried again',
		{
			lead: applied,
			channel: 'phone',
			next,
			step: step('retry-call', { channel: 'phone', personId: 'b', facts: { insteadOf: 'second-follow-up' } })
		}
	],
	[
		'nobody is known',
		{
			lead: { ...applied, people: [] },
			channel: 'form',
			step: step('find-a-person', { personId: null, channel: null })
		}
	],
	['a no to the job', { lead: applied, step: step('gracious-close', { kind: 'thank-you' }) }],
	['an offer elsewhere', { lead: interviewed, step: step('tell-of-offer', { kind: 'offer' }) }],
	[
		'not now, with a day',
		{ lead: applied, next, step: step('ask-again', { facts: { since: '2026-02-02', named: TODAY } }) }
	],
	[
		'not now, without one',
		{ lead: applied, next, step: step('ask-again', { facts: { since: '2025-11-02' } }) }
	],
	[
		'a recruiter, with the résumé and news',
		{
			lead: { ...lead, origin: 'recruiter' },
			news: 'Passed the statistics certificate',
			step: step('recruiter-touch-base', { resume: true, kind: 'keep-in-touch' })
		}
	],
	[
		'one call all the same',
		{ lead: applied, channel: 'phone', step: step('no-calls-posting', { channel: 'phone', personId: 'b' }) }
	],
	[
		'keeping in touch with news',
		{
			lead: applied,
			news: 'Gave a talk on stock data!',
			step: step('keep-in-touch', { kind: 'keep-in-touch' })
		}
	],
	[
		'keeping in touch without news',
		{ lead: applied, step: step('keep-in-touch', { kind: 'keep-in-touch', news: null }) }
	],
	['an application', { next, step: step('plan-first-step', { kind: 'application' }) }],
	[
		'an approach',
		{ lead: { ...lead, origin: 'unsolicited' }, next, step: step('plan-first-step', { kind: 'approach' }) }
	],
	[
		'an approach to somebody known',
		{
			lead: { ...lead, origin: 'networking', role: undefined, value: undefined },
			next,
			step: step('plan-first-step', { kind: 'approach' })
		}
	]
];

function factsOf([, given]: Case): DraftFacts {
	return { lead, channel: 'email', today: TODAY, ...given };
}

function written(facts: DraftFacts): string {
	if (facts.channel === 'phone') {
		const { leave, answered, promisesOn } = callScript(facts);
		return [`[to leave]\n${leave}`, `[picked up]\n${answered}`, `[promises] ${promisesOn ?? 'nothing'}`].join(
			'\n\n'
		);
	}
	const { subject, body, promisesOn } = draftMessage(facts);
	return [
		subject === null ? '[no subject]' : `[subject] ${subject}`,
		body,
		`[promises] ${promisesOn ?? 'nothing'}`
	].join('\n\n');
}

describe('drafts', () => {
	it('say this, rule by rule', async () => {
		const all = CASES.map(
			(one) => `=== ${one[1].step.rule}: ${one[0]} (${factsOf(one).channel})\n\n${written(factsOf(one))}\n`
		);
		await expect(all.join('\n')).toMatchFileSnapshot('drafts.golden.txt');
	});

	it('have a case for each rule', () => {
		const drafted = STEP_RULES.filter((rule) => hasDraft(step(rule)));
		expect(new Set(CASES.map(([, given]) => given.step.rule))).toEqual(new Set(drafted));
		expect(hasDraft(step('log-interview'))).toBe(false);
		expect(hasDraft(step('agreed-date', { facts: { appointment: true } }))).toBe(false);
	});

	it('name a day that is found again in the text, until the text no longer says it', () => {
		const { body, promisesOn } = draftMessage({
			lead: applied,
			step: step('first-follow-up'),
			channel: 'email',
			today: TODAY,
			next
		});
		expect(promisesOn).toBe('2026-03-25');
		expect(stillPromises(body, promisesOn!)).toBe(true);
		expect(stillPromises(body.replace('25 March', '26 March'), promisesOn!)).toBe(false);
	});

	it('greet nobody in particular where nobody is named', () => {
		const { body } = draftMessage({
			lead: { ...lead, people: [] },
			step: step('first-follow-up', { personId: null }),
			channel: 'email',
			today: TODAY
		});
		expect(body.startsWith('Hello,\n\n')).toBe(true);
	});

	it('leave out what is too long to be part of a short message', () => {
		const value = 'a way to do it '.repeat(12);
		const { body } = draftMessage({
			lead: { ...applied, value },
			step: step('first-follow-up'),
			channel: 'email',
			today: TODAY
		});
		expect(body).not.toContain('How I could help');
		expect(body).toContain('What I have done before');
	});
});

const BAD =
	/undefined|null|NaN|\(\s*\)|\[\s*\]|\{|!|\$|(^|[^.])\.\.|\s[,.?]|frustrat|unfortunately|still waiting|disappoint|sorry|not heard|ignored/i;
const word = fc.stringMatching(/^[A-Za-z&,.'-]{1,12}$/);
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
				for (const open of steps) {
					const given = { lead: own, step: open, channel, today: TODAY, news, next };
					const { subject, body } = draftMessage(given);
					const { leave, answered } = callScript(given);
					const framework = (text: string) => text.replace(/[A-Za-z&,.'-]*[&,.'-][A-Za-z&,.'-]*/g, 'word.');
					for (const text of [subject ?? 'none', body, leave, answered]) {
						expect(framework(text)).not.toMatch(BAD);
						expect(wordsIn(text)).toBeGreaterThan(0);
						expect(wordsIn(text)).toBeLessThanOrEqual(120);
					}
					expect(body.trim()).toBe(body);
				}
			}),
			{ numRuns: runs(2) }
		);
	});
});
