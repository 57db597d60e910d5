/** Finds leads that look like duplicates: the same row in two sheets, or a lead that was typed in before its sheet came. */
import type { Day } from '../day';
import { folded, foldedLink } from '../normalise';
import type { Lead } from '../lead';
import { emailKey } from '../person';

/** Tells why two leads look the same: the words are in `messages/lead/merge.ts`. */
export type MatchReason = 'link' | 'role' | 'person';

interface Likeness {
	/** 0: not the same; from `ALIKE` on it is worth a question; 1: everything that tells leads apart is equal. */
	readonly score: number;
	readonly why: MatchReason | '';
}

export interface SamePair {
	readonly kept: Lead;
	readonly other: Lead;
	readonly likeness: Likeness;
}

/** The score from which the user is asked. */
export const ALIKE = 0.5;

const UNLIKE: Likeness = { score: 0, why: '' };

/**
 * Returns how much two leads look like one. Two roles at one organisation are two leads, and a link alone says nothing, since many
 * jobs share one.
 */
export function looksSame(a: Lead, b: Lead): Likeness {
	if (a.id === b.id || a.sample !== b.sample || saidToBeTwo(a, b)) return UNLIKE;
	if (areTwoOpenings(openingOf(a), openingOf(b))) return UNLIKE;
	const [one, two] = [looksOf(a), looksOf(b)];
	if (one.organisation !== two.organisation || one.organisation === '') return UNLIKE;
	const links = one.link !== '' && two.link !== '' ? (one.link === two.link ? 'same' : 'differ') : 'unknown';
	if (one.role !== '' && one.role === two.role)
		return { score: { same: 1, unknown: 0.9, differ: 0.6 }[links], why: links === 'same' ? 'link' : 'role' };
	const unnamed = one.role === '' || two.role === '';
	if (links === 'same' && (unnamed || (isOneJobs(one.link) && within(one.role, two.role))))
		return { score: 0.8, why: 'link' };
	if (!unnamed) return UNLIKE;
	const shared = one.addresses.some((address) => two.addresses.includes(address));
	return shared && links === 'unknown' ? { score: 0.6, why: 'person' } : UNLIKE;
}

/** The day on which a lead was applied to, and the one on which its role was refused. */
export interface Opening {
	readonly applied?: Day;
	/** '': refused, and nobody knows when. */
	readonly refused?: Day | '';
}

export function openingOf({ touches }: Pick<Lead, 'touches'>): Opening {
	const days = touches
		.filter(({ kind, undated }) => !undated && (kind === 'application' || kind === 'approach'))
		.map(({ on }) => on);
	const applied = days.sort()[0];
	const no = touches.find((touch) => touch.no?.scope === 'role');
	return { ...(applied && { applied }), ...(no && { refused: no.undated ? '' : no.on }) };
}

/** Returns true if one of two was applied to after the other was refused: a second opening, and no copy. */
export function areTwoOpenings(a: Opening, b: Opening): boolean {
	if (!a.applied || !b.applied || a.applied === b.applied) return false;
	const [first, second] = a.applied < b.applied ? [a, b] : [b, a];
	return first.refused !== undefined && first.refused <= second.applied!;
}

/** The most leads of one block that are compared with each other; more look alike only in a sheet that says the same everywhere. */
const MOST_COMPARED = 40;

/**
 * Returns pairs that look like one lead, the surest first; each lead stands in one pair at most, and the earlier added of two is the
 * one to keep. Quick for ten thousand leads: only those that share an organisation and one thing more are compared.
 * @param apart whether a pair may be asked about at all: rows of one sheet are the user's own two
 */
export function sameLeads(
	leads: Iterable<Lead>,
	apart: (a: Lead, b: Lead) => boolean = () => true
): SamePair[] {
	const pairs: SamePair[] = [];
	for (const block of blocksOf(leads)) {
		for (const [at, a] of block.entries()) {
			for (const b of block.slice(at + 1, at + 1 + MOST_COMPARED)) {
				const likeness = looksSame(a, b);
				if (likeness.score >= ALIKE && apart(a, b)) pairs.push({ ...inOrder(a, b), likeness });
			}
		}
	}
	const taken = new Set<string>();
	return pairs
		.sort((a, b) => b.likeness.score - a.likeness.score || byName(a, b))
		.filter(({ kept, other }) => {
			if (taken.has(kept.id) || taken.has(other.id)) return false;
			taken.add(kept.id).add(other.id);
			return true;
		});
}

