/** Marks the places of a draft that only the user can fill in, and finds those that are still open. */

const PLACE = /\[[^[\]\n]*\p{L}[^[\]\n]*\]/gu;

/** Returns a place to fill in: "[what you talked about]". */
export const place = (what: string): string => `[${what}]`;

/** Lists the places of a text that are not filled in, each once, as they stand in it. */
export function openPlaces(text: string): readonly string[] {
	return [...new Set(text.match(PLACE))];
}

/** Finds each open place of a text, to mark it: where it starts and ends. */
export function placesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
	return [...text.matchAll(PLACE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
