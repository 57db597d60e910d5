/** Holds the texts above the script of a call: the number and the hours that were tried. */
export const callHelpTexts = {
	/** @param number as it is written */
	call: (number: string) => `Call ${number}`,
	hideNumber: 'Hide my number',
	/** @param number with the prefix that hides the caller’s own */
	dial: (number: string) =>
		`Dial ${number} to hide your number for this call. Some people don’t answer hidden numbers.`,
	tried: 'Times you tried'
} as const;
