/** The outcome of the last write, as the page shows it. */
export interface Notice {
	readonly text: string;
	readonly kind: 'done' | 'failed';
	/** The id of the action that undo reverts. */
	readonly action?: string;
}
