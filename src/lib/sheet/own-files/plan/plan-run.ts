/** One plan under way: first everything that the files say is gathered by row, then it is put on what is here. */
import type { Lead } from '../../../domain/lead';
import { same } from '../../../domain/patch';
import type { Person } from '../../../domain/person';
import type { Touch } from '../../../domain/touch';
import { itemsAfter, merged, Unsound } from './merging';
import type { ItemSaying, Merged, Saying } from './merging';
import { WHOLE_KINDS } from '../kind';
import { WholeRefusal } from '../open';
import type { WholeFile, WholeRow } from '../open';
import { CONTACT_PLACES, LEAD_KEYS, LEAD_PLACES, NEWS_PLACES, TOUCH_PLACES, TRACKER_PLACES } from '../places';
import type { Place } from '../places';
import type { FileCounts, Return, ReturnOptions, ReturnPlan, RowChange, WholeBook } from './plan-types';
import type { Fields } from '../row-cells';
import {
	cellsOfRow,
	leadIdOf,
	peopleOf,
	PERSON_PLACES,
	positionOf,
	twinOfLead,
	twinOfPerson,
	twinOfTouch
} from '../sayings';

/** Where a row stands, for what is to be said of it. */
interface Source {
	readonly file: WholeFile;
	readonly line: number;
}
interface OwnSaying extends Source, Saying {
	readonly places: readonly Place[];
	readonly people: readonly ItemSaying[];
}
type TouchSaying = ItemSaying & Source;

interface LeadSaying {
	own: OwnSaying | null;
	readonly touches: TouchSaying[];
}

const ALL_LEAD_PLACES = [...LEAD_PLACES, ...LEAD_KEYS];
const LISTS = ['people', 'touches'];

export class PlanRun {
	readonly #sayingByLead = new Map<string, LeadSaying>();
	readonly #counts = new Map<WholeFile, { added: number; changed: number; same: number; astray: number }>();
	readonly #changes: RowChange[] = [];
	readonly #returns: Return[] = [];
	readonly #seen = new Map<string, Source>();
	#damaged = 0;

	constructor(
		readonly book: WholeBook,
		readonly options: ReturnOptions
	) {}

	/** @throws WholeRefusal */
	read(file: WholeFile): void {
		this.#counts.set(file, { added: 0, changed: 0, same: 0, astray: 0 });
		for (const row of file.rows(this.options.order ?? file.dateOrder.order)) {
			const source = { file, line: row.line };
			if (file.kind === 'touches') this.#readTouch(row, source);
			else if (file.kind === 'contacts') this.#readContact(row, source);
			else if (file.kind === 'news') this.#readNews(row, source);
			else this.#readLead(row, source);
		}
	}

	/** @throws WholeRefusal */
	plan(): ReturnPlan {
		for (const [id, saying] of this.#sayingByLead) this.#planLead(id, saying);
		const files = [...this.#counts]
			.map(([{ name, kind }, counts]): FileCounts => ({ name, kind, ...counts }))
			.sort((a, b) => WHOLE_KINDS.indexOf(a.kind) - WHOLE_KINDS.indexOf(b.kind));
		const unread = [...this.#counts.keys()]
			.filter((file) => file.unread.length > 0)
			.map(({ name, unread }) => ({ name, columns: unread }));
		return { files, changes: this.#changes, returns: this.#returns, damaged: this.#damaged, unread };
	}

	#readLead(row: WholeRow, source: Source): void {
		const places = source.file.kind === 'tracker' ? TRACKER_PLACES : ALL_LEAD_PLACES;
		const id = row.id ?? twinOfLead(this.book.leads.values(), row)?.id ?? this.options.newId();
		this.#once(`lead ${id}`, source);
		const people = this.book.leads.get(id)?.people ?? [];
		const idOf = ({ name }: Fields) => twinOfPerson(people, name)?.id ?? this.options.newId();
		this.#sayingOf(id).own = {
			...source,
			id,
			places,
			cells: cellsOfRow(row, places, LISTS, source.file.name),
			people: source.file.kind === 'tracker' ? [] : peopleOf(row, idOf, source.file.name)
		};
	}

	#readTouch(row: WholeRow, source: Source): void {
		const leadId = leadIdOf(row, source.file.name);
		const twin = twinOfTouch(this.book.leads.get(leadId)?.touches ?? [], row);
		const id = row.id ?? twin?.id ?? this.options.newId();
		this.#once(`touch ${leadId} ${id}`, source);
		const cells = cellsOfRow(row, TOUCH_PLACES, [], source.file.name);
		this.#sayingOf(leadId).touches.push({ ...source, id, cells, position: positionOf(row) });
	}

	#readContact(row: WholeRow, source: Source): void {
		const defaults = { name: '', addedOn: this.options.today };
		this.#readPlain('contact', row, source, CONTACT_PLACES, defaults, this.book.contacts, 'Name');
	}

