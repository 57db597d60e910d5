/** Lists situations that change the sentence of a step: each rule, to an employer, a recruiter and a networking contact. */
import type { StepRule } from '../../../src/lib/domain/cadence/assessment';
import type { Settings } from '../../../src/lib/domain/cadence/policy';
import type { Lead, News } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { applied, DANA, leadWith, RAE, touchOn, wrote } from '../../support/lead-desk';

export interface Situation {
	readonly rule: StepRule;
	readonly name: string;
	readonly today: string;
	readonly lead: Partial<Lead>;
	readonly others?: Lead[];
	readonly settings?: Partial<Settings>;
	readonly news?: News[];
}

type Also = Omit<Situation, 'rule' | 'name' | 'today' | 'lead'>;

const situation = (
	rule: StepRule,
	name: string,
	today: string,
	lead: Partial<Lead>,
	also: Also = {}
): Situation => ({ rule, name, today, lead, ...also });

export const contoso = (facts: Partial<Lead>) =>
	leadWith({ id: 'contoso', organisation: 'Contoso', people: [], ...facts });

const JO = { id: 'jo', name: 'Jo Park', email: 'jo@northwind.example' };
const onlyNamed = { id: 'dana', name: 'Dana Ruiz' };
const interview = touchOn('2026-03-05', {
	direction: 'in',
	channel: 'in-person',
	kind: 'interview',
	personIds: ['dana']
});
const called = (on: string, facts: Partial<Touch> = {}) =>
	touchOn(on, { channel: 'phone', outcome: 'no-answer', personId: 'dana', ...facts });
const theirCall = (facts: Partial<Touch>) => wrote('2026-03-05', { channel: 'phone', ...facts });
const promised = (by: 'me' | 'them', on: string, facts: Partial<NonNullable<Touch['promise']>> = {}) => ({
	promise: { by, on, ...facts }
});
const deadline = (on: string) => wrote('2026-03-06', promised('them', on, { answer: true }));
const agreed = (facts = {}) => wrote('2026-03-06', promised('them', '2026-03-17', facts));
const said = (no: NonNullable<Touch['no']>) => wrote('2026-03-05', { no });
const thanked = touchOn('2026-03-06', { kind: 'thank-you', personId: 'dana' });
const unanswered = [applied('2026-03-02'), touchOn('2026-03-09'), touchOn('2026-03-16')];
const talk: News = { id: 'talk', text: 'Gave a talk', on: '2026-03-01' };
const news = [talk];
const byRecruiter = { people: [DANA, RAE], submittedBy: 'rae' };
const toRecruiter = { origin: 'recruiter', people: [RAE] } as const;
const toContact = { origin: 'networking' } as const;
const approached = (on: string, personId: string) => touchOn(on, { kind: 'approach', personId });
const spoke = touchOn('2026-03-09', { channel: 'phone', outcome: 'spoke', personId: 'dana' });
const offerElsewhere = [contoso({ touches: [wrote('2026-03-10', { kind: 'offer', personId: undefined })] })];
const acceptedElsewhere = [contoso({ ended: { on: '2026-03-11', how: 'accepted' } })];

const replies: Situation[] = [
	situation('reply-owed', 'an email', '2026-03-06', { touches: [wrote('2026-03-06')] }),
	situation('reply-owed', 'from no one by name', '2026-03-09', {
		touches: [wrote('2026-03-06', { personId: undefined })]
	}),
	situation('reply-owed', 'a missed call', '2026-03-06', { touches: [theirCall({ outcome: 'no-answer' })] }),
	situation('reply-owed', 'a voicemail', '2026-03-06', { touches: [theirCall({ outcome: 'left-message' })] }),
	situation('reply-owed', 'a voicemail from someone who prefers email', '2026-03-06', {
		people: [{ ...DANA, prefers: 'email' }],
		touches: [theirCall({ outcome: 'left-message' })]
	}),
	situation('reply-owed', 'a missed call after a posting without calls', '2026-03-06', {
		noCallsPosting: true,
		touches: [theirCall({ outcome: 'no-answer', personId: undefined })]
	}),
	situation('reply-owed', 'an offer with a deadline', '2026-03-06', {
		touches: [wrote('2026-03-05', { kind: 'offer', deadline: '2026-03-20' })]
	}),
	situation('reply-owed', 'a no to a meeting', '2026-03-06', {
		touches: [said({ scope: 'ask', ask: 'meeting' })]
	}),
	situation('reply-owed', 'a no to calls', '2026-03-06', {
		touches: [said({ scope: 'channel', channel: 'phone' })]
	}),
	situation('reply-owed', 'implied by a sheet', '2026-03-10', {
		touches: [wrote('2026-03-05', { implied: true })]
	})
];

