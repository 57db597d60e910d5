/** Says that the bytes of a file can't be had. */
export const storedPaperTexts = {
	missing: 'This file isn’t on this device. Restore a backup that has it, or add the file again.',
	damaged: 'This file is damaged and can’t be opened. Restore a backup that has it, or add the file again.'
} as const;
