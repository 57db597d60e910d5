/** Joins the named facts of two leads that are one. */
import type { Detail } from '../lead';
import { folded } from '../normalise';
import type { Also } from './merge-texts';

type Details = readonly Detail[] | undefined;

interface JoinedDetails {
	readonly details: Details;
	/** Maps ids of the other lead's facts to those of the kept lead's facts of the same name. */
	readonly ids: ReadonlyMap<string, string>;
	/** Facts that the other lead states differently. */
	readonly also: readonly Also[];
}

/** Returns the facts of both leads, each name once; where both state one, the kept lead is believed. */
export function joinDetails(kept: Details, other: Details): JoinedDetails {
	const ids = new Map<string, string>();
	if (!kept || !other) return { details: kept ?? other, ids, also: [] };
	const also: Also[] = [];
	const added = other.filter(({ id, name, text }) => {
		const ours = kept.find((one) => folded(one.name) === folded(name));
		if (!ours) return true;
		ids.set(id, ours.id);
		if (folded(ours.text) !== folded(text)) also.push({ what: name, text: text.trim().replace(/\s+/g, ' ') });
		return false;
	});
	return { details: [...kept, ...added], ids, also };
}
