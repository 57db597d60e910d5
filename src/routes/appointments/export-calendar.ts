/** Exports a calendar file and remembers its entries. */
import type { Day } from '$lib/domain/day';
import { saveFile } from '$lib/platform/download';
import { calendarFile, type CalendarRequest } from '$lib/report/calendar/calendar';
import type { App } from '$lib/state/app';
import { calendarChoiceTexts } from '$lib/messages/today/appointment-texts';
import { safeFileName } from '$lib/messages/common/file-names';

/** @param name the file name without extension */
export async function exportCalendar(
	request: CalendarRequest,
	name: string,
	app: App,
	today: Day
): Promise<void> {
	const stamp = new Date().toISOString();
	const file = calendarFile(request, app.book.settings.calendar ?? [], { stamp, today });
	saveFile(file.text, safeFileName(`${name}.ics`), 'text/calendar');
	// The layout's notice shows the error; the file is valid all the same.
	await app.data.noteCalendar(file.handedOut, calendarChoiceTexts.saved).catch(() => undefined);
}
