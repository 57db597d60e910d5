/** Holds the words that American and British readers call by different names. */
import { readsAmerican } from '../../domain/locale';

/** Returns the American or the British word, as the reader's English asks for. */
export const english = (american: string, british: string): string => (readsAmerican() ? american : british);

/** Names the paper about oneself: "résumé", "CV". */
export const resume = (): string => english('résumé', 'CV');
