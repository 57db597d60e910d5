/**
 * Finds the meaning of each column. Weighs the words of its header and their order against its cells, for every field
 * that the words allow; a field that a sheet has once goes to the column with the most points.
 */
import { cellStatistics, type CellStatistics } from './cell-statistics';
import { cellSupport } from './cell-support';
import { headerWords, termsOf } from './header-terms';
import type { Concept } from './header-words';
import { senseOfHeader, type HeaderSense } from './headers';
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
		// 'Offer' may be a sum of money, 'Offer date' is a day.
		const serials = field === 'offerOn' && !saysDate ? 0 : cells.serials;
		const days = cells.dates + cells.partialDates + serials;
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

/** Headers that name a round only where others do: 'HR' beside 'OA' and 'Final'. */
const ROUND_AMONG_ROUNDS =
	/^(?:recruiter(?: chat)?|phone|hr|tech(?:nical)?|final|(?:on )?campus|hiring manager(?: round)?|behaviou?ral|system design|case study|rounds?|virtual onsite|offer)$/;
const MIN_ROUNDS = 3;

/** Tells whether a header names an interview round. A sheet with several of them has one column per round. */
function isRound({ words }: ColumnCandidate): boolean {
	const terms = termsOf(words.split(' ')).filter(({ concepts }) => !concepts.includes('neutral'));
	const isOfRound = terms.every(
		({ concepts }) => concepts.includes('round') || concepts.includes('interview')
	);
	return ROUND_AMONG_ROUNDS.test(words) || (terms.length > 0 && isOfRound);
}

/** Returns the meaning of a round's column: the day of an interview, or none where it only says that it happened. */
function roundMeaning({ evidence, sense, words }: ColumnCandidate): ColumnMeaning {
	if (words === 'offer') return isDays(evidence) ? { meaning: 'offerOn', evidence: 'header' } : NO_MEANING;
	if (evidence.filled === 0 && sense.fields[0] === 'interviewOn' && !sense.weak)
		return { meaning: 'interviewOn', evidence: 'header' };
	return evidence.dates + evidence.partialDates > 0 && isDays(evidence)
		? { meaning: 'interviewOn', evidence: 'header' }
		: NO_MEANING;
}

/** Returns the possible meanings of a column, the likeliest by its words first. */
function choicesOf({ sense, evidence }: ColumnCandidate): readonly Field[] {
	const [first] = sense.fields;
	if ((first === 'role' || first === 'appliedOn') && mostly(evidence.urls, evidence, 0.6)) return ['url'];
	if (first === 'id' && mostly(evidence.phones, evidence, 0.6) && evidence.averageLength >= 9)
		return ['personPhone'];
	if (first === 'appliedOn' && !mostly(evidence.channels, evidence, 0.7)) {
		return sense.fields.filter((field) => field !== 'channel');
	}
	if (first !== 'personName') return sense.fields;
	if (mostly(evidence.emails, evidence, 0.6)) return ['personEmail'];
	if (mostly(evidence.profiles, evidence, 0.6)) return ['personUrl'];
	return mostly(evidence.phones, evidence, 0.6) && !isDays(evidence) ? ['personPhone'] : sense.fields;
}

/** Points for the first, second, … meaning that the words of a header allow. */
const POINTS_OF_RANK = [4, 2.5, 2, 1.5, 1] as const;
const POINTS_OF_WEAK = -2;

/** Fields whose cells look like nothing else's, so that a weak header is doubted rather than left. */
const SHAPELESS: ReadonlySet<Field> = new Set<Field>([
	'organisation',
	'role',
	'location',
	'recruiter',
	'salary',
	'priority'
]);

/** One reading of a column, with what speaks for it. */
interface Claim {
	readonly candidate: ColumnCandidate;
	readonly field: Field;
	readonly points: number;
}

