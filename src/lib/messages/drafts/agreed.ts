/**
 * Writes drafts for steps that were agreed: answers, named days, the user's own steps and
 * withdrawals.
 */
import type { RuleFacts } from '../../domain/cadence/assessment';
import type { Channel, Touch } from '../../domain/touch';
import { clockTime } from '../common/days';
import type { DraftContent, DraftFacts } from './draft-facts';
import {
	helpSentence,
	isToRecruiter,
	lastInterview,
	topicOf,
	futureDay,
	notedSentence,
	onPastDay,
	organisationOf,
	pastDay,
	subjectOf
} from './draft-facts';

/** Returns a frame for an answer that only the user can write. */
export function replyOwedContent(facts: DraftFacts): DraftContent {
	const { step, lead, today } = facts;
	const { touchKind, noScope, touchChannel, outcome } = step.facts;
	if (touchKind === 'invitation') return invitationAnswer(facts);
	if (touchKind === 'offer') return offerAnswer(facts);
	if (noScope === 'ask') return askAnswer(facts);
	if (noScope === 'channel') return channelAnswer(facts);
	const when = onPastDay(dayOf(step.facts), today);
	const subject = subjectOf(lead, touchChannel === 'phone' ? 'your call' : 'my answer');
	if (touchChannel === 'phone') {
		const missed = outcome === 'no-answer' || outcome === 'left-message';
		const call = missed
			? `Thank you for your call${when}. I am glad to get back to you.`
			: `Thank you for the call${when}.`;
		return { subject, opening: [call], wish: 'I look forward to talking with you.', room: !missed };
	}
	return {
		subject,
		opening: [`Thank you for your message${when}.`],
		wish: 'I look forward to the next step.',
		room: true
	};
}

/** Returns the date of the event that a step follows. */
function dayOf({ since, undated }: RuleFacts): Pick<Touch, 'on' | 'undated'> | null {
	return since ? { on: since, ...(undated && { undated }) } : null;
}

/** Confirms the proposed day, or asks for another one. */
function invitationAnswer({ step, lead, answer = 'confirm' }: DraftFacts): DraftContent {
	const { named, namedAt } = step.facts;
	const at = named ? `${futureDay(named)}${namedAt ? ` at ${clockTime(namedAt)}` : ''}` : null;
	const subject = subjectOf(lead, 'our interview');
	if (answer === 'another-time')
		return {
			subject,
			opening: [
				`Thank you for the invitation to talk about ${topicOf(lead)}.`,
				at ? `I can't make it on ${at}.` : "I can't make it at that time."
			],
			questions: ['Could we find another time that suits you?'],
			wish: 'I look forward to meeting you.'
		};
	return {
		subject,
		opening: [
			`Thank you for the invitation to talk about ${topicOf(lead)}.`,
			at ? `I am happy to confirm ${at}.` : 'I am happy to come.'
		],
		wish: 'I look forward to meeting you.'
	};
}

function offerAnswer({ step, lead, today }: DraftFacts): DraftContent {
	const { deadline } = step.facts;
	const dated = deadline && deadline > today ? deadline : null;
	return {
		subject: subjectOf(lead, 'your offer'),
		opening: [
			`Thank you for your offer. I am delighted that you would like me to take on ${topicOf(lead)}.`,
			'I would like to read it with the care that it deserves.'
		],
		questions: dated
			? [`You will have my answer by ${futureDay(dated)}.`]
			: ['By which day do you need my answer?'],
		wish: 'Thank you for the trust that you place in me.',
		...(dated && { promisesOn: dated })
	};
}

function askAnswer({ lead }: DraftFacts): DraftContent {
	return {
		subject: subjectOf(lead, 'thank you'),
		opening: ['Thank you for your answer, and for being clear with me. I am glad to leave it there.'],
		wish: 'I would enjoy staying in touch, and wish you all the best.'
	};
}

