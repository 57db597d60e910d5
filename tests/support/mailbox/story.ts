/** Tells the mails of one application, from the first to the last. */
import { addDays, dayNumber, type Day } from '../../../src/lib/domain/day';
import type { Invitation, MailAddress, MailMessage } from '../../../src/lib/mail/message';
import type { Letter, Pack, Wording } from './pack';
import type { Chance } from './random';

/** One thing that there is to find. */
export interface Expected {
	readonly mail: string;
	readonly organisation: string;
	readonly role: string;
	/** Absent for a lead that was not tracked. */
	readonly leadId?: string;
	readonly kind: string;
	/** The day of the mail. */
	readonly on: Day;
	/** The day that the mail names: of a promise, an appointment, a deadline. */
	readonly named?: Day;
}

export interface Sent {
	readonly message: MailMessage;
	readonly on: Day;
}

interface Facts {
	readonly organisation: string;
	readonly roleAt: number;
	readonly begins: Day;
	readonly number: number;
}

const HOUR = 3_600_000;
const TITLES_PHONE = '+49 30 555 01';

export function filledIn(text: string, facts: Readonly<Record<string, string>>): string {
	return text.replace(/\{(\w+)\}/g, (all, name: string) => facts[name] ?? all);
}

/** Returns the organisation's name as it stands in an address. */
export function slugOf(organisation: string): string {
	return organisation.toLowerCase().replace(/[^a-z]+/g, '');
}

/** Returns the Friday of the week after that of `day`. Weeks begin on Monday. */
function fridayAfter(day: Day): Day {
	const sinceMonday = (((dayNumber(day) + 3) % 7) + 7) % 7;
	return addDays(day, 11 - sinceMonday);
}

export class Story {
	readonly organisation: string;
	readonly role: string;
	readonly begins: Day;
	readonly domain: string;
	readonly person: MailAddress;
	readonly sent: Sent[] = [];
	readonly expected: Expected[] = [];
	readonly #wording: Wording;
	readonly #slug: string;
	readonly #title: string;
	#day: Day;
	/** Tells how much is known of the person: nothing, the address, or what the signature says as well. */
	#known: 'nothing' | 'address' | 'all' = 'nothing';
	#revision = 0;
	#last: string | undefined;

	constructor(
		private readonly pack: Pack,
		private readonly chance: Chance,
		private readonly facts: Facts
	) {
		({ organisation: this.organisation, begins: this.begins } = facts);
		this.#day = facts.begins;
		this.#wording = chance.one(pack.wordings);
		const roles = this.#wording.roles ?? pack.roles;
		this.role = roles[facts.roleAt % roles.length]!;
		this.#slug = slugOf(facts.organisation);
		this.domain = `${this.#slug}.example`;
		const name = pack.people[facts.number % pack.people.length]!;
		this.#title = chance.one(pack.titles);
		this.person = { name, email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${this.domain}` };
	}

	tell(): void {
		const { chance } = this;
		const isByForm = chance.of(0.65);
		if (isByForm) this.#acknowledged();
		else {
			this.#write('applies', ['application']);
			if (chance.of(0.5)) this.#fromOffice(this.#wording.acknowledges, ['acknowledgement']);
		}
		const ends = chance.between(0, 9);
		if (ends < 2) return;
		this.#wait(5, 20);
		if (ends < 5) {
			if (isByForm) this.#bySystem(this.#wording.rejects, ['rejection']);
			else this.#fromOffice(this.#wording.rejects, ['rejection']);
			return;
		}
		this.#talk(isByForm);
	}

	/** Tells of an application with a person in it. */
	#talk(isByForm: boolean): void {
		const { chance } = this;
		if (!isByForm && chance.of(0.6)) {
			this.#write('followsUp', ['follow-up']);
			this.#absent();
			this.#wait(1, 3);
		}
		const first = chance.one(['replies', 'promises', 'asksWhen', 'deadlines'] as const);
		const kinds = {
			replies: 'reply',
			promises: 'promise',
			asksWhen: 'reply',
			deadlines: 'question'
		} as const;
		if (first === 'promises' && this.#wording.nextWeek && chance.of(0.4))
			this.#hear('nextWeek', ['promise'], fridayAfter(this.#day));
		else this.#hear(first, [kinds[first]]);
		this.#wait(1, 2);
		if (first !== 'promises') this.#write('answers', ['reply']);
		if (chance.of(0.4)) return;
		this.#wait(2, 6);
		this.#meet(chance.of(0.5));
		if (chance.of(0.2)) return;
		this.#wait(1, 5);
		if (chance.of(0.3)) return this.#hear('offers', ['offer']);
		if (this.#wording.notNow && chance.of(0.3)) return this.#hear('notNow', ['not-now']);
		this.#hear('rejects', ['rejection']);
		if (!chance.of(0.5)) return;
		this.#wait(1, 1);
		this.#write('answers', ['reply']);
		this.#wait(1, 1);
		this.#hear('courtesies', ['thank-you']);
	}

	/** Tells of an interview: by a calendar's invitation, or in words only. */
	#meet(isCalendar: boolean): void {
		const { chance } = this;
		let on = this.#ahead(6, 9);
		if (isCalendar) this.#calendar('request', on, 'invitation');
		else this.#hear('invites', ['invitation'], on);
		this.#wait(1, 2);
		if (chance.of(0.15)) {
			if (isCalendar) this.#calendar('cancel', on, 'cancelled');
			else this.#hear('cancels', ['cancelled'], on);
			return;
		}
		if (chance.of(0.25)) {
			on = this.#ahead(10, 13);
			if (isCalendar) this.#calendar('request', on, 'moved');
			else this.#hear('moves', ['moved'], on);
		}
		this.#day = on;
		if (chance.of(0.7)) this.#write('thanks', ['thank-you']);
	}

	/** Sends what a mailbox answers by itself, in which there is nothing to find. */
	#absent(): void {
		const { absences } = this.#wording;
		if (!absences || this.chance.of(0.5)) return;
		this.#send(this.person, this.chance.one(absences), [], this.#ahead(6, 9), { automatic: true });
	}

	#wait(least: number, most: number): void {
		this.#day = addDays(this.#day, this.chance.between(least, most));
	}

	#ahead(least: number, most: number): Day {
		return addDays(this.#day, this.chance.between(least, most));
	}

	#acknowledged(): void {
		this.#bySystem(this.#wording.acknowledges, ['application', 'acknowledgement']);
	}

	#bySystem(letters: readonly Letter[], kinds: readonly string[]): void {
		const layout = this.chance.one(this.pack.layouts);
		const letter = this.chance.one(letters);
		const [subject, text] = layout.subject ? ([layout.subject, letter[1]] as const) : letter;
		// A system that names nobody must be named in its letter.
		const named =
			layout.name.includes('{org}') ||
			`${subject}${text}`.includes('{org}') ||
			layout.email.includes('{slug}');
		const words = named ? text : `${text}\n\n${this.organisation}`;
		this.#send(
			{ name: this.#fill(layout.name), email: this.#fill(layout.email) },
			[subject, words],
			kinds,
			this.#ahead(6, 9),
			{ automatic: true }
		);
	}

	/** Sends from the organisation's own mailbox. */
	#fromOffice(letters: readonly Letter[], kinds: readonly string[]): void {
		const from = { name: `${this.organisation} Careers`, email: `careers@${this.domain}` };
		this.#send(from, this.chance.one(letters), kinds, this.#ahead(6, 9));
	}

	#hear(
		what:
			| 'rejects'
			| 'invites'
			| 'asksWhen'
			| 'offers'
			| 'promises'
			| 'replies'
			| 'deadlines'
			| 'cancels'
			| 'moves'
			| 'notNow'
			| 'nextWeek'
			| 'courtesies',
		kinds: readonly string[],
		named = this.#ahead(6, 9)
	): void {
		const people = this.#known === 'all' ? [] : ['person'];
		this.#known = 'all';
		this.#send(this.person, this.chance.one(this.#wording[what] ?? []), [...kinds, ...people], named, {
			signature: `${this.person.name}\n${this.#title}\n${this.organisation}\n${TITLES_PHONE}${10 + this.facts.number}`
		});
	}

