/** Letters without case and accents: how words of sheets are compared. */
export function foldAccents(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}
