/**
 * Writes drafts for side steps: thank-you notes, debriefs, the reply to a refusal and news of
 * another offer.
 */
import { isDated } from '../../domain/leads/dating';
import type { Day } from '../../domain/day';
import { personOf } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { DraftContent, DraftFacts } from './draft-facts';
import {
	atOrganisation,
	helpSentence,
	isToRecruiter,
	lastInterview,
	topicOf,
	futureDay,
	onPastDay,
	organisationOf,
	phrase,
	subjectOf
} from './draft-facts';

/** Thanks each person who was met; through a recruiter, thanks all at once. */
export function thanksContent(facts: DraftFacts): DraftContent {
	const { lead, today } = facts;
	const interview = lastInterview(facts);
	const when = onPastDay(interview, today) || (isToday(interview, today) ? ' today' : '');
	const subject = subjectOf(lead, 'thank you');
	if (isToRecruiter(facts) && !lead.directAllowed) {
		return {
			subject,
			opening: [
				`Thank you for arranging the interview${when} about ${topicOf(lead)}.`,
				`Would you pass my thanks on to ${metName(facts)}? I enjoyed the conversation.`
			],
			wish: 'Thank you for your support.'
		};
	}
	const met = `Thank you for taking the time to meet me${when} and to talk about ${topicOf(lead)}.`;
	if (isOver(facts)) {
		return {
			subject,
			opening: [met, 'I enjoyed our conversation.'],
			wish: 'I wish you and your team all the best.'
		};
	}
	return {
		subject,
		opening: [met, 'I enjoyed our conversation, and it made me look forward to the work even more.'],
		extras: [helpSentence(lead)],
		wish: hearing(facts)
	};
}

const isToday = (touch: Touch | null, today: Day): boolean =>
	touch !== null && isDated(touch) && touch.on === today;

/** Names the people who were met, without the recruiter: "Marc Delaunay and Kim Lee". */
function metName(facts: DraftFacts): string {
	const { lead } = facts;
	const { personId, personIds = [] } = lastInterview(facts) ?? {};
	const names = [...new Set([...(personId ? [personId] : []), ...personIds])]
		.filter((id) => id !== lead.submittedBy)
		.flatMap((id) => phrase(personOf(lead, id)?.name) ?? []);
	if (names.length === 0 || names.length > MOST_NAMES) return 'those who met me';
	return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const MOST_NAMES = 4;

/**
 * Returns true when the user withdrew or was turned down. Thanks are still due then, but do not
 * look ahead.
 */
function isOver({ lead }: DraftFacts): boolean {
	return lead.ended !== undefined || lead.touches.some(({ no }) => no?.scope === 'role');
}

/** Mentions the day by which they promised an answer. */
function hearing(facts: DraftFacts): string {
	const promise = lastInterview(facts)?.promise;
	const isNamed = promise?.by === 'them' && promise.answer && promise.on > facts.today;
	return isNamed
		? `I look forward to hearing from you by ${futureDay(promise.on)}.`
		: 'I look forward to hearing from you.';
}

export function debriefContent(facts: DraftFacts): DraftContent {
	const { lead, today } = facts;
	const interview = lastInterview(facts);
	const when = isToday(interview, today) ? ' today' : onPastDay(interview, today);
	return {
		subject: subjectOf(lead, 'how the interview went'),
		opening: [`I had the interview${atOrganisation(lead)}${when} and would like to tell you how it went.`],
		questions: ['Have you heard from them, and when do they mean to decide?'],
		wish: 'Thank you for arranging it.',
		room: true
	};
}

/** Accepts the refusal and asks to be kept in mind (Fontaine). */
export function graciousCloseContent(facts: DraftFacts): DraftContent {
	const { lead } = facts;
	const organisation = organisationOf(lead);
	return {
		subject: subjectOf(lead, 'thank you'),
		opening: [
			`Thank you for letting me know about ${topicOf(lead)}, and for the time that you gave me. I accept the decision.`
		],
		questions: ['If something similar comes up, I would be glad if you kept me in mind.'],
		wish: isToRecruiter(facts)
			? `Thank you for your support, and please pass my thanks on to ${organisation ?? 'the team'}.`
			: `I wish you and ${organisation ? `everyone at ${organisation}` : 'your team'} all the best.`
	};
}

/** Tells about another offer as information, not as a threat. */
export function otherOfferContent({ lead }: DraftFacts): DraftContent {
	return {
		subject: subjectOf(lead, 'a short update'),
		opening: [
			`A short update from me: I have received an offer elsewhere. I remain very interested in ${topicOf(lead)}, so I wanted you to know.`
		],
		questions: ['If you can say where things stand on your side, I would be glad to hear it.'],
		wish: 'If it is too early for that, I understand it well. Thank you for your time.'
	};
}
