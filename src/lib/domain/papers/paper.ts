/** Declares a file that is kept with a lead. */
import type { Day } from '../day';

export const PAPER_KINDS = ['resume', 'letter', 'ad', 'other'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
/** The kinds of papers that go out with an application; a lead names its versions in fields of the same names. */
export type SentKind = 'resume' | 'letter';

/** A file of a lead. Two leads that hold the same file name the same bytes. */
export interface Paper {
	readonly id: string;
	/** The SHA-256 of the bytes in hex, by which they are stored. */
	readonly sha256: string;
	/** The name with its ending: "CV 2026.pdf". */
	readonly name: string;
	/** The media type that the browser gave it; '' where it knew none. */
	readonly type: string;
	/** The size in bytes. */
	readonly size: number;
	readonly addedOn: Day;
	readonly kind: PaperKind;
}
