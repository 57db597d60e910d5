/** The worker that reads workbooks. It is separate, so that reading text does not load it. */
import { readsIn } from '../../domain/locale';
import { serve } from './server';
import { SheetDesk } from './service';
import { WorkbookSource } from './workbook-source';

readsIn(navigator.languages);
serve((bytes) => new SheetDesk(bytes, () => crypto.randomUUID(), new WorkbookSource(bytes)));
