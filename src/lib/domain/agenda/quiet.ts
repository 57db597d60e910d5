/** Leads that have gone quiet, as the lists see them: never overdue, never counted, now and then worth another try. */
import type { Day } from '../day';
import type { Lead } from '../lead';
import type { AgendaItem } from './agenda-item';
import { compareOrganisations, compareText } from './order';

const MOST_TRIES = 2;

/** Returns the quiet leads that come round today, as far as the load has room for them. */
export function worthAnotherTry(quiet: readonly AgendaItem[], room: number, today: Day): AgendaItem[] {
	const most = Math.min(MOST_TRIES, room);
	if (most <= 0) return [];
	const tries = quiet
		.filter(({ step }) => step.due <= today)
		.map((item) => ({ item, last: lastActivityOn(item.lead, today) }));
	// Thousands of leads can be quiet, and two are wanted.
	const chosen: AgendaItem[] = [];
	while (chosen.length < most) {
		const left = tries.filter(({ item }) => !chosen.includes(item));
		if (left.length === 0) break;
		chosen.push(left.reduce((best, other) => (byPromise(best, other) > 0 ? other : best)).item);
	}
	return chosen;
}

interface Try {
	readonly item: AgendaItem;
	/** The day of the latest dated touch. */
	readonly last: Day;
}

function byPromise(a: Try, b: Try): number {
	return (
		Number(isReachable(b.item)) - Number(isReachable(a.item)) ||
		Number(b.item.isHigh) - Number(a.item.isHigh) ||
		compareText(b.last, a.last) ||
		compareOrganisations(a.item.lead, b.item.lead)
	);
}

function isReachable({ step }: AgendaItem): boolean {
	return step.personId !== null && step.rule !== 'find-a-person';
}

/** Returns the day of the latest dated touch; without one, the day on which the lead was added. */
export function lastActivityOn({ touches, addedOn }: Lead, today: Day): Day {
	let last = '';
	for (const { on, undated } of touches) if (!undated && on <= today && on > last) last = on;
	return last || addedOn;
}
