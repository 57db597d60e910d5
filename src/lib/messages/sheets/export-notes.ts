/** Words the notes of an export. */
import { formatDay } from '../../domain/day';
import { figures } from '../../domain/locale';
import type { ExportNote } from '../../sheet/export-note';
import { countNoun, quoted } from './sheets';

/** Says what could not be written, or was written in a way that the user should know of. */
export function exportNote(note: ExportNote): string {
	switch (note.kind) {
		case 'new-status':
			return `${quoted(note.word)} is a new status in your sheet.`;
		case 'not-in-list':
			return `${quoted(note.word)} isn’t in your sheet’s drop-down list. Add it there, or your spreadsheet program may reject it.`;
		case 'no-follow-up-column':
			return `No empty column for the follow-up to ${note.company} on ${formatDay(note.day, 'day of year')}.`;
		case 'no-interview-column':
			return `No empty column for the interview at ${note.company} on ${formatDay(note.day, 'day of year')}.`;
		case 'no-contact-column':
			return `No empty column for ${countNoun(note.count, 'more contact')} at ${note.company}.`;
		case 'too-long':
			return `A text for ${quoted(note.column)} is too long for a cell (${figures(note.length)} characters). It stays in Tactful.`;
		case 'no-columns-left':
			return 'The sheet has no room for more columns.';
		case 'no-notes-column':
			return 'This sheet has no notes column, so what you logged stays in Tactful.';
		case 'formula':
			return `${note.cell} has a formula, so ${quoted(note.text)} wasn’t written there.`;
		case 'merged':
			return `${note.cell} is part of merged cells, so ${quoted(note.text)} wasn’t written there.`;
		case 'cut':
			return `${note.cell} can hold ${figures(note.most)} characters, so the rest was left out.`;
		case 'emptied-rows':
			return 'The rows of deleted jobs are empty now. They weren’t removed, so your formulas keep working.';
		case 'old-results':
			return 'Formulas may show old results when you open the file. In LibreOffice, press Ctrl+Shift+F9 to recalculate them.';
		case 'table-grew':
			return `The table ${quoted(note.table)} includes the new rows.`;
		case 'formulas-not-copied':
			return `The formulas in column ${note.column} weren’t copied to the new rows. Fill them down in your spreadsheet program.`;
	}
}
