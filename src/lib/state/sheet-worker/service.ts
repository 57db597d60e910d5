/**
 * Reads a sheet: everything whose time grows with the file. It runs in a worker but does not depend on one; its results can
 * be sent to the page.
 */
import type { Day } from '../../domain/day';
import { connectSheet } from '../../sheet/import/connect';
import { planImport } from '../../sheet/import/import';
import { compareSheets, compareTabs, pairTabs, type TabPair } from '../../sheet/merge';
import { joinTabs, tabsOf } from '../../sheet/tabs';
import { sheetSimilarity } from '../../sheet/merge/matching/align-sheets';
import type { Reimport, Decisions, MergePlan } from '../../sheet/merge/reimport';
import { jsonTable } from '../../sheet/records/json-table';
import { openSheet, readTokenized, type TokenizedSheet } from '../../sheet/reading/read';
import type { Refusal } from '../../sheet/refusal';
import {
	SheetRefusal,
	type Choices,
	type ConnectedSheet,
	type ImportPlan,
	type SheetReading
} from '../../sheet/sheet';
import { pastPlans } from '../../sheet/import/past-plans';
import type { Compared } from '../sheets/merge-edits';
import { leaveOut, withHidden } from './left-out';
import { viewOf, type SheetView } from './sheet-view';
import type { TakenSheet, WorkbookSource } from './workbook-source';

/** The rows to import, and the facts that the import needs. */
export interface TakeOrder {
	/** The sheets of the workbook to take, each as it was last read. Defaults to the last one that was read. */
	readonly sheets?: readonly string[];
	/** Positions to leave out, in the `rows` of all of them one after another. */
	readonly without: ReadonlySet<number>;
	readonly name: string;
	readonly importedOn: Day;
	readonly importedAt: string;
}

type TabsMerge = ReturnType<ReturnType<typeof compareTabs>['merge']>;

/** A sheet to be stored. Its bytes are there only where they are not the file's, which the page has. */
type Sent = Omit<ConnectedSheet, 'bytes'> & Partial<Pick<ConnectedSheet, 'bytes'>>;

/** The data to store for a new sheet. */
export interface Taken {
	readonly plan: ImportPlan;
	readonly sheet: Sent;
}

/** The progress of a reading. */
export interface ReadProgress {
	/** 'reading': bytes to cells. 'understanding': the meaning of columns and rows. 'planning': the rows to import. */
	readonly stage: 'reading' | 'understanding' | 'planning';
	/** The share of the whole that is done, 0 to 1. */
	readonly done: number;
}

/** A table with the rows that it becomes. */
interface Read {
	readonly reading: SheetReading;
	readonly plan: ImportPlan | null;
	readonly bytes: Uint8Array;
	/** The name of the sheet of the workbook. */
	readonly tab?: string;
	/** True where the rows that the workbook hides are left out. */
	readonly withoutHidden?: true;
}

/** The format of a workbook's table, of which nothing is detected. */
const TABLE = { encoding: 'utf-8', delimiter: ',' } as const;
/** The shares at which the later stages begin, as measured on sheets of many rows. */
const UNDERSTANDING_FROM = 0.15;
const PLANNING_FROM = 0.45;

/** The time at which a sheet came back: the day, and the machine time (ISO 8601 UTC). */
export interface When {
	readonly today: Day;
	readonly at: string;
}

/** The data to store for a sheet that came back. */
export interface Merged extends Omit<MergePlan, 'sheet'> {
	readonly sheet: Sent;
}

/** Reads one file. */
export class SheetDesk {
	readonly #bytes: Uint8Array;
	readonly #newId: () => string;
	readonly #workbook: WorkbookSource | undefined;
	/** True where the bytes are a table that was made of a list of records, and not those of the file. */
	readonly #isOfRecords: boolean;
	/** The sheet of the workbook that is read. */
	#taken: TakenSheet | null = null;
	/** The cells, kept while encoding and delimiter stay the same. */
	#opened: { readonly as: string; readonly sheet: TokenizedSheet } | null = null;
	/** The last reading that was not refused; without a plan it can be shown but not imported. */
	#read: Read | null = null;
	/** The last reading of each sheet of the workbook. */
	readonly #reads = new Map<string, Read>();
	#comparison: { readonly reimport: Reimport; merge(decisions: Decisions): Merged } | null = null;

