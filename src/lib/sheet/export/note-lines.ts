/** Formats touches as lines of a row's notes, for those that no column has room for. */
import { personOf, type Lead } from '../../domain/lead';
import type { Channel, Touch } from '../../domain/touch';

const BY: Readonly<Record<Channel, string>> = {
	email: 'by email',
	phone: 'by phone',
	letter: 'by letter',
	message: 'by message',
	'in-person': 'in person',
	form: 'through their form'
};

const REACHED: Readonly<Record<NonNullable<Touch['outcome']>, string>> = {
	spoke: 'spoke',
	'left-message': 'left a message',
	'no-answer': 'no answer'
};

/** Returns a touch as one line: "2026-03-12 called Dana Ruiz, spoke". */
export function noteLine(touch: Touch, lead: Lead): string {
	const who = namesOf(touch, lead);
	return `${touch.on} ${touch.direction === 'in' ? incoming(touch, who) : outgoing(touch, who)}`.replace(
		/\s+/g,
		' '
	);
}

/**
 * Returns the line of a touch that has one already: the same one where only the app's words for it have changed since it
 * was written, so that an export leaves its cell alone.
 */
export function lineAgain(before: string, touch: Touch, lead: Lead): string {
	const line = noteLine(touch, lead);
	return before.replace('by e-mail', BY.email).replace('nobody there', REACHED['no-answer']) === line
		? before
		: line;
}

function namesOf({ personId, personIds }: Touch, lead: Lead): string {
	return (personIds ?? [personId])
		.map((id) => personOf(lead, id)?.name)
		.filter(Boolean)
		.join(', ');
}

function outgoing({ kind, channel, outcome }: Touch, who: string): string {
	if (kind === 'interview') return `interview${who && ` with ${who}`}`;
	const end = outcome ? `, ${REACHED[outcome]}` : '';
	if (channel === 'phone') return `called ${who || 'them'}${end}`;
	return `${deed(kind, who)} ${BY[channel]}`;
}

function deed(kind: Touch['kind'], who: string): string {
	switch (kind) {
		case 'application':
			return who ? `applied to ${who}` : 'applied';
		case 'follow-up':
			return who ? `followed up with ${who}` : 'followed up';
		case 'thank-you':
			return `thanked ${who || 'them'}`;
		case 'reply':
			return `answered ${who || 'them'}`;
		case 'debrief':
			return who ? `debriefed with ${who}` : 'debriefed';
		default:
			return `was in touch with ${who || 'them'}`;
	}
}

function incoming({ kind, channel, outcome, no, automatic }: Touch, who: string): string {
	if (kind === 'interview') return `interview${who && ` with ${who}`}`;
	if (automatic) return `an automatic answer came ${BY[channel]}`;
	const from = who || 'they';
	if (no) return `${from} said no ${BY[channel]}`;
	if (kind === 'offer') return `${from} made an offer ${BY[channel]}`;
	if (channel === 'phone') return `${from} called${outcome ? `, ${REACHED[outcome]}` : ''}`;
	return channel === 'in-person' ? `met ${who || 'them'}` : `${from} wrote ${BY[channel]}`;
}

const BREAK = /(\r\n|\r|\n)/;

/** Removes lines from a cell's text, each once, with the line break before it. */
export function withoutLines(text: string, lines: readonly string[]): string {
	if (lines.length === 0) return text;
	const left = new Set(lines);
	// Even indices hold lines, odd ones the breaks between them.
	const parts = text.split(BREAK);
	for (let at = parts.length - 1; at >= 0; at -= 2) {
		if (left.delete(parts[at]!.trim())) parts.splice(at === 0 ? 0 : at - 1, 2);
	}
	return parts.join('');
}

/** Returns those lines that still stand in a cell. */
export function linesIn(text: string, lines: readonly string[]): Set<string> {
	const present = new Set(text.split(/\r\n|\r|\n/).map((line) => line.trim()));
	return new Set(lines.filter((line) => present.has(line)));
}

/** Appends lines to a text. */
export function withLines(text: string, lines: readonly string[]): string {
	return [...(text.trim() === '' ? [] : [text]), ...lines].join('\n');
}
