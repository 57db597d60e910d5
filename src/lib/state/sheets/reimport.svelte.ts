/**
 * Merges a connected sheet that came back: its differences, the user's decisions, and storing them. Only `store` writes, and
 * only while the leads are those that were compared.
 */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { same } from '../../domain/patch';
import type { Contact } from '../../domain/person';
import type { Reimport, Decisions, ReimportItem, MergePlan, Side } from '../../sheet/merge/reimport';
import type { ConnectedSheet } from '../../sheet/sheet';
import { returnTexts, type Outcome } from '../../messages/sheets/reimport';
import { LatestTask } from '../session/latest-task.svelte';
import { bringsNothing, outcomeOf, sideOf, groupItems, countDifferences } from './reimport-items';
import type { Compared } from './merge-edits';
import type { OpenFile } from '../sheet-worker/client';

/** The parts of the app that a reimport needs. */
interface ReimportDependencies {
	sheet(id: string): ConnectedSheet | undefined;
	/** Returns all leads, those in the trash included. */
	leads(): ReadonlyMap<string, Lead>;
	contacts(): ReadonlyMap<string, Contact>;
	today(): Day;
	/** Returns the machine time, ISO 8601 UTC. */
	now(): string;
	/** Stores all or nothing. Rejects with the reason in plain words; with 'conflict' where the rows have changed. */
	store(plan: MergePlan, compared: Compared): Promise<unknown>;
}

interface Returned extends Outcome {
	/** The name of the connected sheet. */
	readonly name: string;
}

/** One step of the decisions: the items with their previous side. */
type Step = readonly (readonly [key: string, before: Side | undefined])[];

export class SheetReturn {
	readonly task = new LatestTask<'comparing' | 'storing'>(returnTexts.notCompared);
	/** The file that came back. */
	file = $state.raw<{ readonly name: string; readonly size: number } | null>(null);
	/** The connected sheet that it is compared with. */
	base = $state.raw<ConnectedSheet | null>(null);
	reimport = $state.raw<Reimport | null>(null);
	/** The user's decisions by item key. They are kept when the file is compared again. */
	decisions = $state.raw<Decisions>(new Map());
	/** True where it was compared again because something changed in the app. */
	renewed = $state(false);
	done = $state.raw<Returned | null>(null);

	readonly #world: ReimportDependencies;
	#opened: OpenFile | null = null;
	#compared: Compared | null = null;
	#steps: readonly Step[] = $state.raw([]);

	constructor(world: ReimportDependencies) {
		this.#world = world;
	}

	readonly lists = $derived(groupItems(this.reimport?.items ?? []));
	readonly tally = $derived(countDifferences(this.lists, this.decisions));
	/** The items that still have to be decided. */
	readonly open = $derived(this.lists.settle.filter((item) => this.sideOf(item) === null));
	/** True where the file brings nothing at all. */
	readonly nothing = $derived(this.reimport !== null && bringsNothing(this.reimport, this.decisions));

	get canStore(): boolean {
		return this.reimport !== null && !this.nothing && this.open.length === 0 && this.task.work === null;
	}
	/** True where a decision can be undone. */
	get canTakeBack(): boolean {
		return this.#steps.length > 0;
	}

	/** Compares a file that was read with a connected sheet. Any earlier comparison is dropped. */
	async start(opened: OpenFile, sheetId: string): Promise<void> {
		this.cancel();
		this.#opened = opened;
		this.file = { name: opened.name, size: opened.bytes.length };
		this.base = this.#world.sheet(sheetId) ?? null;
		await this.task.run('comparing', (isCurrent) => this.#compare(isCurrent));
	}

	/** Returns the side that an item goes to; null where that is not decided. */
	sideOf(item: ReimportItem): Side | null {
		return sideOf(item, this.decisions);
	}

	settle(key: string, side: Side): void {
		this.settleAll([key], side);
	}

	/** Decides many items at once. */
	settleAll(keys: Iterable<string>, side: Side): void {
		const next = new Map(this.decisions);
		const step: Step = [...keys].flatMap((key) => {
			const before = next.get(key);
			next.set(key, side);
			return before === side ? [] : [[key, before] as const];
		});
		if (step.length === 0) return;
		this.#steps = [...this.#steps, step];
		this.decisions = next;
	}

	/** Undoes the last decision, also one about many items; returns the keys of its items. */
	takeBack(): readonly string[] {
		const step = this.#steps.at(-1) ?? [];
		const next = new Map(this.decisions);
		for (const [key, before] of step) {
			if (before === undefined) next.delete(key);
			else next.set(key, before);
		}
		this.#steps = this.#steps.slice(0, -1);
		this.decisions = next;
		return step.map(([key]) => key);
	}

	/** Compares again where something changed in the app or in another tab. Decisions are kept. */
	async lookAgain(): Promise<void> {
		if (!this.reimport || this.task.work || !this.#isStale()) return;
		await this.task.run('comparing', async (isCurrent) => {
			await this.#compareAnew(isCurrent);
		});
	}

	/** Stores the decisions, all or nothing. Where the leads have changed they are compared again instead. */
	async store(): Promise<void> {
		if (!this.canStore) return;
		await this.task.run('storing', async (isCurrent) => {
			if (this.#isStale() && !(await this.#compareAnew(isCurrent))) return;
			const [opened, compared, reimport] = [this.#opened, this.#compared, this.reimport];
			if (!isCurrent() || !opened || !compared || !reimport) return;
			const { sheet, ...plan } = await opened.reader.merge(this.decisions);
			if (!isCurrent()) return;
			await this.#world.store({ ...plan, sheet: { bytes: opened.bytes, ...sheet } }, compared);
			if (!isCurrent()) return;
			this.done = { name: sheet.name, ...outcomeOf(reimport.items, this.decisions) };
			this.#putAway();
		});
	}

	/** Stops everything and drops the file and the decisions. */
	cancel(): void {
		this.task.halt();
		this.#putAway();
		this.done = null;
	}

	/** Tells whether the book has changed since the comparison. */
	#isStale(): boolean {
		const compared = this.#compared;
		return (
			compared !== null &&
			(this.#world.sheet(compared.sheet.id) !== compared.sheet ||
				this.#world.leads() !== compared.leads ||
				this.#world.contacts() !== compared.contacts)
		);
	}

	/** Compares again; returns whether the result is the same as before. */
	async #compareAnew(isCurrent: () => boolean): Promise<boolean> {
		const before = this.reimport;
		await this.#compare(isCurrent);
		if (!isCurrent() || !before || !this.reimport) return false;
		const unchanged = same(before, this.reimport);
		if (!unchanged) this.renewed = true;
		return unchanged;
	}

	async #compare(isCurrent: () => boolean): Promise<void> {
		const sheet = this.base && this.#world.sheet(this.base.id);
		if (!sheet || !this.#opened) {
			this.#putAway();
			this.task.problem = returnTexts.disconnected;
			return;
		}
		const compared = { sheet, leads: this.#world.leads(), contacts: this.#world.contacts() };
		const when = { today: this.#world.today(), at: this.#world.now() };
		const reimport = await this.#opened.reader.compare(compared, when);
		if (!isCurrent()) return;
		this.base = sheet;
		this.#compared = compared;
		this.reimport = reimport;
	}

	#putAway(): void {
		this.#opened?.reader.stop();
		this.#opened = this.#compared = null;
		this.file = this.base = this.reimport = null;
		this.decisions = new Map();
		this.#steps = [];
		this.renewed = false;
	}
}