function byName({ kept: a }: SamePair, { kept: b }: SamePair): number {
	return a.organisation < b.organisation ? -1 : a.organisation > b.organisation ? 1 : 0;
}

/** Returns true if the user said that the two are not the same. */
function saidToBeTwo(a: Lead, b: Lead): boolean {
	return Boolean(a.notSameAs?.includes(b.id) || b.notSameAs?.includes(a.id));
}

/** Returns the two leads with the one to keep first: the one with more logged touches, else the older one. */
function inOrder(a: Lead, b: Lead): { kept: Lead; other: Lead } {
	const logged = ({ touches }: Lead) => touches.filter(({ implied }) => !implied).length;
	const first = logged(a) - logged(b) || (a.addedOn < b.addedOn ? 1 : a.addedOn > b.addedOn ? -1 : 1);
	return first > 0 ? { kept: a, other: b } : { kept: b, other: a };
}

function blocksOf(leads: Iterable<Lead>): Lead[][] {
	const blocks = new Map<string, Lead[]>();
	for (const lead of leads) {
		for (const key of looksOf(lead).keys) {
			const block = blocks.get(key);
			if (block) block.push(lead);
			else blocks.set(key, [lead]);
		}
	}
	return [...blocks.values()].filter(({ length }) => length > 1);
}

interface Looks {
	readonly organisation: string;
	readonly role: string;
	readonly link: string;
	readonly addresses: readonly string[];
	readonly keys: readonly string[];
}

/** A stored lead never changes in place, so it is looked at once. */
const looks = new WeakMap<Lead, Looks>();

function looksOf(lead: Lead): Looks {
	let known = looks.get(lead);
	if (!known) looks.set(lead, (known = lookAt(lead)));
	return known;
}

/** Looks at leads ahead of `sameLeads`, which then takes no longer than comparing them does. */
export function lookAhead(leads: Iterable<Lead>): void {
	for (const lead of leads) looksOf(lead);
}

function lookAt(lead: Lead): Looks {
	const organisation = organisationKey(lead.organisation);
	const role = roleKey(lead.role);
	const link = foldedLink(lead.url);
	const addresses = lead.people.flatMap(({ email }) => (email?.trim() ? [emailKey(email)] : []));
	const keys = [
		...(role ? [`role\n${role}`] : []),
		...(link ? [`link\n${link}`] : []),
		...new Set(addresses.map((address) => `person\n${address}`))
	];
	const blocks = organisation === '' ? [] : keys.map((key) => `${organisation}\n${key}`);
	return { organisation, role, link, addresses, keys: blocks };
}

const LEGAL_FORMS =
	/ (?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|mbh|ag|se|kg|ug|ek|bv|nv|sa|sarl|sas|srl|spa|sl|ab|as|oy|aps|pty|kk)$/;

/** Returns the organisation without punctuation and legal form: "Northwind, Inc." is Northwind. */
export function organisationKey(text: string): string {
	let key = words(text.replace(/(\p{L})\.(?=\p{L}\b)/gu, '$1'));
	while (LEGAL_FORMS.test(key)) key = key.replace(LEGAL_FORMS, '');
	return key;
}

/** "(m/f/d)" and its kin, which an ad carries and a tracker often does not. */
const GENDERS = /[([]\s*(?:all genders|[mfwdhx](?:\s*[/|,]\s*[a-z]{1,7}){1,3})\s*[)\]]/g;

/** Returns a role without punctuation and "(m/f/d)", for comparing. */
export function roleKey(text: string | undefined): string {
	return words(folded(text).replace(GENDERS, ' '));
}

function words(text: string): string {
	return folded(folded(text).replace(/[^\p{L}\p{N}\p{M}+#&]+/gu, ' '));
}

/** Returns true if a link seems to lead to one job: it has a number in it. A page of all jobs seldom does. */
function isOneJobs(link: string): boolean {
	return /\d{3}/.test(link);
}

/** Returns true if all words of one text stand in the other: "Analyst" and "Data Analyst". */
function within(one: string, two: string): boolean {
	const [short, long] = [one.split(' '), two.split(' ')].sort((a, b) => a.length - b.length) as [
		string[],
		string[]
	];
	return short.every((word) => long.includes(word));
}
