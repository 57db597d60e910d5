/** Writes the messages to a reference: the question whether they would be one, and the note that a company may call. */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { leadOfContact } from '../../domain/leads/lead-actions';
import type { ReferenceContact } from '../../domain/people/references';
import type { Signature } from '../../domain/template';
import { place } from '../drafts/places';
import { organisationOf, phrase, roleNoun, roleOf } from '../drafts/phrases';
import { greeting, signedOff, type Addressing } from '../drafts/salutation';

/** Tells who writes to whom. */
export interface ReferenceFacts {
	readonly contact: ReferenceContact;
	readonly today: Day;
	readonly signature?: Signature | undefined;
	readonly firstNames?: boolean | undefined;
}

/** A written message. */
export interface ReferenceDraft {
	readonly subject: string;
	readonly body: string;
}

/** Asks whether they would be a reference; who said yes before is asked whether that still holds. */
export function askDraft(facts: ReferenceFacts): ReferenceDraft {
	const { knows, answer } = facts.contact.reference;
	const about = known(knows) ?? place('what you worked on together');
	if (answer === 'yes') {
		return written(facts, 'May I still name you as a reference?', [
			`I’m applying for new roles. Is it still OK if I name you as a reference? It would be about ${about}.`,
			PROMISE
		]);
	}
	return written(facts, 'Would you be a reference for me?', [
		`I’m applying for new roles and would like to name you as a reference. You’d be able to speak to ${about}. Would that be OK with you?`,
		PROMISE
	]);
}

const PROMISE = 'I’d let you know each time before anyone calls, and I understand if you’d rather not.';

/** Tells a reference which company may call. */
export function tellDraft(facts: ReferenceFacts, lead: Lead): ReferenceDraft {
	const company = organisationOf(lead) ?? place('company');
	const role = roleOf(lead);
	const job = role ? ` for the ${roleNoun(role)}` : '';
	const knows = known(facts.contact.reference.knows);
	const wish = knows ? ` If they do, it would help to hear about ${knows}.` : '';
	return written(facts, `${company} may contact you about me`, [
		`Thank you for being a reference for me. I’d like to give your name to ${company}${job}, so they may call or email you soon.${wish}`,
		'If this isn’t a good time, just tell me and I’ll name someone else.'
	]);
}

function written(facts: ReferenceFacts, subject: string, body: readonly string[]): ReferenceDraft {
	const { contact, ...rest } = facts;
	const addressing: Addressing = {
		...rest,
		channel: 'email',
		lead: leadOfContact(contact, contact.id, facts.today),
		step: { personId: contact.id }
	};
	return { subject, body: [greeting(addressing), ...body, signedOff(addressing)].join('\n\n') };
}

/** The most words of a text that goes into a sentence. */
const MOST_WORDS = 25;

/** Returns what a reference can speak to as part of a sentence; null where it is not known or too long. */
const known = (text: string | undefined) => phrase(text?.trim().replace(/[.;,]+$/, ''), MOST_WORDS);
