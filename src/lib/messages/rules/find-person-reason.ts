/** Explains that a contact is missing: who asked for no contact, or which way to a person is closed. */
import type { Lead, Origin } from '../../domain/lead';
import type { Person } from '../../domain/person';
import type { Channel } from '../../domain/touch';
import { dayInWords } from '../common/days';
import { isolatedName, listed } from '../common/touches';
import type { StepSentenceContext } from './agreed-step-reasons';
import { before, isAhead } from './silence-reasons';

/** Says what someone asked the user not to do. */
export const NOT_TO: Record<Channel, string> = {
	email: 'not to email',
	phone: 'not to call',
	letter: 'not to send letters',
	message: 'not to send messages',
	'in-person': 'not to come by',
	form: 'not to use the contact form'
};

/**
 * Explains that a contact is missing, after the event that waits for one: "You applied 8 days ago.
 * No contact yet: find a recruiter or hiring manager."
 */
export function findPerson(context: StepSentenceContext): string {
	const { step, today } = context;
	const by = isAhead(context) ? ` by ${dayInWords(step.due, today)}` : '';
	return `${before(context)} ${missing(context)}${by}.`;
}

function missing({ step, lead, facts }: StepSentenceContext): string {
	const person = lead.people.find(({ id }) => id === step.personId);
	const name = isolatedName(lead, step.personId);
	if (person && name) return wayTo(person, name, lead);
	// The engine names anyone who may still be contacted: whoever else is on the job asked not to be.
	const named = lead.people.filter((other) => other.name.trim() !== '');
	const refused = listed(named.map(({ id }) => isolatedName(lead, id) ?? ''));
	if (refused) return `${refused} asked not to be contacted, so find someone else there`;
	if (facts.insteadOf === 'reply-owed') return 'No way to reply yet: add an email address or phone number';
	const isBegun = facts.quiet || facts.insteadOf !== 'plan-first-step';
	return `${isBegun ? 'No contact yet:' : 'First,'} ${SEARCHES[lead.origin]}`;
}

const SEARCHES: Record<Origin, string> = {
	posting: 'find a recruiter or hiring manager',
	unsolicited: 'find a recruiter or hiring manager',
	recruiter: 'find a name at the agency',
	networking: 'add the person you know there'
};

/** Says which way to a person is missing, and why the known one is closed. */
function wayTo(person: Person, name: string, lead: Lead): string {
	const barred = channelRefused(person, lead);
	if (barred) return `${name} asked you ${NOT_TO[barred]}, so find another way to reach them`;
	if (!person.email && !person.phone && !person.url)
		return `No way to reach ${name} yet: add an email address or phone number`;
	const isPhoneOnly = !person.email && !person.url;
	if (lead.noCallsPosting && isPhoneOnly)
		return `The posting says no calls, so find an email address for ${name}`;
	return `Find another way to reach ${name}`;
}

/** Returns the channel that a person asked not to be contacted by, if that is known on this job. */
function channelRefused({ id }: Person, { touches }: Lead): Channel | undefined {
	const said = touches.findLast(
		({ no, personId }) => no?.scope === 'channel' && (no.personId ?? personId) === id
	);
	return said?.no?.channel;
}
