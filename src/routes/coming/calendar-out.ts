/** Hands out a calendar file, and remembers what was in it. */
import type { Day } from '$lib/domain/day';
import { saveFile } from '$lib/platform/download';
import { calendarFile, type CalendarRequest } from '$lib/report/calendar/calendar';
import type { App } from '$lib/state/app';
import { safeFileName } from '$lib/messages/common/file-names';

/** @param name without its ending */
export async function handOut(request: CalendarRequest, name: string, app: App, today: Day): Promise<void> {
	const stamp = new Date().toISOString();
	const file = calendarFile(request, app.book.settings.calendar ?? [], { stamp, today });
	saveFile(file.text, safeFileName(`${name}.ics`), 'text/calendar');
	// Where it can't be stored, the layout's notice says so; the file is good all the same.
	await app.data.setSettings({ calendar: file.handedOut }, 'Saved the calendar file.').catch(() => undefined);
}
