/** Formats text for iCalendar (RFC 5545, 3.1 and 3.3.11): escaped, without control characters, folded at 75 octets. */

const LINE_BREAK = /\r\n|[\r\n\u0085\u2028\u2029]/g;

/** Returns a text with `\n` for every line break and without other control characters. */
export function calendarText(text: string): string {
	return text
		.toWellFormed()
		.replace(LINE_BREAK, '\n')
		.replace(/\t/g, ' ')
		.replace(/[^\P{Cc}\n]/gu, '');
}

/** Returns a text as the value of a property. */
export function icsText(text: string): string {
	return calendarText(text)
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replace(/\n/g, '\\n');
}

/** The maximum number of octets in a line, without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** Returns a content line with its line end, folded between characters. */
export function icsLine(name: string, value: string): string {
	const parts: string[] = [];
	let part = '';
	let octets = 0;
	for (const character of `${name}:${value}`) {
		const size = octetsOf(character);
		if (octets + size > MOST_OCTETS) {
			parts.push(part);
			part = ' ';
			octets = 1;
		}
		part += character;
		octets += size;
	}
	return `${[...parts, part].join('\r\n')}\r\n`;
}

/** Returns the number of octets of one character in UTF-8. */
function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
