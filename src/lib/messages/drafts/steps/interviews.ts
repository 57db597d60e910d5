/** Writes after interviews: thank-you notes, debriefs, and asking where things stand. */
import { personOf } from '../../../domain/lead';
import { isSpoken } from '../../../domain/touch';
import type { DraftContent, DraftFacts, Wordings } from '../draft-facts';
import { addresseeOf, isOver, isToRecruiter, lastInterview } from '../draft-facts';
import {
	atOrganisation,
	futureDay,
	listed,
	onPastDay,
	organisationOf,
	phrase,
	roleOf,
	threadSubject,
	topicOf,
	whenMet
} from '../phrases';
import { place } from '../places';
import { addressed } from '../salutation';

/** Thanks each person who was met; through a recruiter, thanks all at once. */
export function thanksContent(facts: DraftFacts): DraftContent {
	const { lead, today } = facts;
	const when = whenMet(lastInterview(facts), today);
	const role = roleOf(lead);
	const subject = `Thank you for the ${role ? `${role} ` : ''}interview`;
	if (isToRecruiter(facts) && !lead.directAllowed) {
		const talked = place('what you talked about');
		return {
			subject,
			opening: [
				[`Thank you for arranging the interview${atOrganisation(lead)}${when}.`],
				[
					isOver(facts)
						? `I enjoyed talking about ${talked}.`
						: `I enjoyed talking about ${talked} and remain very interested in the role.`
				]
			],
			questions: [[`Would you pass my thanks on to ${metNames(facts)}?`]],
			bringUp: ['Your thanks for arranging the interview', `Your thanks to ${metNames(facts)}`]
		};
	}
	const position = Math.max(0, peopleMet(facts).indexOf(facts.step.personId ?? ''));
	const own = { subject, bringUp: ['Your thanks for the interview', 'One thing you talked about'] };
	const thanks = isOver(facts) ? THANKS_AFTERWARDS : THANKS;
	return { ...own, ...thanks[position % thanks.length]!(facts, when) };
}

/** Returns the place for what was talked about; it names the person where there were several. */
function talkedAbout(facts: DraftFacts): string {
	const to = addressed(facts)?.name;
	return place(`what you talked about${to && peopleMet(facts).length > 1 ? ` with ${to}` : ''}`);
}

type Thanks = (facts: DraftFacts, when: string) => Pick<DraftContent, 'opening' | 'evidence' | 'wish'>;

/** Thanks in other words by the place of the person among those who were met: they may compare notes. */
const THANKS: readonly Thanks[] = [
	(facts, when) => ({
		opening: [
			[`Thank you for taking the time to talk with me${when} about ${topicOf(facts)}.`],
			[`I enjoyed hearing about ${talkedAbout(facts)}, and I’m even more interested now.`]
		],
		evidence: ['value'],
		wish: [hearing(facts, 'I look forward to hearing from you')]
	}),
	(facts, when) => ({
		opening: [
			[`It was good to meet you${when}.`],
			[
				`What you said about ${talkedAbout(facts)} gave me a clear picture of the work, and it’s work I’d like to do.`
			]
		],
		wish: [hearing(facts, 'I hope we’ll speak again')]
	}),
	(facts, when) => ({
		opening: [
			[`I appreciated our conversation${when}, and I’ve been thinking about ${talkedAbout(facts)} since.`],
			['Thank you for your time.']
		],
		wish: ['I’d be glad to join the team.']
	}),
	(facts, when) => ({
		opening: [
			[`Thanks for making room in your day${when ? ` ${when.trim()}` : ''}.`],
			[`I left with a good feeling about the team, and ${talkedAbout(facts)} is one reason why.`]
		],
		wish: ['If any question comes up, just let me know.']
	})
];

/** Thanks after a no or a withdrawal, when nothing lies ahead, also in other words for each person. */
const THANKS_AFTERWARDS: readonly Thanks[] = [
	(facts, when) => ({
		opening: [
			[`Thank you for taking the time to meet with me${when}.`],
			[`I enjoyed talking about ${talkedAbout(facts)}, and I wish you and the team all the best.`]
		]
	}),
	(facts, when) => ({
		opening: [
			[`It was a pleasure to meet you${when}.`],
			[`I learned something from what you said about ${talkedAbout(facts)}, and I’m grateful for that.`]
		]
	}),
	(facts, when) => ({
		opening: [
			[`I appreciated our conversation${when}, above all about ${talkedAbout(facts)}.`],
			['I hope our paths cross again.']
		]
	})
];

