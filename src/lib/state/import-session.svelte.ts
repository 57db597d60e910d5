/** One import, from the file to what came in. Nothing is stored before `import`, and whatever is stopped leaves no trace. */
import type { Day } from '../domain/day';
import type { Lead, Stage } from '../domain/lead';
import type { Contact } from '../domain/person';
import { checkFile } from '../sheet/refuse';
import type { Choices, ConnectedSheet, Field, ImportPlan, SheetProblem } from '../sheet/sheet';
import { contactKeys, knownRows, leadKeys } from './known-rows';
import type { SheetView } from './sheet-desk';
import type { SheetReader } from './sheet-reader';

/** What an import needs of the world. */
export interface ImportWorld {
	openReader(bytes: Uint8Array): SheetReader;
	leads(): Iterable<Lead>;
	contacts(): Iterable<Contact>;
	today(): Day;
	/** Machine time, ISO 8601 UTC. */
	now(): string;
	/** Stores all or nothing; rejects with the reason in plain words. */
	store(plan: ImportPlan, sheet: ConnectedSheet): Promise<unknown>;
}

export interface Imported {
	readonly name: string;
	readonly leads: number;
	readonly contacts: number;
	/** Rows that were left out because they were there already. */
	readonly leftOut: number;
	readonly problems: readonly SheetProblem[];
	readonly moreProblems: number;
}

type Work = 'reading' | 'importing';
/** A file that was chosen or dropped. */
type Chosen = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** From when on waiting is shown. */
const SLOW_MS = 400;
const GARBLED =
	'This file could not be read. Nothing was imported or changed. Open it in your spreadsheet program, save it as CSV (UTF-8), and choose that file.';

export class ImportSession {
	/** The name and size of the file at hand. */
	file = $state.raw<{ readonly name: string; readonly size: number } | null>(null);
	view = $state.raw<SheetView | null>(null);
	/** Why there is nothing to import, or why the last step did not work. */
	problem = $state<string | null>(null);
	/** What is being waited for. */
	work = $state<Work | null>(null);
	/** It has been waited for long enough to say so. */
	slow = $state(false);
	done = $state.raw<Imported | null>(null);
	/** Also take the rows that look like leads that are there already. */
	takeKnown = $state(false);

	readonly #world: ImportWorld;
	#choices: Choices = {};
	/** The choices that made `view`. */
	#understood: Choices = {};
	#bytes: Uint8Array | null = null;
	#reader: SheetReader | null = null;
	/** Counts what was asked for, so that an answer that comes too late is dropped. */
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(world: ImportWorld) {
		this.#world = world;
	}

