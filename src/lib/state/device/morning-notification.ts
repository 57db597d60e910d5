/** The morning message: told once a day, by the page or by the service worker, whichever is awake. */
import { dayOfInstant } from '../../domain/day';
import { dueOn, isTimeToNotify } from '../../domain/agenda/morning';
import type { MorningWishes, Outlook } from '../../domain/agenda/morning';
import type { DeviceStore } from '../../store/device';
import { morningMessage, type MorningMessage } from '../../messages/today/morning';

type Notes = Pick<DeviceStore, 'note' | 'putNote'>;

/** Under which names it is noted on the device. */
const NOTES = { wishes: 'morning', outlook: 'outlook', told: 'told' } as const;

/** What the user wants; undefined where they never said. */
export function wishesOf(notes: Notes): Promise<MorningWishes | undefined> {
	return notes.note<MorningWishes>(NOTES.wishes);
}

export async function noteWishes(notes: Notes, wishes: MorningWishes): Promise<void> {
	await notes.putNote(NOTES.wishes, wishes);
	const outlook = await notes.note<Outlook>(NOTES.outlook);
	// Names that are no longer allowed go at once.
	if (outlook && !wishes.names) await notes.putNote(NOTES.outlook, nameless(outlook));
}

function nameless({ titles: _titles, ...outlook }: Outlook): Outlook {
	return outlook;
}

/** Notes what is known of the days ahead; without names where they are not allowed. */
export async function noteOutlook(notes: Notes, outlook: Outlook): Promise<void> {
	const names = (await wishesOf(notes))?.names ?? false;
	await notes.putNote(NOTES.outlook, names ? outlook : nameless(outlook));
}

/** How much is due now; null where the app was never open. */
export async function dueNow(notes: Notes, now: Date): Promise<number | null> {
	const outlook = await notes.note<Outlook>(NOTES.outlook);
	return outlook ? dueOn(outlook, dayOfInstant(now)) : null;
}

/** Tells of the day where it is time, something is due, and it was not told yet. Gives whether it did. */
export async function tellOfTheDay(
	notes: Notes,
	now: Date,
	show: (message: MorningMessage) => Promise<void>
): Promise<boolean> {
	const [wishes, outlook, told] = await Promise.all([
		wishesOf(notes),
		notes.note<Outlook>(NOTES.outlook),
		notes.note<string>(NOTES.told)
	]);
	const day = dayOfInstant(now);
	const time = now.toTimeString().slice(0, 5);
	if (!wishes || !outlook || !isTimeToNotify(wishes, told ?? null, day, time)) return false;
	const due = dueOn(outlook, day);
	if (due === 0) return false;
	// Noted first: rather not told once than told twice.
	await notes.putNote(NOTES.told, day);
	// What was to do on another day need not be what comes first today.
	await show(morningMessage(due, outlook.asOf === day && wishes.names ? outlook.titles : []));
	return true;
}