	#write(what: 'applies' | 'followsUp' | 'thanks' | 'answers', kinds: readonly string[]): void {
		this.#send(this.pack.me, this.chance.one(this.#wording[what]), kinds, this.#ahead(6, 9));
	}

	#calendar(method: Invitation['method'], on: Day, kind: string): void {
		const invitation: Invitation = {
			uid: `meeting-${this.facts.number}@${this.domain}`,
			sequence: this.#revision++,
			method,
			on,
			at: '10:00',
			zone: 'Europe/Berlin',
			minutes: 45,
			summary: `Interview: ${this.role}`,
			description: '',
			place: 'https://meet.jit.si/room',
			organizer: this.person,
			attendees: [this.pack.me],
			repeats: false
		};
		const people = this.#known === 'nothing' ? ['address'] : [];
		if (this.#known === 'nothing') this.#known = 'address';
		this.#send(this.person, [invitation.summary, ''], [kind, ...people], on, { invitations: [invitation] });
	}

	#send(
		from: MailAddress,
		letter: Letter,
		kinds: readonly string[],
		named: Day,
		more: Partial<MailMessage> = {}
	): void {
		const id = `${this.facts.number}-${this.sent.length}@${this.domain}`;
		const isOwn = from.email === this.pack.me.email;
		const isForm = more.automatic === true;
		const subject = this.#fill(letter[0], named);
		this.sent.push({
			on: this.#day,
			message: {
				id,
				...(this.#last !== undefined && !isForm && { inReplyTo: this.#last }),
				references: this.#last !== undefined && !isForm ? [this.#last] : [],
				from,
				to: [isOwn ? this.person : this.pack.me],
				cc: [],
				sentAt: dayNumber(this.#day) * 24 * HOUR + (9 * 60 + this.sent.length * 20) * 60_000,
				subject,
				text: this.#fill(letter[1], named),
				signature: '',
				automatic: false,
				list: false,
				invitations: [],
				...more
			}
		});
		if (!isForm) this.#last = id;
		for (const kind of kinds) this.expected.push(this.#expect(id, kind, named));
	}

	#expect(mail: string, kind: string, named: Day): Expected {
		const names = ['invitation', 'moved', 'offer', 'promise', 'question'].includes(kind);
		const { organisation, role } = this;
		return { mail, organisation, role, kind, on: this.#day, ...(names && { named }) };
	}

	#dayInWords(day: Day): string {
		const [year = '', month = '', date = ''] = day.split('-');
		return filledIn(this.#wording.day, {
			date: String(Number(date)),
			month: this.#wording.months[Number(month) - 1]!,
			year
		});
	}

	#fill(text: string, named: Day = this.#day): string {
		return filledIn(text, {
			org: this.organisation,
			slug: this.#slug,
			role: this.role,
			me: this.pack.me.name,
			person: this.person.name,
			day: this.#dayInWords(named),
			other: this.#dayInWords(addDays(named, 2)),
			hour: filledIn(this.#wording.hour, { hh: '14', mm: '30' }),
			later: filledIn(this.#wording.hour, { hh: '16', mm: '00' })
		});
	}
}
