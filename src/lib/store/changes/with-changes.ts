/** Stores only what a form changed: what another tab has changed meanwhile stays, and where both changed a field, the user is asked. */
import { same } from '../../domain/patch';
import { changedElsewhere } from '../../messages/data/changed-elsewhere';
import { NotSaved } from '../database/errors';

/** A field that was changed here and elsewhere, to different values. A value that is undefined was removed, or was never there. */
export interface Clash {
	/** The keys and ids that lead to the field: 'people', 'dana', 'phone'. */
	readonly path: readonly string[];
	readonly mine: unknown;
	readonly stored: unknown;
}

/** Names the value of a clash that is kept: what was typed here, or what another tab stored. */
export type Choice = 'mine' | 'stored';

interface Answer {
	readonly choice: Choice;
	/** The stored value that the user was shown: where it has changed once more, they are asked again. */
	readonly stored: unknown;
}

/** Nothing was stored, because fields have changed elsewhere since the form was opened. The same edits are written again after `answer`. */
export class ChangedElsewhere extends NotSaved {
	readonly #answers: Map<string, Answer>;

	constructor(
		readonly clashes: readonly Clash[],
		answers: Map<string, Answer>
	) {
		// Asking is the notice.
		super('stopped', changedElsewhere);
		this.#answers = answers;
	}

	/** Takes the user's choices, in the order of the clashes. */
	answer(choices: readonly Choice[]): void {
		this.clashes.forEach(({ path, stored }, at) => {
			const choice = choices[at];
			if (choice) this.#answers.set(path.join('\n'), { choice, stored });
		});
	}
}

type Fields = Readonly<Record<string, unknown>>;
type Item = Fields & { readonly id: string };
/** The value when editing began, what the form made of it, and what is stored now. */
type Versions<Value> = readonly [from: Value, to: Value, stored: Value];

/** Fields that make sense together only: the day of one tab and the hour of another are an hour that nobody named. */
const TOGETHER = [
	['on', 'at', 'zone'],
	['deadline', 'deadlineAt']
];
/** Fields that hold one statement, though it has parts. */
const WHOLE = new Set(['no', 'ended', 'holidays', 'ownStep']);

/**
 * Returns the update that makes of a stored row what a form made of it.
 * @param before the row when editing began
 * @param after the same row with what the form changed
 * @throws ChangedElsewhere (the update) where both changed a field to different values, and the user has not chosen yet
 */
export function withChanges<Row extends object>(before: Row, after: Row): (row: Row) => Row {
	const answers = new Map<string, Answer>();
	return (row) => {
		const merge = new Merge(answers);
		const merged = merge.fields([], [before as Fields, after as Fields, row as Fields]);
		if (merge.clashes.length > 0) throw new ChangedElsewhere(merge.clashes, answers);
		return merged as Row;
	};
}

class Merge {
	readonly #answers: ReadonlyMap<string, Answer>;
	readonly clashes: Clash[] = [];

	constructor(answers: ReadonlyMap<string, Answer>) {
		this.#answers = answers;
	}

	fields(path: readonly string[], versions: Versions<Fields>): Fields {
		const merged: Record<string, unknown> = { ...versions[2] };
		const put = (key: string, value: unknown) => {
			if (value === undefined) delete merged[key];
			else merged[key] = value;
		};
		const keys = new Set(versions.flatMap(Object.keys));
		for (const group of TOGETHER.filter(([first]) => keys.has(first!))) {
			const picked = versions.map((fields) =>
				Object.fromEntries(
					group.flatMap((key) => (own(fields, key) === undefined ? [] : [[key, fields[key]]]))
				)
			) as unknown as Versions<Fields>;
			const one = this.#one([...path, group[0]!], picked) as Fields;
			for (const key of group) put(key, one[key]);
			group.forEach((key) => keys.delete(key));
		}
		for (const key of keys)
			put(
				key,
				this.#value(
					[...path, key],
					versions.map((fields) => own(fields, key)) as unknown as Versions<unknown>
				)
			);
		return merged;
	}

	#value(path: readonly string[], versions: Versions<unknown>): unknown {
		const [from, to, stored] = versions;
		if (same(from, to) || same(to, stored)) return stored;
		if (same(from, stored)) return to;
		if (WHOLE.has(path.at(-1)!)) return this.#one(path, versions);
		if (versions.every(isFields)) return this.fields(path, versions as Versions<Fields>);
		const lists = versions.map((value) => value ?? []);
		if (!lists.every(Array.isArray)) return this.#one(path, versions);
		return lists.every(isItems)
			? this.#items(path, lists as unknown as Versions<readonly Item[]>)
			: added(lists as unknown as Versions<readonly unknown[]>);
	}

	/** Merges a value that has no parts of its own. */
	#one(path: readonly string[], [from, to, stored]: Versions<unknown>): unknown {
		if (same(from, to) || same(to, stored)) return stored;
		if (same(from, stored)) return to;
		const answer = this.#answers.get(path.join('\n'));
		if (answer && same(answer.stored, stored)) return answer.choice === 'mine' ? to : stored;
		this.clashes.push({ path, mine: to, stored });
		return stored;
	}

	/** Merges items by their ids; those that are new stand behind the others, unless only this form changed the order. */
	#items(path: readonly string[], [from, to, stored]: Versions<readonly Item[]>): unknown {
		const idsOf = (items: readonly Item[]) => items.map(({ id }) => id);
		const isSorted = same(idsOf(from), idsOf(stored));
		const ids = new Set(isSorted ? idsOf(to) : [...idsOf(stored), ...idsOf(to)]);
		const of = (items: readonly Item[], id: string) => items.find((item) => item.id === id);
		return [...ids, ...idsOf(stored)].flatMap((id, at, all) => {
			const item =
				all.indexOf(id) === at && this.#value([...path, id], [of(from, id), of(to, id), of(stored, id)]);
			return item ? [item] : [];
		});
	}
}

/** Returns the stored list with what was added to it and without what was taken from it. */
function added([from, to, stored]: Versions<readonly unknown[]>): unknown {
	const isIn = (list: readonly unknown[], value: unknown) => list.some((one) => same(one, value));
	const kept = stored.filter((value) => isIn(to, value) || !isIn(from, value));
	return [...kept, ...to.filter((value) => !isIn(from, value) && !isIn(stored, value))];
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

function isItems(list: readonly unknown[]): boolean {
	return list.every((item) => isFields(item) && typeof item.id === 'string');
}

function own(fields: Fields, key: string): unknown {
	return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
