/** Made-up situations, one or more for each rule and addressee, from which the drafts are written. */
import type { Step, StepRule } from '../../../src/lib/domain/cadence/assessment';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import type { DraftFacts } from '../../../src/lib/messages/drafts/draft-facts';
import { TODAY } from '../../support/histories';

export const SIGNATURE = { name: 'Sam Carter', phone: '+1 555 010 0142' };

const DANA = { id: 'a', name: 'Dana Ruiz', email: 'dana@northwind.example' };
const KIM = { id: 'b', name: 'Kim Lee', phone: '+1 555 010 0199' };
const BOATENG = { id: 'c', name: 'Dr. Kofi Boateng' };

/** An application for a posting. */
export const lead: Lead = {
	id: 'lead',
	organisation: 'Northwind',
	role: 'Analyst',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [DANA, KIM, BOATENG],
	touches: [],
	value: 'reports that stop stock from running out',
	proofs: 'Cut the waste at Fabrikam by a tenth',
	vouchers: 'Omar Diaz, Fabrikam'
};

export const sent = (facts: Partial<Touch> = {}): Touch => ({
	id: 't',
	on: '2026-03-02',
	direction: 'out',
	channel: 'form',
	kind: 'application',
	...facts
});

export const interview = sent({
	id: 'i',
	on: '2026-03-10',
	direction: 'in',
	channel: 'in-person',
	kind: 'interview',
	personIds: ['a', 'b', 'c']
});
const offer = sent({
	id: 'o',
	on: '2026-03-16',
	direction: 'in',
	channel: 'email',
	kind: 'offer',
	personId: 'a'
});
const rejection = sent({
	id: 'n',
	on: '2026-03-16',
	direction: 'in',
	channel: 'email',
	kind: 'other',
	no: { scope: 'role' }
});

export const step = (rule: StepRule, facts: Partial<Step> = {}): Step => ({
	rule,
	due: TODAY,
	personId: 'a',
	channel: 'email',
	kind: 'follow-up',
	facts: {},
	...facts
});

export const next = { on: '2026-03-25', channel: 'phone' } as const;
const applied = { ...lead, touches: [sent()] };
const interviewed = { ...lead, touches: [sent(), interview] };
const offered = { ...interviewed, touches: [...interviewed.touches, offer] };
/** Submitted by the recruiter Kim Lee. */
const submitted = { ...applied, submittedBy: 'b' };
const submittedAndMet = { ...interviewed, submittedBy: 'b' };
const unsolicited: Lead = {
	...lead,
	origin: 'unsolicited',
	touches: [sent({ kind: 'approach', channel: 'email' })]
};
const recruiter: Lead = {
	...lead,
	origin: 'recruiter',
	organisation: 'Meridian Staffing',
	touches: [sent({ kind: 'approach', channel: 'email' })]
};
const contact: Lead = {
	...lead,
	origin: 'networking',
	touches: [sent({ kind: 'approach', channel: 'message' })]
};
const fresh = { touches: [] };

const invitation = {
	touchKind: 'invitation',
	named: '2026-03-24',
	namedAt: '14:30',
	appointment: true
} as const;
const second = { since: '2026-03-09', touchChannel: 'email' } as const;

export type DraftCase = Partial<DraftFacts> & Pick<DraftFacts, 'step'>;

