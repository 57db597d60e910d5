/** Opens a sheet that was kept, read again as it was read when it came in. */
import type { ConnectedSheet } from '../connected-sheet';
import type { Decoded } from '../csv/encoding';
import { openSheet, interpret } from './read';
import type { Interpretation } from '../sheet';

/** The kept bytes as text, and what they say. Every choice is pinned, so nothing is detected anew. */
export function readStored(sheet: ConnectedSheet): {
	readonly decoded: Decoded;
	readonly reading: Interpretation;
} {
	const { encoding, delimiter, headerRow, dateOrder } = sheet;
	const opened = openSheet(sheet.bytes, { encoding, delimiter });
	const choices = {
		headerRow,
		dateOrder,
		meanings: new Map(sheet.meanings),
		stages: new Map(sheet.stages),
		asOf: sheet.asOf,
		passedPlans: new Map(sheet.passedPlans)
	};
	return { decoded: opened.decoded, reading: interpret(opened, choices) };
}
