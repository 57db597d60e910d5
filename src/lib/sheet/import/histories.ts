/** Finds the jobs of an event log, and makes one lead of the rows of each. */
import type { Day } from '../../domain/day';
import type { ImportPlan, RowLink } from '../sheet';
import { jobsOf, type LoggedEvent } from '../reading/event-log';
import { RowView, type ReadingContext } from '../reading/row-view';
import { joinHistory, type EventRow } from './log-events';

/** Returns the rows of each job of an event log, in the order of their days. */
export function jobsIn(view: ReadingContext, rows: readonly number[]): number[][] {
	const events = rows.flatMap((row): LoggedEvent[] => {
		const cells = new RowView(view, row);
		const { organisation = '', role = '' } = cells.job();
		const event = cells.event();
		return organisation === ''
			? []
			: [{ row, organisation, role, day: event?.day, stage: event?.stage ?? null }];
	});
	return jobsOf(events).map((job) => job.map(({ row }) => row));
}

/** Returns the plan with the rows of each job joined. Each row stays linked with the lead, and keeps what it knows of it. */
export function withHistories(
	plan: ImportPlan,
	view: ReadingContext,
	rows: readonly number[],
	importedOn: Day
): ImportPlan {
	const leads = new Map(plan.leads.map((lead) => [lead.id, lead]));
	const links = new Map(plan.links.map((link) => [link.row, link]));
	for (const job of jobsIn(view, rows)) {
		const made = job.flatMap((row) => links.get(row) ?? []).filter(({ kind }) => kind === 'lead');
		if (made.length < 2) continue;
		const events = made.map(({ id, ids, row }): EventRow => {
			return { lead: leads.get(id)!, ids, stage: new RowView(view, row).event()?.stage ?? null };
		});
		const { lead, ids } = joinHistory(events, importedOn);
		for (const [at, link] of made.entries()) {
			if (link.id !== lead.id) leads.delete(link.id);
			links.set(link.row, { ...link, id: lead.id, ids: ids[at]!, known: lead } satisfies RowLink);
		}
		leads.set(lead.id, lead);
	}
	return { ...plan, leads: [...leads.values()], links: [...links.values()] };
}
