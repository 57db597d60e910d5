/** Describes a week: its figures, what each counts, and a summary in a few sentences. */
import { addDays, formatDay, type Day } from '../../domain/day';
import { figures as inFigures } from '../../domain/locale';
import { countWord } from '../today/today';

/** Names a figure; the report uses the same names. */
type FigureName =
	| 'touches'
	| 'follow-ups'
	| 'promises'
	| 'thanks'
	| 'calls'
	| 'news'
	| 'new-leads'
	| 'let-rest'
	| 'replies'
	| 'interviews'
	| 'offers';

interface FigureWords {
	readonly label: string;
	/** Explains in one sentence what the figure counts. */
	readonly definition: string;
	/** The text shown when the total of a share is zero. */
	readonly none?: string;
}

const FIGURES: Record<FigureName, FigureWords> = {
	touches: {
		label: 'Touches',
		definition:
			'Every message, call and visit that went out; a call that reached nobody and left no message is none.'
	},
	'follow-ups': {
		label: 'Follow-ups on time',
		definition:
			'Follow-ups, and messages to keep in touch, that went out by the day they were due, or before anything was due, of all that went out or were due.',
		none: 'none due'
	},
	promises: {
		label: 'Promises kept',
		definition:
			'A promise is kept by being in touch on the day that was named, or earlier in the way that was named.',
		none: 'none due'
	},
	thanks: {
		label: 'Thank-yous on time',
		definition:
			'Thank-yous that went out by the day they were due (the day after an interview), of all that went out or were due.',
		none: 'none due'
	},
	calls: {
		label: 'Calls that reached somebody',
		definition: 'Calls in which somebody was spoken to, of all calls that were tried.',
		none: 'none tried'
	},
	news: {
		label: 'News brought',
		definition: 'Touches that had something new to tell: a course, a talk, an article.'
	},
	'new-leads': { label: 'New leads', definition: 'Leads that were added.' },
	'let-rest': {
		label: 'Leads let rest with good grace',
		definition: 'Jobs you archived or withdrew from, and noes you answered with a thank-you.'
	},
	replies: {
		label: 'Replies',
		definition:
			'Every message and call that came back, a no too; offers, interviews and automatic answers are not among them.'
	},
	interviews: { label: 'Interviews', definition: 'Interviews that took place.' },
	offers: { label: 'Offers', definition: 'Offers that were made.' }
};

export const figureLabel = (name: FigureName): string => FIGURES[name].label;
export const figureDefinition = (name: FigureName): string => FIGURES[name].definition;

/**
 * Formats a figure: "4", "3 of 4", and for promises "3 of 4 (75%)".
 * @param others the rest of the total; absent for a plain count
 */
export function figureValue(name: FigureName, count: number, others?: number): string {
	if (others === undefined) return inFigures(count);
	const all = count + others;
	if (all === 0) return FIGURES[name].none ?? '0';
	const share = name === 'promises' ? ` (${Math.round((100 * count) / all)}%)` : '';
	return `${inFigures(count)} of ${inFigures(all)}${share}`;
}

/** Names the grammatical person: the page says "you", a report says "I". */
type Voice = 'you' | 'I';

export interface WeekCounts {
	readonly touches: number;
	readonly applications: number;
	readonly newLeads: number;
	readonly replies: number;
	readonly interviews: number;
	readonly offers: number;
	readonly letRest: number;
	readonly promisesKept: number;
	readonly promisesMissed: number;
	readonly promisesAhead: number;
	/** The number of steps due in the following week, or in this week when it is in the future. */
	readonly ahead: number;
	/** The number of further steps that become due if nobody answers. */
	readonly ifSilent: number;
	/** The days of the week that the user took off. */
	readonly pause: { readonly from: Day; readonly to: Day } | null;
	readonly from: Day;
	readonly today: Day;
}

/**
 * Names a week: "Monday 9 to Sunday 15 March", with the year when it is not the year of `today`.
 */
export function weekTitle(from: Day, to: Day, today = to): string {
	const [first, last] = [formatDay(from, 'weekday and day'), formatDay(to, 'weekday and day')];
	// Names the month once when both days share it and it comes last.
	const month = from.slice(0, 7) === to.slice(0, 7) ? / \D+$/.exec(first)?.[0] : undefined;
	const start = month && last.endsWith(month) ? first.slice(0, -month.length) : first;
	const year = to.slice(0, 4) === today.slice(0, 4) ? '' : `, ${to.slice(0, 4)}`;
	return `${start} to ${last}${year}`;
}

/** Names a week by its first day: "Week of 9 March 2026". */
export const weekName = (from: Day): string => `Week of ${formatDay(from, 'day of year')}`;

