/** Describes a week: its figures, what each counts, and a summary in a few sentences. */
import { addDays, formatDay, type Day } from '../../domain/day';
import { figures as inFigures } from '../../domain/locale';
import { listed, listedBriefly } from '../common/lists';

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
		label: 'Activities',
		definition:
			'Every email, call, and visit, including applications. A call without an answer counts only if you left a message.'
	},
	'follow-ups': {
		label: 'Follow-ups on time',
		definition:
			'Follow-ups and messages to keep in touch that you sent by their due date, out of all sent or due.',
		none: 'none due'
	},
	promises: {
		label: 'Promises kept',
		definition: 'You got in touch on the promised day, or earlier by the promised channel.',
		none: 'none due'
	},
	thanks: {
		label: 'Thank-yous on time',
		definition: 'Thank-yous you sent by their due date, the day after an interview, out of all sent or due.',
		none: 'none due'
	},
	calls: {
		label: 'Calls answered',
		definition: 'Calls in which you spoke to someone, out of all calls you made.',
		none: 'none made'
	},
	news: {
		label: 'Updates shared',
		definition: 'Messages and calls with something new: a course, a talk, an article.'
	},
	'new-leads': { label: 'New leads', definition: 'Leads you added.' },
	'let-rest': {
		label: 'Closed well',
		definition: 'Jobs you archived or withdrew from, and rejections you answered with a thank-you.'
	},
	replies: {
		label: 'Replies',
		definition:
			'Messages and calls from them, rejections included. Offers, interviews, and automatic replies don’t count.'
	},
	interviews: { label: 'Interviews', definition: 'Interviews that took place.' },
	offers: { label: 'Offers', definition: 'Offers you got.' }
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
	readonly followUps: number;
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
	/** The number of further steps that become due if there is no reply. */
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

/** Names a week where there is little room: "Mar 9 – Mar 15", with the year as above. */
export function shortWeek(from: Day, to: Day, today = to): string {
	const year = to.slice(0, 4) === today.slice(0, 4) ? '' : `, ${to.slice(0, 4)}`;
	return `${formatDay(from, 'short')} – ${formatDay(to, 'short')}${year}`;
}

/** Names a week by its first day: "Week of 9 March 2026". */
export const weekName = (from: Day): string => `Week of ${formatDay(from, 'day of year')}`;

/** Sums a week up: activities, replies, promises and upcoming steps. Nothing is scored. */
export function weekSentences(counts: WeekCounts, voice: Voice = 'you'): string[] {
	const happened = [
		reached(counts, voice),
		added(counts, voice),
		came(counts, voice),
		...promises(counts, voice),
		closed(counts, voice)
	].filter(isSaid);
	const opening = happened.length === 0 ? [quiet(counts)] : happened;
	return [paused(counts, voice), ...opening, ahead(counts)].filter(isSaid);
}

/** Sums up in one line what was done and what came back: "3 follow-ups, 1 interview, 1 reply"; '' where there was nothing. */
export function weekHeadline(counts: WeekCounts): string {
	const { touches, applications, followUps, interviews, offers, replies } = counts;
	// A week of applications or follow-ups is told by them; the figures below count the rest.
	const others = applications + followUps > 0 ? 0 : touches;
	const parts: readonly (readonly [number, string, string])[] = [
		[applications, 'application', 'applications'],
		[followUps, 'follow-up', 'follow-ups'],
		[others, 'message or call', 'messages and calls'],
		[interviews, 'interview', 'interviews'],
		[offers, 'offer', 'offers'],
		[replies, 'reply', 'replies']
	];
	const told = parts
		.filter(([count]) => count > 0)
		// A line breaks between two of them, never between a figure and its noun.
		.map(([count, one, many]) => things(count, one, many).replaceAll(' ', '\u00a0'));
	return told.length > 0 ? listedBriefly(told) : '';
}

/** Adds what the headline does not count: days off, new jobs, promises and upcoming steps. */
export function weekRemarks(counts: WeekCounts): string[] {
	const more = [added(counts, 'you'), ...promises(counts, 'you'), closed(counts, 'you')].filter(isSaid);
	const opening = more.length === 0 && !weekHeadline(counts) ? [quiet(counts)] : more;
	return [paused(counts, 'you'), ...opening, ahead(counts)].filter(isSaid);
}

