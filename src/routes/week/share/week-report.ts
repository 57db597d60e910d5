/** Composes a report of the week from facts without the hidden names. */
import type { Day, Pause } from '$lib/domain/day';
import type { Lead } from '$lib/domain/lead';
import type { Contact } from '$lib/domain/person';
import type { UpcomingStep } from '$lib/report/week/upcoming-steps';
import type { HiddenName } from '$lib/report/share/hidden-names';
import { redact, type Hiding, type WeekFacts } from '$lib/report/share/redact';
import type { ReportItem, WeekReport } from '$lib/report/share/report';
import type { FigureId, Week } from '$lib/report/week/week';
import type { Entry } from '$lib/report/week/week-entries';
import { fullDay } from '$lib/messages/common/days';
import { channelName, leadTitle, touchKindName } from '$lib/messages/common/titles';
import { stepTitle } from '$lib/messages/common/step-titles';
import { isolated } from '$lib/messages/common/touches';
import {
	figureDefinition,
	figureLabel,
	figureValue,
	weekName,
	weekSentences,
	weekTitle
} from '$lib/messages/week/week';
import { reportDay, reportLine } from '$lib/messages/week/week-lines';
import { REPORT_FOOT, REPORT_TITLES, NAME_REPLACEMENTS } from '$lib/messages/week/week-report';
import { isTold, weekCounts } from '../week-view';

export interface ReportChoices extends Hiding {
	/** True leaves out what happened day by day. */
	readonly figuresOnly: boolean;
}

/** @param names all names in the data, so that none is mentioned by accident */
export function reportOf(
	facts: WeekFacts,
	choice: ReportChoices,
	names: Iterable<HiddenName>,
	pauses: readonly Pause[],
	today: Day
): WeekReport {
	const { week, ahead } = redact(facts, choice, names, NAME_REPLACEMENTS);
	const { from, to, figures, byChannel, byKind } = week;
	const channels = byChannel.map(({ key, entries }) => rowOf(channelName(key), entries));
	const kinds = byKind.map(({ key, entries }) => rowOf(touchKindName(key), entries));
	return {
		title: weekName(from),
		span: weekTitle(from, to),
		fileName: `week-${from}`,
		summary: weekSentences(weekCounts(week, ahead, pauses, today), 'I'),
		figures: figures.filter(isTold).map(({ id, entries, others }) => ({
			label: figureLabel(id),
			value: figureValue(id, entries.length, others?.length),
			definition: figureDefinition(id)
		})),
		counts: [
			{ title: REPORT_TITLES.channels, rows: channels },
			{ title: REPORT_TITLES.kinds, rows: kinds }
		].filter(({ rows }) => rows.length > 0),
		lists: choice.figuresOnly
			? []
			: listsOf(
					week,
					ahead.filter(({ ifSilent }) => !ifSilent),
					today
				),
		foot: REPORT_FOOT
	};
}

/** Collects every name in the data. */
export function namesIn(leads: Iterable<Lead>, contacts: Iterable<Contact>): HiddenName[] {
	const names: HiddenName[] = [];
	for (const { organisation, people } of leads) {
		names.push({ kind: 'organisation', name: organisation });
		for (const { name } of people) names.push({ kind: 'person', name });
	}
	for (const { name, organisation } of contacts) {
		names.push({ kind: 'person', name }, { kind: 'organisation', name: organisation ?? '' });
	}
	return names.filter(({ name }) => name.trim() !== '');
}

const rowOf = (label: string, entries: readonly unknown[]) => ({ label, value: String(entries.length) });

function listsOf(week: Week, ahead: readonly UpcomingStep[], today: Day): WeekReport['lists'] {
	const of = (id: FigureId) => week.figures.find((figure) => figure.id === id);
	const attempts = (of('calls')?.others ?? []).filter(({ touch }) => touch?.outcome === 'no-answer');
	const came = [of('replies'), of('interviews'), of('offers')].flatMap((figure) => figure?.entries ?? []);
	return [
		{ title: REPORT_TITLES.did, items: itemsOf([...(of('touches')?.entries ?? []), ...attempts]) },
		{ title: REPORT_TITLES.came, items: itemsOf(came) },
		{ title: REPORT_TITLES.added, items: itemsOf(of('new-leads')?.entries ?? []) },
		{ title: REPORT_TITLES.rested, items: itemsOf(of('let-rest')?.entries ?? []) },
		{ title: week.from > today ? REPORT_TITLES.ahead : REPORT_TITLES.next, items: ahead.map(stepItem) }
	].filter(({ items }) => items.length > 0);
}

function itemsOf(entries: readonly Entry[]): ReportItem[] {
	const byDay = entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
	return byDay.map((entry) => ({
		day: fullDay(entry.on),
		text: reportLine(entry),
		where: whereOf(entry.lead),
		...(entry.touch?.note && { note: isolated(entry.touch.note) })
	}));
}

function stepItem({ lead, step }: UpcomingStep): ReportItem {
	return { day: reportDay(step), text: stepTitle(step, lead), where: whereOf(lead) };
}

function whereOf({ organisation, role }: Lead): string {
	return leadTitle({ organisation: isolated(organisation), ...(role && { role: isolated(role) }) });
}
