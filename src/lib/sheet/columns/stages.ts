/** Maps status words to stages, through a table that the user sees and can change, and back to the column's own words. */
import { STAGES, type Stage } from '../../domain/lead';
import { foldAccents } from '../values/fold-accents';
import { STATUS_WORDS, DEFAULT_STATUS_WORDS, STATUS_PATTERNS, WROTE, WROTE_PART } from './stage-words';

/** A longer cell is a note, not a status. */
const MAX_STATUS_CHARS = 60;

function plain(word: string): string {
	return foldAccents(word)
		.replace(/(\p{L})\1{2,}/gu, '$1')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

const STAGE_BY_WORD = new Map<string, Stage>();
for (const stage of STAGES) {
	for (const word of STATUS_WORDS[stage].split('|'))
		if (!STAGE_BY_WORD.has(plain(word))) STAGE_BY_WORD.set(plain(word), stage);
}

/** Returns the stage of a whole word ('Applied', 'Absage'); null if there is none. */
export function exactStage(word: string): Stage | null {
	if (word.length > MAX_STATUS_CHARS) return null;
	return STAGE_BY_WORD.get(plain(word)) ?? null;
}

/** Matches the rest of a day such as '14.10.2026' in a normalised text. */
const DAY = /(?<!\S)\d{1,4} \d{1,2}(?: \d{1,4})?(?!\S)/;

/** Returns the stage of a status cell, by its whole text or else by a pattern; null where there is none. */
export function stageOf(word: string): Stage | null {
	const exact = exactStage(word);
	if (exact !== null || word.length > MAX_STATUS_CHARS) return exact;
	const text = plain(word);
	const undated = exactStage(text.replace(DAY, ' '));
	return undated ?? partOf(text)?.[0] ?? null;
}

/** Returns the first pattern that matches a normalised text, or undefined. */
function partOf(text: string): (typeof STATUS_PATTERNS)[number] | undefined {
	return STATUS_PATTERNS.find(([, pattern]) => pattern.test(text));
}

const WROTE_WORDS = new Set(WROTE.split('|').map(plain));

/** Tells whether a status says only that the user wrote to the employer ('Contacted', 'emailed HR'). */
export function saysWrote(word: string): boolean {
	if (word.length > MAX_STATUS_CHARS) return false;
	const text = plain(word);
	const undated = plain(text.replace(DAY, ' '));
	if (WROTE_WORDS.has(text) || WROTE_WORDS.has(undated)) return true;
	return exactStage(undated) === null && partOf(text)?.[1] === WROTE_PART;
}

const OPEN = /^(?:(?:still |noch )?(?:open|offen)|ouvert|ouverte|abiert[oa]|abert[oa]|apert[oa]|openstaand)$/;

/** Tells whether a word only says that nothing is decided ('open'), of an application or of a vacancy. */
export function isOpenWord(word: string): boolean {
	return word.length <= MAX_STATUS_CHARS && OPEN.test(plain(word));
}

/**
 * Returns a column's own word for a stage, the most frequent one. `own` is true where the column has none and the
 * app's word is used. A word counts only if it is a plain name of the stage or stands in several rows, since any
 * other describes a single row. A word such as 'Contacted' stands for an application only where there is no other.
 */
export function wordOf(
	stage: Stage,
	statuses: readonly { readonly word: string; readonly count: number; readonly stage: Stage | null }[]
): { readonly word: string; readonly own: boolean } {
	const isPlain = ({ word, count }: { word: string; count: number }) =>
		count > 1 || exactStage(word) === stage;
	const known = statuses.filter((status) => status.stage === stage && status.word !== '' && isPlain(status));
	if (known.length === 0) return { word: DEFAULT_STATUS_WORDS[stage], own: true };
	const plainer = known.filter(({ word }) => !saysWrote(word));
	const words = plainer.length > 0 ? plainer : known;
	return { word: words.reduce((best, each) => (each.count > best.count ? each : best)).word, own: false };
}
