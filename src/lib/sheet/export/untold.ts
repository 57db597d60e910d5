/** Collects what an export cannot write into the sheet, and counts what it can, so that the user is told. */
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { ConnectedSheet, UnplacedTouches } from '../connected-sheet';
import type { ExportNote } from '../export-note';
import type { Base } from './base';
import type { LeadCellValues } from './cell-values';
import { unplacedTouches } from './day-columns';
import type { NotesColumn } from './notes-column';
import type { CellWriter } from '../values/write';

export class Untold {
	readonly #notes: ExportNote[] = [];
	readonly #touches: { touch: Touch; lead: Lead }[] = [];
	#placed = 0;

	/** @param hasRow tells whether a touch of a lead has a row of its own, as in an event log */
	constructor(
		readonly sheet: ConnectedSheet,
		readonly notesColumn: NotesColumn,
		readonly hasRow: (lead: Lead, touchId: string) => boolean
	) {}

	add(note: ExportNote): void {
		this.#notes.push(note);
	}

	/** Records touches and other items that found no column; returns the touches. */
	tell(lead: Lead, said: LeadCellValues, base: Base): Touch[] {
		const unplaced = lead.touches.filter(
			({ id, implied }) => !implied && !said.placed.has(id) && !base.owned.has(id) && !this.hasRow(lead, id)
		);
		this.#placed += lead.touches.filter(
			({ id, implied }) => !implied && said.placed.has(id) && !base.told.has(id)
		).length;
		this.#touches.push(...unplaced.map((touch) => ({ touch, lead })));
		const hasPlaceForAll = this.sheet.homeless === 'columns' || this.notesColumn.writes;
		for (const item of said.overflow) {
			if (hasPlaceForAll && item.kind !== 'no-contact-column') continue;
			this.#notes.push({ ...item, company: lead.organisation });
		}
		return unplaced;
	}

	/** The number of touches that are written into columns of their days. */
	get placed(): number {
		return this.#placed;
	}

	/** Counts the touches without a place, with the first one as an example. */
	touches(): UnplacedTouches {
		return unplacedTouches(this.#touches);
	}

	/** Returns all notes. `isFull` says that no column can be added. */
	notes({ newWords, listed, notListed }: CellWriter, isFull: boolean): ExportNote[] {
		const words = [...newWords.keys()].filter((word) => !listed.has(word));
		const hasNoNotes =
			this.sheet.homeless === 'notes' && this.notesColumn.column === undefined && this.#touches.length > 0;
		return [
			...words.map((word): ExportNote => ({
				kind: notListed.has(word) ? 'not-in-list' : 'new-status',
				word
			})),
			...this.#notes,
			...(isFull ? [{ kind: 'no-columns-left' } as const] : []),
			...(hasNoNotes ? [{ kind: 'no-notes-column' } as const] : [])
		];
	}
}
