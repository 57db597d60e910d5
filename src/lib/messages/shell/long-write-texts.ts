/** Holds the words of a write that takes long. */
export const longWriteTexts = {
	saving: 'Saving',
	stop: 'Stop'
} as const;
