/**
 * The sheet core: turns bytes into leads, and leads back into the same bytes. It is pure: no clock, no randomness, no
 * page.
 */
export { readSheet } from './reading/read';
export { planImport } from './import/import';
export { connectSheet } from './import/connect';
export { exportSheet } from './export/export';
export { withoutRows } from './export/erase-rows';
export { checkFile, MAX_FILE_BYTES } from './reading/refuse';
export { refusedDays } from './import/refused-days';
export { rowOfLink } from './reading/rows';
export { SheetRefusal, ENCODINGS, DELIMITERS } from './sheet';
export type * from './sheet';
