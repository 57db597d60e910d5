/** What each column means: the header's words first, and the cells, which can speak against it or in its place. */
import { gatherEvidence } from './evidence';
import type { Evidence } from './evidence';
import { headerWords, senseOfHeader } from './headers';
import type { HeaderSense } from './headers';
import { DAY_FIELDS, REPEATABLE } from './sheet';
import type { Column, Field } from './sheet';

interface Candidate {
	readonly index: number;
	readonly header: string;
	readonly words: string;
	readonly sense: HeaderSense;
	readonly evidence: Evidence;
}

type Found = Pick<Column, 'meaning' | 'evidence'>;
const NOTHING: Found = { meaning: null, evidence: null };

/** Whether most cells are of a kind; an empty column speaks against nothing. */
function mostly(count: number, { filled }: Evidence, share = 0.5): boolean {
	return filled > 0 && count >= share * filled;
}

const isBoolean = (cells: Evidence) => mostly(cells.booleans, cells, 0.8);
const isDays = (cells: Evidence) => mostly(cells.dates + cells.partialDates, cells);

/** The same address in every row is the user's own (LinkedIn's export of applications has it), nobody's to write to. */
const isOneForAll = ({ filled, distinct }: Evidence) => filled >= 3 && distinct === 1;

/** Whether the cells can be what the field holds. */
function cellsAllow(field: Field, cells: Evidence, { saysDate, whole }: HeaderSense): boolean {
	// Of an empty column only the header tells: one that is half understood ('Interview log') is left alone.
	if (cells.filled === 0) return !DAY_FIELDS.has(field) || saysDate || whole;
	if (DAY_FIELDS.has(field)) {
		const days = cells.dates + cells.partialDates + cells.serials;
		return !isBoolean(cells) && (mostly(days, cells, 0.3) || (saysDate && days > 0));
	}
	switch (field) {
		case 'personEmail':
			return mostly(cells.emails, cells, 0.3) && !isOneForAll(cells);
		case 'personPhone':
			return mostly(cells.phones, cells, 0.3) && !isDays(cells) && !isOneForAll(cells);
		case 'personUrl':
			return mostly(cells.urls, cells, 0.3);
		case 'personName':
			return (
				!isBoolean(cells) && !isDays(cells) && !mostly(cells.emails + cells.urls + cells.phones, cells, 0.6)
			);
		case 'status':
			return (
				!mostly(cells.dates + cells.numbers + cells.urls, cells) &&
				cells.averageLength <= 60 &&
				!isFlag(cells)
			);
		case 'source':
			return !isBoolean(cells) && !isDays(cells);
		case 'notes':
		case 'id':
			return !isDays(cells) && !(isBoolean(cells) && field === 'notes');
		case 'nextStep':
			return !isBoolean(cells) && !isDays(cells) && !mostly(cells.numbers, cells);
		case 'priority':
			return !isDays(cells) && cells.averageLength <= 40;
		case 'url':
			return !isBoolean(cells) && !isDays(cells) && !mostly(cells.emails, cells);
		default:
			return !isBoolean(cells) && !isDays(cells);
	}
}

/** True and False say nothing of a stage; 'No' and 'Yes' may, in a column that is called a status. */
function isFlag(cells: Evidence): boolean {
	return isBoolean(cells) && cells.statuses < cells.filled;
}

/** The names of interview rounds: a sheet with several of them has one column per round. */
const ROUND =
	/^(?:coding (?:challenge|test)|(?:online )?assessment|oa|recruiter(?: (?:call|screen|chat))?|phone(?: (?:screen|call|interview))?|hr(?: (?:call|screen|round|interview))?|tech(?:nical)?(?: (?:screen|round|interview))?|on ?site|on campus|campus|final(?: (?:round|interview))?|(?:first|second|third|fourth|\d) (?:round|interview)|round|screening|screen|hiring manager(?: round)?|behaviou?ral|system design|take ?home|panel|case study|super ?day|virtual on ?site|interview|offer|video interview)$/;
const MIN_ROUNDS = 3;

function isRound({ header, words }: Candidate): boolean {
	const text = header
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return ROUND.test(text) || ROUND.test(words);
}

/** In a sheet with a column per round, a round holds the day of an interview, or only says that it happened. */
function roundMeaning({ evidence, sense }: Candidate): Found {
	if (sense.whole && sense.fields.length === 0) return NOTHING;
	if (evidence.filled === 0 && sense.fields[0] === 'interviewOn')
		return { meaning: 'interviewOn', evidence: 'header' };
	return evidence.dates + evidence.partialDates > 0 && isDays(evidence)
		? { meaning: 'interviewOn', evidence: 'cells' }
		: NOTHING;
}

