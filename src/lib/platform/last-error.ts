/** What last went wrong in this page, for the report that the user can copy. In memory only, and never printed. */
let last: unknown;

export const rememberError = (error: unknown): void => void (last = error);

/** undefined: nothing did. */
export const lastError = (): unknown => last;
