/** Describes a file that is to be read: one that was chosen or dropped, or rows that were pasted. */
import { importTexts } from '../../../messages/sheets/import-texts';

export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Returns pasted rows as a file, named by whether they are parted by tabs. */
export function pastedFile(text: string): ChosenFile {
	const bytes = new TextEncoder().encode(text);
	const name = importTexts.pastedName(text.split(/\r?\n/, 1)[0]?.includes('\t') ?? false);
	return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
}
