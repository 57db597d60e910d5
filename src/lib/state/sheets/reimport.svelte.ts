/**
 * A connected sheet that came back: what differs, what the user decides about it, and storing it. Nothing is stored before
 * `store`, and what was decided is stored only while the leads are those that it was decided about.
 */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { same } from '../../domain/patch';
import type { Contact } from '../../domain/person';
import type { Reimport, Decisions, ReimportItem, MergePlan, Side } from '../../sheet/merge/reimport';
import type { ConnectedSheet } from '../../sheet/sheet';
import type { Outcome } from '../../messages/sheets/reimport';
import { LatestTask } from '../session/latest-task.svelte';
import { isNothing, outcomeOf, sideOf, sorted, tallyOf } from './reimport-items';
import type { Compared } from './merge-edits';
import type { OpenFile } from '../sheet-worker/client';

/** What bringing a sheet in needs of the world. */
export interface ReturnWorld {
	sheet(id: string): ConnectedSheet | undefined;
	/** Also those in the trash. */
	leads(): ReadonlyMap<string, Lead>;
	contacts(): ReadonlyMap<string, Contact>;
	today(): Day;
	/** Machine time, ISO 8601 UTC. */
	now(): string;
	/** Stores all or nothing; rejects with the reason in plain words, 'conflict' where the rows are others by now. */
	store(plan: MergePlan, compared: Compared): Promise<unknown>;
}

export interface Returned extends Outcome {
	/** The name of the connected sheet. */
	readonly name: string;
}

/** The last decisions, each with what was decided before. */
type Step = readonly (readonly [key: string, before: Side | undefined])[];

const FAILED =
	'The two versions of this spreadsheet could not be compared. Nothing was brought in or changed. Choose the file again, or import it as a new sheet.';
const DISCONNECTED =
	'This spreadsheet is no longer connected: it was removed, or its import was taken back. Nothing was brought in.';

export class SheetReturn {
	readonly task = new LatestTask<'comparing' | 'storing'>(FAILED);
	/** The file that came back. */
	file = $state.raw<{ readonly name: string; readonly size: number } | null>(null);
	/** The connected sheet that it is compared with. */
	base = $state.raw<ConnectedSheet | null>(null);
	comeback = $state.raw<Reimport | null>(null);
	/** What the user decided, by the items' keys. Kept when it is compared anew. */
	decisions = $state.raw<Decisions>(new Map());
	/** It was compared anew, because something changed in the app meanwhile. */
	renewed = $state(false);
	done = $state.raw<Returned | null>(null);

	readonly #world: ReturnWorld;
	#opened: OpenFile | null = null;
	#compared: Compared | null = null;
	#steps: readonly Step[] = $state.raw([]);

	constructor(world: ReturnWorld) {
		this.#world = world;
	}

	readonly lists = $derived(sorted(this.comeback?.items ?? []));
	readonly tally = $derived(tallyOf(this.lists));
	/** What still has to be settled. */
	readonly open = $derived(this.lists.settle.filter((item) => this.sideOf(item) === null));
	/** It brings nothing at all. */
	readonly nothing = $derived(this.comeback !== null && isNothing(this.comeback));

	get canStore(): boolean {
		return this.comeback !== null && !this.nothing && this.open.length === 0 && this.task.work === null;
	}
	/** There is a decision to take back. */
	get canTakeBack(): boolean {
		return this.#steps.length > 0;
	}

	/** Compares a file, which is read already, with a connected sheet. Whatever was at hand before is put away. */
	async start(opened: OpenFile, sheetId: string): Promise<void> {
		this.cancel();
		this.#opened = opened;
		this.file = { name: opened.name, size: opened.bytes.length };
		this.base = this.#world.sheet(sheetId) ?? null;
		await this.task.run('comparing', (isCurrent) => this.#compare(isCurrent));
	}

	/** Which side an item goes to; null: that is not decided. */
	sideOf(item: ReimportItem): Side | null {
		return sideOf(item, this.decisions);
	}

	settle(key: string, side: Side): void {
		this.settleAll([key], side);
	}

	/** One decision about many items. */
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

	/** Takes the last decision back, also one about many items; gives the keys that it was about. */
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

	/** Compares anew where something changed in the app or in another tab. Decisions stay. */
	async lookAgain(): Promise<void> {
		if (!this.comeback || this.task.work || !this.#isStale()) return;
		await this.task.run('comparing', async (isCurrent) => {
			await this.#compareAnew(isCurrent);
		});
	}

	/** Stores what was decided: all of it or nothing. Where the leads are others by now, they are compared first, and nothing is stored. */
	async store(): Promise<void> {
		if (!this.canStore) return;
		await this.task.run('storing', async (isCurrent) => {
			if (this.#isStale() && !(await this.#compareAnew(isCurrent))) return;
			const [opened, compared, comeback] = [this.#opened, this.#compared, this.comeback];
			if (!isCurrent() || !opened || !compared || !comeback) return;
			const { sheet, ...plan } = await opened.reader.merge(this.decisions);
			if (!isCurrent()) return;
			await this.#world.store({ ...plan, sheet: { bytes: opened.bytes, ...sheet } }, compared);
			if (!isCurrent()) return;
			this.done = { name: sheet.name, ...outcomeOf(comeback.items, this.decisions) };
			this.#putAway();
		});
	}

	/** Stops whatever is under way and forgets the file and the decisions. */
	cancel(): void {
		this.task.halt();
		this.#putAway();
		this.done = null;
	}

	/** Whether the book holds anything else than what was compared. */
	#isStale(): boolean {
		const compared = this.#compared;
		return (
			compared !== null &&
			(this.#world.sheet(compared.sheet.id) !== compared.sheet ||
				this.#world.leads() !== compared.leads ||
				this.#world.contacts() !== compared.contacts)
		);
	}

	/** Gives whether what was found is the same as before. */
	async #compareAnew(isCurrent: () => boolean): Promise<boolean> {
		const before = this.comeback;
		await this.#compare(isCurrent);
		if (!isCurrent() || !before || !this.comeback) return false;
		const unchanged = same(before, this.comeback);
		if (!unchanged) this.renewed = true;
		return unchanged;
	}

	async #compare(isCurrent: () => boolean): Promise<void> {
		const sheet = this.base && this.#world.sheet(this.base.id);
		if (!sheet || !this.#opened) {
			this.#putAway();
			this.task.problem = DISCONNECTED;
			return;
		}
		const compared = { sheet, leads: this.#world.leads(), contacts: this.#world.contacts() };
		const when = { today: this.#world.today(), at: this.#world.now() };
		const comeback = await this.#opened.reader.compare(compared, when);
		if (!isCurrent()) return;
		this.base = sheet;
		this.#compared = compared;
		this.comeback = comeback;
	}

	#putAway(): void {
		this.#opened?.reader.stop();
		this.#opened = this.#compared = null;
		this.file = this.base = this.comeback = null;
		this.decisions = new Map();
		this.#steps = [];
		this.renewed = false;
	}
}
