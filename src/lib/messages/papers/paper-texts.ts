/** Holds the words of files that are kept with leads. */
import { PAPER_KINDS, type PaperKind, type PaperRefusal } from '../../domain/papers/papers';
import type { Day } from '../../domain/day';
import { figures, ownEnglish } from '../../domain/locale';
import { dayInWords } from '../common/days';
import { english } from '../common/english';
import { isolated } from '../common/touches';
import { safeFileName } from '../common/file-names';

const KILO = 1024;

/** Says how large something is: "120 KB", "1.4 MB". @param bytes 0 or more */
export function sizeWords(bytes: number): string {
	if (bytes < KILO) return bytes === 1 ? '1 byte' : `${figures(bytes)} bytes`;
	const kilobytes = Math.round(bytes / KILO);
	if (kilobytes < KILO) return `${figures(kilobytes)} KB`;
	const megabytes = new Intl.NumberFormat(ownEnglish(), { maximumFractionDigits: 1 });
	return `${megabytes.format(bytes / KILO / KILO)} MB`;
}

/** Names a kind of file. */
function paperKindName(kind: PaperKind): string {
	switch (kind) {
		case 'resume':
			return english('Résumé', 'CV');
		case 'letter':
			return 'Cover letter';
		case 'ad':
			return 'Job ad';
		case 'other':
			return 'Other';
	}
}

/** Returns the kinds of files to choose from. */
export function paperKindChoices(): readonly { readonly value: PaperKind; readonly label: string }[] {
	return PAPER_KINDS.map((value) => ({ value, label: paperKindName(value) }));
}

/** Says what a file of a lead is: "Résumé · 120 KB · added Mar 9". */
export function paperWords(
	{ kind, size, addedOn }: { readonly kind: PaperKind; readonly size: number; readonly addedOn: Day },
	today: Day
): string {
	return `${paperKindName(kind)} · ${sizeWords(size)} · added ${dayInWords(addedOn, today)}`;
}

/**
 * Says which file a backup would bring, and if it can't: "CV 2026.pdf · 120 KB · damaged".
 * @param size in bytes
 */
export function restoredPaperWords(
	{ name, size }: { readonly name: string; readonly size: number },
	lost: 'damaged' | 'missing' | null
): string {
	const state = { damaged: 'damaged', missing: 'not in this backup' };
	return [isolated(safeFileName(name)), sizeWords(size), lost && state[lost]].filter(Boolean).join(' · ');
}

/** Says how much the files take up, for the page of settings: "12 files, 8 MB, are kept with your jobs." '' where there are none. */
export function storedPapersWords({
	count,
	bytes
}: {
	readonly count: number;
	readonly bytes: number;
}): string {
	if (count === 0) return '';
	if (count === 1) return `1 file, ${sizeWords(bytes)}, is kept with your jobs. It’s part of every backup.`;
	return `${figures(count)} files, ${sizeWords(bytes)}, are kept with your jobs. They’re part of every backup.`;
}

/** Says why a file was not added. @param size in bytes */
export function paperRefusalWords(why: PaperRefusal | 'unreadable', name: string, size: number): string {
	const file = `“${safeFileName(name)}”`;
	switch (why) {
		case 'empty':
			return `${file} is empty, so it wasn’t added.`;
		case 'too-large':
			return `${file} wasn’t added. It’s ${sizeWords(size)}, and files can be up to 5 MB.`;
		case 'too-much':
			return `${file} wasn’t added. Your files can take up 150 MB together. Remove some first.`;
		case 'unreadable':
			return `${file} couldn’t be read, so it wasn’t added.`;
	}
}

export const leadPaperTexts = {
	title: 'Files',
	add: 'Add a file',
	file: 'File',
	drop: 'Drop to add',
	sent: 'sent',
	download: 'Download',
	downloadOf: (name: string) => `Download ${name}`,
	rename: 'Rename',
	renameOf: (name: string) => `Rename ${name}`,
	remove: 'Remove',
	removeOf: (name: string) => `Remove ${name}`,
	name: 'Name',
	kind: 'Type',
	save: 'Save',
	cancel: 'Cancel',
	noName: 'Enter a name.',
	/** @param names of the files that were added */
	added: (names: readonly string[]) =>
		names.length === 1 ? `Added ${names[0]}.` : `Added ${figures(names.length)} files.`,
	removed: (name: string) => `Removed ${name}.`,
	saved: 'Saved.'
} as const;
