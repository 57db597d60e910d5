/** Answers to a no: to the job, to an ask, to a channel; and asking again after "not now". */
import type { Channel } from '../../../domain/touch';
import { resume } from '../../common/english';
import { newsWords } from '../evidence';
import type { DraftContent, DraftFacts } from '../draft-facts';
import { addresseeOf, isToRecruiter, lastInterview } from '../draft-facts';
import { eventOf, isOneJob, onPastDay, organisationOf, threadSubject, topicOf } from '../phrases';

/** Accepts the no and asks to be kept in mind; after an interview, asks for feedback (Fontaine). */
export function graciousCloseContent(facts: DraftFacts): DraftContent {
	const { lead } = facts;
	const wasMet = lastInterview(facts) !== null;
	const subject = threadSubject(facts);
	const bringUp = [
		'Your thanks',
		...(wasMet ? ['Any feedback they have'] : []),
		wasMet ? 'You’d be glad to be kept in mind' : `Whether they’d keep your ${resume()} on file`
	];
	if (isToRecruiter(facts)) {
		const to = organisationOf(lead) ?? 'the company';
		return {
			subject,
			opening: [
				['Thank you for letting me know and for putting me forward.'],
				['I’m disappointed, but I understand.']
			],
			questions: wasMet ? [[`If ${to} shared any feedback, I’d value it.`]] : [],
			wish: [
				wasMet
					? 'Please pass on my thanks, and keep me in mind for similar roles.'
					: 'Please keep me in mind for similar roles.'
			],
			bringUp
		};
	}
	if (!wasMet) {
		return {
			subject,
			opening: [
				[
					`Thank you for letting me know and for considering me${isOneJob(facts) ? ` for ${topicOf(facts)}` : ''}.`
				]
			],
			wish: [`I understand, and I’d be glad if you kept my ${resume()} on file for similar roles.`],
			bringUp
		};
	}
	return {
		subject,
		opening: [
			['Thank you for letting me know and for considering me.'],
			['I’m disappointed, but I understand.']
		],
		questions: [['If you have any feedback, I’d value it.']],
		wish: ['I’d be glad if you kept me in mind.'],
		bringUp
	};
}

export function askAnswer(facts: DraftFacts): DraftContent {
	return {
		subject: threadSubject(facts),
		opening: [['Thank you for letting me know.'], ['I completely understand.']],
		wish: ['I’d be glad to stay in touch.'],
		bringUp: ['You understand, and you’d be glad to stay in touch']
	};
}

const KEEPS: Record<Channel, string> = {
	email: 'email you',
	phone: 'call you',
	letter: 'write you a letter',
	message: 'message you here',
	'in-person': 'see you in person',
	form: 'use your contact form'
};

export function channelAnswer(facts: DraftFacts): DraftContent {
	const keeps = KEEPS[facts.channel];
	return {
		subject: threadSubject(facts),
		opening: [['Thank you for letting me know how you like to be reached.'], [`From now on I’ll ${keeps}.`]],
		wish: [`I’m still very interested in ${topicOf(facts)}.`],
		bringUp: [`From now on you’ll ${keeps.replace('you', 'them')}`]
	};
}

export function askAgainContent(facts: DraftFacts): DraftContent {
	const { step, today } = facts;
	const on = onPastDay(eventOf(facts), today);
	const topic = topicOf(facts);
	const isContact = addresseeOf(facts) === 'contact';
	const news = newsWords(facts);
	return {
		subject: threadSubject(facts),
		opening: [
			step.facts.named
				? [
						`When we were in touch${on}, you suggested that I try again around now.`,
						`You suggested${on} that I get back to you about now.`
					]
				: [
						`When we were in touch${on}, the timing wasn’t right, so I’m trying again.`,
						`The timing wasn’t right when we were in touch${on}, so here’s another try.`
					],
			...(news ? [[`Since then there’s some news: ${news.words}.`]] : [])
		],
		kept: { opening: news ? [[`Since we were in touch there’s some news: ${news.words}.`]] : [] },
		evidence: ['value', 'proofs', 'references'],
		questions: [
			[
				isContact
					? 'Is this a better time for a short talk?'
					: `Is this a better time to talk about ${topic}?`,
				'Would it suit you better now?'
			]
		],
		announces: true,
		callBack: true,
		bringUp: ['Whether this is a better time to talk', ...(news ? [`Your news: ${news.words}`] : [])]
	};
}
