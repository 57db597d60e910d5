/** The worker that reads text files. */
import { readsIn } from '../../domain/locale';
import { serve } from './server';
import { SheetDesk } from './service';

readsIn(navigator.languages);
serve((bytes) => new SheetDesk(bytes, () => crypto.randomUUID()));
