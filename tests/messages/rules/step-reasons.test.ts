import { describe, expect, test } from 'vitest';
import type { Step, StepRule } from '../../../src/lib/domain/cadence/assessment';
import type { Guard } from '../../../src/lib/domain/cadence/assessment';
import { GUARD_RULES, STEP_RULES } from '../../../src/lib/domain/cadence/assessment';
import type { Lead, News } from '../../../src/lib/domain/lead';
import type { Settings } from '../../../src/lib/domain/cadence/policy';
import { guardReason, stepReason } from '../../../src/lib/messages/rules/step-reasons';
import { applied, assessOn, DANA, leadWith, RAE, touchOn, wrote } from '../../support/lead-desk';

interface Case {
	today: string;
	lead: Partial<Lead>;
	others?: Lead[];
	settings?: Partial<Settings>;
	news?: News[];
	says: string;
}

const contoso = (facts: Partial<Lead>) =>
	leadWith({ id: 'contoso', organisation: 'Contoso', people: [], ...facts });
const interview = touchOn('2026-03-05', {
	direction: 'in',
	channel: 'in-person',
	kind: 'interview',
	personIds: ['dana']
});
const rang = (on: string, facts = {}) =>
	touchOn(on, { channel: 'phone', outcome: 'no-answer', personId: 'dana', ...facts });
const thanked = touchOn('2026-03-06', { kind: 'thank-you', personId: 'dana' });
const twice = [applied('2026-03-02'), touchOn('2026-03-09'), touchOn('2026-03-16')];
const talk: News = { id: 'talk', text: 'Gave a talk', on: '2026-03-01' };
const byRecruiter = { people: [DANA, RAE], submittedBy: 'rae' };

