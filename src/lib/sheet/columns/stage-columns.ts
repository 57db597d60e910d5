/**
 * Stages that stand in no status column: a sheet with a yes or a no per stage ('Applied', 'Interview', 'Offer'), and a second
 * column of status words, which says how it ended ('Outcome' beside 'Stage').
 */
import type { Stage } from '../../domain/lead';
import { valueAt } from '../csv/cells';
import type { Cells } from '../csv/cells';
import { foldAccents } from '../values/fold-accents';
import { parseDate, saysNothing } from '../values/dates';
import { senseOfHeader } from './headers';
import { exactStage, stageOf } from './stages';
import type { Column } from '../fields';

export interface StageColumn {
	readonly index: number;
	/** The stage that a yes stands for; null where the column holds status words. */
	readonly stage: Stage | null;
	/** Any word in it is a yes: 'Coding challenge' below 'Interview 1'. */
	readonly anyWord?: true;
	/** Its cells hold a day and a word: '10.14 rej'. */
	readonly dated?: true;
}

const YES =
	/^(?:true|yes|y|x|ja|j|oui|o|si|s|sim|vero|wahr|vrai|verdadero|verdadeiro|waar|done|ok|1|[✓✔✅☑🗹]\ufe0f?|是|有|√)$/iu;
const NO = /^(?:false|no|n|nein|non|nao|nee|falso|falsch|faux|onwaar|0|[✗✘❌☐⬜]\ufe0f?|否|无|没有)$/iu;

/** Words that are a stage in a cell, and something else above a column of yes and no. */
const NO_STAGE =
	/^(?:references?(?: check)?|background check|pass|passed|contact|hold|cold|dead|out|lost|later|start(?:ed)?|success|no|yes|ok|termin|research|review|new|open|nuevo|neu|follow ?up|test)$/;

/** What may stand around a stage in a header: 'Got an interview?', 'Offer received', 'Date rejected'. */
const AROUND =
	/\b(?:got|get|an?|the|did|they|i|was|been|date|on|day|received|erhalten|recue?|recibid[oa]|recebid[oa]|ontvangen|ricevut[oa]|datum|am|le|il|notice|letter|flag)\b/g;

