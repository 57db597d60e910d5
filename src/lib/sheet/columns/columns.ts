/**
 * Finds the meaning of each column: by its header's words first, then by its cells, which can contradict or replace
 * them.
 */
import { cellStatistics, type CellStatistics } from './cell-statistics';
import { headerWords, senseOfHeader, type HeaderSense } from './headers';
import {
	isBoolean,
	isDays,
	mostly,
	NO_MEANING,
	type ColumnCandidate,
	type ColumnMeaning
} from './column-candidate';
import { assignByCells } from './columns-by-cells';
import { refineByContext } from './columns-in-context';
import { DAY_FIELDS, REPEATABLE, type Field } from '../sheet';

/** The same address in every row is the user's own, as in LinkedIn's export of applications. */
const isOneForAll = ({ filled, distinct }: CellStatistics) => filled >= 3 && distinct === 1;

/** Tells whether a column's cells can be values of a field. */
function cellsAllow(field: Field, cells: CellStatistics, { saysDate, whole }: HeaderSense): boolean {
	// An empty column has its header alone, which must be understood as a whole ('Interview log' is not).
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
			return !isDays(cells) && !isBoolean(cells);
		case 'nextStep':
			return !isBoolean(cells) && !isDays(cells) && !mostly(cells.numbers, cells) && !isOneForAll(cells);
		case 'priority':
			return !isDays(cells) && cells.averageLength <= 40;
		case 'url':
			return !isBoolean(cells) && !isDays(cells) && !mostly(cells.emails, cells);
		default:
			return !isBoolean(cells) && !isDays(cells);
	}
}

/** Tells whether cells are plain true or false. 'Yes' and 'No' may be stages in a column that is called a status. */
function isFlag(cells: CellStatistics): boolean {
	return isBoolean(cells) && cells.statuses < cells.filled;
}

/** Tells whether a column answers one question ('Replied?', 'Rejected'), where 'no' is no rejection. */
function isAnswerFlag({ sense, evidence }: Pick<ColumnCandidate, 'sense' | 'evidence'>): boolean {
	return sense.fields[0] !== 'status' && isBoolean(evidence);
}

/** Names of interview rounds. A sheet with several of them has one column per round. */
const ROUND =
	/^(?:coding (?:challenge|test)|(?:online )?assessment|oa|recruiter(?: (?:call|screen|chat))?|phone(?: (?:screen|call|interview))?|hr(?: (?:call|screen|round|interview))?|tech(?:nical)?(?: (?:screen|round|interview))?|on ?site|on campus|campus|final(?: (?:round|interview))?|(?:first|second|third|fourth|\d) (?:round|interview)|round|screening|screen|hiring manager(?: round)?|behaviou?ral|system design|take ?home|panel|case study|super ?day|virtual on ?site|interview|offer|video interview)$/;
const MIN_ROUNDS = 3;

function isRound({ header, words }: ColumnCandidate): boolean {
	const text = header
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	return ROUND.test(text) || ROUND.test(words);
}

/** Returns the meaning of a round's column: the day of an interview, or none where it only says that it happened. */
function roundMeaning({ evidence, sense, words }: ColumnCandidate): ColumnMeaning {
	if (sense.whole && sense.fields.length === 0)
		return OFFERED.test(words) && isDays(evidence) ? { meaning: 'offerOn', evidence: 'header' } : NO_MEANING;
	if (evidence.filled === 0 && sense.fields[0] === 'interviewOn')
		return { meaning: 'interviewOn', evidence: 'header' };
	return evidence.dates + evidence.partialDates > 0 && isDays(evidence)
		? { meaning: 'interviewOn', evidence: 'cells' }
		: NO_MEANING;
}

/** Headers that may also stand above a yes or an amount. */
const OFFERED = /^offer(?:s|ed)?$/;