	/** Takes the file, and its workbook where it is one. @throws SheetRefusal where it is JSON without a list of records */
	constructor(bytes: Uint8Array, newId: () => string, workbook?: WorkbookSource) {
		const records = workbook ? null : jsonTable(bytes);
		this.#bytes = records ?? bytes;
		this.#isOfRecords = records !== null;
		this.#newId = newId;
		this.#workbook = workbook;
	}

	/** The bytes that are read: the file's, or those of the workbook's table. */
	get #table(): Uint8Array {
		return this.#taken?.bytes ?? this.#bytes;
	}

	/** Reads the file with the user's choices, and reports progress. @throws SheetRefusal where the file is refused */
	read(choices: Choices, today: Day, tell: (progress: ReadProgress) => void = () => undefined): SheetView {
		tell({ stage: 'reading', done: 0 });
		const opened = this.#open(choices, today);
		tell({ stage: 'understanding', done: UNDERSTANDING_FROM });
		const reading = this.#asFound(choices, today) ?? readTokenized(opened, { ...choices, asOf: today });
		const { plan: whole, refusal } = this.#planOf(reading, today, (done) =>
			tell({ stage: 'planning', done: PLANNING_FROM + (1 - PLANNING_FROM) * done })
		);
		const [source, taken] = [this.#workbook, this.#taken];
		const parts = taken && source?.hidden(taken.name);
		const { plan, hidden } = withHidden(parts, reading, whole, choices.withoutHidden ?? false);
		this.#read = {
			...{ reading, plan, bytes: this.#table },
			...(taken && { tab: taken.name }),
			...(hidden?.leftOut && { withoutHidden: true as const })
		};
		if (taken) this.#reads.set(taken.name, this.#read);
		const workbook = source && taken && { sheet: taken.name, ...workbookOf(source, today) };
		const told = {
			pastPlans: pastPlans(reading, today),
			...(workbook && { workbook }),
			...(this.#isOfRecords && { readOnly: true as const }),
			...(hidden && { hidden })
		};
		return { ...viewOf(reading, plan, refusal), ...told };
	}

	/** Returns the reading of a tab without the user's choices, which the search for trackers has made already. */
	#asFound({ sheet: _sheet, ...choices }: Choices, today: Day): SheetReading | undefined {
		const isChosen = Object.values(choices).some((choice) => choice !== undefined);
		return this.#taken && !isChosen ? this.#workbook?.read(this.#taken.name, today)?.reading : undefined;
	}

	/** Returns what is to be stored of the last reading. Stores nothing. */
	take(order: TakeOrder): Taken {
		const { name, importedOn, importedAt } = order;
		const reads = order.sheets?.map((tab) => this.#reads.get(tab)) ?? [this.#read];
		const id = this.#newId();
		let from = 0;
		const taken = reads.map((read) => {
			if (!read?.plan) throw new Error('There is no reading to take from.');
			const first = from;
			from += read.plan.links.length;
			const plan = leaveOut(read.plan, new Set([...order.without].map((at) => at - first)));
			const readOnly = this.#isOfRecords && { readOnly: true as const };
			const { bytes, withoutHidden } = read;
			const chosen = { ...readOnly, ...(withoutHidden && { withoutHidden }) };
			const as = { id, name, bytes, importedOn, importedAt, ...chosen };
			return { plan, sheet: connectSheet(read.reading, plan, as), tab: read.tab };
		});
		return { plan: joinedPlan(taken.map(({ plan }) => plan)), sheet: this.#kept(taken) };
	}

	/** Returns how well the file fits each of these sheets: 0 to 1. */
	likeness(sheets: readonly ConnectedSheet[]): number[] {
		const likenessOf = (sheet: ConnectedSheet) =>
			sheetSimilarity(sheet, this.#namesake(sheet) ?? this.#reading());
		return sheets.map((sheet) => Math.max(...tabsOf(sheet).map(likenessOf)));
	}

	/** Compares the file with a connected sheet and its leads. */
	compare({ sheet, leads, contacts }: Compared, when: When): Reimport {
		const options = { ...when, newId: this.#newId };
		if (this.#workbook && sheet.workbook) {
			const { reimport, merge } = compareTabs(
				this.#tabPairs(this.#workbook, sheet),
				{ leads, contacts },
				options
			);
			this.#comparison = { reimport, merge: (decisions) => this.#joined(merge(decisions), sheet) };
		} else {
			const reading = this.#reading();
			const { reimport, merge } = compareSheets(sheet, reading, leads, contacts, {
				...options,
				bytes: this.#table
			});
			const sent = ({ sheet: next, ...plan }: MergePlan) => ({
				...plan,
				sheet: this.#kept([{ sheet: next, tab: this.#taken?.name }])
			});
			this.#comparison = { reimport, merge: (decisions) => sent(merge(decisions)) };
		}
		return this.#comparison.reimport;
	}

	/** Pairs the connected tabs with those of the file. Where none is found again, the first one is the tab that was read. */
	#tabPairs(workbook: WorkbookSource, sheet: ConnectedSheet): TabPair[] {
		const tables = tabsOf(sheet);
		const pairs = pairTabs(tables, workbook, new Set(workbook.namesIn(sheet)));
		if (pairs.some(({ remote, isNew }) => remote && !isNew)) return pairs;
		const reading = this.#reading();
		const name = this.#taken?.name ?? '';
		const read = workbook.read(name) ?? { name, bytes: this.#table, reading };
		return tables.map((base, at) => ({ base, remote: at === 0 ? read : null }));
	}

	/** Joins the tables of a merge as one file again, and repairs in its workbook what was repaired in them. */
	#joined({ tabs, ...plan }: TabsMerge, { id: _id, ...before }: ConnectedSheet): Merged {
		const { name, sample, madeHere } = before;
		const kept = { name, ...(sample && { sample }), ...(madeHere && { madeHere }) };
		return { ...plan, sheet: { ...this.#kept(tabs), ...kept } };
	}

	/** Joins tables as one file, with the workbook in which everything is repaired that was repaired in them. */
	#kept(tables: readonly { readonly tab?: string; readonly sheet: ConnectedSheet }[]): Sent {
		let file: Uint8Array | undefined;
		const [first, ...others] = tables.map(({ tab, sheet: { workbook: _old, ...sheet } }) => {
			const part = tab === undefined ? undefined : this.#workbook?.part(tab, sheet.bytes, file);
			file = part?.bytes;
			return { ...sheet, ...(part && { workbook: part }) };
		});
		const { bytes, ...sheet } = joinTabs([first!, ...others]);
		return { ...sheet, ...((bytes !== this.#bytes || this.#isOfRecords) && { bytes }) };
	}

	/** Returns what is to be stored of the last comparison. Stores nothing. */
	merge(decisions: Decisions): Merged {
		if (!this.#comparison) throw new Error('There is no comparison to merge.');
		return this.#comparison.merge(decisions);
	}

	/** Returns the reading of the sheet of the workbook with the name of the connected one, where another one was read. */
	#namesake({ workbook }: ConnectedSheet): SheetReading | null {
		if (!this.#workbook || !workbook || workbook.sheet === this.#taken?.name) return null;
		return this.#workbook.all.includes(workbook.sheet)
			? (this.#workbook.read(workbook.sheet)?.reading ?? null)
			: null;
	}

	/** Returns the last reading. */
	#reading(): SheetReading {
		return this.#read?.reading ?? readTokenized(this.#open({}), {});
	}

	#open(choices: Choices, asOf?: Day): TokenizedSheet {
		const taken = this.#workbook?.take(choices.sheet, asOf);
		const { encoding, delimiter } = taken ? TABLE : choices;
		const as = `${encoding} ${delimiter} ${taken?.name}`;
		if (this.#opened?.as !== as) {
			const sheet = openSheet(taken?.bytes ?? this.#bytes, { encoding, delimiter });
			this.#opened = { as, sheet };
			this.#taken = taken ?? null;
		}
		return this.#opened.sheet;
	}

	#planOf(
		reading: SheetReading,
		importedOn: Day,
		onProgress: (done: number) => void
	): { plan: ImportPlan | null; refusal: Refusal | null } {
		try {
			return {
				plan: planImport(reading, { newId: this.#newId, importedOn, onProgress }),
				refusal: null
			};
		} catch (error) {
			if (error instanceof SheetRefusal)
				return { plan: null, refusal: { code: error.code, facts: error.facts } };
			throw error;
		}
	}
}

function workbookOf(source: WorkbookSource, today: Day) {
	const { format, names, all } = source;
	return { format, sheets: names, tabs: source.tabs(today), hidden: all.length - names.length };
}

function joinedPlan(plans: readonly ImportPlan[]): ImportPlan {
	return {
		leads: plans.flatMap(({ leads }) => leads),
		contacts: plans.flatMap(({ contacts }) => contacts),
		links: plans.flatMap(({ links }) => links),
		problems: plans.flatMap(({ problems }) => problems)
	};
}
