/** The worker that reads text. */
import { readsIn } from '../../domain/locale';
import { serve } from './server';
import { SheetDesk } from './service';

readsIn(navigator.languages);
serve((bytes) => new SheetDesk(bytes, () => crypto.randomUUID()));
