/** What came in with a sheet, and what the user answers to the questions about it: each answer is one action with its undo. */
import { dateOffer } from '$lib/domain/agenda/answers';
import { dateEvent } from '$lib/domain/leads/dating';
import { triage, type DayQuestion, type Triage } from '$lib/domain/agenda/triage';
import type { Lead } from '$lib/domain/lead';
import { timeNow } from '$lib/state/session/today.svelte';
import type { App } from '$lib/state/app';
import type { Saved } from '$lib/state/session/writer';
import type { Days } from '$lib/ui/import/after/DayQuestion.svelte';
import { dayAnswer, dayLabel } from '$lib/messages/sheets/imported';

/** The leads of a sheet in the five groups, as they stand now. */
export function groupsOf(app: App, sheetId: string): Triage {
	const links = app.book.sheets.get(sheetId)?.links ?? [];
	const ids = new Set(links.filter(({ kind }) => kind === 'lead').map(({ id }) => id));
	const rows = [...ids].flatMap((id) => {
		const [lead, assessment] = [app.book.leads.get(id), app.book.assessments.get(id)];
		return lead && assessment ? [{ lead, assessment }] : [];
	});
	return triage(rows);
}

/** Stores the day that the user named. */
export function answerDay(app: App, asked: DayQuestion, days: Days): Promise<Saved> {
	const { lead, touchId, missing } = asked;
	const { today, zone } = app.book;
	const { on, at, deadline } = days;
	const dated = (row: Lead) => {
		if (missing === 'offer') return dateOffer(row, touchId, { on, deadline }, today);
		return on === undefined ? row : dateEvent(row, touchId, { on, at, zone }, today, timeNow());
	};
	const touch = dated(lead).touches.find(({ id }) => id === touchId);
	const said = (touch && dayAnswer(touch, today, zone)) ?? undefined;
	return app.leads.edit(lead.id, dayLabel(missing), dated, said);
}
