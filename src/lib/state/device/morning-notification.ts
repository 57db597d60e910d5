/** Shows the morning notification once a day, from the page or from the service worker. */
import { dayOfInstant } from '../../domain/day';
import {
	dueOn,
	isTimeToNotify,
	USUAL_MORNING,
	type MorningWishes,
	type Outlook
} from '../../domain/agenda/morning';
import type { DeviceStore } from '../../store/device';
import { morningMessage, type MorningMessage } from '../../messages/today/morning-notification';

type Notes = Pick<DeviceStore, 'note' | 'putNote'>;

/** The names of its notes on the device. */
const NOTES = { wishes: 'morning', outlook: 'outlook', told: 'told' } as const;

/** Returns the user's wishes; undefined where they never set any. */
export function wishesOf(notes: Notes): Promise<MorningWishes | undefined> {
	return notes.note<MorningWishes>(NOTES.wishes);
}

/** Changes the wishes as they are stored, and returns them. @throws NotSaved */
export async function noteWishes(
	notes: Pick<DeviceStore, 'changeNote' | 'note' | 'putNote'>,
	update: (stored: MorningWishes) => MorningWishes
): Promise<MorningWishes> {
	const wishes = await notes.changeNote<MorningWishes>(NOTES.wishes, (stored) =>
		update({ ...USUAL_MORNING, ...stored })
	);
	const outlook = await notes.note<Outlook>(NOTES.outlook);
	// Names that are no longer allowed are removed at once.
	if (outlook && !wishes.names) await notes.putNote(NOTES.outlook, nameless(outlook));
	return wishes;
}

function nameless({ titles: _titles, ...outlook }: Outlook): Outlook {
	return outlook;
}

/** Stores what is due on the days ahead, without names where they are not allowed. */
export async function noteOutlook(notes: Notes, outlook: Outlook): Promise<void> {
	const names = (await wishesOf(notes))?.names ?? false;
	await notes.putNote(NOTES.outlook, names ? outlook : nameless(outlook));
}

/** Returns how much is due now; null where the app was never opened. */
export async function dueNow(notes: Notes, now: Date): Promise<number | null> {
	const outlook = await notes.note<Outlook>(NOTES.outlook);
	return outlook ? dueOn(outlook, dayOfInstant(now)) : null;
}

/** Shows the notification where it is time, something is due, and it was not shown today. Returns whether it was. */
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
	// Stored first: not shown at all is better than shown twice.
	await notes.putNote(NOTES.told, day);
	// The first step as of another day may no longer be the first.
	await show(morningMessage(due, outlook.asOf === day && wishes.names ? outlook.titles : []));
	return true;
}