const STEPS: [StepRule, string, Case][] = [
	[
		'reply-owed',
		'a letter',
		{
			today: '2026-03-06',
			lead: { touches: [wrote('2026-03-06')] },
			says: 'Dana Ruiz wrote today and waits for your answer.'
		}
	],
	[
		'reply-owed',
		'nobody in particular',
		{
			today: '2026-03-09',
			lead: { touches: [wrote('2026-03-06', { personId: undefined })] },
			says: 'They wrote three days ago and wait for your answer.'
		}
	],
	[
		'reply-owed',
		'a missed call',
		{
			today: '2026-03-06',
			lead: { touches: [wrote('2026-03-05', { channel: 'phone', outcome: 'no-answer' })] },
			says: 'Dana Ruiz rang yesterday and you missed it.'
		}
	],
	[
		'reply-owed',
		'an offer with a deadline',
		{
			today: '2026-03-06',
			lead: { touches: [wrote('2026-03-05', { kind: 'offer', deadline: '2026-03-20' })] },
			says: 'Dana Ruiz made you an offer yesterday: answer it, even if you need time. They need your answer by 20 March.'
		}
	],
	[
		'reply-owed',
		'a no to a meeting',
		{
			today: '2026-03-06',
			lead: { touches: [wrote('2026-03-05', { no: { scope: 'ask', ask: 'meeting' } })] },
			says: 'Dana Ruiz said no to what you asked for (meeting) yesterday: answer kindly and let it go.'
		}
	],
	[
		'reply-owed',
		'an implied day',
		{
			today: '2026-03-10',
			lead: { touches: [wrote('2026-03-05', { implied: true })] },
			says: 'Dana Ruiz was in touch 5 days ago and waits for your answer.'
		}
	],
	[
		'thank-each-interviewer',
		'directly',
		{
			today: '2026-03-06',
			lead: { touches: [interview] },
			says: 'You met Dana Ruiz at the interview yesterday: they get a thank-you of their own.'
		}
	],
	[
		'thank-each-interviewer',
		'through the recruiter',
		{
			today: '2026-03-06',
			lead: { ...byRecruiter, touches: [interview] },
			says: 'You had an interview yesterday: thank them through Rae Lindqvist.'
		}
	],
	[
		'debrief-recruiter',
		'the same day',
		{
			today: '2026-03-05',
			lead: { ...byRecruiter, touches: [interview] },
			says: 'You had an interview today: tell Rae Lindqvist how it went while it is fresh.'
		}
	],
	[
		'agreed-date',
		'the user’s own',
		{
			today: '2026-03-09',
			lead: {
				touches: [
					touchOn('2026-03-09', {
						channel: 'phone',
						outcome: 'left-message',
						personId: 'dana',
						promise: { by: 'me', on: '2026-03-10', at: '10:00', channel: 'phone' }
					})
				]
			},
			says: "You said you'd call tomorrow at 10:00: check that your message arrived."
		}
	],
	[
		'agreed-date',
		'theirs, next week',
		{
			today: '2026-03-06',
			lead: { touches: [wrote('2026-03-06', { promise: { by: 'them', on: '2026-03-17' } })] },
			says: 'You agreed with Dana Ruiz to be in touch on 17 March.'
		}
	],
	[
		'their-deadline',
		'still to come',
		{
			today: '2026-03-06',
			lead: { touches: [wrote('2026-03-06', { promise: { by: 'them', on: '2026-03-12', answer: true } })] },
			says: 'Dana Ruiz said you would hear by Thursday: until then it is their turn.'
		}
	],
	[
		'their-deadline',
		'passed',
		{
			today: '2026-03-13',
			lead: { touches: [wrote('2026-03-06', { promise: { by: 'them', on: '2026-03-12', answer: true } })] },
			says: 'Dana Ruiz said you would hear by yesterday, and nothing has come.'
		}
	],
	[
		'own-step',
		'put off',
		{
			today: '2026-03-06',
			lead: { ownStep: { setOn: '2026-03-06', on: '2026-03-16' }, touches: [applied('2026-03-02')] },
			says: 'You put the next step off to 16 March.'
		}
	],
	[
		'own-step',
		'named',
		{
			today: '2026-03-06',
			lead: {
				ownStep: { setOn: '2026-03-04', on: '2026-03-16', what: 'Finish the portfolio' },
				touches: [applied('2026-03-02')]
			},
			says: 'You planned this on Wednesday.'
		}
	],
	[
		'withdraw-courteously',
		'with the other lead',
		{
			today: '2026-03-11',
			lead: { touches: [interview, thanked] },
			others: [contoso({ ended: { on: '2026-03-11', how: 'accepted' } })],
			says: 'You accepted the offer from Contoso today: say so here, kindly, so that they can go on.'
		}
	],
	[
		'first-follow-up',
		'after an application',
		{
			today: '2026-03-10',
			lead: { touches: [applied('2026-03-02')] },
			says: 'You applied 8 days ago and have heard nothing.'
		}
	],
	[
		'first-follow-up',
		'not yet',
		{
			today: '2026-03-04',
			lead: { touches: [applied('2026-03-02')] },
			says: 'You applied two days ago: ask on Monday if you hear nothing before.'
		}
	],
	[
		'first-follow-up',
		'an implied day',
		{
			today: '2026-03-10',
			lead: { touches: [applied('2026-03-02', { implied: true })] },
			says: 'You applied 8 days ago and have heard nothing.'
		}
	],
	[
		'first-follow-up',
		'after an answer',
		{
			today: '2026-03-16',
			lead: { touches: [wrote('2026-03-06'), touchOn('2026-03-09', { kind: 'reply', personId: 'dana' })] },
			says: 'You answered Dana Ruiz 7 days ago and have heard nothing since.'
		}
	],
	[
		'first-follow-up',
		'after a talk',
		{
			today: '2026-03-16',
			lead: { touches: [touchOn('2026-03-09', { channel: 'phone', outcome: 'spoke', personId: 'dana' })] },
			says: 'You spoke with Dana Ruiz 7 days ago and have heard nothing since.'
		}
	],
	[
		'second-follow-up',
		'due',
		{
			today: '2026-03-16',
			lead: { touches: [applied('2026-03-02'), touchOn('2026-03-09', { personId: 'dana' })] },
			says: 'You followed up with Dana Ruiz 7 days ago and have heard nothing: check that it arrived.'
		}
	],
	[
		'after-interview',
		'due',
		{
			today: '2026-03-12',
			lead: { touches: [interview, thanked] },
			says: 'Your interview was 7 days ago: ask where things stand.'
		}
	],
	[
		'retry-call',
		'once',
		{
			today: '2026-03-09',
			lead: { touches: [applied('2026-03-02'), rang('2026-03-09')] },
			says: 'You rang today and reached nobody: try again at another hour.'
		}
	],
	[
		'retry-call',
		'twice',
		{
			today: '2026-03-11',
			lead: { touches: [applied('2026-03-02'), rang('2026-03-09'), rang('2026-03-10')] },
			says: 'You rang twice, last yesterday, and reached nobody: try once more at another hour.'
		}
	],
	[
		'find-a-person',
		'to begin with',
		{
			today: '2026-03-09',
			lead: { people: [], touches: [applied('2026-03-02')] },
			says: 'You applied 7 days ago. No contact yet: find a recruiter or hiring manager.'
		}
	],
	[
		'gracious-close',
		'after a no',
		{
			today: '2026-03-10',
			lead: { touches: [wrote('2026-03-09', { no: { scope: 'role' } })] },
			says: 'Dana Ruiz said no yesterday. One thank-you, and you are done here.'
		}
	],
	[
		'keep-in-touch',
		'in place of a follow-up on a call of theirs',
		{
			today: '2026-03-10',
			lead: {
				touches: [
					applied('2026-01-12'),
					wrote('2026-01-14', { channel: 'phone', outcome: 'spoke', personId: 'dana' })
				]
			},
			says: 'You spoke with Dana Ruiz 55 days ago. A follow-up has had its time by now: bring something new instead. Nothing new is left to tell them: note something in the Playbook first.'
		}
	],
	[
		'keep-in-touch',
		'in place of asking after an interview, whose day is not that of the application',
		{
			today: '2026-03-20',
			lead: {
				touches: [
					applied('2026-01-12'),
					touchOn('2026-01-26', { direction: 'in', channel: 'in-person', kind: 'interview' })
				]
			},
			says: 'Your interview was 53 days ago. A follow-up has had its time by now: bring something new instead. Nothing new is left to tell them: note something in the Playbook first.'
		}
	],
	[
		'tell-of-offer',
		'held elsewhere',
		{
			today: '2026-03-11',
			lead: { touches: [interview, thanked] },
			others: [contoso({ touches: [wrote('2026-03-10', { kind: 'offer', personId: undefined })] })],
			says: 'You have had an offer from Contoso since yesterday: let them know, as information, not as a threat.'
		}
	],
	[
		'ask-again',
		'on a day',
		{
			today: '2026-03-10',
			lead: { touches: [wrote('2026-03-09', { no: { scope: 'not-now', until: '2026-09-01' } })] },
			says: 'Dana Ruiz said not now: ask again on 1 September.'
		}
	],
	[
		'ask-again',
		'without a day, next year',
		{
			today: '2027-01-05',
			lead: { touches: [wrote('2026-12-09', { no: { scope: 'not-now' } })] },
			says: 'Dana Ruiz said not now on 9 December 2026 and named no day: give it time, then ask again.'
		}
	],
	[
		'recruiter-touch-base',
		'with the résumé',
		{
			today: '2026-04-01',
			lead: {
				origin: 'recruiter',
				people: [RAE],
				touches: [
					touchOn('2026-03-02', { channel: 'phone', kind: 'approach', outcome: 'spoke', personId: 'rae' })
				]
			},
			news: [talk],
			says: 'You were last in touch with Rae Lindqvist on 2 March: a recruiter remembers who touches base. Send your résumé along.'
		}
	],
	[
		'no-calls-posting',
		'as the user chose',
		{
			today: '2026-03-23',
			settings: { callDespiteNoCallsPosting: true },
			lead: { noCallsPosting: true, touches: twice },
			says: 'Two follow-ups went unanswered, the last on 16 March. The posting wants no calls; you chose to ring once all the same.'
		}
	],
	[
		'keep-in-touch',
		'resting',
		{
			today: '2026-03-25',
			lead: { touches: twice },
			news: [talk],
			says: 'Two follow-ups went unanswered, the last on 16 March: rest until 15 April, then bring something new.'
		}
	],
	[
		'keep-in-touch',
		'with nothing new',
		{
			today: '2026-04-15',
			lead: { touches: twice },
			says: 'Two follow-ups went unanswered, the last on 16 March: time to bring something new. Nothing new is left to tell them: note something in the Playbook first.'
		}
	],
	[
		'keep-in-touch',
		'in place of a stale follow-up',
		{
			today: '2026-04-20',
			lead: { touches: [applied('2026-03-02')] },
			news: [talk],
			says: 'You applied 49 days ago and have heard nothing. A follow-up has had its time by now: bring something new instead.'
		}
	],
	[
		'plan-first-step',
		'with a deadline',
		{
			today: '2026-03-03',
			lead: { applyBy: '2026-03-09' },
			says: 'You haven’t applied yet. Applications close on Monday.'
		}
	],
	[
		'plan-first-step',
		'too late',
		{
			today: '2026-03-12',
			lead: { applyBy: '2026-03-09' },
			says: 'Applications closed on Monday: let it go, unless you know that they still look.'
		}
	]
];

