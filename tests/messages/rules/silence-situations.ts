/** Lists situations in which a step follows from silence: to an employer, a recruiter and a networking contact. */
import { applied, DANA, touchOn, wrote } from '../../support/lead-desk';
import {
	situation,
	contoso,
	JO,
	onlyNamed,
	interview,
	called,
	theirCall,
	said,
	thanked,
	unanswered,
	news,
	byRecruiter,
	toRecruiter,
	toContact,
	approached,
	spoke,
	type Situation
} from './situation';

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

export const SILENCE_SITUATIONS: readonly Situation[] = [...silences, ...contacts, ...resting];
