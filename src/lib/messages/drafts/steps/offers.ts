/** Writes about offers: the answer to one, news of one elsewhere, and the withdrawal after accepting one. */
import { isSpoken } from '../../../domain/touch';
import type { DraftContent, DraftFacts, OfferReply } from '../draft-facts';
import { haveTalked, isToRecruiter, lastInterview, openOffer } from '../draft-facts';
import {
	atOrganisation,
	capital,
	futureDay,
	organisationOf,
	roleOf,
	threadSubject,
	topicOf
} from '../phrases';
import { place } from '../places';

/**
 * Returns the answer that a draft gives: the one chosen, else it asks for time when the offer comes, and on
 * the day that was promised for the answer it accepts.
 */
export function offerReplyOf({ step, offerAnswer }: Pick<DraftFacts, 'step' | 'offerAnswer'>): OfferReply {
	return offerAnswer ?? (step.rule === 'reply-owed' ? 'ask-time' : 'accept');
}

export function offerContent(facts: DraftFacts): DraftContent {
	const answers = { 'ask-time': askTime, 'ask-terms': askTerms, accept, decline };
	const content = answers[offerReplyOf(facts)](facts);
	return { ...content, subject: threadSubject(facts, 'offer') };
}

type Answer = (facts: DraftFacts) => Omit<DraftContent, 'subject'>;

const askTime: Answer = (facts) => {
	const { step, today } = facts;
	const deadline = step.facts.deadline ?? openOffer(facts)?.deadline;
	const day = deadline && deadline > today ? deadline : undefined;
	return {
		opening: [
			[
				`${isSpoken(facts.channel) ? 'Thank you for the offer; I’m' : 'Thank you, I’m'} delighted. May I look through the details and get back to you by ${day ? futureDay(day) : place('a day')}?`
			]
		],
		...(day && { promisesOn: day }),
		bringUp: [
			'Your thanks',
			`You’d like to look through the details and answer by ${day ? futureDay(day) : 'a day you name'}`
		]
	};
};

const askTerms: Answer = (facts) => ({
	opening: [[`Thank you for the offer. I’m very interested in ${topicOf(facts)}.`]],
	questions: [[`Before I answer, could we talk about ${place('the terms, such as salary or start date')}?`]],
	wish: ['I’m free for a call whenever it suits you.'],
	callBack: true,
	bringUp: ['Your thanks', 'The terms you want to talk about', 'What you’re asking for, and why']
});

const accept: Answer = ({ lead }) => {
	const role = roleOf(lead);
	return {
		opening: [
			[
				`Thank you for the offer. I’m delighted to accept${role ? ` the role of ${role}` : ''}${atOrganisation(lead)}.`
			]
		],
		questions: [['Could you let me know what you need from me before I start?']],
		wish: ['I look forward to working with you.'],
		bringUp: ['You accept', 'What they need from you before you start', 'Your start date']
	};
};

const decline: Answer = (facts) => ({
	opening: [
		['Thank you for the offer and for your time.'],
		[`After thinking it over, I’ve decided not to take ${topicOf(facts)}.`]
	],
	wish: ['I enjoyed getting to know you and wish you and the team all the best.'],
	bringUp: ['Your thanks', 'You’ve decided not to take it']
});

/** Tells of another offer as information, not as a threat. */
export function otherOfferContent(facts: DraftFacts): DraftContent {
	const opening = ['I wanted to let you know that I’ve received another offer.'];
	const subject = threadSubject(facts);
	const bringUp = [
		'You’ve received another offer',
		'You’re still very interested',
		'Whether they know their timing yet'
	];
	if (isToRecruiter(facts)) {
		const to = organisationOf(facts.lead) ?? 'them';
		return {
			subject,
			opening: [opening, [`${capital(topicOf(facts))} remains my strong interest.`]],
			questions: [[`Would you let ${to} know, and ask if they have any sense of their timing?`]],
			wish: ['I understand if it’s too early.'],
			bringUp
		};
	}
	return {
		subject,
		opening: [
			opening,
			[
				'Your role remains my strong interest; if you have any sense of your timing I’d be grateful, and I understand if it’s too early.'
			]
		],
		bringUp
	};
}

/** Withdraws politely and briefly, through the recruiter if there is one; an open offer is declined. */
export function withdrawalContent(facts: DraftFacts): DraftContent {
	if (openOffer(facts)) return { ...decline(facts), subject: threadSubject(facts, 'offer') };
	const { lead } = facts;
	const role = roleOf(lead);
	const to = organisationOf(lead) ?? 'them';
	const withdrawn = [
		`I’ve accepted another position and would like to withdraw my application for ${topicOf(facts)}.`
	];
	const subject = `Withdrawing my ${role ? `${role} ` : ''}application`;
	const bringUp = ['You’ve accepted another position and are withdrawing', 'Your thanks'];
	if (isToRecruiter(facts)) {
		return {
			subject,
			opening: [withdrawn],
			questions: [[`Would you let ${to} know, and pass on my thanks?`]],
			wish: ['Thank you for all your help.'],
			bringUp: [...bringUp, `Whether they’ll let ${to} know`]
		};
	}
	return {
		subject,
		opening: [withdrawn],
		wish: [
			lastInterview(facts) && haveTalked(facts)
				? 'Thank you for your time and consideration; I enjoyed meeting you.'
				: 'Thank you for your time and consideration.'
		],
		bringUp
	};
}
