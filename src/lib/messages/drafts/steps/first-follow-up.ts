/** Follows up for the first time on an application, an approach or a conversation. */
import { resume } from '../../common/english';
import type { DraftContent, DraftFacts, Wordings } from '../draft-facts';
import { addresseeOf, lastSent } from '../draft-facts';
import { eventOf, onPastDay, onTopic, organisationOf, sentNoun, threadSubject, topicOf } from '../phrases';

export function firstFollowUpContent(facts: DraftFacts): DraftContent {
	if (isAnswered(facts)) return afterTheirAnswer(facts);
	if (facts.lead.submittedBy && addresseeOf(facts) === 'recruiter') return throughRecruiter(facts);
	return lastSent(facts, 'application') ? onApplication(facts) : onApproach(facts);
}

/** Returns true when the silence began with their message, or with an answer to it. */
function isAnswered({ step }: DraftFacts): boolean {
	const { fromThem, outcome, touchKind } = step.facts;
	return fromThem === true || outcome === 'spoke' || touchKind === 'reply';
}

/** Asks if the application arrived, if the role is open and when to expect an answer (Fontaine). */
function onApplication(facts: DraftFacts): DraftContent {
	const topic = topicOf(facts);
	const application = lastSent(facts, 'application');
	const on = onPastDay(application, facts.today);
	const of = onPastDay(application, facts.today, 'of');
	return {
		subject: threadSubject(facts),
		opening: [
			[
				`I applied for ${topic}${on} and I’m still very interested.`,
				`My application for ${topic} went in${on}, and I’d still love to do this work.`
			]
		],
		questions: [
			[
				'Could you let me know that it reached you, whether the role is still open, and when you expect to decide?',
				'Did everything arrive, is the job still open, and do you have a rough date for a decision?'
			]
		],
		kept: {
			opening: [],
			questions: [
				[
					`Could you let me know that my application${of} reached you, whether the role is still open, and when you expect to decide?`,
					`Did my application${of} arrive, is the job still open, and do you have a rough date for a decision?`
				]
			]
		},
		evidence: ['value', 'proofs', 'references'],
		announces: true,
		callBack: true,
		bringUp: [
			`Whether your application${of} reached them`,
			'Whether the role is still open',
			'When they expect to decide'
		]
	};
}

/** Asks if the first message arrived, and goes on with what it asked for. */
function onApproach(facts: DraftFacts): DraftContent {
	const { lead, today, step } = facts;
	const approach = lastSent(facts, 'approach');
	const on = onPastDay(approach, today);
	const of = onPastDay(approach, today, 'of');
	const note = sentNoun(approach?.channel ?? step.facts.touchChannel, approach?.outcome);
	const did = {
		voicemail: 'left you a message',
		call: 'called you',
		letter: 'wrote to you',
		note: 'wrote to you'
	}[note];
	const { asks, bringUp } = ASKS[addresseeOf(facts)](organisationOf(lead));
	return {
		subject: threadSubject(facts),
		opening: [[`I ${did}${on} about ${topicOf(facts)} and wanted to make sure it reached you.`]],
		kept: { opening: [[`Did my ${note}${of} reach you?`]] },
		evidence: ['value', 'proofs', 'references'],
		questions: asks,
		announces: true,
		callBack: true,
		bringUp: [`Whether your ${note} reached them`, ...bringUp]
	};
}

/** Asks an employer for a talk, a recruiter for openings and a contact for what their employer needs (JHA). */
const ASKS: Record<
	ReturnType<typeof addresseeOf>,
	(organisation: string | null) => { asks: readonly Wordings[]; bringUp: readonly string[] }
> = {
	employer: () => ({
		asks: [
			['Could we talk for fifteen minutes about what you need most right now?'],
			[`If there’s no opening at the moment, please keep my ${resume()} on file.`]
		],
		bringUp: [
			'What they need most right now',
			`If there’s no opening: whether they’d keep your ${resume()} on file`
		]
	}),
	recruiter: () => ({
		asks: [
			['Have you seen anything lately that might fit?'],
			['If a colleague covers this area, could you point me to them?']
		],
		bringUp: ['Whether they’ve seen anything that might fit', 'Whether a colleague covers your area']
	}),
	contact: (organisation) => ({
		asks: [
			[`Would you have fifteen minutes to tell me what ${organisation ?? 'your team'} needs most right now?`]
		],
		bringUp: [
			`What ${organisation ?? 'their team'} needs most right now`,
			'Who else they’d talk to in your place'
		]
	})
};

/** Asks the recruiter who submitted the user if the résumé got there, and what came back. */
function throughRecruiter(facts: DraftFacts): DraftContent {
	const to = organisationOf(facts.lead) ?? 'the company';
	return {
		subject: threadSubject(facts),
		opening: [
			[
				`I’m checking in ${onTopic(facts)}, which I’m still very interested in.`,
				`I’m still keen on ${topicOf(facts)} and wondered how it’s going.`
			]
		],
		kept: { opening: [] },
		questions: [
			[
				`Did my ${resume()} get to ${to}, have you had any feedback, and do you know when they expect to decide?`,
				`Has ${to} seen my ${resume()} yet, and have they said anything about timing?`
			]
		],
		evidence: ['proofs', 'value', 'references'],
		announces: true,
		callBack: true,
		bringUp: [
			`Whether your ${resume()} got to ${to}`,
			'Whether they’ve had any feedback',
			'When a decision is expected'
		]
	};
}

function afterTheirAnswer(facts: DraftFacts): DraftContent {
	const topic = topicOf(facts);
	const on = onPastDay(eventOf(facts), facts.today);
	const { touchKind, outcome, fromThem } = facts.step.facts;
	const talked = [
		`Thank you again for talking with me${on} about ${topic}.`,
		`It was good to talk${on} about ${topic}.`,
		`I enjoyed our talk${on} and have thought about it since.`
	];
	const answered = [
		`I sent you an answer${on} and wanted to make sure it reached you.`,
		`I hope what I sent${on} about ${topic} was what you needed.`,
		`I’m checking in ${onTopic(facts)} after the answer I sent${on}.`,
		`Since my answer${on} I’ve been looking forward to the next step.`,
		`I hope my answer${onPastDay(eventOf(facts), facts.today, 'of')} was useful.`
	];
	const heard = [
		`Thank you for getting back to me about ${topic}.`,
		`It was good to hear from you about ${topic}.`,
		`I was glad to get your message about ${topic}.`
	];
	return {
		subject: threadSubject(facts),
		opening: [outcome === 'spoke' ? talked : touchKind === 'reply' && !fromThem ? answered : heard],
		kept: { opening: [] },
		evidence: ['value', 'proofs', 'references'],
		questions: [
			[
				'Is there anything else you need from me, and what happens next?',
				'What would be a good next step from your side?',
				'Is there anything I can send that would help you decide?',
				'Has anything changed, or is there more you’d like to know?',
				'What would you like me to do next?',
				'Do you have everything you were looking for?'
			]
		],
		announces: true,
		callBack: true,
		bringUp: ['Whether they need anything else from you', 'What the next step is, and when']
	};
}
