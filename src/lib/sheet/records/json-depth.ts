/** Measures how deeply a JSON text is nested, before anything is made of it. */

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = new Set([91, 123]);
const CLOSE = new Set([93, 125]);

/** Returns the depth of the deepest list or object; stops at the first one that is deeper than `most`. */
export function depthOf(text: string, most: number): number {
	let [depth, deepest] = [0, 0];
	let isText = false;
	for (let at = 0; at < text.length && deepest <= most; at++) {
		const code = text.charCodeAt(at);
		if (isText) {
			if (code === BACKSLASH) at++;
			else if (code === QUOTE) isText = false;
		} else if (code === QUOTE) isText = true;
		else if (OPEN.has(code)) deepest = Math.max(deepest, ++depth);
		else if (CLOSE.has(code)) depth--;
	}
	return deepest;
}
