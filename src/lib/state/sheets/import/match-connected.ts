/** Finds the connected sheet that a chosen file is a copy of. */
import type { ConnectedSheet } from '../../../sheet/sheet';
import type { SheetReader } from '../../sheet-worker/client';

/** A connected sheet that the file may be a copy of. */
type Candidate = Pick<ConnectedSheet, 'id' | 'name' | 'importedOn' | 'madeHere'>;

export interface Recognised {
	/** All connected sheets, the most similar first. */
	readonly candidates: readonly Candidate[];
	/** True where the first is similar enough to be proposed. */
	readonly sure: boolean;
}

/**
 * The similarity from which a file counts as a copy. The same columns alone make one half, so some rows have to match too.
 * With the same name, or that of a copy, a tenth is enough.
 */
const ALIKE = 0.6;
const ALIKE_BY_NAME = 0.1;

/**
 * Ranks the connected sheets by similarity; null where there are none. A file that can't be compared counts as new, and a list
 * of records is compared with such lists only.
 */
export async function recognise(
	reader: SheetReader,
	{ name, readOnly }: Pick<ConnectedSheet, 'name' | 'readOnly'>,
	connected: Iterable<ConnectedSheet>
): Promise<Recognised | null> {
	const sheets = [...connected].filter((sheet) => sheet.readOnly === readOnly);
	if (sheets.length === 0) return null;
	const likeness = await reader.likeness(sheets).catch(() => []);
	const ranked = sheets
		.map(({ id, name: its, importedOn, importedAt, madeHere }, at) => {
			const namesake = plainName(its) === plainName(name);
			const likely = likeness[at] ?? 0;
			const sure = likely >= (namesake ? ALIKE_BY_NAME : ALIKE);
			return {
				id,
				name: its,
				importedOn,
				importedAt,
				madeHere,
				sure,
				likely: namesake ? likely + ALIKE_BY_NAME : likely
			};
		})
		.sort((a, b) => b.likely - a.likely || b.importedAt.localeCompare(a.importedAt));
	return {
		candidates: ranked.map(({ id, name: its, importedOn, madeHere }) => ({
			id,
			name: its,
			importedOn,
			madeHere
		})),
		sure: ranked[0]?.sure ?? false
	};
}

/** Removes the ending and what a browser adds to a second download: "jobs (1).csv" is "jobs". */
function plainName(name: string): string {
	return name
		.toLowerCase()
		.replace(/\.[a-z0-9]+$/, '')
		.replace(/\s*(\(\d+\)|[-–]?\s*copy(\s*\(?\d+\)?)?)$/, '')
		.trim();
}
