/** Somebody on a lead, and a contact that belongs to no lead yet. */
import type { Channel } from './touch';

export interface Person {
	readonly id: string;
	/** Empty only where the sheet gave an address without a name. */
	readonly name: string;
	readonly title?: string;
	readonly email?: string;
	readonly phone?: string;
	/** A profile or home page. */
	readonly url?: string;
	readonly prefers?: Channel;
	readonly note?: string;
}

/** A person without a lead: searchable, offered when a person is typed, and makes no steps. */
export interface Contact extends Person {
	readonly organisation?: string;
	/** Anything else the sheet said of them, as it came. */
	readonly addedOn: string;
	readonly deletedAt?: string;
	readonly sample?: true;
}

/** E-mail addresses are one person's in any case; whitespace around them is nobody's. */
export function emailKey(email: string): string {
	return email.trim().toLowerCase();
}

/** A phone number by its digits alone. */
export function phoneKey(phone: string): string {
	return phone.replace(/\D+/g, '');
}
