/** Runs one import, from the file to the stored rows. Only `import` stores, and an import that is stopped leaves no trace. */
import type { Day } from '../../../domain/day';
import type { Lead, Stage } from '../../../domain/lead';
import type { Contact } from '../../../domain/person';
import { checkFile } from '../../../sheet/reading/refuse';
import type { Choices, ConnectedSheet, Field, ImportPlan, TakenAs } from '../../../sheet/sheet';
import { importTexts } from '../../../messages/sheets/import-texts';
import type { Watch } from '../../../store/changes/edits';
import { LatestTask } from '../../session/latest-task.svelte';
import type { ConnectedImport } from '../../leads/merge-leads';
import { pastedFile, type ChosenFile } from './chosen-file';
import { toldOf, type Imported } from './imported';
import { ImportTabs, sameWorkbook, tabNames, withItsFile } from './import-tabs.svelte';
import { presentRows } from './present-rows';
import { recognise, type Recognised } from './match-connected';
import { storedUnlessStopped } from './stored-unless-stopped';
import type { SheetView } from '../../sheet-worker/sheet-view';
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

	/** The tabs of a workbook, and which of them are imported. */
	readonly tabs = new ImportTabs();

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

	/** What is imported: the file, or the chosen tabs of a workbook. */
	readonly views: readonly SheetView[] = $derived.by(() =>
		this.tabs.views.length > 0 ? this.tabs.views : this.view ? [this.view] : []
	);
	readonly rows = $derived(this.views.flatMap(({ rows }) => rows));

	/** Positions of the rows that look like present leads or contacts, with the ids of those. */
	readonly known: ReadonlyMap<number, string> = $derived.by(() => this.#findKnown());

	/** The number of leads and contacts that the button imports. */
	readonly counts = $derived.by(() => {
		const rows = this.rows.filter((_, at) => this.takeKnown || !this.known.has(at));
		const contacts = rows.filter(({ kind }) => kind === 'contact').length;
		return { leads: rows.length - contacts, contacts };
	});

	/** Reads a file that was chosen, dropped or pasted, in place of the current one. */
	async choose(file: ChosenFile): Promise<void> {
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
		await this.choose(pastedFile(text));
	}

	/** Reads the same file again with another choice. Where that is refused, the last reading stays. */
	async change(choices: Choices): Promise<void> {
		this.#choices = { ...this.#choices, ...choices };
		await this.task.run('reading', (isCurrent) => this.#read(isCurrent));
		if (this.task.problem !== null) this.#choices = this.#understood;
	}

	/** Changes the shape of the table, and drops the choices for its columns and words. */
	reshape(choices: Pick<Choices, 'encoding' | 'delimiter' | 'headerRow'>): Promise<void> {
		const anew = {
			meanings: undefined,
			stages: undefined,
			dateOrder: undefined,
			dateTurn: undefined,
			passedPlans: undefined
		};
		return this.change({ ...choices, ...anew });
	}

	/** Shows a tab of the workbook, which is imported then. Where it is refused, all stays as it was. */
	async showTab(name: string): Promise<void> {
		const undo = this.tabs.goTo(name);
		const known = this.tabs.of(name);
		if (!known) {
			this.#choices = { sheet: name };
			return this.#tryTab(undo, (isCurrent) => this.#read(isCurrent));
		}
		this.view = known.view;
		this.#choices = this.#understood = known.choices;
	}

	/** Takes a tab into the import, or leaves it out. */
	async takeTab(name: string, isTaken: boolean): Promise<void> {
		const undo = this.tabs.take(name, isTaken);
		await this.#tryTab(undo, (isCurrent) => this.#readOthers(isCurrent));
		const [first] = this.tabs.taken;
		if (!isTaken && name === this.#choices.sheet && first !== undefined) await this.showTab(first);
	}

	/** Takes a tab into the import that was not recognised, as what the user says that it holds, and shows it. */
	takeTabAs(name: string, as: TakenAs): Promise<void> {
		const undo = this.tabs.take(name, true);
		this.#choices = { sheet: name, as };
		return this.#tryTab(undo, (isCurrent) => this.#read(isCurrent));
	}

	async #tryTab(undo: () => void, read: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
		await this.task.run('reading', read);
		if (this.task.problem === null) return;
		undo();
		this.#choices = this.#understood;
	}

	#readOthers(isCurrent: () => boolean): Promise<void> {
		return this.tabs.readOthers(this.#reader, this.#world.today(), isCurrent);
	}

	setMeaning(column: number, meaning: Field | null): Promise<void> {
		return this.change({ meanings: new Map(this.#choices.meanings).set(column, meaning) });
	}

	setStage(word: string, stage: Stage | null): Promise<void> {
		return this.change({ stages: new Map(this.#choices.stages).set(word, stage) });
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
				...(this.tabs.taken.length > 0 && { sheets: this.tabs.taken }),
				without,
				name: file.name,
				importedOn,
				importedAt: this.#world.now()
			});
			if (!isCurrent()) return;
			const sheet = withItsFile({ bytes, ...taken.sheet }, bytes, this.#world.sheets());
			const store = (watch: Watch) => this.#store(taken.plan, sheet, connected, watch);
			const stored = await this.#watched(isCurrent, leads + contacts, store);
			if (!stored) return;
			if (!isCurrent()) return;
			const rows = { leads, contacts, leftOut: without.size, connected: connected.size };
			this.done = { sheetId: sheet.id, name: file.name, ...rows, ...toldOf(this.views) };
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
		const isStored = await storedUnlessStopped({ onProgress, signal }, store);
		if (!isStored) this.stopped = isCurrent();
		return isStored;
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
			name === undefined
				? this.recognised
				: await recognise(reader, { name, readOnly: view.readOnly }, this.#world.sheets());
		if (!isCurrent()) return;
		const bytes = view.workbook ? this.#bytes : null;
		const same = bytes ? sameWorkbook(this.#world.sheets(), bytes) : undefined;
		this.#choices = this.#understood = view.workbook ? { ...choices, sheet: view.workbook.sheet } : choices;
		this.tabs.keep({ view, choices: this.#choices }, tabNames(same));
		await this.#readOthers(isCurrent);
		if (!isCurrent()) return;
		const shown = this.tabs.shownFor(view);
		this.view = shown?.view ?? view;
		if (shown) this.#choices = this.#understood = shown.choices;
		this.recognised = recognised;
	}

	#putAway(): void {
		this.#reader?.stop();
		this.#reader = null;
		this.#bytes = null;
		this.view = null;
		this.tabs.clear();
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
		if (this.rows.length === 0) return new Map();
		// The choice is made by now, and rows must not be compared with the leads that they become.
		if (this.task.work === 'importing') return this.#found;
		this.#found = presentRows(this.rows, [...this.#world.leads()], [...this.#world.contacts()]);
		return this.#found;
	}
}
