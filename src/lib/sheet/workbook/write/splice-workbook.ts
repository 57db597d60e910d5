/** Writes changes of a sheet's table into its workbook, whatever its format. */
import type { WorkbookPart } from '../../connected-sheet';
import type { Edits } from './editable';
import { spliceXlsx, type SplicedWorkbook } from './splice';
import { spliceOds } from './splice-ods';

/** Writes edits into the sheet of a workbook. @throws SheetRefusal where it cannot be read */
export function spliceWorkbook({ format, bytes, sheet }: WorkbookPart, edits: Edits): SplicedWorkbook {
	return (format === 'ods' ? spliceOds : spliceXlsx)(bytes, sheet, edits);
}
