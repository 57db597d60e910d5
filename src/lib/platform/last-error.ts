/** Keeps the last error of this page for the fault report that the user can copy. In memory only, and never logged. */
let last: unknown;

export const rememberError = (error: unknown): void => void (last = error);

/** Returns the last error, or undefined. */
export const lastError = (): unknown => last;
