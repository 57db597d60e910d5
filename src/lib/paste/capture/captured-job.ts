/** The jobs of another page as the form shows them, and the fields that it opens with. */
import type { Day } from '../../domain/day';
import { fieldsOfAd, type AdFields, type AdKey } from '../ad-lead';
import { parseJobAd } from '../job-ad';

/** Something that came and could not be read, or came in part. */
export type CaptureNote =
	| { readonly kind: 'no-posting'; readonly selected: boolean }
	| { readonly kind: 'cut' }
	| { readonly kind: 'no-link' }
	| { readonly kind: 'no-day'; readonly said: string };

type Fields = Partial<Pick<AdFields, AdKey>>;

export interface CapturedJob {
	/** Names the job where a page has several: "Analyst, Northwind". */
	readonly name: string;
	/** The fields that the page states. */
	readonly fields: Fields;
	/** The company and role that its address suggests. */
	readonly guesses: Fields;
	/** The ad, or what the user selected. */
	readonly text: string;
	readonly notes: readonly CaptureNote[];
}

export interface Capture {
	/** The host that the page says it is; '' where it says none. Nothing proves it. */
	readonly host: string;
	/** The jobs of the page, one at least. */
	readonly jobs: readonly CapturedJob[];
	/** The index of the job that the page seems to be about. */
	readonly likely: number;
}

/**
 * Returns the fields of the form: what the page states, else what stands in the text, else what the address suggests.
 * @param text the ad as it stands in the form
 */
export function fieldsOfCapture({ fields, guesses }: CapturedJob, text: string, today: Day): AdFields {
	const read = fieldsOfAd(parseJobAd(text, today));
	return { ...read, ...guesses, ...said(read), ...fields };
}

/** Returns the fields that are not empty. */
export function said<Some extends Partial<AdFields>>(fields: Some): Partial<Some> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<Some>;
}
