/** Maps status words to stages, through a table that the user sees and can change, and back to the column's own words. */
import { STAGES, type Stage } from '../../domain/lead';
import { foldStatus as plain } from '../status/fold-status';
import { FURTHER_WORDS } from '../status/further-words';
import { PLAIN_WORDS } from '../status/plain-words';
import { NEGATORS } from '../status/cues';
import { certainStage, endsByNoOne, isAsked } from '../status/doubt';
import { heardStage } from '../status/heard';
import { outcomeOf, progressOf } from '../status/outcomes';
import { phraseStage } from '../status/phrases';
import { scriptStage } from '../status/scripts';
import { Spelling } from '../status/spelling';
import { STAGE_STEMS } from '../status/stems';
import { STATUS_WORDS, DEFAULT_STATUS_WORDS, STATUS_PATTERNS, WROTE, WROTE_PART } from './stage-words';

/** A longer cell is a note, not a status. */
const MAX_STATUS_CHARS = 60;

const STAGE_BY_WORD = new Map<string, Stage>();
for (const stage of STAGES) {
	const lists = [STATUS_WORDS[stage], PLAIN_WORDS[stage], FURTHER_WORDS[stage] ?? []];
	for (const word of lists.flat().flatMap((words) => words.split('|')))
		if (!STAGE_BY_WORD.has(plain(word))) STAGE_BY_WORD.set(plain(word), stage);
}

/** Means a stage passed, while its simplified form alone is the last one passed. */
const PASSED_IN_JAPAN = '通過';

/** Returns the stage of a whole word ('Applied', 'Absage'); null if there is none. */
export function exactStage(word: string): Stage | null {
	if (word.length > MAX_STATUS_CHARS) return null;
	if (word.trim() === PASSED_IN_JAPAN) return 'interview';
	return STAGE_BY_WORD.get(plain(word)) ?? null;
}

/** Matches the rest of a day such as '14.10.2026' in a normalised text. */
const DAY = /(?<!\S)\d{1,4} \d{1,2}(?: \d{1,4})?(?!\S)/;

/** Words of a phrase are known, whole words are what a typing error is mended to. */
const SPELLING = new Spelling(
	[
		...STAGE_BY_WORD.keys(),
		...'response reply reponse respuesta resposta risposta antwort ruckmeldung application candidature bewerbung entretien odpowiedzi'.split(
			' '
		),
		'interested',
		'considered',
		...'moving forward proceeding progress selected shortlisted'.split(' ')
	].filter((word) => !word.includes(' ')),
	[...STAGE_BY_WORD.keys()].flatMap((word) => word.split(' '))
);

/**
 * Returns the stage of a status cell: by its whole text, by what it denies and who did it, or by a pattern; typing
 * errors of one letter are mended first. null where there is none, or where an end or an offer is only possible.
 */
export function stageOf(word: string): Stage | null {
	const known = STAGES_SAID.get(word);
	if (known !== undefined) return known;
	const said = saidStage(word);
	const stage = isAsked(word, said) ? null : said;
	if (STAGES_SAID.size >= MOST_SAID) STAGES_SAID.clear();
	STAGES_SAID.set(word, stage);
	return stage;
}

/** Keeps the stages of words, since every tab and every reading of a sheet asks for the same ones. */
const STAGES_SAID = new Map<string, Stage | null>();
const MOST_SAID = 5000;

/** Matches a 'no' that answers what stands before it and denies nothing behind it: 'Call? No - offer received'. */
const ANSWERED_NO = /(?:^|[?;.,]\s*)(?:no|nope|nein|nee|non|nao|não)\s*(?:[-–—,;:]+|\.\s)\s*/i;

function saidStage(word: string): Stage | null {
	const exact = exactStage(word);
	if (exact !== null || word.length > MAX_STATUS_CHARS) return exact;
	const rest = word.split(ANSWERED_NO)[1];
	const told = rest === undefined ? null : saidStage(rest);
	if (told !== null) return told;
	const text = plain(plain(word).replace(DAY, ' '));
	const whole = exactStage(text) ?? exactStage(bared(text)) ?? spelledStage(text);
	if (whole === null) return certainStage(text, stageOfParts(word), spelledStage);
	return certainStage(text, whole, spelledStage);
}