function stageOfHeader(header: string): Stage | null {
	const words = foldAccents(header)
		.replace(/[([{].*?[)\]}]/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	if (NO_STAGE.test(words)) return null;
	return exactStage(words) ?? exactStage(words.replace(AROUND, ' ').replace(/\s+/g, ' ').trim());
}

const isYes = (text: string) => YES.test(foldAccents(text)) || parseDate(text).kind === 'date';
const isNo = (text: string) => saysNothing(text) || NO.test(foldAccents(text));

/** The columns without a meaning that tell of stages. Takes them all, and the records that hold data. */
export function findStageColumns(
	cells: Cells,
	columns: readonly Column[],
	rows: readonly number[]
): StageColumn[] {
	const hasStatus = columns.some(({ meaning }) => meaning === 'status');
	return columns.flatMap(({ index, header, meaning }): StageColumn[] => {
		if (meaning !== null || header.trim() === '') return [];
		const stage = stageOfHeader(header);
		const ticks = stage !== null && holdsMarks(cells, index, rows) ? [{ index, stage }] : [];
		if (hasStatus) {
			if (isVerdict(cells, index, header, rows)) return [{ index, stage: null }];
			return ticks.filter(({ stage }) => VERDICTS.has(stage));
		}
		if (ticks.length > 0) return ticks;
		if (holdsDatedWords(cells, index, rows)) return [{ index, stage: null, dated: true }];
		return isInterviewLog(cells, index, header, rows) ? [{ index, stage: 'interview', anyWord: true }] : [];
	});
}

/** Whether every cell is a yes, a no or empty, and not all are empty. */
function holdsMarks(cells: Cells, index: number, rows: readonly number[]): boolean {
	const texts = rows.map((row) => valueAt(cells, row, index).trim());
	return texts.some((text) => !saysNothing(text)) && texts.every((text) => isNo(text) || isYes(text));
}

/** '10.14', '2026-10-14' or '14 Oct' and a word behind it, or before it. */
const DATED_WORD = /^(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?)[\s:]+(\p{L}[^;\d]*)$/u;

/** What a cell says beside its day; null where it says several things, or no day. */
function wordBesideDay(text: string): string | null {
	return DATED_WORD.exec(text.trim())?.[1] ?? null;
}

/** Whether most cells say a day and a word that is a stage. */
function holdsDatedWords(cells: Cells, index: number, rows: readonly number[]): boolean {
	const filled = rows.map((row) => valueAt(cells, row, index).trim()).filter((text) => !saysNothing(text));
	const telling = filled.filter((text) => {
		const word = wordBesideDay(text);
		return word !== null && stageOf(word) !== null;
	});
	return telling.length > 1 && telling.length * 2 > filled.length;
}

const NUMBERED_INTERVIEW =
	/^(?:interview|round|runde|entretien|entrevista|gesprach|colloquio|gesprek|面试) ?\d$/;
const LONGEST_WORD = 60;

/** 'Interview 1', with what the interview was: a word there tells of one, without a day. */
function isInterviewLog(cells: Cells, index: number, header: string, rows: readonly number[]): boolean {
	const words = foldAccents(header)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	const filled = rows.map((row) => valueAt(cells, row, index).trim()).filter((text) => !isNo(text));
	return (
		NUMBERED_INTERVIEW.test(words) &&
		filled.length > 0 &&
		filled.every(({ length }) => length <= LONGEST_WORD)
	);
}

const MOSTLY = 0.7;

/** Whether a column beside the status holds status words too, most of which say how it ended. */
function isVerdict(cells: Cells, index: number, header: string, rows: readonly number[]): boolean {
	if (senseOfHeader(header).fields[0] !== 'status') return false;
	const filled = rows.map((row) => valueAt(cells, row, index).trim()).filter((text) => !saysNothing(text));
	return (
		filled.length > 0 && filled.filter((text) => stageOf(text) !== null).length >= MOSTLY * filled.length
	);
}

/** Stages that a verdict may bring to a lead which its status calls open. */
export const VERDICTS: ReadonlySet<Stage> = new Set<Stage>([
	'rejected',
	'withdrawn',
	'accepted',
	'offer',
	'silent'
]);

/** The verdict of a row, if its columns have one. */
export function verdictOf(textAt: (column: number) => string, columns: readonly StageColumn[]): Stage | null {
	for (const { index, stage, dated } of columns) {
		const text = textAt(index).trim();
		if (stage !== null && VERDICTS.has(stage) && isYes(text)) return stage;
		const word = dated ? wordBesideDay(text) : text;
		const verdict = stage === null && word !== null ? stageOf(word) : null;
		if (verdict && VERDICTS.has(verdict)) return verdict;
	}
	return null;
}

/** How far each stage goes: of several that a row ticks, the furthest counts. */
const REACH: readonly Stage[] = [
	'saved',
	'applied',
	'talking',
	'interview',
	'silent',
	'offer',
	'withdrawn',
	'rejected',
	'accepted'
];

/** The further of two stages. */
export function furtherStage(one: Stage, other: Stage): Stage {
	return REACH.indexOf(one) >= REACH.indexOf(other) ? one : other;
}

/** The furthest stage that a row says yes to; null where it says it to none. */
export function tickedStage(
	textAt: (column: number) => string,
	columns: readonly StageColumn[]
): Stage | null {
	let found: Stage | null = null;
	for (const { index, stage, anyWord } of columns) {
		const text = textAt(index).trim();
		if (stage !== null && (isYes(text) || (anyWord && !isNo(text))))
			found = found === null ? stage : furtherStage(found, stage);
	}
	return found;
}