/** Returns the ids of the people who were met, without the recruiter, in the order of the lead. */
function peopleMet(facts: DraftFacts): readonly string[] {
	const { lead } = facts;
	const { personId, personIds = [] } = lastInterview(facts) ?? {};
	return lead.people
		.map(({ id }) => id)
		.filter((id) => id !== lead.submittedBy && (id === personId || personIds.includes(id)));
}

function metNames(facts: DraftFacts): string {
	const names = peopleMet(facts).flatMap((id) => phrase(personOf(facts.lead, id)?.name) ?? []);
	if (names.length > 0 && names.length <= MOST_NAMES) return listed(names);
	return organisationOf(facts.lead) ? `the team${atOrganisation(facts.lead)}` : 'the people I met';
}

const MOST_NAMES = 4;

/** Mentions the day by which they promised an answer. */
function hearing(facts: DraftFacts, hope: string): string {
	const promise = lastInterview(facts)?.promise;
	const isNamed = promise?.by === 'them' && promise.answer && promise.on > facts.today;
	return isNamed ? `I look forward to hearing from you by ${futureDay(promise.on)}.` : `${hope}.`;
}

export function debriefContent(facts: DraftFacts): DraftContent {
	const { lead, today, channel } = facts;
	const when = whenMet(lastInterview(facts), today);
	const to = organisationOf(lead) ?? 'them';
	const how = isSpoken(channel)
		? 'I’d like to tell you how it went.'
		: `Here’s how it went: ${place('how it went')}.`;
	return {
		subject: `${roleOf(lead) ? `${roleOf(lead)} interview` : 'Interview'}${atOrganisation(lead)}`,
		opening: [[`I had the interview${atOrganisation(lead)}${when}.`], [how]],
		questions: [[`Have you heard anything from ${to}, and do you know when they expect to decide?`]],
		wish: ['Thank you for arranging it.'],
		callBack: true,
		bringUp: ['How the interview went', `Whether they’ve heard from ${to}`, 'When a decision is expected']
	};
}

/** Asks where things stand, and offers a writing sample or references (Fontaine). */
export function afterInterviewContent(facts: DraftFacts): DraftContent {
	const { lead, today } = facts;
	const interview = lastInterview(facts);
	const on = onPastDay(interview, today);
	const topic = topicOf(facts);
	const isRecruiter = addresseeOf(facts) === 'recruiter' && lead.submittedBy !== undefined;
	const to = organisationOf(lead) ?? 'them';
	const about = place('what you talked about');
	// An interview that only a status mentions may lie ahead, so nothing is said of it.
	const opening: Wordings =
		!interview || interview.undated
			? [`I remain very interested in ${topic}.`]
			: isRecruiter
				? [`I enjoyed the interview${atOrganisation(lead)}${on} and remain very interested.`]
				: [
						`I enjoyed talking about ${about}${on} and remain very interested.`,
						`I’ve thought a good deal about ${about} since we met${on}, and I’d still like to do this work.`
					];
	return {
		subject: threadSubject(facts, 'interview'),
		opening: [opening],
		evidence: ['references', 'proofs', 'value'],
		questions: isRecruiter
			? [
					[`Have you had any feedback from ${to}, and do you know when they expect to decide?`],
					[`Would you let them know I’m happy to send ${offered(facts)}?`]
				]
			: [
					['Could you tell me where things stand?', 'How is the decision coming along?'],
					[`I’d be happy to send ${offered(facts)} if that would help you decide.`]
				],
		announces: true,
		callBack: true,
		bringUp: [
			isRecruiter ? `Whether they’ve had feedback from ${to}` : 'Where things stand, and what comes next',
			'When a decision is expected',
			'You could send references or a writing sample'
		]
	};
}

/** Names what helps them decide; references that the text names already are not offered twice. */
const offered = ({ lead }: DraftFacts): string =>
	lead.vouchers ? 'a writing sample' : 'references or a writing sample';
