/** Rows as edits of the book, and what an action calls them. */
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { Edit } from '../../store/changes/commands';
import type { Touched } from '../../store/database/rows';

export function additions(leads: readonly Lead[], contacts: readonly Contact[]): Edit[] {
	return [
		...leads.map((to): Edit => ({ entity: 'lead', id: to.id, to })),
		...contacts.map((to): Edit => ({ entity: 'contact', id: to.id, to }))
	];
}

/** The sample goes to the trash: where own data comes, it is in the way. */
export function sampleGone(rows: readonly Touched[], deletedAt: string): Edit[] {
	return rows.map(({ entity, id }) => {
		const fn = (row: { readonly deletedAt?: string }) => (row.deletedAt ? row : { ...row, deletedAt });
		return { entity, id, fn } as unknown as Edit;
	});
}

export const SAMPLE_GONE = ' The sample jobs are gone.';

export function nameOf({ organisation }: Lead): string {
	return organisation || 'a lead';
}

export function countOf(leads: number): string {
	return leads === 1 ? '1 lead' : `${leads} leads`;
}
