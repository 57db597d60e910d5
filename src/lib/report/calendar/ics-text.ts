/** Text as iCalendar writes it (RFC 5545, 3.1 and 3.3.11): escaped, without control characters, folded at 75 octets. */

const LINE_BREAK = /\r\n|[\r\n\u0085\u2028\u2029]/g;

/** What of a text a calendar can hold: every line break is `\n`, and no other control character is left. */
export function calendarText(text: string): string {
	return text
		.toWellFormed()
		.replace(LINE_BREAK, '\n')
		.replace(/\t/g, ' ')
		.replace(/[^\P{Cc}\n]/gu, '');
}

/** A text as the value of a property. */
export function icsText(text: string): string {
	return calendarText(text)
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replace(/\n/g, '\\n');
}

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** A content line, folded between characters, with its line end. */
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

/** Of one character in UTF-8. */
function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
