/**
 * Writes drafts for leads that have not answered, or where nothing has begun. They ask and never
 * reproach.
 */
import type { DraftContent, DraftFacts } from './draft-facts';
import {
	atOrganisation,
	helpSentence,
	lastInterview,
	lastSent,
	topicOf,
	notedSentence,
	onPastDay,
	organisationOf,
	phrase,
	proofSentence,
	subjectOf,
	referenceSentence
} from './draft-facts';

const HEAR = 'I look forward to hearing from you.';

/**
 * Asks if the application arrived, if the position is open and when to expect an answer (Fontaine).
 */
export function firstFollowUpContent(facts: DraftFacts): DraftContent {
	const { lead, today, step } = facts;
	const application = lastSent(facts, 'application');
	const approach = lastSent(facts, 'approach');
	const matter = topicOf(lead);
	const common = { extras: [helpSentence(lead), proofSentence(lead)], wish: HEAR, announces: true };
	if (isAnswered(facts)) {
		return {
			...common,
			subject: subjectOf(lead, 'the next step'),
			opening: [`Thank you for being in touch about ${matter}. I am glad to go on from there.`],
			questions: ['Is there anything else that you need from me?', 'When might I expect to hear more?']
		};
	}
	if (application) {
		return {
			...common,
			subject: subjectOf(lead, 'my application'),
			opening: [
				`I applied for ${matter}${onPastDay(application, today)} and would very much like to do this work.`
			],
			questions: [
				'Could you tell me whether my application arrived, whether the position is open, and when I might expect an answer?'
			]
		};
	}
	const sent = approach && step.facts.touchChannel !== 'phone' ? 'wrote to you' : 'was in touch with you';
	return {
		...common,
		subject: subjectOf(lead, 'my note'),
		opening: [`I ${sent}${onPastDay(approach, today)} about ${matter}.`],
		questions: [
			'Did my note reach you?',
			'Is there an opening that I could fill, and when might be a good day to talk?'
		]
	};
}

/** Returns true when the silence began with their message, or with an answer to it. */
function isAnswered({ step }: DraftFacts): boolean {
	const { facts, rule } = step;
	if (rule !== 'first-follow-up') return false;
	return facts.fromThem === true || facts.outcome === 'spoke' || facts.touchKind === 'reply';
}

/** Checks that the first message was received (JobWhiz). */
export function secondFollowUpContent({ lead, step, today }: DraftFacts): DraftContent {
	const { since, touchChannel, undated } = step.rule === 'second-follow-up' ? step.facts : {};
	const when = onPastDay(since ? { on: since, ...(undated && { undated }) } : null, today);
	const did = touchChannel === 'phone' ? 'rang' : 'wrote';
	return {
		subject: subjectOf(lead, 'did my message arrive'),
		opening: [
			`I ${did}${when} about ${topicOf(lead)} and would like to make sure that my message reached you.`
		],
		extras: [proofSentence(lead), helpSentence(lead)],
		questions: [
			'Is there anything that I can add?',
			'If a colleague of yours looks after this, I would be glad of their name.'
		],
		wish: 'Thank you for your time.',
		announces: true
	};
}

export function afterInterviewContent(facts: DraftFacts): DraftContent {
	const { lead, today } = facts;
	const interview = lastInterview(facts);
	const thanks = `Thank you again for the interview${onPastDay(interview, today)} about ${topicOf(lead)}. It made me look forward to the work even more.`;
	return {
		subject: subjectOf(lead, 'where things stand'),
		// An interview that only a status mentions may lie ahead, so nobody is thanked for it.
		opening: [interview?.undated ? `I remain very interested in ${topicOf(lead)}.` : thanks],
		extras: [helpSentence(lead), referenceSentence(lead)],
		questions: ['Could you tell me where things stand, and what the next step is?'],
		wish: 'I am glad to send anything else that would help you decide.',
		announces: true
	};
}

export function noCallsPostingContent({ lead }: DraftFacts): DraftContent {
	return {
		subject: subjectOf(lead, 'a short question'),
		opening: [
			`I have one short question about ${topicOf(lead)}. I know that the posting prefers writing, so I will be brief.`
		],
		questions: ['Could you tell me where my application stands?'],
		wish: 'Thank you, that helps me a lot.'
	};
}

/** Brings something new and asks for nothing (`fresh-news`). */
export function keepInTouchContent({ lead, news }: DraftFacts): DraftContent {
	return {
		subject: subjectOf(lead, 'a short hello'),
		opening: [`I hope that all is going well${atOrganisation(lead)}.`],
		extras: [
			notedSentence('A piece of news from me', news),
			news ? null : `I continue to follow your work with interest, and am keen on ${topicOf(lead)}.`
		],
		wish: `Should something come up where I could be of use, I would be glad to hear from you.`
	};
}

export function recruiterTouchBaseContent({ lead, news, step, channel }: DraftFacts): DraftContent {
	const role = phrase(lead.role);
	const isSpoken = channel === 'phone' || channel === 'in-person';
	const resume = isSpoken ? 'I will send you my latest résumé today.' : 'My latest résumé comes with this.';
	return {
		subject: role ? `${role}: touching base` : 'Touching base',
		opening: [
			`I hope that all is well with you. I am looking for ${role ? `a position as ${role}` : 'my next position'} and wanted to touch base.`,
			...(step.resume ? [resume] : [])
		],
		extras: [notedSentence('A piece of news from me', news), helpSentence(lead)],
		wish: 'If something comes up that fits, I would be glad to hear from you.'
	};
}

/** Writes the application itself, or the first approach. */
export function firstStepContent(facts: DraftFacts): DraftContent {
	const { lead } = facts;
	const common = { wish: 'I would enjoy telling you more.', announces: true };
	if (facts.step.kind === 'application') {
		return {
			...common,
			subject: subjectOf(lead, 'my application'),
			opening: [
				`I would like to apply for ${topicOf(lead)}${phrase(lead.role) ? atOrganisation(lead) : ''}.`
			],
			extras: [helpSentence(lead), proofSentence(lead), referenceSentence(lead)]
		};
	}
	return {
		...common,
		subject: subjectOf(lead, lead.origin === 'recruiter' ? 'looking for a position' : 'an introduction'),
		opening: [approach(facts)],
		extras: [helpSentence(lead), proofSentence(lead), referenceSentence(lead)],
		questions: ['Could we talk for a quarter of an hour on a day that suits you?']
	};
}

function approach({ lead }: DraftFacts): string {
	const role = phrase(lead.role);
	const organisation = organisationOf(lead) ?? 'your organisation';
	const as = role ? ` as ${role}` : '';
	switch (lead.origin) {
		case 'recruiter':
			return `I am looking for my next position${as}, and would be glad if you thought of me.`;
		case 'networking':
			return `I am looking for my next position${as}, and would value your view of the field.`;
		default:
			return `I would like to introduce myself: I am keen to work with ${organisation}${as}.`;
	}
}

/** Asks a switchboard or HR for the right person. */
export function findAPersonContent(facts: DraftFacts): DraftContent {
	const { lead, today } = facts;
	const application = lastSent(facts, 'application');
	const why = application
		? `I applied for ${topicOf(lead)}${onPastDay(application, today)}`
		: `I am interested in ${topicOf(lead)}`;
	return {
		subject: subjectOf(lead, 'whom may I write to'),
		opening: [`${why}, and would like to reach the person who looks after it.`],
		questions: ['Could you tell me their name, and how they prefer to be reached?'],
		wish: 'Thank you for your help.'
	};
}
