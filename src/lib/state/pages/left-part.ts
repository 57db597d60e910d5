/** Keeps the form on a part of a lead, a person or a touch, by the ids of both; after a reload it opens again. */
import type { Attachment } from 'svelte/attachments';
import type { Lead } from '../../domain/lead';
import type { Person } from '../../domain/person';
import type { Touch } from '../../domain/touch';
import { keepForm, storedForm } from '../../platform/form-recovery';

export type PartRequest =
	{ readonly what: 'person'; readonly person: Person } | { readonly what: 'touch'; readonly touch: Touch };

/** Keeps what is typed on a part; for a dialog's `keeps`. */
export function keepsPart({ id: leadId }: Lead, { id }: Person | Touch): Attachment<HTMLElement> {
	return keepForm(formOf(leadId, id), () => ({ id }));
}

/** Returns what asks for the form that was open when the page was loaded anew; null where there was none, or its part is gone. */
export function leftPart(lead: Lead): PartRequest | null {
	const left = storedForm();
	const { id } = (left?.opens ?? {}) as { id?: string };
	if (!id || left?.form !== formOf(lead.id, id)) return null;
	const person = lead.people.find((each) => each.id === id);
	if (person) return { what: 'person', person };
	const touch = lead.touches.find((each) => each.id === id);
	return touch ? { what: 'touch', touch } : null;
}

function formOf(leadId: string, partId: string): string {
	return `part ${leadId} ${partId}`;
}
