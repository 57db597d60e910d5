/** Keeps the lists of today and tomorrow, so that the next start has one to show before the book is read. Loaded after the page. */
import type { Agenda } from '../../domain/agenda';
import type { AssessedLead } from '../../domain/agenda/item';
import { dayList } from '../../domain/day-list/day-list';
import { keptList, type KeptList } from '../../domain/day-list/kept-list';
import { addDays } from '../../domain/day';
import type { Book } from '../../store/book';
import { awaitedHours, type Assessed, type AssessmentFacts } from '../session/assessments';
import { newestFirst } from '../session/live-rows';
import type { LiveBook } from '../session/live-book.svelte';
import { whenIdle } from '../session/portions';

/**
 * Keeps both lists now and after each change, while the page is idle. A write deletes what was kept before.
 * @param version that of the app
 * @returns a function that stops it
 */
export function keepToday(stored: Book, live: LiveBook, version = ''): () => void {
	const tomorrow = new Forecast(live);
	/** Counts the changes, so that a list that is being worked out meanwhile is not kept. */
	let changes = 0;
	async function keep(): Promise<void> {
		const at = changes;
		await whenIdle();
		const isOver = () => at !== changes || !shows(live, stored);
		if (isOver() || live.isEmpty) return;
		const lists = worthKeeping(kept(live.agenda, live, live));
		await stored.keepLists(version, lists);
		const next = await tomorrow.list(isOver);
		if (next && !isOver()) await stored.keepLists(version, [...lists, ...worthKeeping(next)]);
	}
	const again = () => {
		changes += 1;
		const taken = live.taking ?? Promise.resolve();
		// Lists that can't be kept are worked out at the next start, as without this.
		void taken.then(keep).catch(() => undefined);
	};
	const stopHearing = stored.subscribe(again);
	const stopFollowing = $effect.root(() => {
		$effect(() => {
			// Also after midnight, and when the hour of an appointment has come.
			if (live.agenda.today) again();
		});
	});
	return () => {
		changes += 1;
		stopHearing();
		stopFollowing();
	};
}

/** Returns true if pages show the book as it is now, with the holidays that it asks for. */
function shows(live: LiveBook, { leads, news, settings }: Book): boolean {
	const { holidays } = live;
	return (
		!live.taking &&
		!holidays.missing &&
		!holidays.areAwaited(settings) &&
		live.allLeads === leads &&
		live.news === newestFirst(news) &&
		live.settings === holidays.applied(settings)
	);
}

function kept(
	agenda: Agenda,
	assessed: Pick<Assessed, 'assessments' | 'leads'>,
	{ hasSample, zone }: LiveBook
): KeptList {
	const hours = awaitedHours(assessed).map(({ promise }) => promise);
	return keptList(dayList(agenda, hasSample), zone, hours);
}

/** Returns the list where it has rows: a day with nothing to do is told of once the book is read. */
function worthKeeping(list: KeptList): KeptList[] {
	return list.counts.todo > 0 ? [list] : [];
}

/** Works out what will be listed tomorrow if nothing is written until then. */
class Forecast {
	readonly #live: LiveBook;
	#known: Assessed | null = null;
	#last: Agenda | undefined;

	constructor(live: LiveBook) {
		this.#live = live;
	}

	/** Returns the list, after many leads in portions; null where it was over before. */
	async list(isOver: () => boolean): Promise<KeptList | null> {
		const live = this.#live;
		const { agenda, assessAll, assessInPortions, takesLong } = await live.loadEngine();
		const { leads, settings, news, zone } = live;
		const today = addDays(live.today, 1);
		const now = { day: today, at: '00:00', zone };
		const facts: AssessmentFacts = { leads, settings, news, now };
		if (takesLong(facts, this.#known)) {
			const pause = async () => {
				await whenIdle();
				if (isOver()) throw new Error('The book has changed.');
			};
			this.#known = await assessInPortions(facts, pause);
		}
		if (isOver()) return null;
		this.#known = assessAll(facts, this.#known);
		const assessments: AssessedLead[] = [];
		for (const [id, assessment] of this.#known.assessments) {
			const lead = leads.get(id);
			if (lead) assessments.push({ lead, assessment });
		}
		this.#last = agenda({ assessments, settings, today }, this.#last);
		return kept(this.#last, this.#known, live);
	}
}
