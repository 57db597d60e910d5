/** Matches the remaining rows by similarity, the most similar first. */
import { valueAt } from '../../csv/cells';
import type { Field } from '../../sheet';
import type { RowPair } from './columns';
import type { MatchedTables } from './matched-tables';
import { folded } from '../../../domain/normalise';

/** Weights of fields that two rows share; any other field weighs one. */
const WEIGHTS: Partial<Record<Field, number>> = {
	organisation: 3,
	role: 2,
	url: 3,
	personEmail: 2,
	personName: 2
};
/** The least share of equal cells, by weight, for two rows to match. */
const ENOUGH = 0.5;
/** The least share where both rows stand between the same neighbours. */
const ENOUGH_IN_PLACE = 0.34;
/** A text that more rows share than this is ignored, since a common status identifies nobody. */
const SHARED_BY = 40;

interface Candidate {
	readonly base: number;
	readonly remote: number;
	readonly score: number;
}

export class UnmatchedRows {
	readonly #columns: readonly { readonly base: number; readonly remote: number; readonly weight: number }[];
	readonly #texts = { base: new Map<number, string[]>(), remote: new Map<number, string[]>() };

	/** @param remoteOf the rows matched so far, from base to remote */
	constructor(
		readonly matched: MatchedTables,
		readonly base: readonly number[],
		readonly remote: readonly number[],
		readonly remoteOf: ReadonlyMap<number, number>
	) {
		const fieldOf = new Map(
			[...matched.fields].flatMap(([field, at]) => at.map((column) => [column, field]))
		);
		this.#columns = matched.match.flatMap((column, at) => {
			const weight = WEIGHTS[fieldOf.get(at)!] ?? 1;
			return column === null ? [] : [{ base: column, remote: at, weight }];
		});
	}

	/** Returns the pairs, the most similar first. */
	pairs(): RowPair[] {
		if (this.base.length === 0 || this.remote.length === 0) return [];
		const candidates = this.#candidates().sort(
			(a, b) => b.score - a.score || Math.abs(a.base - a.remote) - Math.abs(b.base - b.remote)
		);
		const [bases, remotes] = [new Set<number>(), new Set<number>()];
		const pairs: RowPair[] = [];
		for (const { base, remote } of candidates) {
			if (bases.has(base) || remotes.has(remote)) continue;
			bases.add(base);
			remotes.add(remote);
			pairs.push([base, remote]);
		}
		return pairs;
	}

	#candidates(): Candidate[] {
		const sharing = this.#sharing();
		const places = this.#places();
		return this.remote.flatMap((remote) => {
			const inPlace = places.get(remote);
			const near = new Set(inPlace === undefined ? [] : [inPlace]);
			this.#textsOf('remote', remote).forEach((text, at) => {
				const rows = text === '' ? undefined : sharing.get(`${at} ${text}`);
				if (rows && rows.length <= SHARED_BY) for (const row of rows) near.add(row);
			});
			return [...near].flatMap((base): Candidate[] => {
				const score = this.#likeness(base, remote);
				return score >= (base === inPlace ? ENOUGH_IN_PLACE : ENOUGH) ? [{ base, remote, score }] : [];
			});
		});
	}

	/** Returns the base's rows by column and text. */
	#sharing(): Map<string, number[]> {
		const rows = new Map<string, number[]>();
		for (const base of this.base) {
			this.#textsOf('base', base).forEach((text, at) => {
				if (text === '') return;
				const key = `${at} ${text}`;
				const known = rows.get(key);
				if (known) known.push(base);
				else rows.set(key, [base]);
			});
		}
		return rows;
	}

	/** Returns for each new row of the remote the missing row of the base at the same place. */
	#places(): Map<number, number> {
		const [baseRows, remoteRows] = [this.matched.base.rows, this.matched.remote.rows];
		const missing = new Set(this.base);
		const isNew = new Set(this.remote);
		const baseOf = new Map([...this.remoteOf].map(([base, remote]) => [remote, base]));
		const placeOfBase = new Map(baseRows.map((row, at) => [row, at]));
		const places = new Map<number, number>();
		let expected: number | undefined = 0;
		for (const row of remoteRows) {
			if (!isNew.has(row)) expected = placeOfBase.get(baseOf.get(row)!)! + 1;
			else if (expected !== undefined) {
				const there: number | undefined = baseRows[expected];
				if (there !== undefined && missing.has(there)) {
					places.set(row, there);
					expected++;
				} else expected = undefined;
			}
		}
		return places;
	}

	#likeness(base: number, remote: number): number {
		const [before, now] = [this.#textsOf('base', base), this.#textsOf('remote', remote)];
		if (this.#isAnother(before, now)) return 0;
		let [shared, all] = [0, 0];
		this.#columns.forEach(({ weight }, at) => {
			if (before[at] === '' && now[at] === '') return;
			all += weight;
			if (before[at] === now[at]) shared += weight;
		});
		return all === 0 ? 0 : shared / all;
	}

	/** Tells whether the organisation differs, which makes another lead, unless role or link are the same. */
	#isAnother(before: readonly string[], now: readonly string[]): boolean {
		const differs = (field: Field) => {
			const at = this.#placeOf(field);
			return at < 0 || before[at] === '' || before[at] !== now[at];
		};
		const at = this.#placeOf('organisation');
		const isRenamed = at >= 0 && before[at] !== '' && now[at] !== '' && before[at] !== now[at];
		return isRenamed && differs('role') && differs('url');
	}

	#placeOf(field: Field): number {
		const column = this.matched.fields.get(field)?.[0];
		return this.#columns.findIndex(({ remote }) => remote === column);
	}

	#textsOf(which: 'base' | 'remote', row: number): string[] {
		const known = this.#texts[which].get(row);
		if (known) return known;
		const texts = this.#columns.map((column) =>
			folded(valueAt(this.matched[which].cells, row, column[which]))
		);
		this.#texts[which].set(row, texts);
		return texts;
	}
}
