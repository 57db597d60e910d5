/** Whether to tell the user in the morning what is due, and how much. Pure: the day and the hour are arguments. */
import type { Day, Time } from '../day';

/** What the user wants of it; for this device alone. */
export interface MorningWishes {
	readonly on: boolean;
	/** Not before this hour. */
	readonly at: Time;
	/** From this hour on nothing is told, until the other; they may lie on both sides of midnight. */
	readonly quietFrom: Time;
	readonly quietUntil: Time;
	/** The message may name people and organisations. */
	readonly names: boolean;
}

export const USUAL_MORNING: MorningWishes = {
	on: false,
	at: '08:30',
	quietFrom: '20:00',
	quietUntil: '08:00',
	names: false
};

/** What is known of the days ahead, as it was seen last. */
export interface Outlook {
	readonly asOf: Day;
	/** Steps that were to do on that day. */
	readonly due: number;
	/** How many would be to do on later days, where nothing is done until then; in the order of the days. Older notes have none. */
	readonly listed?: readonly { readonly day: Day; readonly count: number }[];
	/** The first steps in words; there only where names are allowed. */
	readonly titles?: readonly string[];
}

/** How much is listed as to do on a day, where nothing was done since the outlook was taken; beyond its last day as on that. */
export function dueOn({ asOf, due, listed = [] }: Outlook, day: Day): number {
	return listed.findLast((each) => each.day > asOf && each.day <= day)?.count ?? due;
}

/** Whether now is the time. @param told the day on which it was last told */
export function isTimeToNotify(wishes: MorningWishes, told: Day | null, day: Day, time: Time): boolean {
	return wishes.on && told !== day && time >= wishes.at && !isQuiet(wishes, time);
}

function isQuiet({ quietFrom: from, quietUntil: until }: MorningWishes, time: Time): boolean {
	if (from === until) return false;
	return from < until ? time >= from && time < until : time >= from || time < until;
}
