/** Hands files that were dropped on one page to the page that reads them. */
let waiting: readonly File[] = [];

export const handedFiles = {
	/** Keeps files until the next page takes them. */
	put(files: readonly File[]): void {
		waiting = files;
	},
	/** Returns the files, once. */
	take(): readonly File[] {
		const taken = waiting;
		waiting = [];
		return taken;
	}
};
