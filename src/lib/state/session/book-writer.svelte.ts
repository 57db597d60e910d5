/** Writes to the stored book, and tells the user the outcome. */
import type { ActionLabel } from '../../domain/action-label';
import type { Day } from '../../domain/day';
import { rememberError } from '../../platform/last-error';
import type { Book } from '../../store/book';
import type { Saved } from '../../store/types';
import type { Edit, Watch } from '../../store/changes/edits';
import { NotSaved, notLoaded, notSaved } from '../../store/database/errors';
import type { Touched } from '../../store/database/rows';
import type { LongWrite } from './long-write';
import type { LiveBook } from './live-book.svelte';
import type { NoticeChoices, NoticeLink, Writer, WriterOptions } from './writer';

/** The parts of a session that writing needs. */
interface WriterParts {
	readonly book: LiveBook;
	/** Returns the stored book. @throws NotSaved where it is not open */
	readonly stored: () => Book;
	readonly notify: (notice: Notice) => void;
	/** Called after an action was stored. */
	readonly onStored: () => void;
	readonly now: () => Date;
	readonly newId: () => string;
}

/** The number of edits that can take long. */
const MANY = 200;

export class BookWriter implements Writer {
	readonly #parts: WriterParts;
	#writes = $state(0);
	/**
	 * Asks which values to keep, where a write failed because another tab has changed the same fields. Resolves to true once the
	 * user has chosen, and to false after any other failure. The page sets it once it is loaded.
	 */
	ask?: (failed: NotSaved) => Promise<boolean>;
	/** The write that takes long. */
	long: LongWrite | null = $state.raw(null);

	constructor(parts: WriterParts) {
		this.#parts = parts;
	}

	/** True while a write is running. */
	get saving(): boolean {
		return this.#writes > 0;
	}
	get today(): Day {
		return this.#parts.book.today;
	}
	get zone(): string {
		return this.#parts.book.zone;
	}

	newId(): string {
		return this.#parts.newId();
	}

	machineTime(): string {
		return this.#parts.now().toISOString();
	}

	write(
		label: ActionLabel,
		edits: readonly Edit[],
		said: string,
		options: WriterOptions = {}
	): Promise<Saved> {
		const { ifNotSaved, opens, choices, ...more } = options;
		const action = (book: Book, watch?: Watch) =>
			book.apply(label, edits, { ...watch, ...more }).catch((error: unknown) => {
				const { reason, message } = notSaved(error);
				throw ifNotSaved ? new NotSaved(reason, `${ifNotSaved} ${message}`, { cause: error }) : error;
			});
		const offered = { ...(opens && { opens }), ...(choices && { choices }) };
		// A caller that watches the write shows it itself.
		const way = edits.length >= MANY && !more.onProgress ? 'commitWatched' : 'commit';
		const commit = (): Promise<Saved> =>
			this[way](said, action, offered).catch(async (error: NotSaved) => {
				if (await this.ask?.(error)) return commit();
				throw error;
			});
		return commit();
	}

	async erase(label: ActionLabel, rows: readonly Touched[], said: string): Promise<Saved> {
		return (await this.#erasing()).eraseRows(this.#outlet, label, rows, said);
	}

	async eraseAll(): Promise<Saved> {
		return (await this.#erasing()).eraseAll(this.#outlet);
	}

	/** Goes on with erasures that were cut off, and says what became of them. Rejects with the reason where they can't. */
	async resumeErasing(book: Book): Promise<void> {
		return (await this.#erasing()).resumeErasing(book, this.#parts.notify);
	}

	#erasing() {
		return this.loaded(import('../data/erasing'));
	}

	get #outlet() {
		const commit = (action: (book: Book) => Promise<Saved>) => this.commit('', action);
		return { commit, notify: this.#parts.notify };
	}

	async loaded<Part>(part: Promise<Part>): Promise<Part> {
		try {
			return await part;
		} catch (error) {
			const reason = notLoaded(error);
			this.#parts.notify({ text: reason.message, kind: 'failed' });
			throw reason;
		}
	}

	/** Runs one action on the stored book that may take long: then it is shown, and can be stopped. */
	async commitWatched(
		said: string | ((saved: Saved) => string),
		action: (book: Book, watch: Watch) => Promise<Saved>,
		offered?: Pick<Notice, 'opens' | 'choices'>
	): Promise<Saved> {
		const { watched } = await this.loaded(import('./long-write'));
		return watched(this, (watch) => this.commit(said, (book) => action(book, watch), offered));
	}

	/**
	 * Runs one action on the stored book. A failure is shown and thrown again, so that a form keeps its text.
	 * @param said what to say of it; '' for nothing
	 */
	async commit(
		said: string | ((saved: Saved) => string),
		action: (book: Book) => Promise<Saved>,
		offered?: Pick<Notice, 'opens' | 'choices'>
	): Promise<Saved> {
		const { book, stored, notify, onStored } = this.#parts;
		this.#writes += 1;
		try {
			const target = stored();
			// The engine must be there to show what is written.
			await book.loadEngine();
			const saved = await action(target);
			if (book.taking) await book.taking;
			onStored();
			const isUndoable = [target.undoable?.action, target.redoable?.action].includes(saved.action);
			if (said)
				notify({
					text: typeof said === 'string' ? said : said(saved),
					kind: 'done',
					...(isUndoable && { action: saved.action }),
					...offered
				});
			return saved;
		} catch (error) {
			const reason = notSaved(error);
			rememberError(reason);
			// A user who stopped the write needs no notice.
			if (reason.reason !== 'stopped') notify({ text: reason.message, kind: 'failed' });
			throw reason;
		} finally {
			this.#writes -= 1;
		}
	}
}

/** The outcome of the last write, as the page shows it. */
export interface Notice {
	readonly text: string;
	readonly kind: 'done' | 'failed';
	/** The id of the action that undo reverts. */
	readonly action?: string;
	readonly opens?: NoticeLink;
	readonly choices?: NoticeChoices;
}
