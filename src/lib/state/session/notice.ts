/** What became of the last write. */
export interface Notice {
	readonly text: string;
	readonly kind: 'done' | 'failed';
	/** What `undo` takes. */
	readonly action?: string;
}