const agreements: Situation[] = [
	situation('thank-each-interviewer', 'directly', '2026-03-06', { touches: [interview] }),
	situation('thank-each-interviewer', 'no way to reach them', '2026-03-08', {
		people: [onlyNamed],
		touches: [interview]
	}),
	situation('thank-each-interviewer', 'through the recruiter', '2026-03-06', {
		...byRecruiter,
		touches: [interview]
	}),
	situation('debrief-recruiter', 'the same day', '2026-03-05', { ...byRecruiter, touches: [interview] }),
	situation('agreed-date', 'a call that you promised', '2026-03-09', {
		touches: [
			called('2026-03-09', {
				outcome: 'left-message',
				...promised('me', '2026-03-10', { at: '10:00', channel: 'phone' })
			})
		]
	}),
	situation('agreed-date', 'theirs, next week', '2026-03-06', { touches: [agreed()] }),
	situation('agreed-date', 'theirs, by phone', '2026-03-13', {
		touches: [agreed({ channel: 'phone', at: '14:30' })]
	}),
	situation('agreed-date', 'theirs, in person', '2026-03-16', {
		...toContact,
		touches: [agreed({ channel: 'in-person' })]
	}),
	situation('their-deadline', 'still to come', '2026-03-06', { touches: [deadline('2026-03-12')] }),
	situation('their-deadline', 'passed', '2026-03-13', { touches: [deadline('2026-03-12')] }),
	situation('their-deadline', 'long passed', '2026-03-23', { touches: [deadline('2026-03-12')] }),
	situation('own-step', 'snoozed', '2026-03-06', {
		ownStep: { setOn: '2026-03-06', on: '2026-03-16' },
		touches: [applied('2026-03-02')]
	}),
	situation('own-step', 'planned with an hour', '2026-03-06', {
		ownStep: { setOn: '2026-03-06', on: '2026-03-07', at: '10:00' },
		touches: [applied('2026-03-02')]
	}),
	situation('own-step', 'in your words', '2026-03-06', {
		ownStep: { setOn: '2026-03-04', on: '2026-03-16', what: 'Finish the portfolio' },
		touches: [applied('2026-03-02')]
	}),
	situation(
		'withdraw-courteously',
		'for another job',
		'2026-03-11',
		{ touches: [interview, thanked] },
		{ others: acceptedElsewhere }
	),
	situation(
		'withdraw-courteously',
		'through the recruiter',
		'2026-03-12',
		{ ...byRecruiter, touches: [interview, thanked] },
		{ others: acceptedElsewhere }
	),
	situation('gracious-close', 'after a no', '2026-03-10', {
		touches: [wrote('2026-03-09', { no: { scope: 'role' } })]
	}),
	situation(
		'tell-of-offer',
		'to the employer',
		'2026-03-11',
		{ touches: [interview, thanked] },
		{ others: offerElsewhere }
	),
	situation('ask-again', 'on a day', '2026-03-10', {
		touches: [wrote('2026-03-09', { no: { scope: 'not-now', until: '2026-09-01' } })]
	}),
	situation('ask-again', 'without a day, ahead', '2026-03-10', {
		touches: [wrote('2026-03-09', { no: { scope: 'not-now' } })]
	}),
	situation('ask-again', 'without a day, next year', '2027-01-11', {
		touches: [wrote('2026-12-09', { no: { scope: 'not-now' } })]
	})
];

