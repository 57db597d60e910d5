/** All that a write needs and reading does not: loaded once the pages are there, or with the first write. */
export { editing, erasing, isSweeping, undoing } from './commands';
export { inOneTransaction, Ledger } from './write-transaction';
export { settle } from '../recovery/accept-loss';