/** Steps as the engine gives them, with no more than their sentence needs. */
const TOLD: [StepRule, string, Partial<Step>, string][] = [
	[
		'log-interview',
		'at its hour',
		{ facts: { named: '2026-03-10', namedAt: '14:30', appointment: true } },
		'Your interview was on Tuesday at 14:30. How did it go?'
	],
	[
		'agreed-date',
		'an appointment',
		{
			due: '2026-03-17',
			kind: 'interview',
			facts: { named: '2026-03-17', namedAt: '10:00', namedBy: 'them', appointment: true, personId: 'dana' }
		},
		'Interview on Tuesday at 10:00 with Dana Ruiz. Prepare.'
	],
	[
		'reply-owed',
		'an invitation',
		{ facts: { touchKind: 'invitation', named: '2026-03-17', namedAt: '10:00', appointment: true } },
		'They proposed an interview on Tuesday at 10:00: confirm.'
	],
	[
		'agreed-date',
		'what the promise stands for',
		{
			standsFor: 'first-follow-up',
			facts: { touchKind: 'application', since: '2026-03-02', named: '2026-03-12', namedBy: 'me' }
		},
		"You said you'd be in touch today: ask where your application stands."
	],
	[
		'agreed-date',
		'a call that was promised',
		{
			standsFor: 'after-interview',
			facts: { channel: 'phone', named: '2026-03-12', namedAt: '09:30', namedBy: 'me' }
		},
		"You said you'd call today at 09:30: ask where things stand."
	],
	[
		'own-step',
		'of a sheet',
		{ due: '2026-12-01', facts: { since: '2026-03-02', what: 'follow up.', implied: true } },
		'Your sheet says: follow up on 1 December.'
	],
	[
		'own-step',
		'of a sheet, without words',
		{ due: '2026-03-13', facts: { since: '2026-03-02', implied: true } },
		'Your sheet says: follow up tomorrow.'
	],
	[
		'keep-in-touch',
		'quiet',
		{ facts: { since: '2025-09-03', quiet: true } },
		'Nothing since 3 September 2025. Worth another try?'
	],
	[
		'recruiter-touch-base',
		'quiet',
		{ facts: { since: '2026-01-05', quiet: true } },
		'Nothing since 5 January. Worth another try?'
	],
	[
		'keep-in-touch',
		'quiet, without a day',
		{ facts: { touchKind: 'interview', since: '2026-01-05', quiet: true, undated: true } },
		"Your sheet mentions an interview; the date isn't known. Worth another try?"
	],
	[
		'keep-in-touch',
		'quiet since a plan of the sheet',
		{ facts: { since: '2025-11-20', named: '2025-11-20', what: 'email them', implied: true, quiet: true } },
		'Your sheet says: email them on 20 November 2025. Nothing since then. Worth another try?'
	],
	[
		'plan-first-step',
		'quiet',
		{ facts: { since: '2026-01-05', quiet: true } },
		'You haven’t applied yet. Still worth a try?'
	],
	[
		'find-a-person',
		'quiet',
		{ personId: null, facts: { since: '2026-01-05', quiet: true, insteadOf: 'keep-in-touch' } },
		'Nothing since 5 January. No contact yet: find a recruiter or hiring manager.'
	],
	[
		'find-a-person',
		'who is named',
		{ facts: { since: '2026-03-04', touchKind: 'application', insteadOf: 'first-follow-up' } },
		'You applied 8 days ago. No way to reach Dana Ruiz yet: find an address or a number.'
	],
	[
		'find-a-person',
		'to tell of an offer',
		{ personId: null, facts: { since: '2026-03-10', insteadOf: 'tell-of-offer' } },
		'You have had an offer elsewhere since Tuesday. No contact yet: find a recruiter or hiring manager.'
	],
	[
		'find-a-person',
		'to withdraw',
		{ personId: null, facts: { since: '2026-03-10', insteadOf: 'withdraw-courteously' } },
		'You accepted the offer elsewhere on Tuesday. No contact yet: find a recruiter or hiring manager.'
	],
	[
		'first-follow-up',
		'without a day',
		{ facts: { since: '2026-03-02', touchKind: 'application', implied: true, undated: true } },
		"Your sheet says you applied; the date isn't known. Check in."
	],
	[
		'first-follow-up',
		'without a day, ahead',
		{
			due: '2026-03-16',
			facts: { since: '2026-03-02', touchKind: 'application', implied: true, undated: true }
		},
		"Your sheet says you applied; the date isn't known. Check in on Monday if you don't hear back."
	],
	[
		'after-interview',
		'without a day',
		{ facts: { since: '2026-03-02', implied: true, undated: true } },
		"Your sheet mentions an interview; the date isn't known. Set its date, or ask where things stand."
	],
	[
		'reply-owed',
		'an offer without a day',
		{ facts: { since: '2026-03-02', touchKind: 'offer', implied: true, undated: true } },
		'They made you an offer: answer it, even if you need time.'
	],
	[
		'gracious-close',
		'after a no without a day',
		{ facts: { since: '2026-03-02', noScope: 'role', implied: true, undated: true } },
		'They turned you down (no date known). One thank-you, and you are done here.'
	],
	[
		'keep-in-touch',
		'in place of a follow-up on their word',
		{ facts: { since: '2026-03-02', fromThem: true, touchKind: 'other', insteadOf: 'first-follow-up' } },
		'They wrote 10 days ago. A follow-up has had its time by now: bring something new instead.'
	]
];

