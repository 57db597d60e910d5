/**
 * Composes a bug report: the version, the browser, the number of records and the places in the
 * app's own scripts. Of an error it includes only its name and stack positions, because its message
 * may quote the user's data.
 */
import { countNoun } from '../sheets/sheets';

export interface FaultFacts {
	readonly version: string;
	/** The browser's user agent and language. */
	readonly browser: string;
	readonly language: string;
	readonly installed: boolean;
	readonly online: boolean;
	/** The path of the page: '/lead/'. */
	readonly page: string;
	/** The state of the data: 'ready', 'recovery', 'failed', or the kind of the problem. */
	readonly state: string;
	/** The number of records of each kind, with the singular name of the kind. */
	readonly counts: readonly (readonly [what: string, count: number])[];
	readonly error: unknown;
}

export const faultTexts = {
	show: 'Show problem report',
	title: 'Problem report',
	lead: 'This is the whole report. There are no names in it, and nothing you wrote. Nothing is sent: copy it, and paste it where you report the problem.',
	label: 'Report',
	copy: 'Copy report',
	copied: 'Copied.',
	refused: 'The browser couldn’t copy it. Select the text and copy it yourself.'
} as const;

/** Returns the whole report, as it is shown and copied. */
export function faultReport(facts: FaultFacts): string {
	const { version, browser, language, installed, online, page, state, counts, error } = facts;
	return [
		`Tactful ${version}`,
		`Browser: ${browser}`,
		`Language: ${language}`,
		`Installed: ${yes(installed)}, online: ${yes(online)}`,
		`Page: ${page}`,
		`Data: ${state}; ${counts.map(([what, count]) => countNoun(count, what)).join(', ')}`,
		...(error === undefined ? ['No errors since the page was opened.'] : errorLines(error))
	].join('\n');
}

const yes = (fact: boolean) => (fact ? 'yes' : 'no');

/** Limits how many causes of an error are followed. The app's own errors never nest deeper. */
const MOST_CAUSES = 4;
const MOST_PLACES = 12;

function errorLines(error: unknown): string[] {
	const lines: string[] = [];
	let at = error;
	for (let depth = 0; depth < MOST_CAUSES && at !== undefined; depth++) {
		lines.push(`${depth === 0 ? 'Last error' : 'Caused by'}: ${kindOf(at)}`);
		lines.push(...placesOf(at).map((place) => `  at ${place}`));
		at = fieldOf(at, 'cause');
	}
	return lines;
}

/** Matches the names of error classes. Any other name could contain the user's text. */
const KIND = /^[A-Z][A-Za-z]{0,40}(?:Error|Problem|Refusal)$|^(?:NotSaved|Unsound)$/;

function kindOf(error: unknown): string {
	const name = fieldOf(error, 'name');
	return typeof name === 'string' && KIND.test(name) ? name : 'Error';
}

/** Matches a position in the app's own build: a hashed file name, line and column. */
const PLACE = /\/(_app\/immutable\/(?:[a-z]+\/)*[\w.-]{1,40}\.js|service-worker\.js):(\d{1,7}):(\d{1,7})\b/;

/** Returns the stack positions of an error, without the message that some browsers put first. */
function placesOf(error: unknown): string[] {
	const [stack, message] = [fieldOf(error, 'stack'), fieldOf(error, 'message')];
	if (typeof stack !== 'string') return [];
	const header = typeof message === 'string' ? `: ${message}` : '';
	const from = stack.indexOf(header);
	const trace = from < 0 ? stack : stack.slice(from + header.length);
	return trace
		.split('\n')
		.flatMap((line) => PLACE.exec(line)?.slice(1).join(':') ?? [])
		.slice(0, MOST_PLACES);
}

/** Reads a field of any thrown value; even reading can throw. */
function fieldOf(thing: unknown, field: string): unknown {
	try {
		return (thing as Record<string, unknown> | null | undefined)?.[field];
	} catch {
		return undefined;
	}
}
