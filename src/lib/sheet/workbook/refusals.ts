/** Refusals of workbooks. */
import { SheetRefusal } from '../sheet';
import type { RefusalFacts } from '../refusal';

export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

const refuse = (kind: RefusalFacts['kind'], facts: RefusalFacts = {}, detail?: string) =>
	new SheetRefusal('workbook', { kind, ...facts }, detail);

export const passwordProtected = () => refuse('password');

export const oldExcel = () => refuse('xls');

export const binaryExcel = () => refuse('xlsb');

export const numbersDocument = () => refuse('numbers');

export const noWorkbook = () => refuse('zip');

/** @param where what is broken, for developers */
export const damagedWorkbook = (where: string) => refuse('damaged', {}, where);

export const tooLargeUnpacked = () => refuse('too-large-unpacked');

export const impossibleRatio = () => damagedWorkbook('its parts claim impossible sizes');

/** Refuses the format for very large files, which a spreadsheet program replaces when it saves a small one. */
export const zip64 = () => damagedWorkbook('it is packed as zip64');

export const tooWide = (sheet: string) => new SheetRefusal('too-many-columns', { sheet });

export const noSuchSheet = (sheet: string) => refuse('no-such-sheet', { sheet });

export const noSheets = () => refuse('no-sheets');
