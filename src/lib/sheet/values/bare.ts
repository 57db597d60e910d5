/** Letters without case and accents: how words of sheets are compared. */
export function bare(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}
