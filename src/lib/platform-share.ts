/** The browser's edges of what is handed on: the share sheet, rich text, print, and the language of the user. Beside `platform.ts`, which the start page loads. */

/** The language that the user reads first, as a BCP 47 tag. */
export function ownLanguage(): string {
	return navigator.language;
}