	/** Positions of the rows that look like leads or contacts that are there already. */
	readonly known: ReadonlySet<number> = $derived.by(() => this.#findKnown());

	/** How many leads and contacts the button brings in. */
	readonly counts = $derived.by(() => {
		const rows = (this.view?.rows ?? []).filter((_, at) => this.takeKnown || !this.known.has(at));
		const contacts = rows.filter(({ kind }) => kind === 'contact').length;
		return { leads: rows.length - contacts, contacts };
	});

	/** Reads a file that was chosen, dropped or pasted. Whatever was at hand before is put away. */
	async choose(file: Chosen): Promise<void> {
		this.cancel();
		this.file = { name: file.name, size: file.size };
		await this.#work('reading', async (isCurrent) => {
			checkFile(file.size);
			const bytes = new Uint8Array(await file.arrayBuffer());
			if (!isCurrent()) return;
			this.#bytes = bytes;
			this.#reader = this.#world.openReader(bytes);
			await this.#read(isCurrent);
		});
		if (this.problem !== null) this.#putAway();
	}

	/** Reads rows that were pasted as text. */
	async paste(text: string): Promise<void> {
		const bytes = new TextEncoder().encode(text);
		const name = text.split(/\r?\n/, 1)[0]?.includes('\t') ? 'Pasted rows.tsv' : 'Pasted rows.csv';
		await this.choose({ name, size: bytes.length, arrayBuffer: async () => bytes.buffer });
	}

	/** Reads the same file again with another choice; where that is refused, what was understood before stays. */
	async change(choices: Choices): Promise<void> {
		this.#choices = { ...this.#choices, ...choices };
		await this.#work('reading', (isCurrent) => this.#read(isCurrent));
		if (this.problem !== null) this.#choices = this.#understood;
	}

	/** Another shape of the table: what was chosen for its columns and words no longer applies. */
	reshape(choices: Pick<Choices, 'encoding' | 'delimiter' | 'headerRow'>): Promise<void> {
		return this.change({ ...choices, meanings: undefined, stages: undefined, dateOrder: undefined });
	}

	setMeaning(column: number, meaning: Field | null): Promise<void> {
		return this.change({ meanings: new Map(this.#choices.meanings).set(column, meaning) });
	}

	setStage(word: string, stage: Stage | null): Promise<void> {
		return this.change({ stages: new Map(this.#choices.stages).set(word, stage) });
	}

	/** Stores what was understood: all of it or, where that fails, nothing; then it can be tried again. */
	async import(): Promise<void> {
		const [view, file, bytes, reader] = [this.view, this.file, this.#bytes, this.#reader];
		if (!view || !file || !bytes || !reader || this.work) return;
		const { leads, contacts } = this.counts;
		const without: ReadonlySet<number> = this.takeKnown ? new Set() : this.known;
		await this.#work('importing', async (isCurrent) => {
			const importedOn = this.#world.today();
			const taken = await reader.take({
				without,
				name: file.name,
				importedOn,
				importedAt: this.#world.now()
			});
			if (!isCurrent()) return;
			await this.#world.store(taken.plan, { ...taken.sheet, bytes });
			if (!isCurrent()) return;
			const { problems, moreProblems } = view;
			this.done = { name: file.name, leads, contacts, leftOut: without.size, problems, moreProblems };
			this.#putAway();
		});
	}

	/** Stops whatever is under way and forgets the file. */
	cancel(): void {
		this.#turn += 1;
		this.#rest();
		this.#putAway();
		this.file = null;
		this.problem = null;
		this.done = null;
	}

	async #read(isCurrent: () => boolean): Promise<void> {
		const choices = this.#choices;
		const view = await this.#reader?.read(choices, this.#world.today());
		if (!isCurrent() || !view) return;
		this.view = view;
		this.#understood = choices;
	}

	async #work(work: Work, run: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
		const turn = (this.#turn += 1);
		const isCurrent = () => turn === this.#turn;
		this.#rest();
		this.work = work;
		this.problem = null;
		this.#timer = setTimeout(() => (this.slow = true), SLOW_MS);
		try {
			await run(isCurrent);
		} catch (error) {
			if (isCurrent()) this.problem = sentenceOf(error);
		} finally {
			if (isCurrent()) this.#rest();
		}
	}

	#rest(): void {
		clearTimeout(this.#timer);
		this.slow = false;
		this.work = null;
	}

	#putAway(): void {
		this.#reader?.stop();
		this.#reader = null;
		this.#bytes = null;
		this.view = null;
		this.#choices = this.#understood = {};
		this.takeKnown = false;
	}

	#findKnown(): ReadonlySet<number> {
		const present = [
			...Array.from(this.#world.leads(), leadKeys),
			...Array.from(this.#world.contacts(), contactKeys)
		];
		return knownRows(
			(this.view?.rows ?? []).map(({ keys }) => keys),
			present
		);
	}
}

/** A refusal and a failed write say what happened in words of their own; anything else is put into ours. */
function sentenceOf(error: unknown): string {
	const spoken = error instanceof Error && (error.name === 'SheetRefusal' || error.name === 'NotSaved');
	return spoken ? error.message : GARBLED;
}
