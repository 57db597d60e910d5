/** Writes the lead or contact of a row as a line that a person can check against the row. */
import type { Lead } from '../../src/lib/domain/lead';
import type { Contact, Person } from '../../src/lib/domain/person';
import type { Touch } from '../../src/lib/domain/touch';

const day = ({ on, undated }: { readonly on: string; readonly undated?: boolean }) =>
	undated ? 'undated' : on;

function touchText(touch: Touch): string {
	const { at, direction, kind, no, promise } = touch;
	const what = [direction, kind, no && `no:${no.scope}`];
	const agreed = promise && `for ${[promise.on, promise.at].filter(Boolean).join(' ')}`;
	return [day(touch), at, ...what, agreed].filter(Boolean).join(' ');
}

function personText({ name, title, email, phone, url }: Omit<Person, 'id'>): string {
	return [name, title && `(${title})`, email, phone, url].filter(Boolean).join(' ');
}

/** Writes a lead: "Northwind | Analyst | rejected | added 2026-10-01 | 2026-10-01 out application; undated in other no:role". */
export function leadLine(lead: Lead): string {
	const { organisation, role, stage, addedOn, url, people, ownStep, ended, applyBy } = lead;
	const step = ownStep && `plan ${[day(ownStep), ownStep.at, ownStep.what].filter(Boolean).join(' ')}`;
	const parts = [
		organisation || '(nobody)',
		role ?? '-',
		stage,
		`added ${addedOn}`,
		...lead.touches.map(touchText),
		ended && `${ended.how} ${day(ended)}`,
		step,
		applyBy && `apply by ${applyBy}`,
		url && `link ${url}`,
		...people.map((person) => `person ${personText(person)}`)
	];
	return parts.filter(Boolean).join(' | ');
}

export function contactLine(contact: Contact): string {
	return ['contact', personText(contact), contact.organisation, `added ${contact.addedOn}`]
		.filter(Boolean)
		.join(' | ');
}
