/** Decides which columns of the file at hand the page of imports shows, and how. */
import { comparable, matches, queryWords } from '../../../domain/leads/search';
import {
	columnGroups,
	isOfTable,
	isOrderOpen,
	isSettled,
	isTableClear,
	looksRight,
	readingsOf,
	statusGroups
} from '../../../sheet/reading/looks-right';
import type { Column, SheetProblem } from '../../../sheet/sheet';
import type { SheetView } from '../../sheet-worker/sheet-view';

/** Columns are searched where there are more of them. */
const MANY_COLUMNS = 30;

/** Columns of one kind that are shown at once; the rest when asked for. */
const SHOWN_COLUMNS = 60;

export class ColumnChecks {
	/** The text that is searched for among the columns' headers. */
	query = $state('');
	readonly readingsOf = readingsOf;
	readonly #view: () => SheetView | null;
	#all = $state(false);

	/** @param view the reading of the file at hand; a rune */
	constructor(view: () => SheetView | null) {
		this.#view = view;
	}

	readonly #groups = $derived.by(() => columnGroups(this.#view()?.columns ?? []));

	/** Lists the columns that the user is asked about. They stay listed once they are settled. */
	readonly doubtful: readonly Column[] = $derived.by(() => this.#groups.doubtful);

	/** Counts the columns that the user has not settled yet. */
	readonly open: number = $derived(this.doubtful.filter((column) => !isSettled(column)).length);

	/** Sorts the status words into those that the user is asked about, and those that are known. */
	readonly statuses = $derived.by(() => statusGroups(this.#view()?.statuses ?? []));

	/** Says that no cell decides the order of day and month, although some depend on it. */
	readonly isOrderOpen: boolean = $derived.by(() => {
		const view = this.#view();
		return view !== null && isOrderOpen(view);
	});

	/** Says that the table has headers and a column of companies. */
	readonly isTableClear: boolean = $derived.by(() => {
		const view = this.#view();
		return view !== null && isTableClear(view);
	});

	/** Lists what is wrong with the table as a whole: jobs may be missing for it. */
	readonly tableProblems: readonly SheetProblem[] = $derived.by(() =>
		(this.#view()?.problems ?? []).filter(isOfTable)
	);

	/** Lists the other problems. */
	readonly furtherProblems: readonly SheetProblem[] = $derived.by(() =>
		(this.#view()?.problems ?? []).filter((problem) => !isOfTable(problem))
	);

	/** Says that nothing of how the file was read needs a look. */
	readonly looksRight: boolean = $derived.by(() => {
		const view = this.#view();
		return view !== null && looksRight(view);
	});

	/** Says that there are so many columns that they are searched. */
	readonly isWide: boolean = $derived.by(() => (this.#view()?.columns.length ?? 0) > MANY_COLUMNS);

	/** Lists the columns that are sure and fit the search. */
	readonly sure: readonly Column[] = $derived.by(() => this.#found(this.#groups.sure));

	/** Counts the columns that are sure. */
	readonly sureCount: number = $derived.by(() => this.#groups.sure.length);

	/** Lists the columns that are kept as they are and fit the search. */
	readonly kept: readonly Column[] = $derived.by(() => this.#found(this.#groups.kept));

	/** Counts the columns that are kept as they are. */
	readonly keptCount: number = $derived.by(() => this.#groups.kept.length);

	/** Limits a list of columns to those that are shown at once. */
	shown(columns: readonly Column[]): readonly Column[] {
		return this.#all ? columns : columns.slice(0, SHOWN_COLUMNS);
	}

	/** Says that the search finds none of the columns. */
	readonly findsNone: boolean = $derived(
		this.query.trim() !== '' && this.sure.length + this.kept.length === 0
	);

	showAll(): void {
		this.#all = true;
	}

	/** Begins again with another file. */
	reset(): void {
		this.#all = false;
		this.query = '';
	}

	#found(columns: readonly Column[]): readonly Column[] {
		const words = queryWords(this.query);
		return words.length === 0 ? columns : columns.filter(({ label }) => matches(comparable(label), words));
	}
}