const silences: Situation[] = [
	situation('first-follow-up', 'after applying', '2026-03-10', { touches: [applied('2026-03-02')] }),
	situation('first-follow-up', 'not yet', '2026-03-04', { touches: [applied('2026-03-02')] }),
	situation('first-follow-up', 'through the recruiter', '2026-03-10', {
		...byRecruiter,
		touches: [applied('2026-03-02')]
	}),
	situation('first-follow-up', 'through the recruiter, not yet', '2026-03-04', {
		...byRecruiter,
		touches: [applied('2026-03-02')]
	}),
	situation('first-follow-up', 'to a recruiter', '2026-03-23', {
		...toRecruiter,
		touches: [approached('2026-03-02', 'rae')]
	}),
	situation('first-follow-up', 'cold outreach', '2026-03-23', {
		origin: 'unsolicited',
		touches: [approached('2026-03-02', 'dana')]
	}),
	situation('first-follow-up', 'networking', '2026-03-23', {
		...toContact,
		touches: [approached('2026-03-02', 'dana')]
	}),
	situation('first-follow-up', 'implied by a sheet', '2026-03-10', {
		touches: [applied('2026-03-02', { implied: true })]
	}),
	situation('first-follow-up', 'after a reply', '2026-03-16', {
		touches: [wrote('2026-03-06'), touchOn('2026-03-09', { kind: 'reply', personId: 'dana' })]
	}),
	situation('first-follow-up', 'after a talk', '2026-03-16', { touches: [spoke] }),
	situation('first-follow-up', 'after a talk, not yet', '2026-03-11', { touches: [spoke] }),
	situation('first-follow-up', 'after 3 calls without an answer', '2026-03-16', {
		touches: [applied('2026-03-02'), called('2026-03-09'), called('2026-03-11'), called('2026-03-13')]
	}),
	situation('second-follow-up', 'due', '2026-03-16', {
		touches: [applied('2026-03-02'), touchOn('2026-03-09', { personId: 'dana' })]
	}),
	situation('second-follow-up', 'not yet', '2026-03-11', {
		touches: [applied('2026-03-02'), touchOn('2026-03-09', { personId: 'dana' })]
	}),
	situation('second-follow-up', 'through the recruiter', '2026-03-16', {
		...byRecruiter,
		touches: [applied('2026-03-02'), touchOn('2026-03-09', { personId: 'rae' })]
	}),
	situation('after-interview', 'due', '2026-03-12', { touches: [interview, thanked] }),
	situation('after-interview', 'not yet', '2026-03-07', { touches: [interview, thanked] }),
	situation('after-interview', 'through the recruiter', '2026-03-12', {
		...byRecruiter,
		touches: [interview, thanked]
	}),
	situation('retry-call', 'today', '2026-03-09', { touches: [applied('2026-03-02'), called('2026-03-09')] }),
	situation('retry-call', 'yesterday', '2026-03-10', {
		touches: [applied('2026-03-02'), called('2026-03-09')]
	}),
	situation('retry-call', 'twice', '2026-03-11', {
		touches: [applied('2026-03-02'), called('2026-03-09'), called('2026-03-10')]
	})
];

const contacts: Situation[] = [
	situation('find-a-person', 'no one known', '2026-03-10', {
		people: [],
		touches: [applied('2026-03-02')]
	}),
	situation('find-a-person', 'not yet', '2026-03-04', { people: [], touches: [applied('2026-03-02')] }),
	situation('find-a-person', 'only a name', '2026-03-10', {
		people: [onlyNamed],
		touches: [applied('2026-03-02')]
	}),
	situation(
		'find-a-person',
		'who wants no contact',
		'2026-03-10',
		{
			people: [DANA],
			touches: [applied('2026-03-02'), touchOn('2026-03-03', { personId: 'dana' })]
		},
		{ others: [contoso({ people: [DANA], touches: [wrote('2026-03-05', { no: { scope: 'contact' } })] })] }
	),
	situation(
		'find-a-person',
		'two who want no contact',
		'2026-03-10',
		{
			people: [DANA, JO],
			touches: [applied('2026-03-02')]
		},
		{
			others: [
				contoso({
					people: [DANA, JO],
					touches: ['dana', 'jo'].map((personId) =>
						wrote('2026-03-05', { personId, no: { scope: 'contact' } })
					)
				})
			]
		}
	),
	situation('find-a-person', 'who wants no calls', '2026-03-16', {
		people: [{ ...onlyNamed, phone: '+1 555 0100' }],
		touches: [
			applied('2026-03-02'),
			theirCall({ outcome: 'spoke', no: { scope: 'channel', channel: 'phone' } }),
			touchOn('2026-03-06', { kind: 'reply', channel: 'form' })
		]
	}),
	situation('find-a-person', 'with a phone, at a posting without calls', '2026-03-10', {
		people: [{ ...onlyNamed, phone: '+1 555 0100' }],
		noCallsPosting: true,
		touches: [applied('2026-03-02')]
	}),
	situation('find-a-person', 'at an agency', '2026-03-23', {
		origin: 'recruiter',
		people: [],
		touches: [touchOn('2026-03-02', { kind: 'approach' })]
	}),
	situation('find-a-person', 'networking', '2026-03-23', { ...toContact, people: [] })
];

