/**
 * Events of the first edition get their days, or none: what a cell of their row says stays, what was only guessed becomes undated.
 * Where no sheet is left to say it, nobody does. Done once, as one action that can be taken back; loaded where it is due.
 */
import { undatedEvents } from '../../domain/leads/dating';
import { laterOf, type Day } from '../../domain/day';
import type { Ended, Lead, OwnStep } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { RowLink } from '../../sheet/connected-sheet';
import { daysOfRows, type DayStands } from '../../sheet/import/dated-by';
import { stepsOfRows, type StepStands } from '../../sheet/import/steps-of-rows';
import type { Book } from '../../store/book';
import type { Edit } from '../../store/changes/edits';
import type { StoredSheet } from '../../store/database/rows';
import { datingSaid } from '../../messages/lead/dating';

/** What the rows of a lead say of its days. */
interface Said {
	readonly touches: Map<string, DayStands>;
	ended: DayStands | undefined;
	step: StepStands;
	/** The day on which its sheet was read, as far as one is known. */
	readOn: Day;
}

/** Gives the edits that date a book, and what is said of them; '' where nobody would see a difference. */
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
	return { said: undated === 0 ? '' : datingSaid(undated), edits };
}

/** The edits of the leads that have something undecided, and of what sheets know of them. The same again once they are made: none. */
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

/** An own step of which nothing is known may have come with a sheet. Leads of the sample are none of the user's. */
function isUndecided({ touches, ended, ownStep, sample }: Lead): boolean {
	if (sample) return false;
	return (
		touches.some(isOpen) ||
		(ended !== undefined && isOpen(ended)) ||
		(ownStep !== undefined && ownStep.implied === undefined)
	);
}

/** Adds what the rows of a sheet say. One that can't be read says nothing, as if it were gone. */
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

const SURENESS: readonly DayStands[] = ['nobody', 'user', 'sheet'];

/** Of what two sheets say of one day, what is surest. */
function surest(a: DayStands | undefined, b: DayStands | undefined): DayStands | undefined {
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

/** What nobody dates stands where the lead stood when its sheet was read. */
function datedEvent<Event extends Touch | Ended>(
	event: Event,
	stands: DayStands | undefined,
	readOn: Day | undefined
): Event {
	if (stands === 'sheet' || stands === 'user') return { ...event, datedBy: stands };
	return { ...event, on: laterOf(event.on, readOn ?? ''), undated: true };
}

function datedStep(step: OwnStep, stands: StepStands): OwnStep {
	if (stands === null || step.implied !== undefined) return step;
	return { ...step, implied: true, ...(stands === 'undated' && { undated: true }) };
}

/** What a row is known to say of its lead is dated as the lead is, so that the two are no different for that. */
function knownEdit(id: string, leadIds: ReadonlySet<string>, said: ReadonlyMap<string, Said>): Edit {
	const known = (link: RowLink): RowLink => {
		if (link.kind !== 'lead' || !link.known || !leadIds.has(link.id)) return link;
		return { ...link, known: dated(said.get(link.id))(link.known as Lead) };
	};
	return { entity: 'sheet', id, update: (sheet) => ({ ...sheet, links: sheet.links.map(known) }) };
}
