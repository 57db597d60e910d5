/** Makes the edits of forms, which overwrite nothing that they did not change. Loaded with the first of them. */
import { DEFAULT_SETTINGS, type StoredSettings } from '../../domain/cadence/policy';
import type { CalendarExport } from '../../domain/calendar-exports';
import type { Day } from '../../domain/day';
import type { Lead, News } from '../../domain/lead';
import { editPerson, editTouch, type LeadAction } from '../../domain/leads/lead-actions';
import type { Contact, Person } from '../../domain/person';
import type { Touch } from '../../domain/touch';
import type { UnplacedHandling } from '../../sheet/sheet';
import { changeTabs } from '../../sheet/tabs';
import { updateOf, type Edit } from '../../store/changes/edits';
import { withChanges } from '../../store/changes/with-changes';
import { NotSaved } from '../../store/database/errors';
import { SETTINGS_ID, type SettingsRow, type StoredSheet } from '../../store/database/rows';
import type { Saved } from '../../store/types';
import type { Writer } from '../session/writer';

/** Changes a touch from what it was when editing began. Throws NotSaved where another tab has removed it. */
export function touchChange(before: Touch, after: Touch, today: Day): LeadAction {
	return existing(before.id, editTouch(before.id, withChanges(before, after), today));
}

/** Changes a person of a lead from what they were when editing began. Throws NotSaved where another tab has removed them. */
export function personChange(before: Person, after: Person): LeadAction {
	return existing(before.id, editPerson(before.id, withChanges(before, after)));
}

function existing(id: string, change: LeadAction): LeadAction {
	return (lead: Lead) => {
		if ([...lead.touches, ...lead.people].some((part) => part.id === id)) return change(lead);
		throw new NotSaved('conflict');
	};
}

export function contactChange(before: Contact, after: Contact): Edit {
	return { entity: 'contact', id: before.id, update: withChanges(before, after) };
}

/** Holds what each writer is writing: the next change is made to it, though the page may not show it yet. */
const unwritten = new WeakMap<Writer, Partial<StoredSettings>>();

/**
 * Changes settings. What is not stored has its default.
 * @param shown the settings that the page shows
 * @param before the settings when editing began, where that was some time ago
 */
export async function setSettings(
	writer: Writer,
	patch: Partial<StoredSettings>,
	said: string,
	shown: StoredSettings,
	before: StoredSettings = { ...shown, ...unwritten.get(writer) }
): Promise<Saved> {
	const keys = Object.keys(patch) as (keyof StoredSettings)[];
	const named = (settings: object) =>
		Object.fromEntries(keys.map((key) => [key, (settings as StoredSettings)[key]]));
	const merged = withChanges<object>(named(before), named(patch));
	const update = (row: SettingsRow) => ({ ...row, ...named(merged(named({ ...DEFAULT_SETTINGS, ...row }))) });
	const mine = { ...unwritten.get(writer), ...patch };
	unwritten.set(writer, mine);
	try {
		return await writer.write('change-settings', [updateOf('settings', SETTINGS_ID, update)], said);
	} finally {
		if (unwritten.get(writer) === mine) unwritten.delete(writer);
	}
}

/** Notes the entries that were exported to the user's calendar, beside those of another tab. */
export function calendarNoted(entries: readonly CalendarExport[]): Edit {
	const ids = new Set(entries.map(({ id }) => id));
	return updateOf('settings', SETTINGS_ID, (row) => {
		const others = (row.calendar ?? []).filter(({ id }) => !ids.has(id));
		return { ...row, calendar: [...others, ...entries] };
	});
}

/** Moves news to the trash. @param deletedAt machine time, ISO 8601 UTC */
export function newsRemoved(id: string, deletedAt: string): Edit {
	return { entity: 'news', id, update: (news: News): News => ({ ...news, deletedAt }) };
}

/** Says where touches go that no column of a sheet has room for. @param before what the sheet said when the user was asked */
export function unplacedHandled(
	id: string,
	before: UnplacedHandling | undefined,
	homeless: UnplacedHandling
): Edit {
	const chosen = withChanges<Pick<StoredSheet, 'homeless'>>(before ? { homeless: before } : {}, { homeless });
	// Without its stamp the whole sheet is checked again: touches that had no place may have one now.
	const update = ({ syncedAt: _stamp, ...sheet }: StoredSheet): StoredSheet => {
		const choice = chosen(sheet.homeless ? { homeless: sheet.homeless } : {});
		return changeTabs(sheet, (tab) => ({ ...tab, ...choice }));
	};
	return { entity: 'sheet', id, update };
}
