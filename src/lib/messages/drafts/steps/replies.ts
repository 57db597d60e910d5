/** Writes answers to their messages, calls and invitations. */
import { clockTime } from '../../common/days';
import type { DraftContent, DraftFacts } from '../draft-facts';
import { eventOf, futureDay, onPastDay, threadSubject } from '../phrases';
import { place } from '../places';
import { askAnswer, channelAnswer } from './refusals';

/** Frames an answer that only the user can give; offers are answered in `offers.ts`. */
export function replyOwedContent(facts: DraftFacts): DraftContent {
	const { touchKind, noScope, touchChannel } = facts.step.facts;
	if (touchKind === 'invitation') return invitationAnswer(facts);
	if (noScope === 'ask') return askAnswer(facts);
	if (noScope === 'channel') return channelAnswer(facts);
	return touchChannel === 'phone' ? callAnswer(facts) : messageAnswer(facts);
}

function messageAnswer(facts: DraftFacts): DraftContent {
	const of = onPastDay(eventOf(facts), facts.today, 'of');
	return {
		subject: threadSubject(facts),
		opening: [
			[
				`Thank you for your message${of}.`,
				`Thanks for getting back to me${onPastDay(eventOf(facts), facts.today)}.`,
				`It was good to hear from you${onPastDay(eventOf(facts), facts.today)}.`
			],
			[place('your answer')]
		],
		wish: [
			'Let me know if you need anything else.',
			'I look forward to hearing from you.',
			'Just tell me if anything is missing.'
		],
		bringUp: ['Your answer to their message', 'What happens next']
	};
}

function callAnswer(facts: DraftFacts): DraftContent {
	const { outcome } = facts.step.facts;
	const on = onPastDay(eventOf(facts), facts.today);
	const subject = threadSubject(facts);
	const bringUp = ['What they called about', 'What happens next'];
	if (outcome === 'no-answer' || outcome === 'left-message') {
		return {
			subject,
			opening: [
				[`Thank you for your call${on}. I’m sorry I missed it.`, `I’m sorry I missed your call${on}.`],
				...(facts.channel === 'phone' ? [] : [['When would be a good time to call you back?']])
			],
			callBack: true,
			bringUp
		};
	}
	return {
		subject,
		opening: [[`Thank you for your call${on}.`, `Thanks for calling${on}.`], [place('your answer')]],
		wish: ['I look forward to the next step.', 'I’m glad we spoke.'],
		bringUp
	};
}

/** Confirms the day that they proposed, or asks for another one. */
function invitationAnswer(facts: DraftFacts): DraftContent {
	const { named, namedAt, channel } = facts.step.facts;
	const at = named ? `${futureDay(named)}${namedAt ? ` at ${clockTime(namedAt)}` : ''}` : null;
	const subject = threadSubject(facts, 'interview');
	const meets = channel === 'phone' ? 'speaking with' : 'meeting';
	if (facts.answer === 'another-time') {
		return {
			subject,
			opening: [
				[`Thank you for the invitation. I’d be glad to talk, but I can’t make ${at ?? 'that time'}.`]
			],
			questions: [[`Would ${place('two or three times that suit you')} work for you?`]],
			wish: [`I look forward to ${meets} you.`],
			callBack: true,
			bringUp: ['You can’t make that time', 'Two or three times that suit you']
		};
	}
	return {
		subject,
		opening: [
			[
				at
					? `Thank you for the invitation. ${at} works well for me.`
					: 'Thank you for the invitation. I’m happy to come.'
			]
		],
		wish: [`I look forward to ${meets} you.`],
		bringUp: [at ? `You’re confirming ${at}` : 'You’re confirming', 'Where to go and who you’ll meet']
	};
}
