/**
 * Matches `= + - @` and their full-width forms behind characters that a program may trim, and a tab, carriage return or NUL
 * in front.
 */
const DANGEROUS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\0]/u;

/**
 * Returns the text with one `'` in front where a spreadsheet program would take it for a formula (docs/failure-modes.md,
 * Formulas).
 */
export function escapeFormula(text: string): string {
	return DANGEROUS.test(text) ? `'${text}` : text;
}
