/** Writes changes of sheets' tables into their workbook, whatever its format. */
import type { WorkbookPart } from '../../connected-sheet';
import type { SheetEdits } from './editable';
import { spliceXlsx, type SplicedWorkbook } from './splice';
import { spliceOds } from './splice-ods';

/** Writes edits into sheets of a workbook. @throws SheetRefusal where it cannot be read */
export function spliceWorkbook(
	{ format, bytes }: Pick<WorkbookPart, 'format' | 'bytes'>,
	edits: SheetEdits
): SplicedWorkbook {
	return (format === 'ods' ? spliceOds : spliceXlsx)(bytes, edits);
}