const toldStep = (rule: StepRule, facts: Partial<Step>): Step => ({
	rule,
	due: '2026-03-12',
	personId: 'dana',
	channel: 'email',
	kind: 'follow-up',
	facts: {},
	...facts
});

describe('what the sheet says, and what was agreed', () => {
	test.each(TOLD)('%s: %s', (rule, _what, facts, says) => {
		expect(stepReason(toldStep(rule, facts), leadWith(), '2026-03-12')).toBe(says);
	});
});

describe('why a step is due', () => {
	test.each(STEPS)('%s: %s', (rule, _what, { today, lead: facts, says, others = [], ...book }) => {
		const lead = leadWith(facts);
		const step = assessOn(today, lead, { others, ...book }).steps.find((other) => other.rule === rule);
		const leadOf = (id: string) => others.find((other) => other.id === id);
		expect(step && stepReason(step, lead, today, leadOf)).toBe(says);
	});

	test('every rule is told here', () => {
		expect(new Set([...STEPS, ...TOLD].map(([rule]) => rule))).toEqual(new Set(STEP_RULES));
	});
});

const unanswered = [applied('2026-03-02'), touchOn('2026-03-09', { personId: 'dana' })];
const said = (no: NonNullable<ReturnType<typeof touchOn>['no']>) => ({
	touches: [applied('2026-03-02'), wrote('2026-03-05', { no })]
});