const resting: Situation[] = [
	situation(
		'recruiter-touch-base',
		'with the résumé',
		'2026-04-01',
		{
			...toRecruiter,
			touches: [
				touchOn('2026-03-02', { channel: 'phone', kind: 'approach', outcome: 'spoke', personId: 'rae' })
			]
		},
		{ news }
	),
	situation(
		'recruiter-touch-base',
		'ahead',
		'2026-03-10',
		{
			...toRecruiter,
			touches: [
				touchOn('2026-03-02', {
					channel: 'phone',
					kind: 'approach',
					outcome: 'spoke',
					personId: 'rae',
					resume: true
				})
			]
		},
		{ news }
	),
	situation(
		'no-calls-posting',
		'as you chose',
		'2026-03-23',
		{ noCallsPosting: true, touches: unanswered },
		{ settings: { callDespiteNoCallsPosting: true } }
	),
	situation('keep-in-touch', 'resting', '2026-03-25', { touches: unanswered }, { news }),
	situation('keep-in-touch', 'due', '2026-04-15', { touches: unanswered }, { news }),
	situation(
		'keep-in-touch',
		'after a call',
		'2026-04-15',
		{
			touches: [...unanswered.slice(0, 2), called('2026-03-16', { outcome: 'left-message' })]
		},
		{ news }
	),
	situation('keep-in-touch', 'without news', '2026-04-15', { touches: unanswered }),
	situation(
		'keep-in-touch',
		'with all news used',
		'2026-05-15',
		{
			touches: [...unanswered, touchOn('2026-04-15', { kind: 'keep-in-touch', news: 'talk' })]
		},
		{ news }
	),
	situation(
		'keep-in-touch',
		'after a no to a meeting',
		'2026-03-25',
		{
			touches: [
				said({ scope: 'ask', ask: 'meeting' }),
				touchOn('2026-03-06', { kind: 'reply', personId: 'dana' })
			]
		},
		{ news }
	),
	situation(
		'keep-in-touch',
		'in place of a stale follow-up',
		'2026-04-20',
		{ touches: [applied('2026-03-02')] },
		{ news }
	),
	situation(
		'keep-in-touch',
		'in place of a stale second follow-up',
		'2026-04-27',
		{
			touches: [applied('2026-03-02'), touchOn('2026-03-09', { personId: 'dana' })]
		},
		{ news }
	),
	situation(
		'keep-in-touch',
		'in place of a follow-up on a call of theirs',
		'2026-03-10',
		{
			touches: [applied('2026-01-12'), wrote('2026-01-14', { channel: 'phone', outcome: 'spoke' })]
		},
		{ news }
	),
	situation(
		'keep-in-touch',
		'in place of asking after an interview',
		'2026-03-20',
		{
			touches: [
				applied('2026-01-12'),
				touchOn('2026-01-26', { direction: 'in', channel: 'in-person', kind: 'interview' })
			]
		},
		{ news }
	),
	situation('keep-in-touch', 'gone quiet', '2026-06-01', { touches: [applied('2026-03-02')] }, { news }),
	situation(
		'recruiter-touch-base',
		'gone quiet',
		'2026-08-03',
		{
			...toRecruiter,
			touches: [approached('2026-03-02', 'rae')]
		},
		{ news }
	),
	situation('plan-first-step', 'a posting', '2026-03-03', {}),
	situation('plan-first-step', 'a recruiter', '2026-03-03', toRecruiter),
	situation('plan-first-step', 'with a closing date', '2026-03-03', { applyBy: '2026-03-09' }),
	situation('plan-first-step', 'too late', '2026-03-12', { applyBy: '2026-03-09' }),
	situation('plan-first-step', 'gone quiet', '2026-06-01', {})
];

export const STEP_SITUATIONS: readonly Situation[] = [
	...replies,
	...agreements,
	...silences,
	...contacts,
	...resting
];