/** What a column can mean, the likeliest first. */
function choicesOf({ sense, evidence }: Candidate): Field[] {
	const fields = sense.fields.filter((field) => cellsAllow(field, evidence, sense));
	if (sense.fields[0] === 'appliedOn') {
		return fields.filter((field) => field !== 'channel' || mostly(evidence.channels, evidence, 0.7));
	}
	if (sense.fields[0] !== 'personName') return fields;
	if (mostly(evidence.emails, evidence, 0.6)) return ['personEmail'];
	if (mostly(evidence.profiles, evidence, 0.6)) return ['personUrl'];
	return mostly(evidence.phones, evidence, 0.6) && !isDays(evidence) ? ['personPhone'] : fields;
}

/** Of several columns for one field, the better: the plainer header, then the fuller column, then the earlier. */
function strength(candidate: Candidate, field: Field, fullest: number): number {
	const { words, evidence, index, sense } = candidate;
	const extra = words.split(' ').length - 1;
	const plain = field === 'status' && /\b(?:status|statut|estado|stato)\b/.test(words) ? 3 : 0;
	const generic = DAY_FIELDS.has(field) && extra === 0 && sense.fields.length > 1 ? -3 : 0;
	const dated = DAY_FIELDS.has(field) && sense.saysDate && extra > 0 ? 1 : 0;
	const filled = evidence.filled > 0 ? 0.5 + (0.5 * evidence.filled) / fullest : 0;
	const typed = field === 'url' && mostly(evidence.urls, evidence) ? 2 : 0;
	return plain + generic + dated + filled + typed - extra * 0.25 - index * 0.001;
}

/** 'Stage 1', 'Stage 2': columns that differ by a number only hold no field that a sheet has once. */
function numbered(candidates: readonly Candidate[]): Set<number> {
	const byWords = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		if (/\d/.test(candidate.header))
			byWords.set(candidate.words, [...(byWords.get(candidate.words) ?? []), candidate]);
	}
	const repeated = [...byWords.values()].filter(
		(same) => new Set(same.map(({ header }) => header.trim())).size > 1
	);
	return new Set(repeated.flat().map(({ index }) => index));
}

/**
 * Detects what columns mean. Takes their headers (empty ones where the sheet has none) and a sample of each one's cells;
 * gives a meaning, or null, for each. Fields that a sheet has once go to the column that fits best.
 */
export function detectMeanings(headers: readonly string[], samples: readonly (readonly string[])[]): Found[] {
	const candidates = headers.map((header, index): Candidate => {
		const evidence = gatherEvidence(samples[index] ?? [], header);
		return { index, header, words: headerWords(header).join(' '), sense: senseOfHeader(header), evidence };
	});
	const found = headers.map((): Found => NOTHING);
	const rounds = candidates.filter(isRound);
	const settled = new Set(rounds.length >= MIN_ROUNDS ? rounds.map(({ index }) => index) : []);
	for (const round of rounds) if (settled.has(round.index)) found[round.index] = roundMeaning(round);
	const open = candidates.filter(({ index }) => !settled.has(index));
	assignByHeader(open, found);
	assignByCells(open, found);
	return inContext(candidates, found);
}

function assignByHeader(candidates: readonly Candidate[], found: Found[]): void {
	const wanted = new Map(candidates.map((candidate) => [candidate, choicesOf(candidate)]));
	const many = numbered(candidates);
	const taken = new Set<Field>();
	const waiting = new Set(candidates);
	for (let rank = 0; rank < 5; rank++) {
		const claims = new Map<Field, Candidate[]>();
		for (const candidate of waiting) {
			const field = wanted.get(candidate)![rank];
			if (field && !(many.has(candidate.index) && !REPEATABLE.has(field)))
				claims.set(field, [...(claims.get(field) ?? []), candidate]);
		}
		for (const [field, rivals] of claims) {
			if (!REPEATABLE.has(field) && taken.has(field)) continue;
			const fullest = Math.max(...rivals.map(({ evidence }) => evidence.filled));
			const best = rivals.reduce((a, b) => (strength(b, field, fullest) > strength(a, field, fullest) ? b : a));
			for (const candidate of REPEATABLE.has(field) ? rivals : [best]) {
				found[candidate.index] = { meaning: field, evidence: 'header' };
				waiting.delete(candidate);
			}
			taken.add(field);
		}
	}
}

