/** Writes on days that were agreed or named, and for the user's own steps. */
import { isSpoken } from '../../../domain/touch';
import type { DraftContent, DraftFacts, Wordings } from '../draft-facts';
import { addresseeOf, lastInterview } from '../draft-facts';
import { onTopic, organisationOf, pastDay, threadSubject, topicOf } from '../phrases';

/** Keeps a day: their own, or a promise that stands for no other step. */
export function agreedDateContent(facts: DraftFacts): DraftContent {
	const topic = topicOf(facts);
	const did = facts.step.facts.namedBy === 'me' ? 'As promised' : 'As agreed';
	const opening: Wordings =
		facts.channel === 'phone'
			? [`${did}, I’m calling about ${topic}.`, `${did}, I’m calling again about ${topic}.`]
			: [
					`${did}, I’m checking in ${onTopic(facts)}.`,
					`${did}, I’m getting back to you about ${topic}.`,
					`${did}, I’m following up ${onTopic(facts)}.`
				];
	return { ...checkingIn(facts), opening: [opening], about: '' };
}

/** Asks after the day by which they meant to decide (Fontaine). */
export function theirDeadlineContent(facts: DraftFacts): DraftContent {
	const { lead, step, today } = facts;
	const { named } = step.facts;
	const by = named && named < today ? ` by ${pastDay(named, today)}` : ' about now';
	const isRecruiter = addresseeOf(facts) === 'recruiter' && lead.submittedBy !== undefined;
	const to = organisationOf(lead) ?? 'the company';
	return {
		subject: threadSubject(facts),
		opening: isRecruiter
			? [
					[
						`${to} hoped to decide${by}, and I remain very interested.`,
						`${to} was aiming for a decision${by}.`
					],
					[
						'Have you heard anything, or has the timing changed?',
						'Is there any news from them, or a new date?'
					]
				]
			: [
					[`You mentioned you hoped to decide${by}.`, `You were aiming for a decision${by}.`],
					['Has the timing changed?', 'Is there a new date in mind?'],
					['I remain very interested.', 'I’d still be glad to join you.']
				],
		announces: true,
		callBack: true,
		bringUp: ['Whether the timing has changed', 'You’re still very interested']
	};
}

/** Picks up a thread on a day that the user chose. */
export function ownStepContent(facts: DraftFacts): DraftContent {
	const topic = topicOf(facts);
	return {
		...checkingIn(facts),
		about: '',
		opening: [
			isSpoken(facts.channel)
				? [`I’m calling about ${topic}.`, `I’m calling again about ${topic}.`]
				: [`I wanted to check in ${onTopic(facts)}.`, `I’m getting back to you about ${topic}.`]
		]
	};
}

function checkingIn(facts: DraftFacts): Omit<DraftContent, 'opening'> {
	const { lead } = facts;
	const to = organisationOf(lead) ?? 'them';
	const isRecruiter = addresseeOf(facts) === 'recruiter';
	const questions: Wordings =
		isRecruiter && lead.submittedBy
			? [
					`Have you had any news from ${to}, or is there anything they need from me?`,
					`Has there been any movement at ${to}?`
				]
			: isRecruiter
				? ['Have you seen anything that might fit?', 'Is there anything new on your side?']
				: lastInterview(facts)
					? [
							'Could you tell me where things stand?',
							'How is the decision coming along?',
							'What happens next?'
						]
					: [
							'Is there anything new on your side, or anything you need from me?',
							'Has anything changed since we were last in touch?',
							'Where do things stand at the moment?'
						];
	return {
		subject: threadSubject(facts),
		evidence: ['value', 'proofs', 'references'],
		questions: [questions],
		announces: true,
		callBack: true,
		bringUp: ['Where things stand', 'Whether they need anything from you']
	};
}
