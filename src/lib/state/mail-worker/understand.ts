/** Turns what was read into what the page takes. It runs in the worker, on one batch after another. */
import type { MailBatch } from '../../mail/reading/read-file';

/** The page takes messages as they were read. */
export const understand = (batch: MailBatch): MailBatch => batch;

export type Understood = ReturnType<typeof understand>;
