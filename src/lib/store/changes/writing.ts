/** All that a write needs and reading does not: loaded once the pages are there, or with the first write. */
export { editing, isSweeping, undoing } from './commands';
export { inOneTransaction } from './one-transaction';
export { ActionWriter } from './write-transaction';
export { acceptLoss } from '../recovery/accept-loss';
