/** Takes erased leads out of the marks of mails: the hash alone stays, so that the mail does not bring the lead back. Pure. */
import type { Change } from '../changes/changes';
import type { StoredMailMark } from '../database/rows';

type MarkChange = Pick<Change, 'entity' | 'entityId' | 'patches'>;

/** Returns the ids of the marks that name one of the erased rows, now or in what was recorded of them. */
export function marksTelling(
	marks: Iterable<StoredMailMark>,
	changes: Iterable<MarkChange>,
	erased: ReadonlySet<string>
): ReadonlySet<string> {
	const telling = new Set<string>();
	for (const { id, leadId } of marks) if (leadId !== undefined && erased.has(leadId)) telling.add(id);
	for (const { entity, entityId, patches } of changes) {
		if (entity !== 'mail-mark') continue;
		const values = patches.flatMap(({ from, to }) => [from, to]);
		if (values.some((value) => erased.has(leadNamedBy(value)))) telling.add(entityId);
	}
	return telling;
}

/** Returns the lead that a patched value names, be it the field or the whole mark; '' where there is none. */
function leadNamedBy(value: unknown): string {
	if (typeof value === 'string') return value;
	const leadId = (value as Partial<StoredMailMark> | null | undefined)?.leadId;
	return typeof leadId === 'string' ? leadId : '';
}

/** Returns a mark without its lead where that is erased. */
export function markWithout(mark: StoredMailMark, erased: ReadonlySet<string>): StoredMailMark {
	if (mark.leadId === undefined || !erased.has(mark.leadId)) return mark;
	return { id: mark.id, ...(mark.deletedAt && { deletedAt: mark.deletedAt }) };
}
