/** What came in with a sheet, and what the user answers to the questions about it: each answer is one action with its undo. */
import { offeredOn } from '../../../domain/agenda/answers';
import { dateEvent } from '../../../domain/leads/dating';
import { triage, type DayQuestion, type Triage } from '../../../domain/agenda/triage';
import type { Lead } from '../../../domain/lead';
import { timeNow } from '../../session/today.svelte';
import type { ConnectedSheet } from '../../../sheet/sheet';
import type { Imported } from './import-session.svelte';
import type { App } from '../../app';
import type { Saved } from '../../session/writer';
import type { Day, Time } from '../../../domain/day';
import { dayAnswer, dayLabel } from '../../../messages/sheets/imported';

/** The days that the user names in an answer. */
interface Days {
	readonly on?: Day;
	readonly at?: Time;
	readonly deadline?: Day;
}

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
		if (missing === 'offer') return offeredOn(row, touchId, { on, deadline }, today);
		return on === undefined ? row : dateEvent(row, touchId, { on, at, zone }, today, timeNow());
	};
	const touch = dated(lead).touches.find(({ id }) => id === touchId);
	const said = (touch && dayAnswer(touch, today, zone)) ?? undefined;
	return app.leads.edit(lead.id, dayLabel(missing), dated, said);
}

/** Sums up the import of a sheet that came in earlier: how many leads and contacts it has; no problems are kept of it. */
export function importedOf({ id, name, links }: ConnectedSheet): Imported {
	const contacts = links.filter(({ kind }) => kind === 'contact').length;
	const leads = links.length - contacts;
	return {
		sheetId: id,
		name,
		leads,
		contacts,
		leftOut: 0,
		connected: 0,
		problems: [],
		moreProblems: 0,
		unused: []
	};
}
