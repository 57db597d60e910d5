/** The worker that reads workbooks. It is one of its own, so that nobody waits for it who reads text. */
import { serve } from './reading-worker';
import { SheetDesk } from './sheet-desk';
import { WorkbookSource } from './workbook-source';

serve((bytes) => new SheetDesk(bytes, () => crypto.randomUUID(), new WorkbookSource(bytes)));
