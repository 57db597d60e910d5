/** Builds the calendar entry of a step or an appointment and the ways to export it. */
import type { Step } from '$lib/domain/cadence/assessment';
import type { Day } from '$lib/domain/day';
import type { Lead } from '$lib/domain/lead';
import { safeLink } from '$lib/messages/common/links';
import { calendarChoiceTexts } from '$lib/messages/today/appointment-texts';
import { calendarWhen } from '$lib/messages/week/calendar';
import { googleLink, outlookLink } from '$lib/report/calendar/calendar-links';
import { plannedEntries, stepKey } from '$lib/state/leads/calendar-entries';
import type { App } from '$lib/state/app';
import type { MenuItem } from '$lib/ui/base/menu';
import { exportCalendar } from './export-calendar';

/** Identifies what is exported: a step, or an appointment by its day. */
export type CalendarSubject = { readonly step: Step } | { readonly coming: Day };

export interface CalendarChoice {
	readonly title: string;
	readonly when: string;
	readonly place: string | undefined;
	readonly items: readonly MenuItem[];
}

/** Returns the entry, or undefined when the step or appointment is no longer planned. */
export function calendarChoice(lead: Lead, subject: CalendarSubject, app: App): CalendarChoice | undefined {
	const planned = plannedEntries([lead], {
		assessmentOf: (id) => app.book.assessmentOf(id),
		today: app.book.today,
		zone: app.book.zone
	});
	const entry = planned.find(({ entry: { on, uid }, step }) =>
		'step' in subject
			? step === stepKey(subject.step)
			: on === subject.coming && uid.includes('.appointment.')
	)?.entry;
	if (!entry) return undefined;
	const request = {
		entries: [entry],
		planned: new Set(planned.map(({ entry: { uid } }) => uid)),
		scope: `${lead.id}.`
	};
	const save = () => void exportCalendar(request, entry.title, app, app.book.today);
	const links = [
		{ key: 'google', label: calendarChoiceTexts.google, link: safeLink(googleLink(entry)) },
		{ key: 'outlook', label: calendarChoiceTexts.outlook, link: safeLink(outlookLink(entry)) }
	];
	return {
		title: entry.title,
		when: calendarWhen(entry),
		place: entry.place,
		items: [
			{ key: 'file', label: calendarChoiceTexts.file, onchoose: save },
			...links.flatMap(({ link, ...item }) => (link ? [{ ...item, link }] : []))
		]
	};
}
