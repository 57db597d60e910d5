/** A step or an appointment as an entry of the user's own calendar: what goes along, and the ways to take it there. */
import type { Step } from '$lib/domain/cadence/assessment';
import type { Day } from '$lib/domain/day';
import type { Lead } from '$lib/domain/lead';
import { safeLink } from '$lib/messages/common/links';
import { calendarWhen } from '$lib/messages/week/calendar';
import { googleLink, outlookLink } from '$lib/report/calendar/calendar-links';
import { plannedEntries, stepKey } from '$lib/state/leads/calendar-entries';
import type { App } from '$lib/state/app';
import type { MenuItem } from '$lib/ui/base/menu';
import { handOut } from './calendar-out';

/** The step to take along, or the day of the appointment. */
export type CalendarSubject = { readonly step: Step } | { readonly coming: Day };

export interface CalendarChoice {
	readonly title: string;
	readonly when: string;
	readonly place: string | undefined;
	readonly items: readonly MenuItem[];
}

/** Returns undefined where the subject is not planned any more. */
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
	const save = () => void handOut(request, entry.title, app, app.book.today);
	const links = [
		{ key: 'google', label: 'Add to Google Calendar', link: safeLink(googleLink(entry)) },
		{ key: 'outlook', label: 'Add to Outlook', link: safeLink(outlookLink(entry)) }
	];
	return {
		title: entry.title,
		when: calendarWhen(entry),
		place: entry.place,
		items: [
			{ key: 'file', label: 'Save as calendar file', onchoose: save },
			...links.flatMap(({ link, ...item }) => (link ? [{ ...item, link }] : []))
		]
	};
}
