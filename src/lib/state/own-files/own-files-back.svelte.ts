/** The way back of the app's own spreadsheets, from the files to what came in. Nothing is stored before `store`. */
import type { Day } from '../../domain/day';
import type { Lead, News } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { checkFile } from '../../sheet/reading/refuse';
import type { DateOrder } from '../../sheet/sheet';
import type { WholeFile } from '../../sheet/own-files/open';
import { mayBeOwn } from '../../sheet/own-files/peek';
import type { Return, ReturnPlan } from '../../sheet/own-files/plan/plan';
import { isPackage } from '../../sheet/workbook/kind';
import { ExclusiveTask } from '../session/exclusive-task.svelte';

/** What it needs of the tracker and the page. */
export interface ReturnWorld {
	/** All rows, the trash included. */
	contents(): Promise<{
		readonly leads: readonly Lead[];
		readonly contacts: readonly Contact[];
		readonly news: readonly News[];
	}>;
	today(): Day;
	newId(): string;
	/** Stores all or nothing; rejects with the reason in plain words. */
	bringBack(returns: readonly Return[]): Promise<unknown>;
}

type Chosen = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

const GARBLED = 'This file could not be read. Nothing was changed. Choose another copy of it.';
/** What is in a workbook shows only when it is unpacked: that is done for those that are called as the app calls its own. */
const OWN_NAME = /^Tactful workbook\b/i;
const NOT_OWN =
	'is not one of the files that Tactful writes. Nothing was changed. A spreadsheet of your own goes to the field above.';

export class WholeReturn {
	readonly task = new ExclusiveTask<'reading' | 'storing'>(sentenceOf);
	plan = $state.raw<ReturnPlan | null>(null);
	/** Days were written anew by another program, and no cell tells day from month: the user is asked. */
	ambiguous = $state(false);
	order = $state<DateOrder>('dmy');
	/** What came back. */
	done = $state.raw<ReturnPlan | null>(null);

	readonly #world: ReturnWorld;
	#files: readonly WholeFile[] = [];

	constructor(world: ReturnWorld) {
		this.#world = world;
	}

	/** There is something to show. */
	get open(): boolean {
		return this.plan !== null || this.task.problem !== null || this.done !== null;
	}

	/**
	 * Takes a file if it is one of the app's own, and looks what it would bring beside those that are there. Any other file
	 * puts them away.
	 * @returns whether it was one; what is wrong with it is told by `problem`
	 */
	async take(name: string, bytes: Uint8Array): Promise<boolean> {
		const isOwn = await this.#take(name, bytes);
		if (!isOwn) this.close();
		return isOwn;
	}

	/** Takes one more file beside those that are there. */
	async add(file: Chosen): Promise<void> {
		try {
			checkFile(file.size);
			const bytes = new Uint8Array(await file.arrayBuffer());
			if (!(await this.#take(file.name, bytes))) this.task.problem = `${file.name} ${NOT_OWN}`;
		} catch (error) {
			this.task.problem = sentenceOf(error);
		}
	}

	/** How days written in figures are to be read. */
	async setOrder(order: DateOrder): Promise<void> {
		this.order = order;
		await this.task.run('reading', async () => this.#replan(this.#files));
	}

	async store(): Promise<void> {
		const plan = this.plan;
		if (!plan) return;
		await this.task.run('storing', async () => {
			await this.#world.bringBack(plan.returns);
			this.close();
			this.done = plan;
		});
	}

	close(): void {
		this.#files = [];
		this.plan = this.done = this.task.problem = null;
		this.ambiguous = false;
	}

	async #take(name: string, bytes: Uint8Array): Promise<boolean> {
		if (!mayBeOwn(bytes) && !(isPackage(bytes) && OWN_NAME.test(name))) return false;
		let isOwn = true;
		await this.task.run('reading', async () => {
			isOwn = await this.#add(name, bytes);
		});
		return isOwn;
	}

	async #add(name: string, bytes: Uint8Array): Promise<boolean> {
		const files = await openAll(name, bytes);
		if (files.length === 0) return false;
		const taken = new Set(files.map(({ kind }) => slotOf(kind)));
		await this.#replan([...this.#files.filter(({ kind }) => !taken.has(slotOf(kind))), ...files]);
		return true;
	}

	/** Where a file makes no sense, the others stay as they were. */
	async #replan(files: readonly WholeFile[]): Promise<void> {
		const { planReturn } = await import('../../sheet/own-files/plan/plan');
		const { leads, contacts, news } = await this.#world.contents();
		const book = { leads: byId(leads), contacts: byId(contacts), news: byId(news) };
		const ambiguous = files.some(({ dateOrder }) => dateOrder.ambiguous);
		if (ambiguous && !this.ambiguous)
			this.order = files.find(({ dateOrder }) => dateOrder.ambiguous)!.dateOrder.order;
		this.plan = planReturn(files, book, {
			today: this.#world.today(),
			newId: () => this.#world.newId(),
			...(ambiguous && { order: this.order })
		});
		this.#files = files;
		this.ambiguous = ambiguous;
		this.done = null;
	}
}

async function openAll(name: string, bytes: Uint8Array): Promise<WholeFile[]> {
	if (isPackage(bytes)) {
		const { openWholeWorkbook } = await import('../../sheet/own-files/workbook');
		return openWholeWorkbook(bytes, name);
	}
	const { openWhole } = await import('../../sheet/own-files/open');
	const file = openWhole(bytes, name);
	return file ? [file] : [];
}

/** A second file of the same rows takes the place of the first. */
function slotOf(kind: WholeFile['kind']): string {
	return kind === 'tracker' ? 'leads' : kind;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
	return new Map(rows.map((row) => [row.id, row]));
}

const SPOKEN = new Set(['WholeRefusal', 'SheetRefusal', 'NotSaved']);

function sentenceOf(error: unknown): string {
	return error instanceof Error && SPOKEN.has(error.name) ? error.message : GARBLED;
}
