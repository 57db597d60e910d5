/** What each column means: the header's words first, and the cells, which can speak against it or in its place. */
import { cellStatistics } from './cell-statistics';
import type { CellStatistics } from './cell-statistics';
import { headerWords, senseOfHeader } from './headers';
import type { HeaderSense } from './headers';
import { isBoolean, isDays, mostly, NO_MEANING } from './column-candidate';
import type { ColumnCandidate, ColumnMeaning } from './column-candidate';
import { assignByCells } from './columns-by-cells';
import { refineByContext } from './columns-in-context';
import { DAY_FIELDS, REPEATABLE } from '../sheet';
import type { Field } from '../sheet';

/** The same address in every row is the user's own (LinkedIn's export of applications has it), nobody's to write to. */
const isOneForAll = ({ filled, distinct }: CellStatistics) => filled >= 3 && distinct === 1;

/** Whether the cells can be what the field holds. */
function cellsAllow(field: Field, cells: CellStatistics, { saysDate, whole }: HeaderSense): boolean {
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

/** True and False say nothing of a stage; 'No' and 'Yes' may, in a column that is called a status. */
function isFlag(cells: CellStatistics): boolean {
	return isBoolean(cells) && cells.statuses < cells.filled;
}

/** 'Replied?', 'Rejected': a yes or no there tells of that only, and 'no' is no refusal. */
function isAnswerFlag({ sense, evidence }: Pick<ColumnCandidate, 'sense' | 'evidence'>): boolean {
	return sense.fields[0] !== 'status' && isBoolean(evidence);
}

/** The names of interview rounds: a sheet with several of them has one column per round. */
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

/** In a sheet with a column per round, a round holds the day of an interview, or only says that it happened. */
function roundMeaning({ evidence, sense, words }: ColumnCandidate): ColumnMeaning {
	if (sense.whole && sense.fields.length === 0)
		return OFFERED.test(words) && isDays(evidence) ? { meaning: 'offerOn', evidence: 'header' } : NO_MEANING;
	if (evidence.filled === 0 && sense.fields[0] === 'interviewOn')
		return { meaning: 'interviewOn', evidence: 'header' };
	return evidence.dates + evidence.partialDates > 0 && isDays(evidence)
		? { meaning: 'interviewOn', evidence: 'cells' }
		: NO_MEANING;
}

/** By its header alone it may as well hold a yes, or a sum. */
const OFFERED = /^offer(?:s|ed)?$/;

/** What a column can mean, the likeliest first. */
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

/** Of several columns for one field, the better: the plainer header, then the fuller column, then the earlier. */
function strength(candidate: ColumnCandidate, field: Field, fullest: number): number {
	const { words, evidence, index, sense } = candidate;
	const extra = words.split(' ').length - 1;
	const plain = field === 'status' && /\b(?:status|statut|estado|stato)\b/.test(words) ? 3 : 0;
	const final = field === 'status' && /\bfinal\b/.test(words) ? 1 : 0;
	const generic = DAY_FIELDS.has(field) && extra === 0 && sense.fields.length > 1 ? -3 : 0;
	const dated = DAY_FIELDS.has(field) && sense.saysDate && extra > 0 ? 1 : 0;
	const filled = evidence.filled > 0 ? 0.5 + (0.5 * evidence.filled) / fullest : 0;
	const typed = field === 'url' && mostly(evidence.urls, evidence) ? 2 : 0;
	return plain + final + generic + dated + filled + typed - extra * 0.25 - index * 0.001;
}

/** 'Stage 1', 'Stage 2': columns that differ by a number only hold no field that a sheet has once. */
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
 * Detects what columns mean. Takes their headers (empty ones where the sheet has none) and a sample of each one's cells;
 * gives a meaning, or null, for each. Fields that a sheet has once go to the column that fits best.
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
