/** Makes an accepted proposal a change of its lead. */
import type { Day } from '../../domain/day';
import { cancel, setTerms } from '../../domain/interviews/changes';
import type { Lead } from '../../domain/lead';
import { dateEvent } from '../../domain/leads/dating';
import { addPerson, editPerson, logTouch, type LeadAction } from '../../domain/leads/lead-actions';
import { stillRefused } from '../../domain/leads/still-refused';
import { emailKey, type Person } from '../../domain/person';
import type { Touch } from '../../domain/touch';
import { nameKey } from '../understanding/own-addresses';
import type { MailChange, TouchFacts } from './proposal';

interface ChangeContext {
	/** The id of what is added. */
	readonly id: string;
	readonly today: Day;
	/** Returns the id that a touch has on the lead now. */
	readonly touchIdOf?: (id: string) => string;
}

const asItIs = (id: string) => id;

/** Returns the action that makes a change. Done twice it changes nothing more. */
export function changeOf(change: MailChange, { id, today, touchIdOf = asItIs }: ChangeContext): LeadAction {
	switch (change.what) {
		case 'touch':
			return (lead) =>
				logged(lead, change.touch, {
					...{ id, today, keepsNo: change.keepsNo },
					...{ email: change.personEmail, name: change.personName }
				});
		case 'date':
			return (lead) => dateEvent(lead, change.touchId, change, today);
		case 'move': {
			const touchId = touchIdOf(change.touchId);
			return (lead) =>
				lead.touches.some((touch) => touch.id === touchId)
					? setTerms(touchId, change.terms, '', today)(lead)
					: logged(lead, change.invitation, { id, today, email: change.personEmail, keepsNo: undefined });
		}
		case 'cancel':
			return cancel(touchIdOf(change.touchId), '', today);
		case 'person':
			return (lead) => withPerson(lead, change.person, change.personId, id);
	}
}

interface Logging {
	readonly id: string;
	readonly today: Day;
	readonly email: string | undefined;
	readonly name?: string | undefined;
	readonly keepsNo: true | undefined;
}

/** Returns the lead with a touch of the person whose address it names. A mere reply leaves a no to the role in place. */
function logged(lead: Lead, facts: TouchFacts, { id, today, email, name, keepsNo }: Logging): Lead {
	const person = email === undefined ? name && personNamed(lead, name) : personWith(lead, email);
	const touch: Touch = { ...facts, id, ...(person && { personId: person.id }) };
	const next = logTouch(touch, today)(lead);
	return keepsNo && lead.stage === 'rejected' ? stillRefused({ ...next, stage: 'rejected' }, touch.on) : next;
}

/** Returns the person of a lead with an address. */
export function personWith({ people }: Lead, email: string): Person | undefined {
	return people.find((person) => person.email && emailKey(person.email) === email);
}

/** Returns the one person of a lead with a name; undefined where two share it. */
function personNamed({ people }: Lead, name: string): Person | undefined {
	const same = people.filter((person) => nameKey(person.name) === nameKey(name));
	return same.length === 1 ? same[0] : undefined;
}

function withPerson(lead: Lead, said: Omit<Person, 'id'>, personId: string | undefined, id: string): Lead {
	const known = lead.people.find((person) => person.id === personId) ?? personWith(lead, said.email ?? '');
	if (!known) return addPerson({ ...said, id })(lead);
	return editPerson(known.id, (person) => ({ ...said, ...person, name: person.name || said.name }))(lead);
}
