/** The outcome of the last write, as the page shows it. */
export interface Notice {
	readonly text: string;
	readonly kind: 'done' | 'failed';
	/** The action that undo takes back. */
	readonly action?: string;
}
