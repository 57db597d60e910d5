/** Commands of forms and settings, which overwrite nothing that they did not change. Loaded with the first of them. */
import type { ActionLabel } from '../../domain/action-label';
import { DEFAULT_SETTINGS, type StoredSettings } from '../../domain/cadence/policy';
import type { CalendarExport } from '../../domain/calendar-exports';
import type { Day } from '../../domain/day';
import type { Lead, News } from '../../domain/lead';
import { editPerson, editTouch, type LeadAction } from '../../domain/leads/lead-actions';
import type { Contact, Person } from '../../domain/person';
import type { Touch } from '../../domain/touch';
import { sheetDone } from '../../messages/sheets/sheet-done';
import type { UnplacedHandling } from '../../sheet/sheet';
import { changeTabs } from '../../sheet/tabs';
import { updateOf, type Edit } from '../../store/changes/edits';
import { withChanges } from '../../store/changes/with-changes';
import { NotSaved } from '../../store/database/errors';
import { SETTINGS_ID, type SettingsRow, type StoredSheet } from '../../store/database/rows';
import type { Saved } from '../../store/types';
import type { Writer } from '../session/writer';

export type FormCommands = ReturnType<typeof formCommands>;

/** Holds what each writer is writing: the next change is made to it, though the page may not show it yet. */
const unwritten = new WeakMap<Writer, Partial<StoredSettings>>();

/**
 * Each command takes what was there when editing began (`before`): a field that another tab has changed since is not overwritten
 * without the user being asked.
 * @param shown the settings that the page shows
 */
export function formCommands(writer: Writer, shown: StoredSettings = DEFAULT_SETTINGS) {
	const write = (label: ActionLabel, edit: Edit, said = 'Saved.'): Promise<Saved> =>
		writer.write(label, [edit], said);

	return {
		/** @throws NotSaved where another tab has removed the touch */
		editTouch(leadId: string, before: Touch, after: Touch): Promise<Saved> {
			const change = editTouch(before.id, withChanges(before, after), writer.today);
			return write('change-touch', partChange(leadId, before.id, change));
		},

		/** @throws NotSaved where another tab has removed the person */
		editPerson(leadId: string, before: Person, after: Person): Promise<Saved> {
			const change = editPerson(before.id, withChanges(before, after));
			return write('change-person', partChange(leadId, before.id, change));
		},

		editContact(before: Contact, after: Contact): Promise<Saved> {
			return write('change-contact', {
				entity: 'contact',
				id: before.id,
				update: withChanges(before, after)
			});
		},

		/** @param before what was there when editing began, of the fields that are changed; default: what is shown */
		async setSettings(
			patch: Partial<StoredSettings>,
			said?: string,
			before: Partial<StoredSettings> = { ...shown, ...unwritten.get(writer) }
		): Promise<Saved> {
			const mine = { ...unwritten.get(writer), ...patch };
			unwritten.set(writer, mine);
			try {
				const update = settingsChange(before, patch);
				return await write('change-settings', updateOf('settings', SETTINGS_ID, update), said);
			} finally {
				if (unwritten.get(writer) === mine) unwritten.delete(writer);
			}
		},

		/** Notes the entries that were exported to the user's calendar, beside those of another tab. */
		noteCalendar(entries: readonly CalendarExport[], said: string): Promise<Saved> {
			const ids = new Set(entries.map(({ id }) => id));
			const update = (row: SettingsRow): SettingsRow => {
				const others = (row.calendar ?? []).filter(({ id }) => !ids.has(id));
				return { ...row, calendar: [...others, ...entries] };
			};
			return write('change-settings', updateOf('settings', SETTINGS_ID, update), said);
		},

		/** @param onlyFor the one company that it is for */
		addNews(text: string, on: Day = writer.today, onlyFor?: string): Promise<Saved> {
			const to: News = { id: writer.newId(), text, on, ...(onlyFor && { onlyFor }) };
			return write('add-news', { entity: 'news', id: to.id, to }, 'Added.');
		},

		removeNews(id: string): Promise<Saved> {
			const deletedAt = writer.machineTime();
			const update = (news: News): News => ({ ...news, deletedAt });
			return write('change-news', { entity: 'news', id, update });
		},

		/** Sets where touches go that no column of a sheet has room for. */
		setUnplacedHandling(
			{ id, homeless: before }: Pick<StoredSheet, 'id' | 'homeless'>,
			homeless: UnplacedHandling
		): Promise<Saved> {
			const choiceOf = (choice: UnplacedHandling | undefined) => (choice ? { homeless: choice } : {});
			const chosen = withChanges<Pick<StoredSheet, 'homeless'>>(choiceOf(before), { homeless });
			// Without its stamp the whole sheet is checked again: touches that had no place may have one now.
			const update = ({ syncedAt: _stamp, ...sheet }: StoredSheet): StoredSheet => {
				const choice = chosen(choiceOf(sheet.homeless));
				return changeTabs(sheet, (tab) => ({ ...tab, ...choice }));
			};
			return write('place-touches', { entity: 'sheet', id, update }, sheetDone.saved);
		}
	};
}

function partChange(leadId: string, id: string, change: LeadAction): Edit {
	const update = (lead: Lead): Lead => {
		if ([...lead.touches, ...lead.people].some((part) => part.id === id)) return change(lead);
		throw new NotSaved('conflict');
	};
	return { entity: 'lead', id: leadId, update };
}

/** Returns the update of settings. What is not stored has its default. */
function settingsChange(
	before: Partial<StoredSettings>,
	patch: Partial<StoredSettings>
): (row: SettingsRow) => SettingsRow {
	const keys = Object.keys(patch) as (keyof StoredSettings)[];
	const named = (settings: object) =>
		Object.fromEntries(keys.map((key) => [key, (settings as StoredSettings)[key]]));
	const merged = withChanges<object>(named(before), named(patch));
	return (row) => ({ ...row, ...named(merged(named({ ...DEFAULT_SETTINGS, ...row }))) });
}
