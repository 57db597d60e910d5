/** The worker that reads mail. */
import { readsIn } from '../../domain/locale';
import { serve } from './server';
import { MailDesk } from './service';
import { understand } from './understand';

readsIn(navigator.languages);
serve(new MailDesk(understand));