/** Returns the readings of a column that its cells do not rule out. */
function claimsOf(candidate: ColumnCandidate, fullest: number): Claim[] {
	const { sense, evidence } = candidate;
	return choicesOf(candidate).flatMap((field, rank): Claim[] => {
		if (!cellsAllow(field, evidence, sense) || (field === 'status' && isAnswerFlag(candidate))) return [];
		const support = cellSupport(field, evidence);
		if (sense.weak ? support < (SHAPELESS.has(field) ? 0 : 1) : rank > 0 && support < 0) return [];
		if (evidence.filled === 0 && (sense.weak || (rank > 0 && DAY_FIELDS.has(field) && !sense.saysDate)))
			return [];
		const words = (POINTS_OF_RANK[rank] ?? 0) + (sense.weak ? POINTS_OF_WEAK : 0);
		return [{ candidate, field, points: words + support + strength(candidate, field, fullest) }];
	});
}

/** Tells whether a status is that of one part: 'Interview status'. */
const isOfOnePart = (words: string) =>
	termsOf(words.split(' ')).some(({ concepts }) => concepts.some((concept) => PARTIAL.has(concept)));
const PARTIAL: ReadonlySet<Concept> = new Set<Concept>(['interview', 'round', 'follow']);

/** Names of large places, beside which a column of towns is the location. */
const COARSE =
	/^(?:country|region|state|pays|pais|land|bundesland|provincia|paese|nazione|regione|kraj|ulke|国家|地区|国)$/;

/** Compares columns for one field: the plainer header wins, then the fuller column, then the earlier. */
function strength(candidate: ColumnCandidate, field: Field, fullest: number): number {
	const { words, evidence, index, sense } = candidate;
	const extra = words.split(' ').length - 1;
	const plain =
		field === 'status' && /\b(?:status|statut|estado|stato)\b|^(?:合否|합불|최종|最终)$/.test(words)
			? isOfOnePart(words)
				? -1
				: 3
			: 0;
	const final = field === 'status' && /\bfinal\b/.test(words) ? 1 : 0;
	const [first, second] = sense.fields;
	const isGeneral = first && second && DAY_FIELDS.has(first) && (extra === 0 || second === 'addedOn');
	const generic = isGeneral ? -3 : 0;
	const dated = DAY_FIELDS.has(field) && sense.saysDate && extra > 0 ? 1 : 0;
	const filled = evidence.filled > 0 ? 0.5 + (0.5 * evidence.filled) / fullest : 0;
	const agency = field === 'recruiter' && second === undefined ? 2 : 0;
	// "Origin" may say how a job was come by, as in the app's own file of leads; where "Source" stands beside it, that is the source.
	const vague = field === 'source' && words === 'origin' ? -2 : 0;
	// One company in every row is the user's own, where another column names companies.
	const own = field === 'organisation' && isOneForAll(evidence) ? -3 : 0;
	const coarse = field === 'location' && COARSE.test(words) ? -1 : 0;
	return (
		plain + final + generic + dated + filled + agency + vague + own + coarse - extra * 0.25 - index * 0.001
	);
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

/** Two readings of a column are close where their points differ by less. */
const CLOSE = 1;

function assignByHeader(candidates: readonly ColumnCandidate[], found: ColumnMeaning[]): void {
	const many = numbered(candidates);
	const fullest = Math.max(1, ...candidates.map(({ evidence }) => evidence.filled));
	const claims = candidates
		.flatMap((candidate) => claimsOf(candidate, fullest))
		.filter(({ candidate, field }) => !many.has(candidate.index) || REPEATABLE.has(field))
		.sort((a, b) => b.points - a.points);
	const taken = new Set<Field>();
	const isFree = (field: Field) => REPEATABLE.has(field) || !taken.has(field);
	const settled = new Map<ColumnCandidate, Claim>();
	for (const claim of claims) {
		if (settled.has(claim.candidate) || !isFree(claim.field)) continue;
		settled.set(claim.candidate, claim);
		taken.add(claim.field);
	}
	for (const { candidate, field } of settled.values())
		found[candidate.index] = { meaning: field, evidence: 'header' };
	for (const claim of claims) {
		const best = settled.get(claim.candidate);
		const column = found[claim.candidate.index]!;
		if (!best || best === claim || column.rival !== undefined || !isFree(claim.field)) continue;
		if (best.points - claim.points < CLOSE) found[claim.candidate.index] = { ...column, rival: claim.field };
	}
	for (const { candidate, field } of settled.values()) {
		const isDoubted = candidate.sense.weak && cellSupport(field, candidate.evidence) < 1;
		if (isDoubted) found[candidate.index] = { rival: null, ...found[candidate.index]! };
	}
}
