/** Drafts the person who wrote a mail: added to the lead, or completed there. */
import { comparable } from '../../domain/leads/search';
import { personOfMail } from '../understanding/signature';
import type { Draft, MailOnLead } from './draft';
import { personWith } from './change-lead';

/** Returns the change that adds the sender, or what the lead lacks of them; null where nothing is new. */
export function personDraft({ message, lead, content }: MailOnLead): Draft | null {
	const said = content.automatic ? null : personOfMail(message);
	if (!said) return null;
	const known = lead && (personWith(lead, said.email) ?? namesake(lead.people, said.name));
	if (known && isComplete(known, said)) return null;
	const because =
		message.signature.trim().split('\n').slice(0, 4).join(', ') || `${said.name} <${said.email}>`;
	return {
		kind: 'person',
		because,
		change: { what: 'person', person: said, ...(known && { personId: known.id }) }
	};
}

type Said = NonNullable<ReturnType<typeof personOfMail>>;
type Known = NonNullable<ReturnType<typeof personWith>>;

const isComplete = (known: Known, said: Said) =>
	(['email', 'title', 'phone', 'url'] as const).every((key) => !said[key] || Boolean(known[key])) &&
	known.name !== '';

function namesake(people: readonly Known[], name: string): Known | undefined {
	const same = people.filter((person) => !person.email && comparable(person.name) === comparable(name));
	return same.length === 1 ? same[0] : undefined;
}
