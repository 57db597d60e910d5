/**
 * Corrects the days of events of the first edition. A day that a cell of their row says, or the user, stays; a guessed one becomes
 * undated, and so does one without a sheet. Runs once, as one action that can be undone; loaded only where it is due.
 */
import { undatedEvents } from '../../domain/leads/dating';
import { laterOf, type Day } from '../../domain/day';
import type { Ended, Lead, OwnStep } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { RowLink } from '../../sheet/connected-sheet';
import { daysOfRows, type DaySource, stepsOfRows, type StepSource } from '../../sheet/import/dated-by';
import type { Book } from '../../store/book';
import type { Edit } from '../../store/changes/edits';
import type { StoredSheet } from '../../store/database/rows';
import { datesRemovedSentence } from '../../messages/lead/dates-removed';

/** The sources of a lead's days, gathered from all sheets. */
interface Said {
	readonly touches: Map<string, DaySource>;
	ended: DaySource | undefined;
	step: StepSource;
	/** The day on which its sheet was read, where one is known. */
	readOn: Day;
}

/** Returns the edits that date a book, and the sentence about them; '' where nobody would see a difference. */
export function datingOf({ leads, sheets }: Pick<Book, 'leads' | 'sheets'>): {
	readonly said: string;
	readonly edits: readonly Edit[];
} {
	const edits = datingEdits(leads.values(), sheets.values());
	const after = edits.flatMap((edit) => {
		const lead = leads.get(edit.id);
		return edit.entity === 'lead' && 'update' in edit && lead ? edit.update(lead, () => undefined) : [];
	});
	const undated = after.filter((lead) => !lead.deletedAt && undatedEvents(lead).length > 0).length;
	return { said: undated === 0 ? '' : datesRemovedSentence(undated), edits };
}

/**
 * Returns the edits of the leads with undecided days, and of what their sheets know of them. There are none once they were
 * applied.
 */
function datingEdits(leads: Iterable<Lead>, sheets: Iterable<StoredSheet>): Edit[] {
	const undecided = new Map([...leads].filter(isUndecided).map((lead) => [lead.id, lead]));
	if (undecided.size === 0) return [];
	const said = new Map<string, Said>();
	const edits: Edit[] = [];
	for (const sheet of sheets) {
		const links = sheet.links.filter(({ id, kind }) => kind === 'lead' && undecided.has(id));
		if (links.length === 0) continue;
		hear(sheet, links, undecided, said);
		const isOurs = new Set(links.map(({ id }) => id));
		if (links.some(({ known }) => known)) edits.push(knownEdit(sheet.id, isOurs, said));
	}
	for (const id of undecided.keys()) {
		const dating = dated(said.get(id));
		edits.push({ entity: 'lead', id, update: dating });
	}
	return edits;
}

const isOpen = ({ implied, undated, datedBy }: Touch | Ended): boolean =>
	implied === true && undated === undefined && datedBy === undefined;

/**
 * Tells whether a lead has undecided days. An own step of unknown source may come from a sheet. Leads of the sample are not
 * the user's.
 */
function isUndecided({ touches, ended, ownStep, sample }: Lead): boolean {
	if (sample) return false;
	return (
		touches.some(isOpen) ||
		(ended !== undefined && isOpen(ended)) ||
		(ownStep !== undefined && ownStep.implied === undefined)
	);
}

/** Adds what the rows of a sheet say. A sheet that can't be read counts as gone. */
function hear(
	sheet: StoredSheet,
	links: readonly RowLink[],
	leads: ReadonlyMap<string, Lead>,
	said: Map<string, Said>
): void {
	const readers = readersOf(sheet);
	for (const link of links) {
		const lead = leads.get(link.id)!;
		const before = said.get(link.id);
		const readOn = laterOf(before?.readOn ?? '', link.on ?? sheet.importedOn);
		const days = readers?.days(link, lead);
		const touches = new Map(before?.touches);
		for (const [id, stands] of days?.touches ?? []) touches.set(id, surest(touches.get(id), stands)!);
		const step = before?.step ?? readers?.step(link, lead) ?? null;
		said.set(link.id, { touches, ended: surest(before?.ended, days?.ended), step, readOn });
	}
}

function readersOf(sheet: StoredSheet) {
	try {
		return { days: daysOfRows(sheet), step: stepsOfRows(sheet) };
	} catch {
		return null;
	}
}

const SURENESS: readonly DaySource[] = ['nobody', 'user', 'sheet'];

/** Returns the surer one of what two sheets say of one day. */
function surest(a: DaySource | undefined, b: DaySource | undefined): DaySource | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return SURENESS.indexOf(a) > SURENESS.indexOf(b) ? a : b;
}

function dated(said: Said | undefined): (lead: Lead) => Lead {
	return (lead) => {
		const touches = lead.touches.map((touch) =>
			isOpen(touch) ? datedEvent(touch, said?.touches.get(touch.id), said?.readOn) : touch
		);
		const ended = lead.ended && isOpen(lead.ended) ? datedEvent(lead.ended, said?.ended, said?.readOn) : null;
		const ownStep = lead.ownStep && datedStep(lead.ownStep, said?.step ?? null);
		return { ...lead, touches, ...(ended && { ended }), ...(ownStep && { ownStep }) };
	};
}

/** Returns the event with its day or as undated. An undated event stands where the lead stood when its sheet was read. */
function datedEvent<Event extends Touch | Ended>(
	event: Event,
	stands: DaySource | undefined,
	readOn: Day | undefined
): Event {
	if (stands === 'sheet' || stands === 'user') return { ...event, datedBy: stands };
	return { ...event, on: laterOf(event.on, readOn ?? ''), undated: true };
}

function datedStep(step: OwnStep, stands: StepSource): OwnStep {
	if (stands === null || step.implied !== undefined) return step;
	return { ...step, implied: true, ...(stands === 'undated' && { undated: true }) };
}

/** Returns the edit that dates what a row knows of its lead in the same way, so that the two do not differ. */
function knownEdit(id: string, leadIds: ReadonlySet<string>, said: ReadonlyMap<string, Said>): Edit {
	const known = (link: RowLink): RowLink => {
		if (link.kind !== 'lead' || !link.known || !leadIds.has(link.id)) return link;
		return { ...link, known: dated(said.get(link.id))(link.known as Lead) };
	};
	return { entity: 'sheet', id, update: (sheet) => ({ ...sheet, links: sheet.links.map(known) }) };
}