interface CellRule {
	readonly field: Field;
	readonly when: (cells: Evidence) => boolean;
	/** Only where the sheet has no header, or one in another language: too weak against a header that can be read. */
	readonly headless?: true;
}

const CELL_RULES: readonly CellRule[] = [
	{ field: 'personEmail', when: (cells) => mostly(cells.emails, cells, 0.6) },
	{ field: 'personUrl', when: (cells) => mostly(cells.profiles, cells, 0.6) },
	{ field: 'url', when: (cells) => mostly(cells.urls, cells, 0.6) },
	{ field: 'appliedOn', when: (cells) => mostly(cells.dates, cells, 0.7) },
	{
		field: 'status',
		when: (cells) => mostly(cells.statuses, cells, 0.7) && !isBoolean(cells) && cells.distinct <= 12
	},
	{ field: 'id', when: (cells) => cells.sequential },
	{
		field: 'personPhone',
		when: (cells) => mostly(cells.phones, cells, 0.6) && cells.averageLength >= 9,
		headless: true
	},
	{ field: 'source', when: (cells) => mostly(cells.boards, cells, 0.6), headless: true },
	{
		field: 'location',
		when: (cells) => mostly(cells.places, cells, 0.5) && !mostly(cells.roles, cells, 0.5),
		headless: true
	},
	{ field: 'role', when: (cells) => mostly(cells.roles, cells, 0.5), headless: true },
	{ field: 'organisation', when: (cells) => mostly(cells.organisations, cells, 0.3), headless: true }
];

/** Columns whose header says nothing known are read by their cells, where the sheet has no column for that field yet. */
function assignByCells(candidates: readonly Candidate[], found: Found[]): void {
	const has = (field: Field) => found.some(({ meaning }) => meaning === field);
	const headless = 2 * candidates.filter(({ sense }) => sense.unknown).length > candidates.length;
	for (const { field, when, headless: only } of CELL_RULES) {
		if (has(field) || (only && !headless)) continue;
		const free = candidates.filter(({ index, sense }) => found[index]!.meaning === null && sense.unknown);
		const best = free.find(({ evidence }) => evidence.filled > 0 && when(evidence));
		if (best) found[best.index] = { meaning: field, evidence: 'cells' };
	}
	if (headless && !has('organisation')) firstText(candidates, found);
}

/** Without a header, the first column of short texts that nothing else claims is the organisation. */
function firstText(candidates: readonly Candidate[], found: Found[]): void {
	const text = candidates.find(
		({ index, evidence, sense }) =>
			found[index]!.meaning === null &&
			sense.unknown &&
			evidence.filled > 0 &&
			evidence.averageLength <= 50 &&
			!isBoolean(evidence) &&
			!mostly(evidence.numbers, evidence)
	);
	if (text) found[text.index] = { meaning: 'organisation', evidence: 'cells' };
}

const APPLIED_TO: readonly Field[] = ['status', 'appliedOn', 'deadlineOn'];
const NAMES: readonly Field[] = ['personName', 'personFirstName', 'personLastName'];

/** A sheet that begins with people's names and tells of no application is a list of people. */
function listsPeople(found: readonly Found[]): boolean {
	const first = (fields: readonly Field[]) =>
		found.findIndex(({ meaning }) => meaning !== null && fields.includes(meaning));
	const [name, organisation] = [first(NAMES), first(['organisation'])];
	return name >= 0 && first(APPLIED_TO) < 0 && (organisation < 0 || name < organisation);
}

/**
 * Reads what only the whole sheet tells: in a list of people 'Position' is the person's title and a link a profile;
 * without a company column 'Name' is the organisation.
 */
function inContext(candidates: readonly Candidate[], found: readonly Found[]): Found[] {
	const has = (...fields: Field[]) => fields.some((field) => found.some(({ meaning }) => meaning === field));
	const people = listsPeople(found);
	const tracksLeads = has('role', 'status', 'appliedOn', 'url');
	return found.map((each, index) => {
		const { meaning } = each;
		const { evidence, words } = candidates[index]!;
		if (meaning === 'personName' && words === 'name' && !has('organisation') && tracksLeads) {
			return { ...each, meaning: 'organisation' };
		}
		if (meaning === 'url' && mostly(evidence.profiles, evidence)) return { ...each, meaning: 'personUrl' };
		return people && meaning === 'role' ? { ...each, meaning: 'personTitle' } : each;
	});
}