const GUARDS: [
	(typeof GUARD_RULES)[number],
	Omit<Case, 'settings' | 'news'> & { kind?: 'application'; channel?: 'phone'; ask?: string }
][] = [
	[
		'respect-no',
		{
			today: '2026-03-10',
			lead: said({ scope: 'contact' }),
			says: 'Dana Ruiz asked on Thursday not to be contacted.'
		}
	],
	[
		'respect-no',
		{
			today: '2026-03-10',
			lead: said({ scope: 'role' }),
			says: 'They said no on Thursday. One thank-you, and you are done here.'
		}
	],
	[
		'respect-no-across-leads',
		{
			today: '2026-03-10',
			lead: { touches: [applied('2026-03-02')] },
			others: [contoso({ people: [DANA], touches: [wrote('2026-03-05', { no: { scope: 'contact' } })] })],
			says: 'Dana Ruiz asked on Thursday, over Contoso, not to be contacted: that holds here too.'
		}
	],
	[
		'channel-barred',
		{
			today: '2026-03-10',
			channel: 'phone',
			lead: said({ scope: 'channel', channel: 'phone' }),
			says: 'Dana Ruiz asked on Thursday for no contact by phone.'
		}
	],
	[
		'ask-closed',
		{
			today: '2026-03-10',
			ask: 'meeting',
			lead: said({ scope: 'ask', ask: 'meeting' }),
			says: 'Dana Ruiz said no to what you asked for (meeting) on Thursday: wait until they raise it themselves.'
		}
	],
	[
		'wait-as-agreed',
		{
			today: '2026-03-10',
			lead: { touches: [wrote('2026-03-05', { promise: { by: 'them', on: '2026-03-12', answer: true } })] },
			says: 'Dana Ruiz said you would hear by Thursday. Friday is soon enough.'
		}
	],
	[
		'wait-as-agreed',
		{
			today: '2026-03-10',
			lead: { touches: [wrote('2026-03-05', { promise: { by: 'them', on: '2026-03-11' } })] },
			says: 'Dana Ruiz named tomorrow: wait until then.'
		}
	],
	[
		'no-calls-posting',
		{
			today: '2026-03-10',
			channel: 'phone',
			lead: { noCallsPosting: true, touches: [applied('2026-03-02')] },
			says: 'The posting asked for no phone calls.'
		}
	],
	[
		'through-recruiter',
		{
			today: '2026-03-10',
			lead: { ...byRecruiter, touches: [applied('2026-03-02')] },
			says: 'Rae Lindqvist submitted you: go through them until they say otherwise.'
		}
	],
	[
		'too-soon',
		{
			today: '2026-03-11',
			lead: { touches: unanswered },
			says: 'You wrote two days ago. Tomorrow is soon enough.'
		}
	],
	[
		'contact-budget',
		{
			today: '2026-03-10',
			lead: { touches: [applied('2026-03-02')] },
			others: [contoso({ people: [DANA], touches: [touchOn('2026-03-09', { personId: 'dana' })] })],
			says: 'You wrote to Dana Ruiz yesterday over Contoso. Thursday is soon enough.'
		}
	],
	[
		'double-submission',
		{
			today: '2026-03-10',
			kind: 'application',
			lead: {},
			others: [leadWith({ id: 'other', people: [RAE], submittedBy: 'rae' })],
			says: 'This post at Northwind is on another lead already, through somebody else: two submissions can cost you both.'
		}
	],
	[
		'lead-closed',
		{
			today: '2026-03-12',
			lead: { ended: { on: '2026-03-10', how: 'withdrawn' }, touches: [applied('2026-03-02')] },
			says: 'You closed this lead on Tuesday.'
		}
	]
];

