/** Lists situations in which someone asked for a step or named a day for it. */
import { applied, DANA, wrote } from '../../support/lead-desk';
import {
	situation,
	onlyNamed,
	interview,
	called,
	theirCall,
	promised,
	deadline,
	agreed,
	said,
	thanked,
	byRecruiter,
	toContact,
	offerElsewhere,
	acceptedElsewhere,
	type Situation
} from './situation';

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

export const ASKED_SITUATIONS: readonly Situation[] = [...replies, ...agreements];
