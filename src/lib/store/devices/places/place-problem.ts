/** Declares why a place on the web did not do what it was asked. Nothing was lost by then: what waits to be sent goes on waiting. */

/**
 * - `no-place`: the address names no place that the app can use.
 * - `denied`: the user said no on the page of the place.
 * - `wrong-answer`: what came back from the place answers no sign-in that was begun here, or one that is too old.
 * - `not-connected`: this device knows no place, or forgot it.
 * - `not-allowed`: the place no longer lets the app in; a new sign-in helps.
 * - `busy`: the place asks to be left alone for a while.
 * - `full`: there is no room left at the place.
 * - `offline`: the place can't be reached.
 * - `strange`: the place answered what it should not.
 */
export type PlaceProblemCode =
	| 'no-place'
	| 'denied'
	| 'wrong-answer'
	| 'not-connected'
	| 'not-allowed'
	| 'busy'
	| 'full'
	| 'offline'
	| 'strange';

/** The error of a place. Its message has neither an address nor a key in it. */
export class PlaceProblem extends Error {
	override readonly name = 'PlaceProblem';
	constructor(
		readonly code: PlaceProblemCode,
		options?: ErrorOptions
	) {
		super(code, options);
	}
}