describe('what a guard rests on that has no day', () => {
	const says = (rule: Guard['rule'], facts: Guard['facts'], until?: string) =>
		guardReason({ rule, facts, ...(until && { until }) }, leadWith(), '2026-03-12');

	test('is told without one', () => {
		const undated = { since: '2026-03-02', implied: true, undated: true } as const;
		expect(says('respect-no', { ...undated, noScope: 'role' })).toBe(
			'They turned you down (no date known). One thank-you, and you are done here.'
		);
		expect(says('respect-no', { ...undated, noScope: 'contact', personId: 'dana' })).toBe(
			'Dana Ruiz asked not to be contacted.'
		);
		expect(says('lead-closed', undated)).toBe('This lead is closed.');
	});

	test('an appointment is named', () => {
		const facts = { named: '2026-03-17', namedBy: 'them', appointment: true } as const;
		expect(says('wait-as-agreed', facts, '2026-03-17')).toBe(
			'You have an interview on Tuesday: wait until then.'
		);
	});
});

describe('why a touch had better wait', () => {
	test.each(GUARDS)('%s: %o', (rule, { today, lead: facts, others = [], says, kind, channel, ask }) => {
		const lead = leadWith(facts);
		const touch = { channel: channel ?? 'email', kind: kind ?? 'follow-up', personId: 'dana', ask } as const;
		const guard = assessOn(today, lead, { others })
			.guards(touch)
			.find((other) => other.rule === rule);
		const leadOf = (id: string) => others.find((other) => other.id === id);
		expect(guard && guardReason(guard, lead, today, leadOf)).toBe(says);
	});

	test('every guard is told here', () => {
		expect(new Set(GUARDS.map(([rule]) => rule))).toEqual(new Set(GUARD_RULES));
	});
});