/** Matches words around a status that change nothing: 'Offer received', 'already applied', '3 Interview'. */
const AROUND =
	/(?<!\S)(?:\d{1,2}(?= )|the|an?|eine?|une?|een|my|just|now|finally|already|officially|schon|bereits|deja|ya|ja|gia|al|juz|gekregen|ontvangen|erhalten|bekommen|received|got|recue?|recibid[oa]|recebid[oa]|ricevut[oa]|otrzyman[aey]|alindi|geldi)(?!\S)/g;

/** Returns a folded text without such words; itself where nothing else stands in it. */
const bared = (text: string) => text.replace(AROUND, ' ').replace(/ +/g, ' ').trim() || text;

/**
 * Tells whether a status, or the first part of it that has a stage, is the plain name of one, with a day and such words
 * beside it. Any other reading is a guess, which the user is asked to check.
 */
export function isPlainStatus(word: string): boolean {
	const isPlain = (part: string) => {
		const text = plain(plain(part).replace(DAY, ' '));
		return exactStage(part) !== null || exactStage(text) !== null || exactStage(bared(text)) !== null;
	};
	if (isPlain(word)) return true;
	const parts = word.split(BETWEEN_PARTS);
	const telling = parts.length < 2 ? undefined : parts.find((part) => stageOf(part.trim()) !== null);
	return telling !== undefined && isPlain(telling);
}

/** Matches what parts a status: brackets, strokes, colons, and dashes between spaces. */
const BETWEEN_PARTS = /[()[\]/|;:]|\s[-–—]+\s/;

/** Returns the stage of the first part that has one: 'Research — verify pay', 'Skipped (needs an account)'. */
function stageOfParts(word: string): Stage | null {
	const parts = word.split(BETWEEN_PARTS).map(plain);
	if (parts.length < 2) return null;
	for (const part of parts) {
		const stage = exactStage(part) ?? spelledStage(part);
		if (stage !== null) return stage;
	}
	return null;
}

/** Returns the stage of a text with its typing errors mended; the readings of an unclear one must agree. */
function spelledStage(text: string): Stage | null {
	if (endsByNoOne(text)) return null;
	const tokens = text.split(' ');
	const at = tokens.findIndex((token) => SPELLING.meant(token).length > 0);
	const ended = outcomeOf(text);
	if (at < 0 || ended !== null) return ended ?? understood(text);
	const readings = new Set(
		SPELLING.meant(tokens[at]!).map((meant) => {
			const mended = tokens.with(at, meant).join(' ');
			return exactStage(mended) ?? understood(mended);
		})
	);
	return readings.size === 1 ? ([...readings][0] ?? understood(text)) : understood(text);
}

/** Returns the stage that words of further languages name in a text; null for English and for what is written or sent. */
export function foreignStage(text: string): Stage | null {
	const folded = plain(text);
	const stage = scriptStage(folded) ?? STAGE_STEMS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
	return stage !== null && !NOT_IN_HEADERS.has(stage) ? stage : null;
}
const NOT_IN_HEADERS: ReadonlySet<Stage> = new Set<Stage>(['saved', 'applied', 'talking']);

function understood(text: string): Stage | null {
	const isMatch = ([, pattern]: (typeof STAGE_STEMS)[number]) => pattern.test(text);
	return (
		scriptStage(text) ??
		outcomeOf(text) ??
		phraseStage(text) ??
		STAGE_STEMS.find(isMatch)?.[0] ??
		progressOf(text) ??
		partOf(text)?.[0] ??
		heardStage(text) ??
		knownWithin(text)
	);
}

/** The most words of a phrase that is looked for within a longer text, and the fewest letters of one word. */
const LONGEST_WITHIN = 5;
const SHORTEST_WITHIN = 7;

/**
 * Returns the stage of the longest plain status within a text: 'w kontakcie z HR'. null where something around it denies,
 * or where several of that length differ.
 */
function knownWithin(text: string): Stage | null {
	const tokens = text.split(' ');
	for (let count = Math.min(LONGEST_WITHIN, tokens.length - 1); count > 0; count--) {
		const found = new Set<Stage>();
		for (let at = 0; at + count <= tokens.length; at++) {
			const within = tokens.slice(at, at + count).join(' ');
			const stage = STAGE_BY_WORD.get(within);
			if (stage === undefined || (count === 1 && within.length < SHORTEST_WITHIN)) continue;
			if (tokens.some((token, each) => (each < at || each >= at + count) && NEGATORS.has(token))) return null;
			found.add(stage);
		}
		if (found.size > 0) return found.size === 1 ? [...found][0]! : null;
	}
	return null;
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
