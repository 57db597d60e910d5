/** Hands out a calendar file, and remembers what was in it. */
import type { Day } from '$lib/domain/day';
import { saveFile } from '$lib/platform/download';
import { calendarFile, type CalendarRequest } from '$lib/report/calendar/calendar';
import type { Tracker } from '$lib/state/session/tracker.svelte';
import { safeFileName } from '$lib/messages/common/file-names';

/** @param name without its ending */
export async function handOut(
	request: CalendarRequest,
	name: string,
	tracker: Tracker,
	today: Day
): Promise<void> {
	const stamp = new Date().toISOString();
	const file = calendarFile(request, tracker.settings.calendar ?? [], { stamp, today });
	saveFile(file.text, safeFileName(`${name}.ics`), 'text/calendar');
	// Where it can't be stored, the layout's notice says so; the file is good all the same.
	await tracker.setSettings({ calendar: file.handedOut }, 'Saved the calendar file.').catch(() => undefined);
}
