/** Turns a mailbox into proposals. Each mail is read against the lead as the mails before it would leave it. */
import { daysBetween, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { newLead } from '../../domain/leads/lead-actions';
import type { Touch } from '../../domain/touch';
import { isPersonsName } from '../../paste/mail/mail-verdict';
import { LeadIndex } from '../matching/lead-index';
import { knownTo, matchMail, threadOf, type Match, type Sought } from '../matching/match';
import { domainOf, systemOf } from '../matching/senders';
import type { MailMessage } from '../message';
import { boundedMail } from '../understanding/bounded';
import { contentOf } from '../understanding/mail-content';
import { SEARCH } from '../understanding/mail-words';
import { momentsIn, type Moment } from '../understanding/moment';
import { directionOf, nameKey } from '../understanding/own-addresses';
import { changeOf } from './change-lead';
import type { Draft, KnownEvent } from './draft';
import { grouped } from './grouped';
import { incoming } from './incoming';
import { mailHash } from './mail-hash';
import { outgoing } from './outgoing';
import { personDraft } from './person-draft';
import type { Intake, MailMark, Proposal, Skipped, Target, TouchFacts } from './proposal';

/** Holds the facts of the user that the mails of a mailbox are compared with. */
export interface MailBook {
	readonly leads: Iterable<Lead>;
	/** The user's own addresses, in small letters. */
	readonly own: readonly string[];
	/** The user's names in a network whose messages have no addresses. */
	readonly ownNames?: readonly string[];
	/** The id of the lead for which the user hands the mails over: what fits no other lead is proposed there. */
	readonly chosen?: string;
	readonly marks: Iterable<MailMark>;
	readonly today: Day;
	/** The user's zone, an IANA name. */
	readonly zone: string;
}

/** Returns what the mails propose. Their order makes no difference; a mail that is marked proposes nothing. */
export function proposalsOf(messages: Iterable<MailMessage>, book: MailBook): Intake {
	const reading = new Reading(book);
	for (const { message, hash } of bySending(messages)) reading.read(message, hash);
	return { leads: grouped(reading.proposals), skipped: reading.skipped, marks: reading.marks };
}

interface Hashed {
	readonly message: MailMessage;
	readonly hash: string;
}

/** Returns the mails oldest first, each once. */
function bySending(messages: Iterable<MailMessage>): readonly Hashed[] {
	const all = [...messages]
		.map((message) => ({ message: boundedMail(message), hash: mailHash(message.id) }))
		.sort(
			(a, b) =>
				sentMs(a.message) - sentMs(b.message) ||
				(a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : fullness(b.message) - fullness(a.message))
		);
	const seen = new Set<string>();
	return all.filter(({ hash }) => !seen.has(hash) && seen.add(hash));
}

const NOON_MS = 12 * 3_600_000;

/** Returns the time of sending by which mails are ordered; the middle of the day where the day alone is known. */
const sentMs = ({ sentAt, sentOn }: MailMessage): number =>
	sentAt ?? (sentOn ? daysBetween('1970-01-01', sentOn) * 86_400_000 + NOON_MS : 0);

const fullness = ({ text, invitations, signature }: MailMessage) =>
	text.length + signature.length + 1_000 * invitations.length;

/** The number of characters in which a word of a search is sought. */
const GLANCE_CHARS = 4_000;
/** The longest note of a touch that a mail gives. */
const NOTE_CHARS = 4_000;

class Reading {
	readonly proposals: Proposal[] = [];
	readonly marks: MailMark[] = [];
	readonly skipped: Record<Skipped, number> = { known: 0, logged: 0, undated: 0, unrelated: 0 };
	readonly #index: LeadIndex;
	readonly #own: ReadonlySet<string>;
	readonly #ownNames: ReadonlySet<string>;
	readonly #momentOf: (instant: number) => Moment | null;
	readonly #targets = new Map<string, Target>();
	readonly #events = new Map<string, KnownEvent>();
	readonly #known = new Set<string>();
	readonly #shadows = new Map<string, Lead>();
	/** The ids of touches that are a mail's: another mail is another touch. */
	readonly #taken = new Set<string>();

	constructor(private readonly book: MailBook) {
		this.#index = new LeadIndex(book.leads);
		this.#own = new Set(book.own);
		this.#ownNames = new Set((book.ownNames ?? []).map(nameKey));
		this.#momentOf = momentsIn(book.zone);
		for (const { hash, leadId, touchIds = [], sequence } of book.marks) {
			this.#known.add(hash);
			// A lead may be gone since: then its thread finds another one, or none.
			if (leadId !== undefined && this.#index.get(leadId)) this.#targets.set(hash, { leadId });
			for (const id of touchIds) this.#taken.add(id);
			if (sequence !== undefined && touchIds[0]) this.#events.set(hash, { touchId: touchIds[0], sequence });
		}
	}

	read(message: MailMessage, hash: string): void {
		const moment = this.#sent(message);
		const direction = directionOf(message, this.#own, this.#ownNames);
		if (this.#known.has(hash)) this.skipped.known++;
		else if (!moment) this.skipped.undated++;
		else if (
			!direction ||
			!this.#understand({ message, direction, ...this.#othersOf(message, direction), hash }, moment)
		)
			this.skipped.unrelated++;
	}

	#sent({ sentAt, sentOn }: MailMessage): Moment | null {
		if (sentAt !== undefined) return this.#momentOf(sentAt);
		return sentOn ? { on: sentOn } : null;
	}

	#othersOf(message: MailMessage, direction: 'in' | 'out'): Pick<Sought, 'others' | 'names'> {
		const { from, to, cc, sender, recipients = [] } = message;
		const all = direction === 'in' ? (from ? [from] : []) : [...to, ...cc];
		const named = direction === 'in' ? (sender ? [sender] : []) : recipients;
		return {
			others: all.map(({ email }) => email).filter((email) => !this.#own.has(email)),
			names: named.filter((name) => !this.#ownNames.has(nameKey(name)))
		};
	}

	/** Proposes what a mail says; returns false where it says nothing of a lead. */
	#understand(sought: Sought, moment: Moment): boolean {
		const { message, direction, others, hash } = sought;
		const thread = threadOf(sought, this.#targets);
		const isSystem = others.some((email) => systemOf(domainOf(email)) !== undefined);
		if (message.list && !isSystem) return false;
		const { chosen } = this.book;
		if (
			!thread &&
			!isSystem &&
			chosen === undefined &&
			!isAboutSearch(message) &&
			!this.#isExpected(sought, moment.on)
		)
			return false;
		const content = contentOf(message, moment.on);
		const match = thread
			? ({ target: thread, by: 'thread' } as const)
			: this.#orChosen(matchMail(sought, content, this.#index));
		if (!match) return false;
		const lead = this.#leadOf(match.target);
		const mail = { message, content, moment, lead, events: this.#events };
		const drafts = direction === 'in' ? incoming(mail) : [outgoing(mail)];
		if (drafts.length === 0) return false;
		this.#targets.set(hash, match.target);
		const person = direction === 'in' ? personDraft(mail) : null;
		let isLogged = true;
		for (const draft of [...(person ? [person] : []), ...drafts]) {
			if (this.#propose(draft, sought, moment, match)) isLogged = false;
		}
		if (isLogged) this.skipped.logged++;
		return true;
	}

	/** Returns the lead that the user chose, where no other one is sure. */
	#orChosen(match: Match | null): Match | null {
		const { chosen } = this.book;
		if (chosen === undefined || (match && 'leadId' in match.target)) return match;
		return this.#index.get(chosen) ? { target: { leadId: chosen }, by: 'chosen' } : match;
	}

	/** Returns true if somebody of a lead writes, or a person of an organisation that the user is in touch with or has just begun to track. */
	#isExpected(sought: Sought, on: Day): boolean {
		const known = knownTo(sought, this.#index);
		if (known?.by === 'address' || known?.by === 'name') return true;
		const { message, direction } = sought;
		if (!known || message.automatic || (direction === 'in' && !(message.from && isPersonsName(message.from))))
			return false;
		const isNear = (day: Day) => day <= on && daysBetween(day, on) <= IN_TOUCH_DAYS;
		return known.leads.some(
			({ addedOn, touches }) => isNear(addedOn) || touches.some((touch) => !touch.undated && isNear(touch.on))
		);
	}

	/** Returns what a thread says of a lead that the user has yet to pick. */
	#shadow(thread: string): Lead {
		return this.#shadows.get(thread) ?? newLead({ organisation: '' }, thread, this.book.today);
	}

	/** Returns the lead of a target as it is so far; a new one is begun. */
	#leadOf(target: Target): Lead | undefined {
		if ('leadId' in target) return this.#index.get(target.leadId);
		if ('candidates' in target) return this.#shadow(target.thread);
		const known = this.#index.get(target.newLead);
		if (known) return known;
		const { organisation, role } = target;
		const lead = newLead({ organisation, ...(role && { role }) }, target.newLead, this.book.today);
		this.#index.put(lead);
		return lead;
	}

	/** Returns false where the lead has it already. */
	#propose(draft: Draft, { message, hash }: Sought, moment: Moment, { target, by }: Match): boolean {
		const lead = this.#leadOf(target);
		const change = lead ? this.#compared(draft, lead, hash) : draft.change;
		if (!change) return false;
		const proposal: Proposal = {
			id: `${hash}.${draft.kind}`,
			kind: draft.kind,
			mail: {
				hash,
				sentAt: sentMs(message),
				...moment,
				...(message.from && { from: message.from }),
				...(message.sender && { sender: message.sender, recipients: message.recipients ?? [] }),
				to: message.to,
				subject: message.subject,
				text: message.text.slice(0, NOTE_CHARS)
			},
			because: draft.because ?? message.subject,
			target,
			matchedBy: by,
			change,
			...(draft.event && { event: draft.event })
		};
		this.proposals.push(proposal);
		if (lead) this.#apply(proposal, lead);
		return true;
	}

	#apply({ id, change, event, target }: Proposal, lead: Lead): void {
		const touchId = change.what === 'touch' ? id : change.what === 'person' ? undefined : change.touchId;
		if (touchId !== undefined) this.#taken.add(touchId);
		if (event && touchId !== undefined) this.#events.set(event.hash, { touchId, sequence: event.sequence });
		const changed = changeOf(change, { id, today: this.book.today })(lead);
		if ('candidates' in target) this.#shadows.set(target.thread, changed);
		else this.#index.put(changed);
	}

	/** Returns the change that is left after what the lead has: none where it was logged by hand, the day alone where a sheet implied it. */
	#compared({ change, kind }: Draft, lead: Lead, hash: string): Draft['change'] | null {
		if (change.what !== 'touch') return change;
		const { touch } = change;
		if (
			kind === 'application' &&
			lead.touches.some((other) => this.#taken.has(other.id) && isOne(other, touch))
		)
			return null;
		const others = lead.touches.filter(({ id }) => !this.#taken.has(id));
		const logged = others.find((other) => !other.undated && isOne(other, touch));
		if (logged) {
			this.#taken.add(logged.id);
			this.marks.push({ hash, leadId: lead.id, touchIds: [logged.id] });
			return null;
		}
		const implied = others.find((other) => other.undated && isAlike(other, touch));
		return implied
			? { what: 'date', touchId: implied.id, on: touch.on, ...(touch.at && { at: touch.at }) }
			: change;
	}
}

/** The days after a touch, or after the lead was added, in which a person of the organisation most likely writes about the job. */
const IN_TOUCH_DAYS = 120;

/** A message that was logged by hand may stand on the day before or after. */
const LOGGED_WITHIN = 1;
/** An application is seldom made twice: a sheet's day for it is often that of another step. */
const APPLIED_WITHIN = 14;

/** Returns true if a touch on the lead is what a mail tells. */
function isOne(touch: Touch, mail: TouchFacts): boolean {
	const within = mail.kind === 'application' ? APPLIED_WITHIN : LOGGED_WITHIN;
	return isAlike(touch, mail) && Math.abs(daysBetween(touch.on, mail.on)) <= within;
}

function isAlike(touch: Touch, mail: TouchFacts): boolean {
	return (
		touch.kind === mail.kind &&
		touch.direction === mail.direction &&
		touch.no?.scope === mail.no?.scope &&
		Boolean(touch.automatic) === Boolean(mail.automatic)
	);
}

function isAboutSearch({ subject, text, invitations }: MailMessage): boolean {
	const glance = `${subject.slice(0, GLANCE_CHARS)}\n${text.slice(0, GLANCE_CHARS)}`;
	return (
		SEARCH.test(glance) ||
		invitations.some(({ summary, description }) =>
			SEARCH.test(`${summary}\n${description}`.slice(0, GLANCE_CHARS))
		)
	);
}
