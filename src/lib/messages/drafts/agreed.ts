/** What is said where somebody asked for it or named a day: answers, agreed days, the user's own step, a withdrawal. */
import type { RuleFacts } from '../../domain/cadence/assessment';
import type { Channel, Touch } from '../../domain/touch';
import { clockTime } from '../common/days';
import type { Content, DraftFacts } from './facts';
import {
	helps,
	isToRecruiter,
	lastInterview,
	matterOf,
	namedDay,
	noted,
	onPastDay,
	organisationOf,
	pastDay,
	subjectOf
} from './facts';

/** A frame for the answer that only the user can give. */
export function replyOwed(facts: DraftFacts): Content {
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

/** The day that a step rests on. */
function dayOf({ since, undated }: RuleFacts): Pick<Touch, 'on' | 'undated'> | null {
	return since ? { on: since, ...(undated && { undated }) } : null;
}

/** Confirms the day that they proposed, or asks for another one. */
function invitationAnswer({ step, lead, answer = 'confirm' }: DraftFacts): Content {
	const { named, namedAt } = step.facts;
	const at = named ? `${namedDay(named)}${namedAt ? ` at ${clockTime(namedAt)}` : ''}` : null;
	const subject = subjectOf(lead, 'our interview');
	if (answer === 'another-time')
		return {
			subject,
			opening: [
				`Thank you for the invitation to talk about ${matterOf(lead)}.`,
				at ? `I can't make it on ${at}.` : "I can't make it at that time."
			],
			questions: ['Could we find another time that suits you?'],
			wish: 'I look forward to meeting you.'
		};
	return {
		subject,
		opening: [
			`Thank you for the invitation to talk about ${matterOf(lead)}.`,
			at ? `I am happy to confirm ${at}.` : 'I am happy to come.'
		],
		wish: 'I look forward to meeting you.'
	};
}

function offerAnswer({ step, lead, today }: DraftFacts): Content {
	const { deadline } = step.facts;
	const dated = deadline && deadline > today ? deadline : null;
	return {
		subject: subjectOf(lead, 'your offer'),
		opening: [
			`Thank you for your offer. I am delighted that you would like me to take on ${matterOf(lead)}.`,
			'I would like to read it with the care that it deserves.'
		],
		questions: dated
			? [`You will have my answer by ${namedDay(dated)}.`]
			: ['By which day do you need my answer?'],
		wish: 'Thank you for the trust that you place in me.',
		...(dated && { promisesOn: dated })
	};
}

function askAnswer({ lead }: DraftFacts): Content {
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

function channelAnswer({ lead, channel }: DraftFacts): Content {
	return {
		subject: subjectOf(lead, 'thank you'),
		opening: [`Thank you for telling me how you like to be reached. From now on I will ${KEEPS[channel]}.`],
		wish: `I look forward to hearing more about ${matterOf(lead)}.`
	};
}

export function agreedDate(facts: DraftFacts): Content {
	const { lead, step, today } = facts;
	const mine = step.facts.namedBy === 'me';
	const opening = mine
		? `I said that I would be in touch${step.due === today ? ' today' : ''} about ${matterOf(lead)}, and am glad to be.`
		: `As we agreed, I am getting back to you${step.due === today ? ' today' : ''} about ${matterOf(lead)}.`;
	return {
		subject: subjectOf(lead, mine ? 'as promised' : 'as agreed'),
		opening: [opening],
		extras: [helps(lead)],
		questions: whereItStands(facts),
		wish: 'Thank you for your time.',
		announces: true
	};
}

export function theirDeadline(facts: DraftFacts): Content {
	const { lead, step, today } = facts;
	const { named } = step.facts;
	const by = named && named < today ? ` by ${pastDay(named, today)}` : '';
	return {
		subject: subjectOf(lead, 'where things stand'),
		opening: [
			`You told me that I might hear from you${by} about ${matterOf(lead)}. I look forward to it as much as before.`
		],
		extras: [helps(lead)],
		questions: ['Is there any news, or another day that I should note?'],
		wish: 'Thank you for keeping me in the picture.',
		announces: true
	};
}

export function ownStep(facts: DraftFacts): Content {
	const { lead } = facts;
	return {
		subject: subjectOf(lead, 'a short note'),
		opening: [`I would like to pick up where we left off about ${matterOf(lead)}.`],
		extras: [helps(lead)],
		questions: whereItStands(facts),
		wish: 'I look forward to hearing from you.',
		announces: true
	};
}

function whereItStands(facts: DraftFacts): string[] {
	if (lastInterview(facts)) return ['Could you tell me where things stand, and what the next step is?'];
	return ['Is there anything new on your side, and is there anything that you need from me?'];
}

export function askAgain({ lead, step, today, news }: DraftFacts): Content {
	const { named } = step.facts;
	const then = onPastDay(dayOf(step.facts), today);
	const opening = named
		? `You suggested${then} that I get back to you about now, and I am glad to.`
		: `When we were in touch${then}, the time was not right yet. I am glad to ask again.`;
	return {
		subject: subjectOf(lead, 'asking again'),
		opening: [opening],
		extras: [noted('A piece of news from me', news), helps(lead)],
		questions: [`Is this a better time to talk about ${matterOf(lead)}?`],
		wish: 'I look forward to hearing from you.',
		announces: true
	};
}

/** Courteous, and brief: they need to go on (through the recruiter where there is one). */
export function withdrawCourteously(facts: DraftFacts): Content {
	const { lead } = facts;
	const organisation = organisationOf(lead);
	const all = organisation ? `everyone at ${organisation}` : 'everyone I met';
	return {
		subject: subjectOf(lead, 'withdrawing my application'),
		opening: [
			`Thank you for ${isToRecruiter(facts) ? 'putting me forward' : 'considering me'} for ${matterOf(lead)}, and for the time that you gave me.`,
			'I have accepted an offer elsewhere and withdraw my application, so that you can go on without me.'
		],
		wish: isToRecruiter(facts)
			? `Please pass my thanks on to ${all}. I hope that our paths cross again.`
			: 'It was a pleasure to meet you. I hope that our paths cross again.'
	};
}
