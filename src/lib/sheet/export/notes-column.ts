/**
 * The lines about touches that stand among the notes of a row. They are the app's: the lead's own notes never hold them, so
 * the link of the row remembers each line with its touch. A line that the user deleted in the sheet stays away, one that they
 * rewrote is theirs from then on, and a touch is told of once.
 */
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { RowLink } from '../connected-sheet';
import { linesIn, noteLine, withLines, withoutLines } from './note-lines';

type Noted = NonNullable<RowLink['noted']>;

interface Page {
	/** The notes cell as it stands. */
	readonly from: string;
	/** The new texts of the row; a new text for the notes is the lead's own, without the lines. */
	readonly texts: Map<number, string>;
	readonly link: RowLink;
	readonly lead: Lead;
	/** Touches that no column has room for. */
	readonly unplaced: readonly Touch[];
}

export class NotesColumn {
	/** Touches that have no column are told of among the notes. */
	readonly writes: boolean;

	/** @param column the first column of notes, where there is one */
	constructor(
		readonly column: number | undefined,
		wanted: boolean
	) {
		this.writes = wanted && column !== undefined;
	}

	/** Puts the lines below the notes of a row. Gives what is remembered of them: the same where nothing is new. */
	add({ from, texts, link, lead, unplaced }: Page): Noted | undefined {
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

	/** Each touch with its line as it would be now; touches that are gone are no longer told of. */
	#lines(from: string, before: Noted, lead: Lead, unplaced: readonly Touch[]): Noted {
		const touches = new Map(lead.touches.map((touch) => [touch.id, touch]));
		const kept = before.flatMap(([id]): Noted => {
			const touch = touches.get(id);
			return touch ? [[id, noteLine(touch, lead)]] : [];
		});
		const known = new Set(before.map(([id]) => id));
		const fresh = unplaced
			.filter(({ id }) => !known.has(id))
			.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
			.map((touch): Noted[number] => [touch.id, noteLine(touch, lead)]);
		return [...kept, ...fresh];
	}
}

/** The lines that are to stand in the cell: new ones, and those of before that the user left there. */
function standingLines(noted: Noted, before: Noted, present: readonly string[]): string[] {
	const left = new Set(present);
	const lineBefore = new Map(before);
	const standing = noted.filter(([id]) => !lineBefore.has(id) || left.has(lineBefore.get(id)!));
	// Two touches may make the same line; it stands there once.
	return [...new Set(standing.map(([, line]) => line))];
}

function isEqual(a: Noted, b: Noted): boolean {
	return a.length === b.length && a.every(([id, line], at) => id === b[at]![0] && line === b[at]![1]);
}
