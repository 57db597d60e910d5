/** Checks that the first message was received (JobWhiz), and makes the one call that a posting did not want (JHA). */
import { isSpoken } from '../../../domain/touch';
import type { Addressee, DraftContent, DraftFacts, Wordings } from '../draft-facts';
import { addresseeOf, lastSent } from '../draft-facts';
import { onPastDay, organisationOf, sentNoun, threadSubject, topicOf } from '../phrases';

export function secondFollowUpContent(facts: DraftFacts): DraftContent {
	const { step, today, lead, channel } = facts;
	const { since, undated, touchChannel, outcome } = step.facts;
	const last = lastSent(facts, 'follow-up');
	const before = since ? { on: since, ...(undated && { undated }) } : last;
	const note = since ? sentNoun(touchChannel, outcome) : sentNoun(last?.channel, last?.outcome);
	const on = onPastDay(before, today);
	const of = onPastDay(before, today, 'of');
	const topic = topicOf(facts);
	const isCall = note === 'voicemail' || note === 'call';
	const checks = isSpoken(channel) ? 'calling to check' : 'checking';
	const addressee = addresseeOf(facts);
	const asks =
		addressee === 'recruiter' && !lead.submittedBy ? ASKS_AGENCY : ASKS[addressee](organisationOf(lead));
	return {
		subject: threadSubject(facts),
		opening: [
			[
				isCall
					? `I know how busy days get, so I’m ${checks} that you got my ${note}${of} about ${topic}.`
					: `I know how full inboxes get, so I’m ${checks} that my ${note}${of} about ${topic} reached you.`,
				isCall
					? `I tried you by phone${on} about ${topic} and wasn’t sure the message got through.`
					: `I sent you a ${note}${on} about ${topic} and wasn’t sure it got through.`,
				`Just a quick check: did you get my ${note}${of} about ${topic}?`
			]
		],
		kept: {
			opening: [
				[
					`Did my ${note}${of} reach you?`,
					`I hope you got my ${note}${of}.`,
					`Has my ${note}${of} come your way?`,
					`Was everything clear in my ${note}${of}?`,
					`I’m not sure whether my ${note}${of} got through.`
				]
			]
		},
		evidence: ['proofs', 'value', 'references'],
		questions: [asks],
		wish: [
			'Thank you for your time.',
			'I appreciate your help.',
			'Thanks for taking a look.',
			'Anything you can tell me helps.',
			'Many thanks for any pointer.'
		],
		announces: true,
		callBack: true,
		bringUp: [
			`Whether your ${note}${of} reached them`,
			addressee === 'contact'
				? 'A better time to talk, or someone else to ask'
				: 'Who else could tell you more'
		]
	};
}

/** Asks a recruiter who has submitted the user nowhere yet. */
const ASKS_AGENCY: Wordings = [
	'If a colleague covers this area, could you point me to them?',
	'Is there anything I could send that would help you?',
	'Would it be easier to talk than to write?',
	'What would you suggest I do next?'
];

const ASKS: Record<Addressee, (organisation: string | null) => Wordings> = {
	employer: () => [
		'If someone else handles this, could you point me to them?',
		'Is there anything I can add, or someone else I should ask?',
		'Are you the right person for this, or would a colleague know more?',
		'Who would be best to talk to about it?',
		'Would more detail on any point be useful?',
		'Is there a better way to reach you?'
	],
	recruiter: (organisation) => [
		`Has ${organisation ?? 'the company'} given you any feedback, and is there anything they’d like to know from me?`,
		'Is there any movement, or anything I could send to help?',
		'Would one of your colleagues know more about where this stands?',
		'Could you give me a sense of where things are?',
		'What would you suggest I do next?',
		'Are they still looking, as far as you know?'
	],
	contact: () => [
		'Is there a better time for a short talk?',
		'Is there someone else you’d suggest I talk to?',
		'Would a couple of questions by email be easier for you than a call?',
		'Might a colleague of yours have a few minutes instead?',
		'What’s the easiest way for you to share your view?',
		'Shall I simply send my questions over?'
	]
};

export function noCallsPostingContent(facts: DraftFacts): DraftContent {
	const says = facts.channel === 'phone' ? 'I’m calling' : 'I’d like';
	return {
		subject: threadSubject(facts),
		opening: [[`${says} to check on the status of my application for ${topicOf(facts)}.`]],
		kept: { opening: [] },
		about: '',
		questions: [['Could you tell me where it stands?']],
		wish: ['Thank you for your help.'],
		bringUp: ['Where your application stands']
	};
}
