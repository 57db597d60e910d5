/** The worker that goes through everything that is stored. */
import { readsIn } from '../../domain/locale';
import { serve } from './whole-book-server';

readsIn(navigator.languages);
serve();
