/**
 * Matches the rows of two versions of a sheet, which have no key (docs/spreadsheets.md, law 8): equal rows first, as
 * often as they occur; then rows that differ in days and figures only; then by identifying fields; then the most
 * similar ones.
 */
import { rowEnd, valueAt } from '../../csv/cells';
import type { Field } from '../../sheet';
import type { RowPair } from './columns';
import { UnmatchedRows } from './unmatched-rows';
import { folded } from '../../../domain/normalise';
import { visibleText } from './table';
import type { MatchedTables } from './matched-tables';

export interface RowMatch {
	/** In the order of the remote. */
	readonly pairs: readonly RowPair[];
	/** Records of the base without a counterpart. */
	readonly removed: readonly number[];
	/** Records of the remote without a counterpart. */
	readonly added: readonly number[];
}

/** Fields that together identify a row, the surest first. They only count where a single row on each side has them. */
const NAMES: readonly (readonly Field[])[] = [
	['url', 'organisation', 'role'],
	['organisation', 'role', 'location'],
	['organisation', 'role'],
	['personEmail', 'organisation'],
	['url'],
	['personName', 'organisation']
];

export function matchRows(matched: MatchedTables): RowMatch {
	const run = new Matching(matched);
	run.byText((side, row) => run.line(side, row));
	run.byText((side, row) => run.values(side, row, false));
	run.byText((side, row) => run.values(side, row, true));
	for (const name of NAMES) run.byName(name);
	const left = new UnmatchedRows(matched, run.left('base'), run.left('remote'), run.remoteOf);
	for (const [base, remote] of left.pairs()) run.pair(base, remote);
	return run.result();
}

type Which = 'base' | 'remote';

class Matching {
	readonly #baseOf = new Map<number, number>();
	readonly remoteOf = new Map<number, number>();
	readonly #columns: readonly (readonly [base: number, remote: number])[];
	readonly #sameShape: boolean;

	constructor(readonly matched: MatchedTables) {
		const { base, match } = matched;
		this.#columns = match.flatMap((column, at) => (column === null ? [] : [[column, at] as const]));
		this.#sameShape =
			base.cells.delimiter === matched.remote.cells.delimiter &&
			base.headers.length === match.length &&
			match.every((column, at) => column === at);
	}

	pair(base: number, remote: number): void {
		this.#baseOf.set(remote, base);
		this.remoteOf.set(base, remote);
	}

	left(which: Which): number[] {
		const [table, taken] =
			which === 'base' ? [this.matched.base, this.remoteOf] : [this.matched.remote, this.#baseOf];
		return table.rows.filter((row) => !taken.has(row));
	}

	/** Returns the raw line; null where the columns differ. */
	line(which: Which, row: number): string | null {
		if (!this.#sameShape) return null;
		const { cells } = this.matched[which];
		return cells.text.slice(cells.starts[cells.firsts[row]!], rowEnd(cells, row));
	}

	/** Returns the texts of the matched columns; with `settled`, without those that programs rewrite. */
	values(which: Which, row: number, settled: boolean): string | null {
		const { cells } = this.matched[which];
		const texts: string[] = [];
		let filled = false;
		for (const [base, remote] of this.#columns) {
			if (settled && this.matched.restless.has(remote)) continue;
			const text = visibleText(valueAt(cells, row, which === 'base' ? base : remote));
			filled ||= text !== '';
			texts.push(text);
		}
		return filled ? texts.join('\u0001') : null;
	}

	/** Pairs rows with equal texts, in order, as often as they occur. */
	byText(textOf: (which: Which, row: number) => string | null): void {
		const waiting = new Map<string, number[]>();
		for (const row of this.left('base').toReversed()) {
			const text = textOf('base', row);
			if (text === null) continue;
			const rows = waiting.get(text);
			if (rows) rows.push(row);
			else waiting.set(text, [row]);
		}
		if (waiting.size === 0) return;
		for (const row of this.left('remote')) {
			const text = textOf('remote', row);
			const found = text === null ? undefined : waiting.get(text)?.pop();
			if (found !== undefined) this.pair(found, row);
		}
	}

	/** Pairs rows whose identifying fields are equal, where no other row has the same. */
	byName(name: readonly Field[]): void {
		if (!name.every((field) => this.matched.fields.has(field))) return;
		const [base, remote] = [this.#byName('base', name), this.#byName('remote', name)];
		for (const [text, rows] of remote) {
			const found = base.get(text);
			if (rows.length === 1 && found?.length === 1) this.pair(found[0]!, rows[0]!);
		}
	}

	#byName(which: Which, name: readonly Field[]): Map<string, number[]> {
		const rows = new Map<string, number[]>();
		for (const row of this.left(which)) {
			const texts = name.map((field) => this.#first(which, row, field));
			if (texts.some((text) => text === '')) continue;
			const text = texts.join('\u0001');
			rows.set(text, [...(rows.get(text) ?? []), row]);
		}
		return rows;
	}

	#first(which: Which, row: number, field: Field): string {
		const at = this.matched.fields.get(field)![0]!;
		const column = which === 'base' ? this.matched.match[at]! : at;
		return folded(valueAt(this.matched[which].cells, row, column));
	}

	result(): RowMatch {
		const pairs = this.matched.remote.rows.flatMap((row): RowPair[] => {
			const base = this.#baseOf.get(row);
			return base === undefined ? [] : [[base, row]];
		});
		return { pairs, removed: this.left('base'), added: this.left('remote') };
	}
}
