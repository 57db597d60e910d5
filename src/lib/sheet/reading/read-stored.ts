/** Reads a stored sheet again with the choices made when it was imported. */
import type { ConnectedSheet } from '../connected-sheet';
import type { Decoded } from '../csv/encoding';
import { openSheet, interpret } from './read';
import type { Interpretation } from '../sheet';

/** Returns the stored bytes as text, and their interpretation. Every choice is fixed, so nothing is detected. */
export function readStored(sheet: ConnectedSheet): {
	readonly decoded: Decoded;
	readonly reading: Interpretation;
} {
	const { encoding, delimiter, headerRow, dateOrder } = sheet;
	const opened = openSheet(sheet.bytes, { encoding, delimiter });
	const choices = {
		headerRow,
		dateOrder,
		dateTurn: sheet.dateTurn ?? null,
		meanings: new Map(sheet.meanings),
		stages: new Map(sheet.stages),
		log: sheet.log ?? null,
		asOf: sheet.asOf,
		passedPlans: new Map(sheet.passedPlans)
	};
	return { decoded: opened.decoded, reading: interpret(opened, choices) };
}
