/** Finds the rows that an event log lacks, and the words by which its own rows tell of such events. */
import type { Day } from '../../domain/day';
import type { Lead, Stage } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { RowLink } from '../connected-sheet';
import { stageOf } from '../columns/stages';
import { touchOfWord } from '../import/log-events';
import { RowView, type ReadingContext } from '../reading/row-view';

/** The key under which the link of a row keeps the id of its event. */
export const EVENT_KEY = 'touch:event';

/** An event of a lead, which one row of the log tells or is to tell. */
export interface LoggedTouch {
	/** Absent for an end, which is no touch. */
	readonly id?: string;
	readonly day: Day;
	readonly word: string;
}

/** Words for events of which the sheet has no row yet. Each is read back as the event that it names. */
const WORDS: readonly string[] = [
	'Applied',
	'Contacted',
	'Follow-up sent',
	'Thank-you note sent',
	'Reply received',
	'Interview scheduled',
	'Interview',
	'Offer',
	'Rejected',
	'Withdrawn',
	'Accepted'
];

/** What an event is, for comparing it with what a word says. */
function kindOf(touch: Pick<Touch, 'direction' | 'kind'> & Partial<Touch>): string {
	if (touch.no) return touch.no.scope === 'role' ? 'no' : `no:${touch.no.scope}`;
	if (touch.automatic || touch.outcome === 'no-answer') return 'attempt';
	return touch.kind === 'reply' || touch.kind === 'other' ? `${touch.direction} word` : touch.kind;
}

/** The words of an event log by what they say. */
export class LogWords {
	readonly #words = new Map<string, string>();

	constructor(view: ReadingContext, rows: readonly number[]) {
		for (const row of rows) {
			const event = new RowView(view, row).event();
			if (event) this.#add(event.word, event.stage);
		}
		for (const word of WORDS) this.#add(word, stageOf(word));
	}

	#add(word: string, stage: Stage | null): void {
		if (word.length > LONGEST_WORD || /\d/.test(word)) return;
		const touch = touchOfWord(word, stage);
		const kind = touch ? kindOf(touch) : stage === 'withdrawn' || stage === 'accepted' ? stage : undefined;
		if (kind !== undefined && !this.#words.has(kind)) this.#words.set(kind, word);
	}

	/** Returns the sheet's word for a touch, else the app's; undefined where no word would be read as that touch. */
	of(touch: Touch): string | undefined {
		return this.#words.get(kindOf(touch));
	}

	/** Returns the word for an end; undefined where none would be read as it. */
	ofEnd(how: string): string | undefined {
		return this.#words.get(how);
	}
}

/** A longer text is a remark on one event, and no name of its kind. */
const LONGEST_WORD = 30;

/**
 * Returns the events of a lead that no row of the log tells, in the order of their days: what was logged in the app, and an
 * end that it names. Events without a day, and those for which no word would be read back as the same, have no row.
 * @param links the links of the lead's rows; none for a lead that is new to the sheet, whose implied events count too
 */
export function eventsWithoutRow(lead: Lead, links: readonly RowLink[], words: LogWords): LoggedTouch[] {
	const told = new Set(
		links.flatMap(({ ids }) => ids.flatMap(([key, id]) => (key === EVENT_KEY ? [id] : [])))
	);
	const found = lead.touches.flatMap((touch): LoggedTouch[] => {
		const isKnown = told.has(touch.id) || (touch.implied === true && links.length > 0);
		const word = touch.undated || isKnown ? undefined : words.of(touch);
		return word === undefined ? [] : [{ id: touch.id, day: touch.on, word }];
	});
	const end = endWithoutRow(lead, links, words);
	return [...found, ...(end ? [end] : [])].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function endWithoutRow({ ended }: Lead, links: readonly RowLink[], words: LogWords): LoggedTouch | undefined {
	if (!ended || ended.implied || ended.undated) return undefined;
	const isTold = links.some(({ known }) => known && 'ended' in known && known.ended?.how === ended.how);
	const word = isTold ? undefined : words.ofEnd(ended.how);
	return word === undefined ? undefined : { day: ended.on, word };
}

/** The event of a row whose day or kind was changed in the app since the row was read or written. */
export function eventOfRow(
	lead: Lead,
	link: RowLink
): { readonly now: Touch; readonly before: Touch } | null {
	const id = link.ids.find(([key]) => key === EVENT_KEY)?.[1];
	const known = link.known && 'touches' in link.known ? link.known.touches : [];
	const [now, before] = [lead.touches, known].map((touches) => touches.find((touch) => touch.id === id));
	return now && before ? { now, before } : null;
}

/** Tells whether two touches are of one kind to a log. */
export const isSameKind = (one: Touch, other: Touch): boolean => kindOf(one) === kindOf(other);
