/** Marks the fragment of an address that carries a posting; `src/lib/platform/capture-bookmark.ts` writes it. */
export const POSTING_MARK = '#posting=';
