/** The fields of people. */
import type { Field } from '../fields';

export const PERSON_FIELDS = [
	'personName',
	'personFirstName',
	'personLastName',
	'personTitle',
	'personEmail',
	'personPhone',
	'personUrl'
] as const;

/** Returns how many people a row of the sheet has columns for. */
export function personPlaces(columns: ReadonlyMap<Field, readonly number[]>): number {
	return Math.max(0, ...PERSON_FIELDS.map((field) => columns.get(field)?.length ?? 0));
}
