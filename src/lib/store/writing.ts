/** All that a write needs and reading does not: loaded once the pages are there, or with the first write. */
export { adding, dating, editing, erasing, isSweeping, rebasing, undoing } from './jobs';
export { inOneTransaction, Ledger } from './ledger';
export { settle } from './settle';
