/** The week in a few sentences, as a person would say it. */
import { formatDay, type Day } from '../domain/day';
import type { PromiseShare } from '../domain/promises';
import { countWord } from './today';

export interface WeekCounts {
	readonly sent: number;
	readonly received: number;
	readonly interviews: number;
	readonly applications: number;
	readonly newLeads: number;
}

const things = (count: number, one: string, many: string) =>
	`${countWord(count)} ${count === 1 ? one : many}`;

/** "Monday 9 to Sunday 15 March" */
export function weekTitle(from: Day, to: Day): string {
	const [first, last] = [formatDay(from, 'weekday and day'), formatDay(to, 'weekday and day')];
	// Where the month comes last it is said once.
	const month = from.slice(0, 7) === to.slice(0, 7) ? / \D+$/.exec(first)?.[0] : undefined;
	return `${month && last.endsWith(month) ? first.slice(0, -month.length) : first} to ${last}`;
}

/** What the user did comes first, what came back second; nothing is scored. */
export function weekSentences(counts: WeekCounts): string {
	if (counts.sent + counts.received + counts.interviews + counts.newLeads === 0)
		return 'Nothing was logged in this week.';
	const did = [
		counts.sent > 0 && `were in touch ${counts.sent === 1 ? 'once' : `${countWord(counts.sent)} times`}`,
		counts.applications > 0 && `sent ${things(counts.applications, 'application', 'applications')}`,
		counts.newLeads > 0 && `added ${things(counts.newLeads, 'lead', 'leads')}`
	].filter((part) => part !== false);
	const came = [
		counts.received > 0 && things(counts.received, 'message came back', 'messages came back'),
		counts.interviews > 0 && `you had ${things(counts.interviews, 'interview', 'interviews')}`
	].filter((part) => part !== false);
	return [did.length > 0 && `You ${listed(did)}.`, came.length > 0 && capital(`${listed(came)}.`)]
		.filter(Boolean)
		.join(' ');
}

/** How many of the user's promises were kept, and what counts as kept; null where none falls due. */
export function promisesSentence({ kept, missed, open }: PromiseShare): string | null {
	const due = kept + missed;
	if (due + open === 0) return null;
	const share = due > 0 ? keptOf(kept, due) : '';
	const ahead =
		open > 0
			? `${things(open, due > 0 ? 'more is' : 'promise is', due > 0 ? 'more are' : 'promises are')} still to come`
			: '';
	return `${capital([share, ahead].filter(Boolean).join(', and '))}. ${KEPT}`;
}

function keptOf(kept: number, due: number): string {
	if (due === 1) return kept === 1 ? 'You kept your one promise' : 'You did not get to your one promise';
	return `You kept ${kept === 0 ? 'none' : countWord(kept)} of ${countWord(due)} promises`;
}

const KEPT =
	'A promise is kept by being in touch on the day that you named, or earlier in the way that you named.';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function listed(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
