/** Finds the hour beside a day in running text: "at 10 am CET", "um 14 Uhr", "à 15h30". */
import { isTime, type Time } from '../domain/day';

export interface HourInText {
	readonly at: Time;
	/** The IANA name of the time zone, where the text names one. */
	readonly zone?: string;
}

const HOUR = new RegExp(
	[
		String.raw`(?<![\d.:])(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b\.?`,
		String.raw`(?<![\d.:])(\d{1,2})(?:[:.](\d{2}))?\s*(?:uhr|uur)(?!\p{L})`,
		String.raw`(?<![\d.:])(\d{1,2})\s?h\s?(\d{2})?(?![\p{L}\d])`,
		String.raw`(?<![\d.:])(\d{1,2}):(\d{2})(?![\d:])`
	].join('|'),
	'iu'
);
const AFTER = 45;
const BEFORE = 30;

/** Abbreviations of time zones with a single meaning. */
const ZONES: Readonly<Record<string, string>> = {
	UTC: 'UTC',
	...{ GMT: 'Europe/London', BST: 'Europe/London' },
	...{ CET: 'Europe/Berlin', CEST: 'Europe/Berlin', MEZ: 'Europe/Berlin', MESZ: 'Europe/Berlin' },
	...{ ET: 'America/New_York', EST: 'America/New_York', EDT: 'America/New_York' },
	...{ PT: 'America/Los_Angeles', PST: 'America/Los_Angeles', PDT: 'America/Los_Angeles' }
};

/** Returns the hour after a day at `start` to `end`, else the one before it; an empty object for none. */
export function hourBeside(text: string, start: number, end: number): Partial<HourInText> {
	const after = text.slice(end, end + AFTER).split(/\n\s*\n|[.!?]\s+\p{Lu}/u)[0] ?? '';
	const before =
		text
			.slice(Math.max(0, start - BEFORE), start)
			.split(/\n|[.!?]\s/)
			.at(-1) ?? '';
	return readHour(after) ?? readHour(before) ?? {};
}

/** Returns the first hour in a text. */
function readHour(text: string): HourInText | null {
	const match = HOUR.exec(text);
	if (!match) return null;
	const [hour, minute] = [
		match[1] ?? match[4] ?? match[6] ?? match[8],
		match[2] ?? match[5] ?? match[7] ?? match[9]
	];
	const at = timeOf(Number(hour), minute ?? '00', match[3]?.toLowerCase());
	if (!at) return null;
	const [, name = ''] =
		/^[\s(]*(?:[-–]\s*[\d:. apmuhr]+)?([A-Z]{2,4})(?!\p{L})/u.exec(
			text.slice(match.index + match[0].length)
		) ?? [];
	return { at, ...(Object.hasOwn(ZONES, name) && { zone: ZONES[name] }) };
}

function timeOf(hour: number, minute: string, half: string | undefined): Time | null {
	if (half && (hour < 1 || hour > 12)) return null;
	const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
	const at = `${String(hours).padStart(2, '0')}:${minute}`;
	return isTime(at) ? at : null;
}
