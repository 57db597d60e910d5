/** Files that are kept with leads: résumés, letters, job ads. A lead names them; their bytes lie in a store of their own, once per content. */
import type { Day } from '../day';
import type { Lead } from '../lead';
import type { Paper, PaperKind, SentKind } from './paper';

export * from './paper';

/** The most bytes of one file. */
export const MAX_PAPER_BYTES = 5 * 1024 * 1024;
/** The most bytes of all files together, so that a backup of them can always be read again. */
export const MAX_ALL_PAPERS_BYTES = 150 * 1024 * 1024;

export type PaperRefusal = 'empty' | 'too-large' | 'too-much';

/**
 * Returns why a file can't be kept; null where it can.
 * @param size in bytes @param kept the bytes of all files that are kept already
 */
export function paperRefusal(size: number, kept: number): PaperRefusal | null {
	if (size === 0) return 'empty';
	if (size > MAX_PAPER_BYTES) return 'too-large';
	return kept + size > MAX_ALL_PAPERS_BYTES ? 'too-much' : null;
}

/** Counts the files of leads and their bytes, the same content once. */
export function countPapers(leads: Iterable<Pick<Lead, 'papers'>>): { count: number; bytes: number } {
	const sizes = new Map<string, number>();
	for (const { papers = [] } of leads) for (const { sha256, size } of papers) sizes.set(sha256, size);
	return { count: sizes.size, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}

const KIND_WORDS: readonly (readonly [PaperKind, RegExp])[] = [
	['letter', /letter|anschreiben|motivation|lettre/],
	['resume', /r[eé]sum[eé]|\bcv\b|curriculum|lebenslauf/],
	['ad', /\bjob\b|posting|\bad\b|description|stellenanzeige|vacancy|\bjd\b/]
];

/** Guesses the kind of a file by its name. */
export function kindOfName(name: string): PaperKind {
	const words = name
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}]+/gu, ' ');
	return KIND_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** Splits a name into its stem and its ending: "CV 2026.pdf" into "CV 2026" and ".pdf". */
export function partsOfName(name: string): readonly [stem: string, ending: string] {
	const ending = /(?<=.)\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
	return [name.slice(0, name.length - ending.length), ending];
}

/** Returns the name of a version, as a lead's `resume` and `letter` hold it: "CV 2026". */
export function versionOf({ name }: Pick<Paper, 'name'>): string {
	return partsOfName(name)[0];
}

/** Returns the name, with a number behind it where other content is called so already: "CV (2).pdf". */
export function unlikeOthers(name: string, sha256: string, others: readonly Paper[]): string {
	const [stem, ending] = partsOfName(name);
	const isTaken = (candidate: string) =>
		others.some((other) => other.sha256 !== sha256 && other.name.toLowerCase() === candidate.toLowerCase());
	for (let count = 1; ; count += 1) {
		const candidate = count === 1 ? name : `${stem} (${count})${ending}`;
		if (!isTaken(candidate)) return candidate;
	}
}

/** Returns the paper that a lead's `resume` or `letter` names; undefined where only the name of it is known. */
export function sentPaper(lead: Lead, kind: SentKind): Paper | undefined {
	return lead.papers?.findLast((paper) => paper.kind === kind && versionOf(paper) === lead[kind]);
}

/** Adds a file; one with the same content and kind that is there already stays as it is. */
export function withPaper(paper: Paper): (lead: Lead) => Lead {
	return (lead) => {
		const papers = lead.papers ?? [];
		const isThere = papers.some(
			({ id, sha256, kind }) => id === paper.id || (sha256 === paper.sha256 && kind === paper.kind)
		);
		return isThere ? lead : { ...lead, papers: [...papers, paper] };
	};
}

/** Gives a file another name or kind. A version that went out by the old name is called by the new one. */
export function withPaperChanged(
	paperId: string,
	{ name, kind }: Pick<Paper, 'name' | 'kind'>
): (lead: Lead) => Lead {
	return (lead) => {
		const before = lead.papers?.find(({ id }) => id === paperId);
		if (!before) return lead;
		const after = { ...before, name, kind };
		const wentOut =
			isSentKind(before.kind) && before.kind === kind && sentPaper(lead, before.kind) === before;
		return {
			...lead,
			papers: lead.papers!.map((paper) => (paper === before ? after : paper)),
			...(wentOut && { [kind]: versionOf(after) })
		};
	};
}

/** Removes a file from a lead. The name of the version that went out stays: it did go out. An empty list stays too, so that another device can add to it. */
export function withoutPaper(paperId: string): (lead: Lead) => Lead {
	return (lead) => (lead.papers ? { ...lead, papers: lead.papers.filter(({ id }) => id !== paperId) } : lead);
}

/** Returns the files of two leads that are one: each content once per kind. */
export function joinedPapers(
	kept: readonly Paper[] | undefined,
	other: readonly Paper[] | undefined
): readonly Paper[] | undefined {
	if (!kept || !other) return kept ?? other;
	const keys = new Set(kept.map(keyOf));
	const ids = new Set(kept.map(({ id }) => id));
	return [...kept, ...other.filter((paper) => !keys.has(keyOf(paper)) && !ids.has(paper.id))];
}

function keyOf({ sha256, kind }: Paper): string {
	return `${kind} ${sha256}`;
}

export function isSentKind(kind: PaperKind): kind is SentKind {
	return kind === 'resume' || kind === 'letter';
}

/** A version of a résumé or letter that can be sent: its name, and the file where one is kept. */
export interface Version {
	readonly name: string;
	readonly paper?: Paper;
}

/** The longest text that counts as the name of a version. */
const LONGEST_NAME = 120;
const MOST_VERSIONS = 20;

/**
 * Returns the versions of a kind on any lead, each name once: the latest first, by the day of the application or of the file.
 * Where a name stands for files on several leads, the newest of them is meant.
 */
export function versionsOf(leads: Iterable<Lead>, kind: SentKind): readonly Version[] {
	const found = new Map<string, { day: Day; paper?: Paper }>();
	const note = (name: string, day: Day, paper?: Paper) => {
		const before = found.get(name);
		const kept = paper && (!before?.paper || before.paper.addedOn <= paper.addedOn) ? paper : before?.paper;
		found.set(name, { day: before && before.day > day ? before.day : day, ...(kept && { paper: kept }) });
	};
	for (const lead of leads) {
		for (const paper of lead.papers ?? [])
			if (paper.kind === kind) note(versionOf(paper), paper.addedOn, paper);
		const name = lead[kind];
		if (name && name.length <= LONGEST_NAME) note(name, sentOn(lead));
	}
	return [...found]
		.sort(([, a], [, b]) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
		.slice(0, MOST_VERSIONS)
		.map(([name, { paper }]) => ({ name, ...(paper && { paper }) }));
}

/** Returns the day of the last application; the day on which the lead was added where there is none with a day. */
function sentOn({ touches, addedOn }: Lead): Day {
	const days = touches.filter(({ kind, undated }) => kind === 'application' && !undated).map(({ on }) => on);
	return days.sort().at(-1) ?? addedOn;
}
