/**
 * Finds stages outside of the status column: a yes or no per stage ('Applied', 'Interview', 'Offer'), or a second
 * column of status words that tells the outcome ('Outcome' beside 'Stage').
 */
import type { Stage } from '../../domain/lead';
import { valueAt, type Cells } from '../csv/cells';
import { foldAccents } from '../values/fold-accents';
import { parseDate, saysNothing } from '../values/dates';
import { LONGEST_READ } from './header-terms';
import { senseOfHeader } from './headers';
import { exactStage, foreignStage, saysWrote, stageOf } from './stages';
import type { Column } from '../fields';

export interface StageColumn {
	readonly index: number;
	/** The stage that a yes means; null where the column holds status words. */
	readonly stage: Stage | null;
	/** Any word counts as a yes: 'Coding challenge' below 'Interview 1'. */
	readonly anyWord?: true;
	/** A yes means only that the user wrote to the employer. */
	readonly wrote?: true;
	/** The result of papers or a test: to have passed is no offer. */
	readonly early?: true;
	/** The cells hold a day and a word: '10.14 rej'. */
	readonly dated?: true;
}

const YES =
	/^(?:true|yes|y|x|ja|j|oui|o|si|s|sim|vero|wahr|vrai|verdadero|verdadeiro|waar|tak|evet|var|oldu|kylla|はい|有り?|あり|예|네|done|ok|1|[○◯✓✔✅☑🗹]\ufe0f?|是|有|√)$/iu;
const NO =
	/^(?:false|no|n|nein|non|nao|nee|falso|falsch|faux|onwaar|nie|hayir|yok|olmadi|nej|ei|いいえ|无し?|なし|아니오|아니요|0|[×✗✘❌☐⬜]\ufe0f?|否|无|没有)$/iu;

/** Words that are a stage in a cell, but not as the header of a yes/no column. */
const NO_STAGE =
	/^(?:references?(?: check)?|background check|pass|passed|contact|hold|cold|dead|out|lost|later|start(?:ed)?|success|no|yes|ok|termin|research|review|new|open|nuevo|neu|follow ?up|test)$/;

/** Words around a stage in a header: 'Got an interview?', 'Offer received', 'Date rejected'. */
const AROUND =
	/\b(?:got|get|an?|the|did|they|i|was|been|date|on|day|received|erhalten|recue?|recibid[oa]|recebid[oa]|ontvangen|ricevut[oa]|datum|am|le|il|notice|letter|flag)\b/g;

