/** The worker that reads text. */
import { serve } from './reading-worker';
import { SheetDesk } from './sheet-desk';

serve((bytes) => new SheetDesk(bytes, () => crypto.randomUUID()));
