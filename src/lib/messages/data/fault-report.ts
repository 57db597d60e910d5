/**
 * What a report of a fault says: the version, the browser, how much there is, and where in the app's own scripts it went
 * wrong. Of an error it takes the kind and the places alone: its message may quote what the user wrote.
 */
import { countOf } from '../sheets/sheets';

export interface FaultFacts {
	readonly version: string;
	/** What the browser calls itself, and its language. */
	readonly browser: string;
	readonly language: string;
	readonly installed: boolean;
	readonly online: boolean;
	/** The page of the app, as its folder is called: '/lead/'. */
	readonly page: string;
	/** How the data is: 'ready', 'recovery', 'failed', or the kind of the trouble. */
	readonly state: string;
	/** What there is, as one of it is called, and how many. */
	readonly counts: readonly (readonly [what: string, count: number])[];
	readonly error: unknown;
}

export const FAULT_REPORT = {
	title: 'A report about a fault',
	lead: 'This is all of the report. It holds no name, no address and nothing that you wrote. Nothing is sent: copy it, and paste it where you tell of the fault.',
	label: 'The report',
	copied: 'Copied.',
	refused: 'The browser refused to copy it. Select the text and copy it yourself.'
} as const;

/** The report in full, as it is shown and copied. */
export function faultReport(facts: FaultFacts): string {
	const { version, browser, language, installed, online, page, state, counts, error } = facts;
	return [
		`Tactful ${version}`,
		`Browser: ${browser}`,
		`Language: ${language}`,
		`Installed: ${yes(installed)}, online: ${yes(online)}`,
		`Page: ${page}`,
		`Data: ${state}; ${counts.map(([what, count]) => countOf(count, what)).join(', ')}`,
		...(error === undefined ? ['Nothing went wrong since the page was opened.'] : errorLines(error))
	].join('\n');
}

const yes = (fact: boolean) => (fact ? 'yes' : 'no');

/** Errors are wrapped in others; no chain of the app's own is longer. */
const MOST_CAUSES = 4;
const MOST_PLACES = 12;

function errorLines(error: unknown): string[] {
	const lines: string[] = [];
	let at = error;
	for (let depth = 0; depth < MOST_CAUSES && at !== undefined; depth++) {
		lines.push(`${depth === 0 ? 'Last error' : 'Because of'}: ${kindOf(at)}`);
		lines.push(...placesOf(at).map((place) => `  at ${place}`));
		at = fieldOf(at, 'cause');
	}
	return lines;
}

/** Kinds of error have names that end alike; any other could be anybody's text. */
const KIND = /^[A-Z][A-Za-z]{0,40}(?:Error|Problem|Refusal)$|^(?:NotSaved|Unsound)$/;

function kindOf(error: unknown): string {
	const name = fieldOf(error, 'name');
	return typeof name === 'string' && KIND.test(name) ? name : 'Error';
}

/** A place in a script of the app's own build: a file named by its contents, line and column. */
const PLACE = /\/(_app\/immutable\/(?:[a-z]+\/)*[\w.-]{1,40}\.js|service-worker\.js):(\d{1,7}):(\d{1,7})\b/;

/** Where it went wrong, without the message, which some browsers put in front. */
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

/** Some things that are thrown do not even let themselves be looked at. */
function fieldOf(thing: unknown, field: string): unknown {
	try {
		return (thing as Record<string, unknown> | null | undefined)?.[field];
	} catch {
		return undefined;
	}
}
