/** The worker that reads mail. */
import { readsIn } from '../../domain/locale';
import { IntakeDesk } from './intake-desk';
import { serve } from './server';

readsIn(navigator.languages);
serve(new IntakeDesk());
