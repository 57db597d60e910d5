/** Decides if the user is notified in the morning, and of how many steps. Pure: the day and the hour are arguments. */
import type { Day, Time } from '../day';

/** Holds the settings of the morning notification on this device. */
export interface MorningWishes {
	readonly on: boolean;
	/** The hour before which no notification comes. */
	readonly at: Time;
	/** The hour at which the quiet time begins; it may last past midnight. */
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

/** Holds how much is due on the days ahead, as the app last computed it. The service worker reads it. */
export interface Outlook {
	readonly asOf: Day;
	/** Steps that were to do on that day. */
	readonly due: number;
	/** The number of steps to do on each of the later days, in their order, if nothing is done until then. Older outlooks have none. */
	readonly listed?: readonly { readonly day: Day; readonly count: number }[];
	/** The first steps in words; there only where names are allowed. */
	readonly titles?: readonly string[];
}

/** Returns how many steps are listed on a day if nothing was done since the outlook was computed. Days beyond its last one count as that one. */
export function dueOn({ asOf, due, listed = [] }: Outlook, day: Day): number {
	return listed.findLast((each) => each.day > asOf && each.day <= day)?.count ?? due;
}

/** Returns true if the morning notification is due now. @param told the day of the last notification; null: there was none */
export function isTimeToNotify(wishes: MorningWishes, told: Day | null, day: Day, time: Time): boolean {
	return wishes.on && told !== day && time >= wishes.at && !isQuiet(wishes, time);
}

function isQuiet({ quietFrom: from, quietUntil: until }: MorningWishes, time: Time): boolean {
	if (from === until) return false;
	return from < until ? time >= from && time < until : time >= from || time < until;
}
