/** Previews how a change of the settings moves the days of open steps. Computed and never stored. */
import { assess } from '../cadence/assess';
import { openBook } from '../cadence/book';
import type { Step } from '../cadence/assessment';
import type { Settings } from '../cadence/policy';
import type { Day } from '../day';
import type { Lead, News } from '../lead';

/** A step that would fall on another day. */
export interface Shift {
	readonly lead: Lead;
	readonly step: Step;
	readonly from: Day;
	readonly to: Day;
}

interface ShiftInput {
	readonly leads: readonly Lead[];
	readonly news: readonly News[];
	readonly settings: Settings;
	/** The settings as they would be. */
	readonly changed: Settings;
	readonly today: Day;
}

/** Returns the open steps whose day changes, the one that moves first at the top. */
export function shifts({ leads, news, settings, changed, today }: ShiftInput): Shift[] {
	const [before, after] = [openBook(leads, settings, news), openBook(leads, changed, news)];
	return leads
		.flatMap((lead) => shiftsOf(lead, assess(lead, before, today).steps, assess(lead, after, today).steps))
		.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function shiftsOf(lead: Lead, before: readonly Step[], after: readonly Step[]): Shift[] {
	return before.flatMap((step) => {
		const moved = after.find(({ rule, personId }) => rule === step.rule && personId === step.personId);
		return moved && moved.due !== step.due ? [{ lead, step, from: step.due, to: moved.due }] : [];
	});
}
