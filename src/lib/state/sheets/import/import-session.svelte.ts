/** Runs one import, from the file to the stored rows. Only `import` stores, and an import that is stopped leaves no trace. */
import type { Day } from '../../../domain/day';
import type { Lead, Stage } from '../../../domain/lead';
import type { Contact } from '../../../domain/person';
import { checkFile } from '../../../sheet/reading/refuse';
import type {
	Choices,
	ConnectedSheet,
	Field,
	ImportPlan,
	PassedPlanAnswer,
	SheetProblem
} from '../../../sheet/sheet';
import { importTexts } from '../../../messages/sheets/import-texts';
import type { Watch } from '../../../store/changes/edits';
import { NotSaved } from '../../../store/database/errors';
import { LatestTask } from '../../session/latest-task.svelte';
import type { ConnectedImport } from '../../leads/merge-leads';
import { areTwoOpenings, openingOf } from '../../../domain/merging/same-leads';
import { contactKeys, knownRows, leadKeys } from '../../../sheet/import/duplicate-rows';
import { recognise, type Recognised } from './match-connected';
import type { SheetView } from '../../sheet-worker/service';
import type { OpenFile, SheetReader } from '../../sheet-worker/client';

/** The parts of the app that an import needs. */
interface ImportDependencies {
	openReader(bytes: Uint8Array): SheetReader;
	leads(): Iterable<Lead>;
	contacts(): Iterable<Contact>;
	/** Returns the connected sheets, which the file may be a copy of. */
	sheets(): Iterable<ConnectedSheet>;
	today(): Day;
	/** Returns the machine time, ISO 8601 UTC. */
	now(): string;
	/** Stores all or nothing; rejects with the reason in plain words. It can be watched and stopped. */
	store(plan: ImportPlan, sheet: ConnectedSheet, watch: Watch): Promise<unknown>;
	/** Stores a sheet of which some rows are merged with present leads and contacts. */
	connect(order: ConnectedImport, watch: Watch): Promise<unknown>;
}

export interface Imported {
	/** The id of the connected sheet. */
	readonly sheetId: string;
	readonly name: string;
	readonly leads: number;
	readonly contacts: number;
	/** The number of rows that were left out because they were present already. */
	readonly leftOut: number;
	/** The number of rows that were merged with present ones. */
	readonly connected: number;
	readonly problems: readonly SheetProblem[];
	readonly moreProblems: number;
	/** Labels of the columns that mean nothing to the app; their cells are kept. */
	readonly unused: readonly string[];
}

