/** The worker that reads workbooks. It is one of its own, so that nobody waits for it who reads text. */
import { readsIn } from '../../domain/locale';
import { serve } from './server';
import { SheetDesk } from './service';
import { WorkbookSource } from './workbook-source';

readsIn(navigator.languages);
serve((bytes) => new SheetDesk(bytes, () => crypto.randomUUID(), new WorkbookSource(bytes)));