/** Sums a week up: touches, replies, promises and upcoming steps. Nothing is scored. */
export function weekSentences(counts: WeekCounts, voice: Voice = 'you'): string[] {
	const told = [did(counts, voice), came(counts, voice), promises(counts, voice), rested(counts, voice)];
	const happened = told.filter((sentence) => sentence !== '');
	const pause = paused(counts, voice);
	const opening = happened.length === 0 ? [quiet(counts)] : happened;
	return [pause, ...opening, ahead(counts)].filter((sentence) => sentence !== '');
}

function did(counts: WeekCounts, voice: Voice): string {
	const { touches, applications, newLeads } = counts;
	const me = voice === 'I' ? 'I' : 'You';
	const parts = [
		touches > 0 &&
			`${voice === 'I' ? 'was' : 'were'} in touch ${times(touches)}${amongThem(touches, applications)}`,
		newLeads > 0 && `added ${things(newLeads, 'new lead', 'new leads')}`
	].filter((part) => part !== false);
	return parts.length > 0 ? `${me} ${parts.join(parts[0]?.includes(',') ? ', and ' : ' and ')}.` : '';
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${countWord(count)} times`);

function amongThem(touches: number, applications: number): string {
	if (applications === 0) return '';
	if (touches === applications)
		return `, ${touches === 1 ? 'with an application' : 'each time with an application'}`;
	const share =
		applications === 1 ? 'one of them an application' : `${countWord(applications)} of them applications`;
	return `, ${share}`;
}

function came({ replies, interviews, offers }: WeekCounts, voice: Voice): string {
	const parts = [
		replies > 0 && `${things(replies, 'reply', 'replies')} came back`,
		interviews > 0 && `${voice === 'I' ? 'I' : 'you'} had ${things(interviews, 'interview', 'interviews')}`,
		offers > 0 && `${things(offers, 'offer was made', 'offers were made')}`
	].filter((part) => part !== false);
	return parts.length > 0 ? capital(`${listed(parts)}.`) : '';
}

function promises({ promisesKept, promisesMissed, promisesAhead }: WeekCounts, voice: Voice): string {
	const due = promisesKept + promisesMissed;
	const open =
		promisesAhead > 0
			? `${things(promisesAhead, due > 0 ? 'more is' : 'promise is', due > 0 ? 'more are' : 'promises are')} still to come`
			: '';
	const kept = due > 0 ? keptOf(promisesKept, due, voice) : '';
	const parts = [kept, open].filter((part) => part !== '');
	return parts.length > 0 ? capital(`${parts.join(', and ')}.`) : '';
}

function keptOf(kept: number, due: number, voice: Voice): string {
	const [me, my] = voice === 'I' ? ['I', 'my'] : ['you', 'your'];
	if (due === 1)
		return kept === 1 ? `${me} kept ${my} one promise` : `${me} did not get to ${my} one promise`;
	return `${me} kept ${kept === 0 ? 'none' : countWord(kept)} of ${countWord(due)} promises`;
}

function rested({ letRest }: WeekCounts, voice: Voice): string {
	const me = voice === 'I' ? 'I' : 'You';
	return letRest > 0 ? `${me} let ${things(letRest, 'lead', 'leads')} rest with good grace.` : '';
}

/** Describes an empty week without calling it a failure. */
function quiet({ from, today, pause }: WeekCounts): string {
	if (from > today) return 'This week lies ahead.';
	if (pause) return 'Nothing was logged in it.';
	if (addDays(from, 6) >= today) return 'Nothing is logged in this week yet.';
	return 'Nothing was logged in this week. A long search has weeks like that.';
}

function paused({ pause, from, today }: WeekCounts, voice: Voice): string {
	if (!pause) return '';
	const took = from > today ? (voice === 'I' ? 'I have' : 'You have') : voice === 'I' ? 'I took' : 'You took';
	if (pause.from === from && pause.to === addDays(from, 6)) return `${took} this week off.`;
	const days =
		pause.from === pause.to ? dayName(pause.from) : `${dayName(pause.from)} to ${dayName(pause.to)}`;
	return `${took} ${days} off.`;
}

const dayName = (day: Day) => formatDay(day, 'weekday');

/** Describes the coming steps; only for a week that is not over. */
function ahead({ ahead: steps, ifSilent, from, today }: WeekCounts): string {
	if (steps + ifSilent === 0 || addDays(from, 6) < today) return '';
	const when = from > today ? 'it' : 'the week after';
	if (steps === 0)
		return `No step is due in ${when} yet; ${things(ifSilent, 'comes', 'come')} if nobody answers.`;
	const more = ifSilent > 0 ? `, and ${countWord(ifSilent)} more if nobody answers` : '';
	return `${capital(things(steps, 'step', 'steps'))} ${steps === 1 ? 'is' : 'are'} in sight for ${when}${more}.`;
}

const things = (count: number, one: string, many: string) =>
	`${countWord(count)} ${count === 1 ? one : many}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function listed(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
