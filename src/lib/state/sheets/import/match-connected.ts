/** Which connected sheet a file is that comes back, if it is one. */
import type { ConnectedSheet } from '../../../sheet/sheet';
import type { SheetReader } from '../../sheet-worker/client';

/** A connected sheet that the file may be. */
export type Candidate = Pick<ConnectedSheet, 'id' | 'name' | 'importedOn' | 'madeHere'>;

export interface Recognised {
	/** Every connected sheet, the likeliest first. */
	readonly candidates: readonly Candidate[];
	/** The first of them is so much like the file that it is proposed. */
	readonly sure: boolean;
}

/**
 * From when on a file looks like a connected sheet. The same columns alone make one half: some rows have to be there too.
 * Under the same name, or a copy's, a tenth is enough.
 */
const ALIKE = 0.6;
const ALIKE_BY_NAME = 0.1;

/** Null where no sheet is connected. A file that can't be compared is taken for a new one. */
export async function recognise(
	reader: SheetReader,
	name: string,
	connected: Iterable<ConnectedSheet>
): Promise<Recognised | null> {
	const sheets = [...connected];
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

/** What a browser adds to a second download, and the ending, are no part of a name: "jobs (1).csv" is "jobs". */
function plainName(name: string): string {
	return name
		.toLowerCase()
		.replace(/\.[a-z0-9]+$/, '')
		.replace(/\s*(\(\d+\)|[-–]?\s*copy(\s*\(?\d+\)?)?)$/, '')
		.trim();
}
