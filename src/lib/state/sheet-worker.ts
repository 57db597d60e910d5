/** The worker that reads text. */
import { readsIn } from '../domain/locale';
import { serve } from './reading-worker';
import { SheetDesk } from './sheet-desk';

readsIn(navigator.languages);
serve((bytes) => new SheetDesk(bytes, () => crypto.randomUUID()));