function stageOfHeader(header: string): Stage | null {
	const words = foldAccents(header.slice(0, LONGEST_READ))
		.replace(/[([{].*?[)\]}]/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	if (NO_STAGE.test(words)) return null;
	const bare = words.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
	return exactStage(words) ?? exactStage(bare) ?? foreignStage(words);
}

/** Tells whether a header asks if they answered, in any language. */
const asksForAnswer = (header: string) => senseOfHeader(header).fields[0] === 'respondedOn';

const isYes = (text: string) => YES.test(folded(text)) || parseDate(text).kind === 'date';
const isNo = (text: string) => saysNothing(text) || NO.test(folded(text));
/** Composes Korean letters again, which folding takes apart. */
const folded = (text: string) => foldAccents(text).normalize('NFC').replaceAll('ı', 'i');

/** Returns the columns without a meaning that imply a stage. Takes all columns, and the records that hold data. */
export function findStageColumns(
	cells: Cells,
	columns: readonly Column[],
	rows: readonly number[]
): StageColumn[] {
	const hasStatus = columns.some(({ meaning }) => meaning === 'status');
	return columns.flatMap(({ index, header, meaning }): StageColumn[] => {
		if (meaning !== null || header.trim() === '') return [];
		const stage = stageOfHeader(header) ?? (asksForAnswer(header) ? 'talking' : null);
		const wrote = saysWrote(header) ? { wrote: true as const } : {};
		const ticks = stage !== null && holdsMarks(cells, index, rows) ? [{ index, stage, ...wrote }] : [];
		if (hasStatus) {
			if (isVerdict(cells, index, header, rows))
				return [{ index, stage: null, ...(OF_PAPERS.test(header) && { early: true as const }) }];
			return ticks.filter(({ stage }) => VERDICTS.has(stage) || stage === 'interview');
		}
		if (ticks.length > 0) return ticks;
		if (holdsDatedWords(cells, index, rows)) return [{ index, stage: null, dated: true }];
		return isInterviewLog(cells, index, header, rows) ? [{ index, stage: 'interview', anyWord: true }] : [];
	});
}

/** Tells whether every cell is a yes, a no or empty, and at least one is filled. */
function holdsMarks(cells: Cells, index: number, rows: readonly number[]): boolean {
	const texts = rows.map((row) => valueAt(cells, row, index).trim());
	return texts.some((text) => !saysNothing(text)) && texts.every((text) => isNo(text) || isYes(text));
}

/** Matches '10.14' or '2026-10-14' followed by a word. */
const DATED_WORD = /^(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?)[\s:]+(\p{L}[^;\d]*)$/u;

/** Returns the word beside a cell's day; null where there is no day, or more than one value. */
function wordBesideDay(text: string): string | null {
	return DATED_WORD.exec(text.trim())?.[1] ?? null;
}

/** Tells whether most cells hold a day and a stage. */
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

/** Tells whether a column such as 'Interview 1' describes interviews in words, without days. */
function isInterviewLog(cells: Cells, index: number, header: string, rows: readonly number[]): boolean {
	const words = foldAccents(header.slice(0, LONGEST_READ))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	const filled = rows.map((row) => valueAt(cells, row, index).trim()).filter((text) => !isNo(text));
	return (
		NUMBERED_INTERVIEW.test(words) &&
		filled.length > 0 &&
		filled.every(({ length }) => length <= LONGEST_WORD)
	);
}

/** Matches the result of papers or a test, which is not the last one. */
const OF_PAPERS = /서류|書類|书类|简历|^es\s?結果|エントリーシート/i;

const MOSTLY = 0.7;

/** Tells whether a column beside the status holds status words too. */
function isVerdict(cells: Cells, index: number, header: string, rows: readonly number[]): boolean {
	const filled = rows.map((row) => valueAt(cells, row, index).trim()).filter((text) => !saysNothing(text));
	if (senseOfHeader(header).fields[0] !== 'status')
		return OUTCOME.test(foldAccents(header)) && areTelling(filled, exactStage, FEWEST_WORDS);
	return !senseOfHeader(header).weak && areTelling(filled, stageOf, 1);
}

/** Words of headers that may hold an outcome in words instead of a day: 'Response', 'Company reply'. */
const OUTCOME =
	/(?:respon[sd]|repl|answer|feedback|decision|outcome|result|hear|verdict|antwort|ruckmeldung|ergebnis|reponse|retour|respuesta|resultado|resposta|retorno|risposta|esito|riscontro|antwoord|reactie|uitslag|odpowied|wynik|cevap|yanit|sonuc|结果|反馈|回复|結果|返信)/u;
const FEWEST_WORDS = 2;

/** Tells whether most of the texts have a stage, and enough of them. */
function areTelling(
	texts: readonly string[],
	stage: (text: string) => Stage | null,
	fewest: number
): boolean {
	const telling = texts.filter((text) => !isYesNo(text) && stage(text) !== null).length;
	return telling >= fewest && telling >= MOSTLY * texts.length;
}

const isYesNo = (text: string) => isNo(text) || isYes(text);

/** Outcomes that replace a stage which the status still calls open. */
export const VERDICTS: ReadonlySet<Stage> = new Set<Stage>([
	'rejected',
	'withdrawn',
	'accepted',
	'offer',
	'silent'
]);

/** Returns the outcome that a row's columns beside the status have, or else the furthest stage that they tell. */
export function stageBeside(
	textAt: (column: number) => string,
	columns: readonly StageColumn[]
): Stage | null {
	let reached: Stage | null = null;
	for (const { index, stage, dated, early } of columns) {
		const text = textAt(index).trim();
		const word = dated ? wordBesideDay(text) : text;
		const said = stage !== null ? (isYes(text) ? stage : null) : word === null ? null : stageOf(word);
		const told = said === 'offer' && early ? 'interview' : said;
		if (told && VERDICTS.has(told)) return told;
		if (told) reached = reached === null ? told : furtherStage(reached, told);
	}
	return reached;
}

/** Stages in order; of several that a row ticks, the last in this list counts. */
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

/** Returns the further of two stages. */
export function furtherStage(one: Stage, other: Stage): Stage {
	return REACH.indexOf(one) >= REACH.indexOf(other) ? one : other;
}

/** Returns the furthest stage that a row ticks; null for none. */
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

/** Returns true where a row says yes only to columns of having written to them, and to none of an application. */
export function ticksWrote(textAt: (column: number) => string, columns: readonly StageColumn[]): boolean {
	const ticked = columns.filter(({ index, stage }) => stage === 'applied' && isYes(textAt(index).trim()));
	return ticked.length > 0 && ticked.every(({ wrote }) => wrote);
}
