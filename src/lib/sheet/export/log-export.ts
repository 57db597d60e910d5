/** Writes an event log back: the changed day or word of an event, and a row for each event that was logged in the app. */
import type { Lead } from '../../domain/lead';
import type { ExportOptions, RowLink } from '../connected-sheet';
import type { ReadingContext } from '../reading/row-view';
import type { Interpretation } from '../sheet';
import type { CellWriter } from '../values/write';
import { EVENT_KEY, eventOfRow, eventsWithoutRow, isSameKind, LogWords, type LoggedTouch } from './log-rows';

type Texts = Map<number, string>;

/** A row to append, and its link without a place. */
export interface NewEventRow {
	readonly link: RowLink;
	readonly texts: Texts;
}

export class LogExport {
	readonly #words: LogWords;
	readonly #log;
	readonly #links = new Map<string, RowLink[]>();
	readonly #begun = new Set<string>();

	constructor(
		readonly reading: Interpretation,
		readonly view: ReadingContext,
		readonly writer: CellWriter,
		links: readonly RowLink[]
	) {
		this.#log = reading.log!;
		this.#words = new LogWords(view, reading.dataRows);
		for (const link of links) this.#links.set(link.id, [...(this.#links.get(link.id) ?? []), link]);
	}

	/** Tells whether an earlier row of the lead was asked for: the first one holds its values. */
	isBegun({ id }: RowLink): boolean {
		const isBegun = this.#begun.has(id);
		this.#begun.add(id);
		return isBegun;
	}

	/** Tells whether a row of the lead tells of a touch, or a new one will. */
	tells(lead: Lead, touchId: string): boolean {
		const links = this.#links.get(lead.id) ?? [];
		const isLinked = links.some(({ ids }) => ids.some(([key, id]) => key === EVENT_KEY && id === touchId));
		return isLinked || this.#missing(lead).some(({ id }) => id === touchId);
	}

	#missing(lead: Lead): LoggedTouch[] {
		return eventsWithoutRow(lead, this.#links.get(lead.id) ?? [], this.#words);
	}

	/** Adds the texts of a row's event where its day or its kind was changed; returns false where neither was. */
	event(link: RowLink, lead: Lead, texts: Texts): boolean {
		const found = eventOfRow(lead, link);
		if (!found) return false;
		const { now, before } = found;
		const isMoved = now.on !== before.on && !now.undated;
		const word = isSameKind(now, before) ? undefined : this.#words.of(now);
		if (isMoved) texts.set(this.#log.day, this.#day(now.on, link.row));
		if (word !== undefined) texts.set(this.#log.action, word);
		return isMoved || word !== undefined;
	}

	#day(day: string, row: number | null): string {
		return this.writer.writeOwn(this.#log.day, 'nextStepOn', day, row);
	}

	/** Returns the new rows for the events of leads that the sheet has, in the order of their leads. */
	rowsFor(leads: ReadonlyMap<string, Lead>, options: ExportOptions): NewEventRow[] {
		return [...this.#links.keys()].flatMap((id) => {
			const lead = leads.get(id);
			const mayDiffer = options.changed?.has(id) ?? true;
			return lead && !lead.deletedAt && mayDiffer ? this.rowsOf(lead) : [];
		});
	}

	/** Returns the new rows of one lead, in the order of their days. */
	rowsOf(lead: Lead): NewEventRow[] {
		return this.#missing(lead).map(({ id, day, word }): NewEventRow => {
			const texts: Texts = new Map();
			for (const field of ['organisation', 'role'] as const) {
				const column = this.view.columns.get(field)?.[0];
				const value = lead[field];
				if (column !== undefined && value)
					texts.set(column, this.writer.write(this.reading.columns[column]!, value, null));
			}
			texts.set(this.#log.day, this.#day(day, null));
			texts.set(this.#log.action, word);
			const ids: [string, string][] = [
				['lead', lead.id],
				...(id === undefined ? [] : [[EVENT_KEY, id] as [string, string]])
			];
			return { texts, link: { row: -1, kind: 'lead', id: lead.id, ids, known: lead } };
		});
	}
}
