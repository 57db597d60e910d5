/** Returns a word without case and accents, for comparing words of sheets. */
export function foldAccents(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}
