/** `= + - @` and their full-width forms behind what a program may trim, or a tab, carriage return or NUL in front. */
const DANGEROUS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\0]/u;

/** Puts one `'` before a text of a copy that a spreadsheet program would take for a formula (docs/failure-modes.md, Formulas). */
export function escapeFormula(text: string): string {
	return DANGEROUS.test(text) ? `'${text}` : text;
}
