/**
 * Keeps lines about touches in the notes of a row. They belong to the app and are never part of the lead's notes, so
 * the row's link remembers each line with its touch. A line that the user deleted in the sheet stays away, a line
 * that they rewrote is theirs, and each touch gets one line only.
 */
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { RowLink } from '../connected-sheet';
import { lineAgain, linesIn, noteLine, withLines, withoutLines } from './note-lines';

type Noted = NonNullable<RowLink['noted']>;

interface RowNotes {
	/** The text of the notes cell. */
	readonly from: string;
	/** The new texts of the row; for the notes, the lead's own ones without the lines. */
	readonly texts: Map<number, string>;
	readonly link: RowLink;
	readonly lead: Lead;
	/** Touches that no column has room for. */
	readonly unplaced: readonly Touch[];
}

export class NotesColumn {
	/** True where touches without a column are written among the notes. */
	readonly writes: boolean;

	/** @param column the first column of notes, where there is one */
	constructor(
		readonly column: number | undefined,
		wanted: boolean
	) {
		this.writes = wanted && column !== undefined;
	}

	/**
	 * Puts the lines below the notes of a row. Returns what the link has to remember, the same list where nothing
	 * changed.
	 */
	add({ from, texts, link, lead, unplaced }: RowNotes): Noted | undefined {
		const { column } = this;
		if (column === undefined) return link.noted;
		const before = link.noted ?? [];
		const noted = this.writes ? this.#lines(from, before, lead, unplaced) : before;
		const lines = [
			...linesIn(
				from,
				before.map(([, line]) => line)
			)
		];
		const standing = this.writes ? standingLines(noted, before, lines) : lines;
		const own = texts.get(column) ?? withoutLines(from, lines);
		if (standing.length > 0 || lines.length > 0) texts.set(column, this.#text(from, own, lines, standing));
		return isEqual(noted, before) ? link.noted : noted;
	}

	#text(from: string, own: string, lines: readonly string[], standing: readonly string[]): string {
		const isOwn = own === withoutLines(from, lines);
		return isOwn && standing.join('\n') === lines.join('\n') ? from : withLines(own, standing);
	}

	/** Returns each touch with its current line, without touches that are gone. */
	#lines(from: string, before: Noted, lead: Lead, unplaced: readonly Touch[]): Noted {
		const touches = new Map(lead.touches.map((touch) => [touch.id, touch]));
		const kept = before.flatMap(([id, line]): Noted => {
			const touch = touches.get(id);
			return touch ? [[id, lineAgain(line, touch, lead)]] : [];
		});
		const known = new Set(before.map(([id]) => id));
		const fresh = unplaced
			.filter(({ id }) => !known.has(id))
			.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
			.map((touch): Noted[number] => [touch.id, noteLine(touch, lead)]);
		return [...kept, ...fresh];
	}
}

/** Returns the lines for the cell: new ones, and earlier ones that the user left in it. */
function standingLines(noted: Noted, before: Noted, present: readonly string[]): string[] {
	const left = new Set(present);
	const lineBefore = new Map(before);
	const standing = noted.filter(([id]) => !lineBefore.has(id) || left.has(lineBefore.get(id)!));
	// Two touches may have the same line, which is written once.
	return [...new Set(standing.map(([, line]) => line))];
}

function isEqual(a: Noted, b: Noted): boolean {
	return a.length === b.length && a.every(([id, line], at) => id === b[at]![0] && line === b[at]![1]);
}