const KEEPS: Record<Channel, string> = {
	email: 'keep to e-mail',
	phone: 'ring you instead',
	letter: 'keep to letters',
	message: 'keep to messages like this one',
	'in-person': 'see you in person',
	form: 'keep to your form'
};

function channelAnswer({ lead, channel }: DraftFacts): DraftContent {
	return {
		subject: subjectOf(lead, 'thank you'),
		opening: [`Thank you for telling me how you like to be reached. From now on I will ${KEEPS[channel]}.`],
		wish: `I look forward to hearing more about ${topicOf(lead)}.`
	};
}

export function agreedDateContent(facts: DraftFacts): DraftContent {
	const { lead, step, today } = facts;
	const mine = step.facts.namedBy === 'me';
	const opening = mine
		? `I said that I would be in touch${step.due === today ? ' today' : ''} about ${topicOf(lead)}, and am glad to be.`
		: `As we agreed, I am getting back to you${step.due === today ? ' today' : ''} about ${topicOf(lead)}.`;
	return {
		subject: subjectOf(lead, mine ? 'as promised' : 'as agreed'),
		opening: [opening],
		extras: [helpSentence(lead)],
		questions: whereItStands(facts),
		wish: 'Thank you for your time.',
		announces: true
	};
}

export function theirDeadlineContent(facts: DraftFacts): DraftContent {
	const { lead, step, today } = facts;
	const { named } = step.facts;
	const by = named && named < today ? ` by ${pastDay(named, today)}` : '';
	return {
		subject: subjectOf(lead, 'where things stand'),
		opening: [
			`You told me that I might hear from you${by} about ${topicOf(lead)}. I look forward to it as much as before.`
		],
		extras: [helpSentence(lead)],
		questions: ['Is there any news, or another day that I should note?'],
		wish: 'Thank you for keeping me in the picture.',
		announces: true
	};
}

export function ownStepContent(facts: DraftFacts): DraftContent {
	const { lead } = facts;
	return {
		subject: subjectOf(lead, 'a short note'),
		opening: [`I would like to pick up where we left off about ${topicOf(lead)}.`],
		extras: [helpSentence(lead)],
		questions: whereItStands(facts),
		wish: 'I look forward to hearing from you.',
		announces: true
	};
}

function whereItStands(facts: DraftFacts): string[] {
	if (lastInterview(facts)) return ['Could you tell me where things stand, and what the next step is?'];
	return ['Is there anything new on your side, and is there anything that you need from me?'];
}

export function askAgainContent({ lead, step, today, news }: DraftFacts): DraftContent {
	const { named } = step.facts;
	const then = onPastDay(dayOf(step.facts), today);
	const opening = named
		? `You suggested${then} that I get back to you about now, and I am glad to.`
		: `When we were in touch${then}, the time was not right yet. I am glad to ask again.`;
	return {
		subject: subjectOf(lead, 'asking again'),
		opening: [opening],
		extras: [notedSentence('A piece of news from me', news), helpSentence(lead)],
		questions: [`Is this a better time to talk about ${topicOf(lead)}?`],
		wish: 'I look forward to hearing from you.',
		announces: true
	};
}

/** Withdraws politely and briefly, through the recruiter if there is one. */
export function withdrawalContent(facts: DraftFacts): DraftContent {
	const { lead } = facts;
	const organisation = organisationOf(lead);
	const all = organisation ? `everyone at ${organisation}` : 'everyone I met';
	return {
		subject: subjectOf(lead, 'withdrawing my application'),
		opening: [
			`Thank you for ${isToRecruiter(facts) ? 'putting me forward' : 'considering me'} for ${topicOf(lead)}, and for the time that you gave me.`,
			'I have accepted an offer elsewhere and withdraw my application, so that you can go on without me.'
		],
		wish: isToRecruiter(facts)
			? `Please pass my thanks on to ${all}. I hope that our paths cross again.`
			: 'It was a pleasure to meet you. I hope that our paths cross again.'
	};
}