/** Returns the possible meanings of a column, the likeliest first. */
function choicesOf({ sense, evidence, words }: ColumnCandidate): Field[] {
	if (OFFERED.test(words) && isDays(evidence)) return ['offerOn'];
	const fields = sense.fields.filter(
		(field) =>
			cellsAllow(field, evidence, sense) && !(field === 'status' && isAnswerFlag({ sense, evidence }))
	);
	if (sense.fields[0] === 'role' && mostly(evidence.urls, evidence, 0.6)) return ['url'];
	if (sense.fields[0] === 'appliedOn') {
		return fields.filter((field) => field !== 'channel' || mostly(evidence.channels, evidence, 0.7));
	}
	if (sense.fields[0] !== 'personName') return fields;
	if (mostly(evidence.emails, evidence, 0.6)) return ['personEmail'];
	if (mostly(evidence.profiles, evidence, 0.6)) return ['personUrl'];
	return mostly(evidence.phones, evidence, 0.6) && !isDays(evidence) ? ['personPhone'] : fields;
}

/** Scores a column against others for one field: the plainer header wins, then the fuller column, then the earlier. */
function strength(candidate: ColumnCandidate, field: Field, fullest: number): number {
	const { words, evidence, index, sense } = candidate;
	const extra = words.split(' ').length - 1;
	const plain = field === 'status' && /\b(?:status|statut|estado|stato)\b/.test(words) ? 3 : 0;
	const final = field === 'status' && /\bfinal\b/.test(words) ? 1 : 0;
	const generic = DAY_FIELDS.has(field) && extra === 0 && sense.fields.length > 1 ? -3 : 0;
	const dated = DAY_FIELDS.has(field) && sense.saysDate && extra > 0 ? 1 : 0;
	const filled = evidence.filled > 0 ? 0.5 + (0.5 * evidence.filled) / fullest : 0;
	const typed = field === 'url' && mostly(evidence.urls, evidence) ? 2 : 0;
	// "Origin" may say how a job was come by, as in the app's own file of leads; where "Source" stands beside it, that is the source.
	const vague = field === 'source' && words === 'origin' ? -2 : 0;
	return plain + final + generic + dated + filled + typed + vague - extra * 0.25 - index * 0.001;
}

/**
 * Returns columns that differ by a number only ('Stage 1', 'Stage 2'), which cannot hold a field that a sheet has
 * once.
 */
function numbered(candidates: readonly ColumnCandidate[]): Set<number> {
	const byWords = new Map<string, ColumnCandidate[]>();
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
 * Detects the meanings of columns. Takes their headers (empty where the sheet has none) and a sample of each column's
 * cells; returns a meaning or null for each. A field that a sheet has once goes to the column that fits best.
 */
export function detectMeanings(
	headers: readonly string[],
	samples: readonly (readonly string[])[]
): ColumnMeaning[] {
	const candidates = headers.map((header, index): ColumnCandidate => {
		const evidence = cellStatistics(samples[index] ?? [], header);
		return { index, header, words: headerWords(header).join(' '), sense: senseOfHeader(header), evidence };
	});
	const found = headers.map((): ColumnMeaning => NO_MEANING);
	const rounds = candidates.filter(isRound);
	const settled = new Set(rounds.length >= MIN_ROUNDS ? rounds.map(({ index }) => index) : []);
	for (const round of rounds) if (settled.has(round.index)) found[round.index] = roundMeaning(round);
	const open = candidates.filter(({ index }) => !settled.has(index));
	assignByHeader(open, found);
	assignByCells(open, found);
	return refineByContext(candidates, found);
}

function assignByHeader(candidates: readonly ColumnCandidate[], found: ColumnMeaning[]): void {
	const wanted = new Map(candidates.map((candidate) => [candidate, choicesOf(candidate)]));
	const many = numbered(candidates);
	const taken = new Set<Field>();
	const waiting = new Set(candidates);
	for (let rank = 0; rank < 5; rank++) {
		const claims = new Map<Field, ColumnCandidate[]>();
		for (const candidate of waiting) {
			const field = wanted.get(candidate)![rank];
			if (field && !(many.has(candidate.index) && !REPEATABLE.has(field)))
				claims.set(field, [...(claims.get(field) ?? []), candidate]);
		}
		for (const [field, rivals] of claims) {
			if (!REPEATABLE.has(field) && taken.has(field)) continue;
			const fullest = Math.max(...rivals.map(({ evidence }) => evidence.filled));
			const best = rivals.reduce((a, b) =>
				strength(b, field, fullest) > strength(a, field, fullest) ? b : a
			);
			for (const candidate of REPEATABLE.has(field) ? rivals : [best]) {
				found[candidate.index] = { meaning: field, evidence: 'header' };
				waiting.delete(candidate);
			}
			taken.add(field);
		}
	}
}
