/** Finds the lead that a mail is about. Where two fit equally, both are candidates: nothing is guessed. */
import type { Lead } from '../../domain/lead';
import { OFFICE } from '../../paste/mail/mail-words';
import type { MailMessage } from '../message';
import type { Target, MatchedBy } from '../proposals/proposal';
import { mailHash } from '../proposals/mail-hash';
import type { MailContent } from '../understanding/mail-content';
import * as words from '../understanding/mail-words';
import { compact, rolesAgree, withRoleIn, type LeadIndex } from './lead-index';
import { namedJob, type NamedJob } from './named-job';
import { domainOf, labelOf, ownDomain, systemOf } from './senders';

export interface Match {
	readonly target: Target;
	readonly by: MatchedBy;
}

/** Holds the facts of a mail by which its lead is sought. */
export interface Sought {
	readonly message: MailMessage;
	readonly direction: 'in' | 'out';
	/** The addresses of the other side: the sender, or those to whom the user wrote. */
	readonly others: readonly string[];
	/** The names of the other side, in a network that tells no addresses; empty for an e-mail. */
	readonly names: readonly string[];
	readonly hash: string;
}

/** The number of characters in which roles are sought. */
const ROLE_CHARS = 2_000;

/** Returns the target of the thread that a mail belongs to; the mail that it answers tells before those ahead of that. */
export function threadOf({ message }: Sought, targets: ReadonlyMap<string, Target>): Target | undefined {
	const ids = [...(message.inReplyTo ? [message.inReplyTo] : []), ...message.references.toReversed()];
	for (const id of ids) {
		const target = targets.get(mailHash(id));
		if (target) return target;
	}
	return undefined;
}

/** Returns the leads that know one of the addresses, one of their domains, or somebody of the name where there are no addresses. */
export function knownTo(
	{ others, names }: Sought,
	index: LeadIndex
): { by: MatchedBy; leads: readonly Lead[] } | null {
	const byPerson = distinct(names.flatMap((name) => index.withPerson(name)));
	if (byPerson.length > 0) return { by: 'name', leads: byPerson };
	const byAddress = distinct(others.flatMap((email) => index.withAddress(email)));
	if (byAddress.length > 0) return { by: 'address', leads: byAddress };
	const byDomain = distinct(others.flatMap((email) => index.withDomain(domainOf(email))));
	return byDomain.length > 0 ? { by: 'domain', leads: byDomain } : null;
}

const distinct = (leads: readonly Lead[]) => [...new Set(leads)];

/** Returns the lead that a mail is about by who wrote it or what it names; a new one for an application to somebody unknown; null for neither. */
export function matchMail(sought: Sought, content: MailContent, index: LeadIndex): Match | null {
	const job = namedJob(sought.message, sought.others[0] ?? '');
	const known = knownTo(sought, index) ?? byName(sought, content, job, index);
	const applies = isApplication(sought, content);
	if (!known) return applies ? newLeadOf(sought, job) : null;
	const fitting = narrowed(known.leads, content, job);
	if (fitting.length === 0) {
		if (applies) return newLeadOf(sought, job, known.leads[0]!.organisation);
		return { target: candidates(known.leads, sought), by: known.by };
	}
	const [only] = fitting;
	const target = fitting.length === 1 ? targetOf(only!) : candidates(fitting, sought);
	return { target, by: known.by };
}

/** Returns the target of a lead of the book, or of one that an earlier mail proposes. */
export function targetOf({ id, organisation, role }: Lead): Target {
	return id.startsWith(NEW) ? { newLead: id, organisation, ...(role && { role }) } : { leadId: id };
}

/** Begins the id of a lead that is proposed. */
const NEW = 'new ';

function candidates(leads: readonly Lead[], { hash }: Sought): Target {
	return { candidates: leads.map(({ id }) => id), thread: hash };
}

/** Returns the leads of an organisation that the mail names, where a program, an office or an applicant system writes for it, or the mail decides something. */
function byName(
	{ direction, message, others }: Sought,
	content: MailContent,
	job: NamedJob,
	index: LeadIndex
): { by: MatchedBy; leads: readonly Lead[] } | null {
	const isSystem = others.some((email) => systemOf(domainOf(email)) !== undefined);
	const says =
		content.acknowledges !== undefined || content.decision !== null || message.invitations.length > 0;
	const isOwn = direction === 'out' && words.APPLIES.test(`${content.subject}\n${content.text}`);
	if (!isSystem && !isOwn && !says) return null;
	for (const name of [...job.organisations, ...(isSystem ? job.slugs : [])]) {
		const leads = index.named(name);
		if (leads.length > 0) return { by: 'organisation', leads };
	}
	return null;
}

/** Returns those of the leads whose role the mail does not contradict, and which it names where it names any. */
function narrowed(leads: readonly Lead[], content: MailContent, { role }: NamedJob): readonly Lead[] {
	const inSubject = withRoleIn(leads, content.subject);
	if (inSubject.length > 0) return inSubject;
	const named = withRoleIn(leads, content.text.slice(0, ROLE_CHARS));
	if (named.length > 0) return named;
	const agreeing = leads.filter((lead) => rolesAgree(lead.role, role));
	return agreeing;
}

/** Returns true for the user's own application, and for mail that acknowledges or refuses one. */
function isApplication({ direction, others }: Sought, content: MailContent): boolean {
	const all = `${content.subject}\n${content.text}`;
	if (words.NO_JOB.test(all)) return false;
	if (direction === 'out') return words.APPLIES.test(all);
	const isSystem = others.some((email) => systemOf(domainOf(email)) !== undefined);
	if (content.acknowledges !== undefined) return isSystem || APPLICATION.test(all);
	return content.decision?.no === 'role' && isSystem;
}

/** Words for an application: "thank you for your interest" alone may be about anything. */
const APPLICATION =
	/appl(?:ication|ying|icant)|candida|bewerb|solicitud|sollicit|résumé|\bcv\b|position|\brole\b|stelle\b|poste\b|puesto|vaga\b|posizione|functie|vacature/iu;

function newLeadOf({ others, message, direction }: Sought, job: NamedJob, known?: string): Match | null {
	const organisation =
		known ?? organisationOf(others, job, direction === 'in' && OFFICE.test(message.from?.name ?? ''));
	if (!organisation) return null;
	const key = `${NEW}${compact(organisation)} ${compact(job.role ?? '')}`;
	return { target: { newLead: key, organisation, ...(job.role && { role: job.role }) }, by: 'new' };
}

/** Returns the name of the organisation: as the mail writes what its domain says, else what it names, else the domain's own name. */
function organisationOf(others: readonly string[], job: NamedJob, isOffice: boolean): string | undefined {
	const domain = others.map((email) => ownDomain(domainOf(email))).find((each) => each !== undefined);
	if (!domain) return job.organisations[0] ?? job.slugs.map(capitalised)[0];
	const label = compact(labelOf(domain));
	const asWritten = job.organisations.find(
		(name) => compact(name) === label || compact(name).startsWith(label)
	);
	return asWritten ?? (isOffice ? job.organisations[0] : undefined) ?? capitalised(labelOf(domain));
}

const capitalised = (name: string) =>
	name.replace(/[-_]+/g, ' ').replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
