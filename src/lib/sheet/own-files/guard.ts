/**
 * Keeps a spreadsheet program from taking text of the app's own new files for a formula. What begins, after spaces and
 * invisible characters, with one of the dangerous signs gets one `'` in front; so does what already begins with such quotes,
 * so that taking one off gives every text back as it was.
 */

/** `= + - @` and their full-width forms, tab, carriage return and NUL, behind what a program may trim. */
const DANGEROUS = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠\t\r\0]/u;
const GUARDED = /^'+[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠\t\r\0]/u;

/** The text as it goes into a cell of the app's own new file. */
export function guard(text: string): string {
	return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text that `guard` was given: `unguard(guard(text))` equals any text. */
export function unguard(cell: string): string {
	return GUARDED.test(cell) ? cell.slice(1) : cell;
}