	#readNews(row: WholeRow, source: Source): void {
		const defaults = { on: this.options.today };
		this.#readPlain('news', row, source, NEWS_PLACES, defaults, this.book.news, 'Text');
	}

	/** A row that is one row of the book. */
	#readPlain<T extends { readonly id: string }>(
		entity: 'contact' | 'news',
		row: WholeRow,
		source: Source,
		places: readonly Place[],
		defaults: Fields,
		present: ReadonlyMap<string, T>,
		titled: string
	): void {
		const id = row.id ?? this.options.newId();
		this.#once(`${entity} ${id}`, source);
		const saying = { id, cells: cellsOfRow(row, places, [], source.file.name) };
		const after = (was: T | undefined) => merged(was as Fields | undefined, saying, places, [], defaults);
		const existing = present.get(id);
		const { row: now, changed, damaged } = this.#soundly(source, () => after(existing));
		this.#damaged += damaged;
		if (!this.#count(source.file, existing, now)) return;
		const title = row.texts.get(titled) ?? '';
		this.#changes.push({ kind: source.file.kind, title, columns: existing ? changed : [] });
		const to = existing ? (was: T) => after(was).row : now;
		this.#returns.push({ entity, id, to } as unknown as Return);
	}

	#planLead(id: string, saying: LeadSaying): void {
		const existing = this.book.leads.get(id);
		if (!existing && !saying.own) {
			for (const { file } of saying.touches) this.#counts.get(file)!.astray++;
			return;
		}
		const { today } = this.options;
		const after = new LeadMerge(existing, saying, today, (source, make) => this.#soundly(source, make));
		this.#damaged += after.damaged;
		const title = [after.lead.organisation, after.lead.role].filter(Boolean).join(', ');
		if (saying.own && this.#count(saying.own.file, withoutTouches(existing), withoutTouches(after.lead)))
			this.#changes.push({ kind: saying.own.file.kind, title, columns: existing ? after.changed : [] });
		const touchById = new Map(existing?.touches.map((touch) => [touch.id, touch]));
		for (const touch of after.lead.touches) {
			const source = saying.touches.find((each) => each.id === touch.id);
			if (source && this.#count(source.file, touchById.get(touch.id), touch))
				this.#changes.push({
					kind: 'touches',
					title: `${title}, ${touch.on}`,
					columns: touchById.has(touch.id) ? (after.changedByTouch.get(touch.id) ?? []) : []
				});
		}
		if (same(existing, after.lead)) return;
		const bare = (_: Source, make: () => Merged) => make();
		const to = existing ? (lead: Lead) => new LeadMerge(lead, saying, today, bare).lead : after.lead;
		this.#returns.push({ entity: 'lead', id, to });
	}

	/** Counts a row; whether anything of it differs. */
	#count(file: WholeFile, before: object | undefined, after: object): boolean {
		const counts = this.#counts.get(file)!;
		if (!before) counts.added++;
		else if (same(before, after)) counts.same++;
		else counts.changed++;
		return !before || !same(before, after);
	}

	#once(key: string, source: Source): void {
		const other = this.#seen.get(key);
		this.#seen.set(key, source);
		if (!other) return;
		const [here, there] = [source, other].map(({ file, line }) => `line ${line} of ${file.name}`);
		throw new WholeRefusal(
			`The same row is there twice: ${there} and ${here} have the same id.`,
			'Take one of them out, save, and choose the file again.',
			source.line
		);
	}

	#soundly(source: Source, make: () => Merged): Merged {
		try {
			return make();
		} catch (error) {
			if (!(error instanceof Unsound)) throw error;
			throw new WholeRefusal(
				`Line ${source.line} of ${source.file.name} does not say what the app needs in the column ${error.header}.`,
				'Fill that cell, save, and choose the file again.',
				source.line
			);
		}
	}

	#sayingOf(leadId: string): LeadSaying {
		const known = this.#sayingByLead.get(leadId);
		if (known) return known;
		const saying: LeadSaying = { own: null, touches: [] };
		this.#sayingByLead.set(leadId, saying);
		return saying;
	}
}

type Guarded = (source: Source, make: () => Merged) => Merged;

/** A lead after everything that the files say of it. */
class LeadMerge {
	readonly lead: Lead;
	changed: string[] = [];
	readonly changedByTouch = new Map<string, readonly string[]>();
	damaged = 0;

	constructor(existing: Lead | undefined, saying: LeadSaying, today: string, guarded: Guarded) {
		const own = saying.own ? this.#own(existing, saying.own, today, guarded) : existing!;
		const touches = itemsAfter(own.touches, saying.touches, (touch, said) =>
			this.#touch(touch, said as TouchSaying, guarded)
		);
		this.lead = { ...own, touches };
	}

	#own(existing: Lead | undefined, said: OwnSaying, today: string, guarded: Guarded): Lead {
		const defaults = {
			organisation: '',
			origin: 'posting',
			stage: 'saved',
			addedOn: today,
			people: [],
			touches: [],
			ownStep: { setOn: today }
		};
		const make = () => merged(existing as Fields | undefined, said, said.places, LISTS, defaults);
		const { row, changed, damaged } = guarded(said, make);
		const lead = row as unknown as Lead;
		this.damaged += damaged;
		const people = itemsAfter(lead.people, said.people, (person, item) => {
			const after = guarded(said, () =>
				merged(person as Fields | undefined, item, PERSON_PLACES, [], { name: '' })
			);
			this.damaged += after.damaged;
			return after.row as unknown as Person;
		});
		this.changed = same(lead.people, people) ? [...changed] : [...changed, 'People'];
		return { ...lead, people };
	}

	#touch(touch: Touch | undefined, said: TouchSaying, guarded: Guarded): Touch {
		const { row, changed, damaged } = guarded(said, () =>
			merged(touch as Fields | undefined, said, TOUCH_PLACES, [], {})
		);
		this.damaged += damaged;
		this.changedByTouch.set(said.id, changed);
		return row as unknown as Touch;
	}
}

function withoutTouches(lead: Lead): Omit<Lead, 'touches'>;
function withoutTouches(lead: Lead | undefined): Omit<Lead, 'touches'> | undefined;
function withoutTouches(lead: Lead | undefined): Omit<Lead, 'touches'> | undefined {
	if (!lead) return undefined;
	const { touches: _touches, ...own } = lead;
	return own;
}
