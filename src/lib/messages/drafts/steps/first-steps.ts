/** Writes how something begins: the application, the first approach, and the search for somebody to write to. */
import { personOf } from '../../../domain/lead';
import { isSpoken } from '../../../domain/touch';
import { resume } from '../../common/english';
import type { DraftContent, DraftFacts } from '../draft-facts';
import { addresseeOf, lastSent } from '../draft-facts';
import {
	atOrganisation,
	onPastDay,
	organisationOf,
	phrase,
	resumeSentence,
	roleNoun,
	roleOf,
	threadSubject,
	topicOf,
	withArticle
} from '../phrases';

/** Writes the application itself, or the first approach. */
export function firstStepContent(facts: DraftFacts): DraftContent {
	if (facts.step.kind === 'application') return application(facts);
	const approaches = { employer: toEmployer, recruiter: toRecruiter, contact: toContact };
	return approaches[addresseeOf(facts)](facts);
}

function application(facts: DraftFacts): DraftContent {
	const { lead, channel } = facts;
	const role = roleOf(lead);
	const job = `the ${role ? roleNoun(role) : 'role'}${atOrganisation(lead)}`;
	return {
		subject: threadSubject(facts),
		opening: [[`I’d like to apply for ${job}.`], [resumeSentence(channel, false)]],
		evidence: ['value', 'proofs', 'references'],
		mostEvidence: 2,
		wish: ['I’d welcome the chance to talk.'],
		callBack: true,
		bringUp: [`You’d like to apply for ${job}`, 'Who to send your application to']
	};
}

/** Asks what they need, and to be kept on file where nothing is open (Fontaine, JHA). */
function toEmployer(facts: DraftFacts): DraftContent {
	const { lead, channel } = facts;
	const role = roleOf(lead);
	const as = role ? ` as ${withArticle(role)}` : '';
	const introduces = isSpoken(channel)
		? 'I’m calling to introduce myself'
		: 'I’m writing to introduce myself';
	return {
		subject: threadSubject(facts),
		opening: [[`I’d like to work${atOrganisation(lead) || ' with you'}${as}, so ${introduces}.`]],
		evidence: ['value', 'proofs', 'references'],
		questions: [
			['Could we talk for fifteen minutes about what you need most right now?'],
			[
				`${resumeSentence(channel, false).slice(0, -1)}; if there’s no opening at the moment, please keep it on file.`
			]
		],
		announces: true,
		callBack: true,
		bringUp: [
			`You’d like to work there${as}`,
			'What they need most right now',
			`If there’s no opening: whether they’d keep your ${resume()} on file`
		]
	};
}

function toContact(facts: DraftFacts): DraftContent {
	const { lead } = facts;
	const job = jobOf(lead);
	const organisation = organisationOf(lead);
	return {
		subject: threadSubject(facts),
		opening: [
			[`I’m looking for ${job ?? 'my next job'} and would value your view of ${organisation ?? 'the field'}.`]
		],
		evidence: ['proofs', 'value'],
		questions: [
			[
				`Would you have fifteen minutes in the next couple of weeks to tell me what ${organisation ?? 'your team'} needs most right now?`
			]
		],
		announces: true,
		callBack: true,
		bringUp: [
			`You’re looking for ${job ?? 'your next job'}`,
			`What ${organisation ?? 'their team'} needs most right now`,
			'Who else they’d talk to in your place'
		]
	};
}

function toRecruiter(facts: DraftFacts): DraftContent {
	const { lead, channel } = facts;
	const job = jobOf(lead);
	return {
		subject: threadSubject(facts),
		opening: [
			[`I’m looking for ${job ?? 'my next job'} and hope you can help.`],
			[resumeSentence(channel, false)]
		],
		evidence: ['value', 'proofs'],
		questions: [
			['Do you have anything at the moment that might fit, or should I talk to one of your colleagues?']
		],
		announces: true,
		callBack: true,
		bringUp: [
			`You’re looking for ${job ?? 'your next job'}`,
			'Whether they have anything that might fit',
			'How they’d like to work with you'
		]
	};
}

/** Returns "an Analyst role"; null where no role is known. */
function jobOf(lead: DraftFacts['lead']): string | null {
	const role = roleOf(lead);
	return role ? withArticle(roleNoun(role)) : null;
}

/** Asks whoever answers (a switchboard, HR) for the right person. */
export function findAPersonContent(facts: DraftFacts): DraftContent {
	const { lead, step, today } = facts;
	const sent = lastSent(facts, 'application');
	const topic = topicOf(facts);
	const name = phrase(personOf(lead, step.personId)?.name);
	const began = sent ? `I applied for ${topic}${onPastDay(sent, today)}` : `I’m interested in ${topic}`;
	const asks = name
		? 'What’s the best way to do that?'
		: 'Could you tell me who that is, and how best to reach them?';
	return {
		subject: threadSubject(facts),
		isToAnybody: true,
		opening: [
			[
				name
					? `${began} and would like to get in touch with ${name}.`
					: `${began} and would like to get in touch with the person who’s hiring.`
			]
		],
		questions: [[asks]],
		wish: ['Thank you for your help.'],
		callBack: true,
		bringUp: [name ? `How best to reach ${name}` : 'Who’s hiring, and how best to reach them']
	};
}