const isSaid = (sentence: string) => sentence !== '';

const subject = (voice: Voice) => (voice === 'I' ? 'I' : 'You');

function reached({ touches, applications }: WeekCounts, voice: Voice): string {
	if (touches === 0) return '';
	const opening = `${subject(voice)} reached out ${times(touches)}`;
	if (applications === 0) return `${opening}.`;
	if (applications < touches)
		return `${opening}, including ${things(applications, 'application', 'applications')}.`;
	return `${subject(voice)} sent ${things(applications, 'application', 'applications')}.`;
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${inFigures(count)} times`);

function added({ newLeads }: WeekCounts, voice: Voice): string {
	return newLeads > 0 ? `${subject(voice)} added ${things(newLeads, 'new job', 'new jobs')}.` : '';
}

function came({ replies, interviews, offers }: WeekCounts, voice: Voice): string {
	const parts = [
		...(replies > 0 ? [things(replies, 'reply', 'replies')] : []),
		...(interviews > 0 ? [things(interviews, 'interview', 'interviews')] : []),
		...(offers > 0 ? [things(offers, 'offer', 'offers')] : [])
	];
	return parts.length > 0 ? `${subject(voice)} had ${listed(parts)}.` : '';
}

function promises({ promisesKept, promisesMissed, promisesAhead }: WeekCounts, voice: Voice): string[] {
	const due = promisesKept + promisesMissed;
	const told = due > 0 ? [keptSentence(promisesKept, due, voice)] : [];
	if (promisesAhead === 0) return told;
	const open =
		due > 0
			? `${inFigures(promisesAhead)} more ${promisesAhead === 1 ? 'is' : 'are'} still to come.`
			: `${things(promisesAhead, 'promise is', 'promises are')} still to come.`;
	return [...told, open];
}

const ALL_KEPT: Readonly<Record<number, string>> = { 1: 'the one promise that was due', 2: 'both promises' };

function keptSentence(kept: number, due: number, voice: Voice): string {
	const me = subject(voice);
	if (kept === 0) return `${me} missed ${things(due, 'promise', 'promises')}.`;
	if (kept === due) return `${me} kept ${ALL_KEPT[due] ?? `all ${inFigures(due)} promises`}.`;
	return `${me} kept ${inFigures(kept)} of ${inFigures(due)} promises.`;
}

function closed({ letRest }: WeekCounts, voice: Voice): string {
	return letRest > 0 ? `${subject(voice)} wrapped up ${things(letRest, 'job', 'jobs')}.` : '';
}

/** Describes a week in which nothing was logged. */
function quiet({ from, today, pause }: WeekCounts): string {
	if (from > today) return 'This week hasn’t started yet.';
	if (pause || addDays(from, 6) < today) return 'Nothing was logged.';
	return 'Nothing logged this week yet.';
}

function paused({ pause, from, today }: WeekCounts, voice: Voice): string {
	if (!pause) return '';
	const opening = `${subject(voice)} ${from > today ? 'have' : 'took'}`;
	if (pause.from === from && pause.to === addDays(from, 6)) return `${opening} this week off.`;
	const first = formatDay(pause.from, 'weekday');
	if (pause.from === pause.to) return `${opening} ${first} off.`;
	const joint = pause.to === addDays(pause.from, 1) ? 'and' : 'to';
	return `${opening} ${first} ${joint} ${formatDay(pause.to, 'weekday')} off.`;
}

/** Describes the coming steps; only for a week that is not over. */
function ahead({ ahead: steps, ifSilent, from, today }: WeekCounts): string {
	if (steps + ifSilent === 0 || addDays(from, 6) < today) return '';
	const when = from > today ? 'then' : 'next week';
	if (steps === 0)
		return `Nothing is due ${when} yet, but ${things(ifSilent, 'step', 'steps')} will be if there’s no reply.`;
	const due = `${things(steps, 'step is', 'steps are')} due ${when}`;
	return ifSilent > 0 ? `${due}, plus ${inFigures(ifSilent)} if there’s no reply.` : `${due}.`;
}

const things = (count: number, one: string, many: string) =>
	`${inFigures(count)} ${count === 1 ? one : many}`;