/** A file that was chosen or dropped. */
type Chosen = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export class ImportSession {
	readonly task = new LatestTask<'reading' | 'importing'>(importTexts.unreadable);
	/** The name and size of the current file. */
	file = $state.raw<{ readonly name: string; readonly size: number } | null>(null);
	view = $state.raw<SheetView | null>(null);
	/** The connected sheets that the file may be a copy of; null where there are none. */
	recognised = $state.raw<Recognised | null>(null);
	done = $state.raw<Imported | null>(null);
	/** True after storing was stopped: nothing is stored, and it can be tried again. */
	stopped = $state(false);
	/** Also imports the rows that look like present leads. */
	takeKnown = $state(false);
	/** Merges those rows with the leads that they look like. */
	connectKnown = $state(false);

	readonly #world: ImportDependencies;
	#choices: Choices = {};
	/** The choices that made `view`. */
	#understood: Choices = {};
	#bytes: Uint8Array | null = null;
	#reader: SheetReader | null = null;
	#stopping = new AbortController();
	#found: ReadonlyMap<number, string> = new Map();

	constructor(world: ImportDependencies) {
		this.#world = world;
	}

	/** Positions of the rows that look like present leads or contacts, with the ids of those. */
	readonly known: ReadonlyMap<number, string> = $derived.by(() => this.#findKnown());

	/** The number of leads and contacts that the button imports. */
	readonly counts = $derived.by(() => {
		const rows = (this.view?.rows ?? []).filter((_, at) => this.takeKnown || !this.known.has(at));
		const contacts = rows.filter(({ kind }) => kind === 'contact').length;
		return { leads: rows.length - contacts, contacts };
	});

	/** Reads a file that was chosen, dropped or pasted, in place of the current one. */
	async choose(file: Chosen): Promise<void> {
		this.cancel();
		this.file = { name: file.name, size: file.size };
		await this.task.run('reading', async (isCurrent) => {
			checkFile(file.size);
			const bytes = new Uint8Array(await file.arrayBuffer());
			if (!isCurrent()) return;
			this.#bytes = bytes;
			this.#reader = this.#world.openReader(bytes);
			await this.#read(isCurrent, file.name);
		});
		if (this.task.problem !== null) this.#putAway();
	}

	/** Reads rows that were pasted as text. */
	async paste(text: string): Promise<void> {
		const bytes = new TextEncoder().encode(text);
		const name = importTexts.pastedName(text.split(/\r?\n/, 1)[0]?.includes('\t') ?? false);
		await this.choose({ name, size: bytes.length, arrayBuffer: async () => bytes.buffer });
	}

	/** Reads the same file again with another choice. Where that is refused, the last reading stays. */
	async change(choices: Choices): Promise<void> {
		this.#choices = { ...this.#choices, ...choices };
		await this.task.run('reading', (isCurrent) => this.#read(isCurrent));
		if (this.task.problem !== null) this.#choices = this.#understood;
	}

	/** Changes the shape of the table, and drops the choices for its columns and words. */
	reshape(choices: Pick<Choices, 'sheet' | 'encoding' | 'delimiter' | 'headerRow'>): Promise<void> {
		const anew = {
			meanings: undefined,
			stages: undefined,
			dateOrder: undefined,
			dateTurn: undefined,
			passedPlans: undefined
		};
		return this.change({ ...choices, ...anew });
	}

	setMeaning(column: number, meaning: Field | null): Promise<void> {
		return this.change({ meanings: new Map(this.#choices.meanings).set(column, meaning) });
	}

	setStage(word: string, stage: Stage | null): Promise<void> {
		return this.change({ stages: new Map(this.#choices.stages).set(word, stage) });
	}

	/** Answers whether the passed days of a column of plans (`view.pastPlans`) were follow-ups that were sent. */
	answerPassedPlans(column: number, answer: PassedPlanAnswer): Promise<void> {
		const plan = { answer, on: this.#world.today() };
		return this.change({ passedPlans: new Map(this.#choices.passedPlans).set(column, plan) });
	}

	/** Stores the last reading, all or nothing; after a failure it can be tried again. */
	async import(): Promise<void> {
		const [view, file, bytes, reader] = [this.view, this.file, this.#bytes, this.#reader];
		if (!view || !file || !bytes || !reader || this.task.work) return;
		const { leads, contacts } = this.counts;
		const known = this.takeKnown ? new Map<number, string>() : this.known;
		const connected = this.connectKnown ? known : new Map<number, string>();
		const without = new Set(this.connectKnown ? [] : known.keys());
		this.#stopping = new AbortController();
		this.stopped = false;
		await this.task.run('importing', async (isCurrent) => {
			const importedOn = this.#world.today();
			const taken = await reader.take({
				without,
				name: file.name,
				importedOn,
				importedAt: this.#world.now()
			});
			if (!isCurrent()) return;
			const store = (watch: Watch) => this.#store(taken.plan, { bytes, ...taken.sheet }, connected, watch);
			const stored = await this.#watched(isCurrent, leads + contacts, store);
			if (!stored) return;
			if (!isCurrent()) return;
			const { problems, moreProblems, unused } = view;
			const rows = { leads, contacts, leftOut: without.size, connected: connected.size };
			this.done = { sheetId: taken.sheet.id, name: file.name, ...rows, problems, moreProblems, unused };
			this.#putAway();
		});
	}

	/** Stores and reports progress. Returns false where it was stopped: nothing is stored then. */
	async #watched(
		isCurrent: () => boolean,
		of: number,
		store: (watch: Watch) => Promise<unknown>
	): Promise<boolean> {
		const { signal } = this.#stopping;
		const onProgress = (rows: number) => {
			if (isCurrent()) this.task.progress = { stage: 'storing', done: Math.min(rows, of), of };
		};
		try {
			if (signal.aborted) throw new NotSaved('stopped');
			await store({ onProgress, signal });
			return true;
		} catch (error) {
			if (!(error instanceof NotSaved && error.reason === 'stopped')) throw error;
			this.stopped = isCurrent();
			return false;
		}
	}

	/** Treats the file as a new sheet, however similar a connected one is. */
	asNew(): void {
		if (this.recognised) this.recognised = { ...this.recognised, sure: false };
	}

	/** Returns the current file with its reader, for a comparison with a connected sheet, and forgets it. */
	handOver(): OpenFile | null {
		const [file, bytes, reader] = [this.file, this.#bytes, this.#reader];
		if (!file || !bytes || !reader) return null;
		this.#reader = null;
		this.cancel();
		return { name: file.name, bytes, reader };
	}

	/** Stops reading, which forgets the file, or storing, of which nothing stays. */
	stop(): void {
		if (this.task.work === 'importing') this.#stopping.abort();
		else this.cancel();
	}

	/** Stops everything and forgets the file. */
	cancel(): void {
		this.task.halt();
		this.#putAway();
		this.file = null;
		this.done = null;
	}

	/** @param name the name of a file that is read for the first time, which may be a copy of a connected sheet */
	async #read(isCurrent: () => boolean, name?: string): Promise<void> {
		const [choices, reader] = [this.#choices, this.#reader];
		const view = await reader?.read(choices, this.#world.today(), ({ stage, done }) => {
			if (isCurrent()) this.task.progress = { stage, done, of: 1 };
		});
		if (!isCurrent() || !reader || !view) return;
		const recognised =
			name === undefined ? this.recognised : await recognise(reader, name, this.#world.sheets());
		if (!isCurrent()) return;
		this.view = view;
		this.recognised = recognised;
		this.#understood = choices;
	}

	#putAway(): void {
		this.#reader?.stop();
		this.#reader = null;
		this.#bytes = null;
		this.view = null;
		this.recognised = null;
		this.stopped = false;
		this.#choices = this.#understood = {};
		this.takeKnown = false;
		this.connectKnown = false;
	}

	/** @param connected ids of present leads and contacts, by position in the plan */
	#store(
		plan: ImportPlan,
		sheet: ConnectedSheet,
		connected: ReadonlyMap<number, string>,
		watch: Watch
	): Promise<unknown> {
		if (connected.size === 0) return this.#world.store(plan, sheet, watch);
		const presentById = new Map([...connected].map(([at, id]) => [plan.links[at]!.id, id]));
		return this.#world.connect({ plan, sheet, presentById }, watch);
	}

	#findKnown(): ReadonlyMap<number, string> {
		const view = this.view;
		if (!view || view.rows.length === 0) return new Map();
		// The choice is made by now, and rows must not be compared with the leads that they become.
		if (this.task.work === 'importing') return this.#found;
		const [leads, contacts] = [[...this.#world.leads()], [...this.#world.contacts()]];
		const present = [...leads.map(leadKeys), ...contacts.map(contactKeys)];
		const ids = [...leads, ...contacts].map(({ id }) => id);
		const rows = view.rows.map(({ keys }) => keys);
		const openings = leads.map(openingOf);
		const mayBe = (at: number, of: number) => {
			const [row, other] = [view.rows[at]!.opening, openings[of]];
			return !row || !other || !areTwoOpenings(row, other);
		};
		this.#found = new Map([...knownRows(rows, present, mayBe)].map(([at, of]) => [at, ids[of]!]));
		return this.#found;
	}
}
