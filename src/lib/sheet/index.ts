/** The sheet core: bytes to leads, and leads back into the same bytes. Pure: no clock, no randomness, no page. */
export { readSheet } from './read';
export { planImport } from './import';
export { connectSheet } from './connect';
export { exportSheet } from './export';
export { withoutRows } from './forget';
export { checkFile, MAX_FILE_BYTES, MAX_COLUMNS, MAX_CELL_CHARS, MAX_LEADS } from './refuse';
export { rowOfLink } from './rows';
export { SheetRefusal, FIELDS, REPEATABLE, DAY_FIELDS, ENCODINGS, DELIMITERS } from './sheet';
export type * from './sheet';
