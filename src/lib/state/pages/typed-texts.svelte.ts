/**
 * Keeps the texts that are typed in place on the pages of a lead, by field: noted at each key, and offered in the same field when
 * the page is opened again, until they are saved or given up.
 */
import type { Drafts } from '../../store/drafts';

/** A text that was typed, and the stored value that it was typed over. */
interface TypedText {
	readonly text: string;
	readonly over: string;
}

export class TypedTexts {
	readonly #drafts: Drafts;
	readonly #leadId: string;
	#left: ReadonlyMap<string, TypedText> = $state.raw(new Map());
	/** Resolves when what was left is known. */
	readonly loaded: Promise<unknown>;

	/** @param fields the fields in which a text may have been left: the keys of facts, and names of lines to add */
	constructor(drafts: Drafts, leadId: string, fields: readonly string[]) {
		this.#drafts = drafts;
		this.#leadId = leadId;
		this.loaded = this.#load(fields);
	}

	/** Returns the text that was left in a field when the page was last open. Reactive. */
	left(field: string): TypedText | undefined {
		return this.#left.get(field);
	}

	/** Keeps a text at once. @param over the stored value that it is typed over */
	note(field: string, text: string, over = ''): void {
		const typed: TypedText = { text, over };
		if (this.#drafts.note(this.#keyOf(field), typed)) return;
		void this.#drafts.save(this.#keyOf(field), typed).catch(() => undefined);
	}

	/** Forgets a text that was saved or given up. */
	drop(field: string): void {
		if (this.#left.has(field)) this.#left = new Map([...this.#left].filter(([key]) => key !== field));
		void this.#drafts.drop(this.#keyOf(field)).catch(() => undefined);
	}

	async #load(fields: readonly string[]): Promise<void> {
		const typed = (field: string) => this.#drafts.get<TypedText>(this.#keyOf(field)).catch(() => undefined);
		const texts = await Promise.all(fields.map(async (field) => [field, await typed(field)] as const));
		const left = texts.flatMap(([field, text]) => (text ? [[field, text] as const] : []));
		if (left.length > 0) this.#left = new Map(left);
	}

	#keyOf(field: string): string {
		return `typed ${this.#leadId} ${field}`;
	}
}
