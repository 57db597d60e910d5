/** Splits a pasted e-mail into sender, subject, day and body, without quoted history. */
import type { Day } from '../../domain/day';
import { daysInText } from '../days-in-text';
import { DATE, FORWARDED, FROM, HEADER, LONGEST_LINE, ownWords, SUBJECT } from './own-words';
import { emailsIn, plainText } from '../pasted-text';

export interface MailParts {
	readonly from?: { readonly name: string; readonly email?: string };
	readonly subject?: string;
	readonly on?: Day;
	/** The body without quoted history. */
	readonly body: string;
}

/** The maximum number of characters to read, which exceeds any reply; only quoted history is longer. */
const READ_CHARS = 30_000;

/** Splits a pasted mail. A date after `today` is ignored. */
export function mailParts(pasted: string, today: Day): MailParts {
	const lines = plainText(pasted.toWellFormed().slice(0, READ_CHARS)).split('\n');
	const first = lines.findIndex((line) => line.trim() !== '' && !FORWARDED.test(line.trim()));
	const { headers, end } = headersFrom(lines, Math.max(0, first));
	const body = ownWords(lines.slice(end));
	const date = headers.find(([name]) => DATE.test(name))?.[1];
	const from = sender(headers.find(([name]) => FROM.test(name))?.[1]);
	const subject = headers.find(([name]) => SUBJECT.test(name))?.[1];
	const on = date ? dayOf(date, today) : undefined;
	return { body, ...(from && { from }), ...(subject && { subject }), ...(on && { on }) };
}

interface Headers {
	readonly headers: readonly (readonly [name: string, value: string])[];
	/** The index of the line after the headers. */
	readonly end: number;
}

/** Returns the headers at the beginning; none where the text begins at once. */
function headersFrom(lines: readonly string[], start: number): Headers {
	const headers: [string, string][] = [];
	let end = start;
	for (; end < lines.length; end++) {
		const line = lines[end]!.trim();
		const [, name, value] = (line.length <= LONGEST_LINE && HEADER.exec(line)) || [];
		if (name) headers.push([name.toLowerCase(), value ?? '']);
		else if (line !== '' || headers.length === 0) break;
		else if (!HEADER.test(lines[end + 1]?.trim() ?? '')) break;
	}
	return headers.length > 0 ? { headers, end } : webmailHead(lines, start);
}

/**
 * Reads headers as copied from web mail: "Dana Ruiz <dana@northwind.example>", the day on the next line, then the
 * recipient.
 */
function webmailHead(lines: readonly string[], start: number): Headers {
	const [from = '', next = '', third = ''] = lines.slice(start, start + 3).map((line) => line.trim());
	if (from.length > LONGEST_LINE || !/^[^<>]{1,100}<[^<>\s]+@[^<>\s]+>/.test(from))
		return { headers: [], end: start };
	const [, rest = ''] = /^[^<>]+<[^<>]+>(.*)$/.exec(from) ?? [];
	const dated = /\d{4}/.test(next);
	const toMe = /^(?:to|an|à|para|aan)\s/i.test(dated ? third : next);
	return {
		headers: [
			['from', from],
			['date', dated ? next : rest]
		],
		end: start + 1 + Number(dated) + Number(toMe)
	};
}

/** Reads a sender: "Dana Ruiz <dana@northwind.example>", "dana@northwind.example", "Ruiz, Dana [mailto:dana@…]". */
function sender(value: string | undefined): MailParts['from'] {
	if (!value) return undefined;
	const [email] = emailsIn(value.slice(0, LONGEST_LINE));
	const bare = value.split(/[<[(]/)[0]!.replace(/["'*]/g, '').trim();
	const name = bare.includes('@') ? '' : bare.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1').slice(0, 100);
	return name || email ? { name, ...(email && { email }) } : undefined;
}

function dayOf(date: string, today: Day): Day | undefined {
	const text = date.slice(0, LONGEST_LINE);
	// A date header always has a year.
	const day = daysInText(text, today, null).find(({ index, length }) =>
		/\d{4}/.test(text.slice(index, index + length))
	)?.day;
	return day && day <= today ? day : undefined;
}
