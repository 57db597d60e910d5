/** Keeps the tabs of the workbook at hand: which of them are imported, and how each of them is read. */
import type { Day } from '../../../domain/day';
import { isOfTable, looksRight } from '../../../sheet/reading/looks-right';
import { MAX_LEADS } from '../../../sheet/reading/refuse';
import type { Refusal } from '../../../sheet/refusal';
import type { Choices, ConnectedSheet } from '../../../sheet/sheet';
import { joinTabs, tabsOf } from '../../../sheet/tabs';
import type { SheetReader } from '../../sheet-worker/client';
import type { SheetView } from '../../sheet-worker/sheet-view';

/** A tab as it was read, with the choices that made the reading. */
interface ReadTab {
	readonly view: SheetView;
	readonly choices: Choices;
}

/** A tab that can be imported. */
interface TabChoice {
	readonly name: string;
	readonly leads: number;
	readonly contacts: number;
	readonly taken: boolean;
	/** True where how it was read needs a look. */
	readonly doubtful: boolean;
}

export class ImportTabs {
	/** The names of the tabs to import, in the order of the workbook. Empty where the file is no workbook. */
	taken: readonly string[] = $state.raw([]);
	#read: ReadonlyMap<string, ReadTab> = $state.raw(new Map());
	#workbook: SheetView['workbook'] = $state.raw();

	/** The readings of the tabs to import. */
	readonly views: readonly SheetView[] = $derived(
		this.taken.flatMap((name) => this.#read.get(name)?.view ?? [])
	);

	/** The tabs with jobs or contacts, and those that were chosen; none where there is nothing to choose between. */
	readonly choices: readonly TabChoice[] = $derived.by(() => {
		const tabs = (this.#workbook?.tabs ?? []).filter(
			({ name, holds }) => holds === 'jobs' || holds === 'contacts' || this.taken.includes(name)
		);
		return tabs.length < 2 ? [] : tabs.map((tab) => this.#choice(tab));
	});

	/** The names of the tabs in which nothing was recognised and that are not imported. */
	readonly others: readonly string[] = $derived.by(() =>
		(this.#workbook?.tabs ?? [])
			.filter(({ name, holds }) => holds === 'other' && !this.taken.includes(name))
			.map(({ name }) => name)
	);

	/** The reason why what was chosen can't be imported; null where it can. */
	readonly refusal: Refusal | null = $derived.by(() => {
		const refused = this.views.find(({ refusal }) => refusal !== null)?.refusal;
		const count = this.views.reduce((total, { rows }) => total + rows.length, 0);
		return refused ?? (count > MAX_LEADS ? { code: 'too-many-leads', facts: { count } } : null);
	});

	/** Keeps the reading of a tab. The first one of a workbook proposes which tabs to import. */
	keep(read: ReadTab, connected: readonly string[] = []): void {
		const { workbook } = read.view;
		if (!workbook) return;
		const isFirst = this.#workbook === undefined;
		this.#workbook = workbook;
		this.#read = new Map(this.#read).set(workbook.sheet, read);
		if (isFirst) this.taken = proposed(workbook, connected);
	}

	/** Returns how a tab was read; undefined where it was not read yet. */
	of(name: string): ReadTab | undefined {
		return this.#read.get(name);
	}

	/** Takes a tab or leaves it out; one at least is always taken. Returns what undoes it. */
	take(name: string, isTaken: boolean): () => void {
		const before = this.taken;
		const next = (this.#workbook?.sheets ?? []).filter((each) =>
			each === name ? isTaken : before.includes(each)
		);
		if (next.length > 0) this.taken = next;
		return () => void (this.taken = before);
	}

	/** Takes a tab that the user went to: beside the others where several are taken, else instead. Returns what undoes it. */
	goTo(name: string): () => void {
		const before = this.taken;
		if (before.length > 1) return this.take(name, true);
		this.taken = [name];
		return () => void (this.taken = before);
	}

	/** Returns the tab to show instead of one that was read and is not imported; undefined where that one is. */
	shownFor({ workbook }: SheetView): ReadTab | undefined {
		const [first] = this.taken;
		return !workbook || first === undefined || this.taken.includes(workbook.sheet)
			? undefined
			: this.of(first);
	}

	/** Reads the tabs to import that were not read yet. */
	async readOthers(reader: SheetReader | null, today: Day, isCurrent: () => boolean): Promise<void> {
		for (const sheet of this.taken) {
			if (this.#read.has(sheet) || !isCurrent()) continue;
			const view = await reader?.read({ sheet }, today);
			if (isCurrent() && view) this.keep({ view, choices: { sheet } });
		}
	}

	clear(): void {
		this.taken = [];
		this.#read = new Map();
		this.#workbook = undefined;
	}

	#choice({ name, leads, contacts }: Omit<TabChoice, 'taken' | 'doubtful'>): TabChoice {
		const view = this.#read.get(name)?.view;
		const rows = view?.rows ?? [];
		const counted = rows.filter(({ kind }) => kind === 'contact').length;
		return {
			name,
			leads: view ? rows.length - counted : leads,
			contacts: view ? counted : contacts,
			taken: this.taken.includes(name),
			doubtful:
				view !== undefined && ((view.kind === 'leads' && !looksRight(view)) || view.problems.some(isOfTable))
		};
	}
}

/**
 * Proposes all tabs that hold jobs and contacts for sure, if the one that was found is among them; else only that one. What
 * its cells alone say is jobs is offered, but not proposed beside others.
 */
function proposed(
	{ sheet, tabs }: NonNullable<SheetView['workbook']>,
	connected: readonly string[]
): string[] {
	const names = tabs
		.filter(({ holds, name }) => (holds === 'jobs' || holds === 'contacts') && !connected.includes(name))
		.filter(({ unsure, name }) => !unsure || name === sheet)
		.map(({ name }) => name);
	const isFound = names.includes(sheet) || (names.length > 0 && connected.includes(sheet));
	return isFound ? names : [sheet];
}

/** Returns the connected sheet that is the same workbook, byte for byte; more of its tabs join it. */
export function sameWorkbook(
	sheets: Iterable<ConnectedSheet>,
	bytes: Uint8Array
): ConnectedSheet | undefined {
	return [...sheets].find(({ workbook }) => {
		const kept = workbook?.bytes;
		return kept?.length === bytes.length && kept.every((byte, at) => byte === bytes[at]);
	});
}

/** Returns the names of the connected tabs of a file. */
export function tabNames(sheet: ConnectedSheet | undefined): string[] {
	return sheet ? tabsOf(sheet).flatMap(({ workbook }) => workbook?.sheet ?? []) : [];
}

/** Returns the file to store: further tabs of a workbook that is connected as it stands join those that are. */
export function withItsFile(
	sheet: ConnectedSheet,
	bytes: Uint8Array,
	sheets: Iterable<ConnectedSheet>
): ConnectedSheet {
	const same = sheet.workbook && sameWorkbook(sheets, bytes);
	if (!same || tabNames(same).some((name) => tabNames(sheet).includes(name))) return sheet;
	return joinTabs([same, ...tabsOf(same).slice(1), ...tabsOf(sheet)]);
}