/** By what happened, in the order of the rules. */
export const CASES: Readonly<Record<string, DraftCase>> = {
	'they wrote': {
		lead: applied,
		step: step('reply-owed', { kind: 'reply', facts: { since: '2026-03-16', touchChannel: 'email' } })
	},
	'they called and were missed': {
		lead: applied,
		step: step('reply-owed', {
			personId: 'b',
			facts: { since: '2026-03-17', touchChannel: 'phone', outcome: 'no-answer' }
		})
	},
	'they called': {
		lead: applied,
		step: step('reply-owed', {
			personId: 'b',
			facts: { since: '2026-03-17', touchChannel: 'phone', outcome: 'spoke' }
		})
	},
	'they invited, and the day suits': {
		lead: applied,
		step: step('reply-owed', { kind: 'reply', facts: invitation })
	},
	'they invited to a call': {
		lead: applied,
		step: step('reply-owed', { kind: 'reply', facts: { ...invitation, channel: 'phone' } })
	},
	'they invited, and the day does not suit': {
		lead: applied,
		answer: 'another-time',
		step: step('reply-owed', { kind: 'reply', facts: invitation })
	},
	'they offered, with a deadline': {
		lead: offered,
		step: step('reply-owed', { kind: 'reply', facts: { touchKind: 'offer', deadline: '2026-03-20' } })
	},
	'they offered, without one': {
		lead: offered,
		step: step('reply-owed', { kind: 'reply', facts: { touchKind: 'offer' } })
	},
	'they offered, and the terms are open': {
		lead: offered,
		offerAnswer: 'ask-terms',
		step: step('reply-owed', { kind: 'reply', facts: { touchKind: 'offer' } })
	},
	'they offered, and it is declined': {
		lead: offered,
		offerAnswer: 'decline',
		step: step('reply-owed', { kind: 'reply', facts: { touchKind: 'offer' } })
	},
	'the day promised for the answer to an offer': {
		lead: {
			...offered,
			touches: [...offered.touches, sent({ id: 'r', on: '2026-03-17', channel: 'email', kind: 'reply' })]
		},
		step: step('agreed-date', { standsFor: 'first-follow-up', facts: { named: TODAY, namedBy: 'me' } })
	},
	'they have no time to meet': {
		lead: contact,
		step: step('reply-owed', { kind: 'reply', facts: { noScope: 'ask' } })
	},
	'they want no calls': {
		lead: applied,
		step: step('reply-owed', { kind: 'reply', facts: { noScope: 'channel' } })
	},
	'an interviewer, the first of a panel': {
		lead: {
			...interviewed,
			touches: [sent(), { ...interview, promise: { by: 'them', on: '2026-03-25', answer: true } }]
		},
		step: step('thank-each-interviewer', { kind: 'thank-you', facts: { personId: 'a' } })
	},
	'an interviewer, the second of a panel': {
		lead: interviewed,
		step: step('thank-each-interviewer', { kind: 'thank-you', personId: 'b', facts: { personId: 'b' } })
	},
	'an interviewer, the third of a panel': {
		lead: interviewed,
		step: step('thank-each-interviewer', { kind: 'thank-you', personId: 'c', facts: { personId: 'c' } })
	},
	'an interviewer alone': {
		lead: { ...interviewed, touches: [sent(), { ...interview, on: TODAY, personIds: ['a'] }] },
		step: step('thank-each-interviewer', { kind: 'thank-you', facts: { personId: 'a' } })
	},
	'interviewers, through the recruiter': {
		lead: submittedAndMet,
		step: step('thank-each-interviewer', { kind: 'thank-you', personId: 'b', facts: { personId: 'a' } })
	},
	'an interviewer after a no': {
		lead: { ...interviewed, touches: [...interviewed.touches, rejection] },
		step: step('thank-each-interviewer', { kind: 'thank-you', facts: { personId: 'a' } })
	},
	'the recruiter after the interview': {
		lead: submittedAndMet,
		step: step('debrief-recruiter', { kind: 'debrief', personId: 'b' })
	},
	'a promise that stands for the first follow-up': {
		lead: applied,
		next,
		step: step('agreed-date', {
			standsFor: 'first-follow-up',
			facts: { since: '2026-03-02', touchKind: 'application', named: TODAY, namedBy: 'me' }
		})
	},
	'a promise that stands for the second follow-up': {
		lead: applied,
		next,
		step: step('agreed-date', {
			standsFor: 'second-follow-up',
			facts: { ...second, named: TODAY, namedBy: 'me' }
		})
	},
	'a promise that stands for asking after an interview': {
		lead: interviewed,
		next,
		step: step('agreed-date', { standsFor: 'after-interview', facts: { named: TODAY, namedBy: 'me' } })
	},
	'a promise to the recruiter': {
		lead: submitted,
		next,
		step: step('agreed-date', {
			personId: 'b',
			standsFor: 'first-follow-up',
			facts: { named: TODAY, namedBy: 'me' }
		})
	},
	'a promise to a contact': {
		lead: contact,
		next,
		step: step('agreed-date', {
			standsFor: 'second-follow-up',
			facts: { ...second, named: TODAY, namedBy: 'me' }
		})
	},
	'a promise that stands for nothing else': {
		lead: applied,
		next,
		step: step('agreed-date', { standsFor: null, facts: { namedBy: 'me' } })
	},
	'a day that they named': {
		lead: interviewed,
		next,
		step: step('agreed-date', { due: '2026-03-17', facts: { namedBy: 'them' } })
	},
	'their day to decide has passed': {
		lead: interviewed,
		next,
		step: step('their-deadline', { facts: { named: '2026-03-16' } })
	},
	'their day to decide has passed, through the recruiter': {
		lead: submittedAndMet,
		next,
		step: step('their-deadline', { personId: 'b', facts: { named: '2026-03-16' } })
	},
	'a step of the user’s own': { lead: applied, next, step: step('own-step') },
	'a step of the user’s own with a recruiter': { lead: recruiter, next, step: step('own-step') },
	'a withdrawal that was put off': {
		lead: interviewed,
		step: step('own-step', { facts: { since: '2026-03-12', insteadOf: 'withdraw-courteously' } })
	},
	'a withdrawal': { lead: interviewed, step: step('withdraw-courteously') },
	'a withdrawal where they made an offer': { lead: offered, step: step('withdraw-courteously') },
	'a withdrawal through the recruiter': {
		lead: submittedAndMet,
		step: step('withdraw-courteously', { personId: 'b' })
	},
	'no answer to an application': { lead: applied, next, step: step('first-follow-up') },
	'no answer to an application, with a page on how to help': {
		lead: { ...applied, valueLink: 'https://sam-carter.example/northwind' },
		next,
		step: step('first-follow-up')
	},
	'no news from the recruiter who submitted, with a picture': {
		lead: { ...submitted, valueLink: 'https://sam-carter.example/stock.png' },
		next,
		step: step('first-follow-up', { personId: 'b' })
	},
	'no answer to an application without a day': {
		lead: { ...lead, touches: [sent({ implied: true, undated: true })] },
		step: step('first-follow-up', { facts: { touchKind: 'application', undated: true } })
	},
	'no news from the recruiter who submitted': {
		lead: submitted,
		next,
		step: step('first-follow-up', { personId: 'b' })
	},
	'no answer to an approach': {
		lead: unsolicited,
		next,
		step: step('first-follow-up', {
			facts: { since: '2026-03-02', touchChannel: 'email', touchKind: 'approach' }
		})
	},
	'no answer from a recruiter': {
		lead: recruiter,
		next,
		step: step('first-follow-up', { facts: { since: '2026-03-02', touchKind: 'approach' } })
	},
	'no answer from a contact': {
		lead: contact,
		next,
		step: step('first-follow-up', { facts: { since: '2026-03-02', touchKind: 'approach' } })
	},
	'nothing came after a conversation': {
		lead: applied,
		next,
		step: step('first-follow-up', { facts: { since: '2026-03-09', outcome: 'spoke', fromThem: true } })
	},
	'nothing came after an answer to their message': {
		lead: applied,
		next,
		step: step('first-follow-up', { facts: { since: '2026-03-09', touchKind: 'reply' } })
	},
	'no answer to the first follow-up': {
		lead: applied,
		next,
		step: step('second-follow-up', { facts: second })
	},
	'no answer to the first follow-up, a voicemail': {
		lead: applied,
		next,
		step: step('second-follow-up', {
			facts: { since: '2026-03-09', touchChannel: 'phone', outcome: 'left-message' }
		})
	},
	'no answer from the recruiter who submitted': {
		lead: submitted,
		next,
		step: step('second-follow-up', { personId: 'b', facts: second })
	},
	'no answer from a contact, the second time': {
		lead: contact,
		next,
		step: step('second-follow-up', { facts: second })
	},
	'nothing came after an interview': { lead: interviewed, next, step: step('after-interview') },
	'nothing came after an interview without a day': {
		lead: { ...lead, touches: [sent(), { ...interview, on: TODAY, implied: true, undated: true }] },
		step: step('after-interview', { facts: { undated: true } })
	},
	'nothing came after an interview, through the recruiter': {
		lead: submittedAndMet,
		next,
		step: step('after-interview', { personId: 'b' })
	},
	'a call reached nobody': {
		lead: applied,
		next,
		step: step('retry-call', {
			personId: 'b',
			facts: {
				since: '2026-03-16',
				touchChannel: 'phone',
				outcome: 'no-answer',
				insteadOf: 'second-follow-up'
			}
		})
	},
	'nobody is known': {
		lead: { ...applied, people: [] },
		step: step('find-a-person', { personId: null, channel: null })
	},
	'somebody is known by name': { lead: applied, step: step('find-a-person', { channel: null }) },
	'a no without an interview': {
		lead: { ...applied, touches: [...applied.touches, rejection] },
		step: step('gracious-close', { kind: 'thank-you' })
	},
	'a no after an interview': {
		lead: { ...interviewed, touches: [...interviewed.touches, rejection] },
		step: step('gracious-close', { kind: 'thank-you' })
	},
	'a no through the recruiter': {
		lead: { ...submittedAndMet, touches: [...interviewed.touches, rejection] },
		step: step('gracious-close', { kind: 'thank-you', personId: 'b' })
	},
	'an offer elsewhere': { lead: interviewed, step: step('tell-of-offer', { kind: 'offer' }) },
	'an offer elsewhere, through the recruiter': {
		lead: submittedAndMet,
		step: step('tell-of-offer', { kind: 'offer', personId: 'b' })
	},
	'not now, with a day': {
		lead: applied,
		next,
		step: step('ask-again', { facts: { since: '2026-02-02', named: TODAY } })
	},
	'not now, without one': {
		lead: contact,
		next,
		step: step('ask-again', { facts: { since: '2025-11-02' } })
	},
	'a recruiter, with news and the résumé': {
		lead: recruiter,
		news: 'Passed the statistics certificate',
		step: step('recruiter-touch-base', { resume: true, kind: 'keep-in-touch' })
	},
	'a recruiter, without news': {
		lead: recruiter,
		step: step('recruiter-touch-base', { kind: 'keep-in-touch', news: null })
	},
	'one call all the same': { lead: applied, step: step('no-calls-posting', { personId: 'b' }) },
	'keeping in touch with news': {
		lead: interviewed,
		news: 'Gave a talk on stock data!',
		step: step('keep-in-touch', { kind: 'keep-in-touch' })
	},
	'keeping in touch with news that is no sentence': {
		lead: contact,
		news: 'A course in forecasting',
		step: step('keep-in-touch', { kind: 'keep-in-touch' })
	},
	'keeping in touch without news': {
		lead: applied,
		step: step('keep-in-touch', { kind: 'keep-in-touch', news: null })
	},
	'an application': { lead: { ...lead, ...fresh }, step: step('plan-first-step', { kind: 'application' }) },
	'an approach': {
		lead: { ...unsolicited, ...fresh },
		next,
		step: step('plan-first-step', { kind: 'approach' })
	},
	'an approach to a recruiter': {
		lead: { ...recruiter, ...fresh },
		next,
		step: step('plan-first-step', { kind: 'approach' })
	},
	'an approach to a contact': {
		lead: { ...contact, ...fresh },
		next,
		step: step('plan-first-step', { kind: 'approach' })
	}
};

export function factsOf(given: DraftCase, channel: DraftFacts['channel'] = 'email'): DraftFacts {
	return { lead, channel, today: TODAY, signature: SIGNATURE, ...given };
}
