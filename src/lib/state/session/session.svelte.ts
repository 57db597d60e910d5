/** Opens the book, follows writes to it, and knows whether it can be written to. */
import { Book } from '../../store/book';
import type { BookOptions, Saved } from '../../store/types';
import {
	incomplete,
	OpenProblem,
	unreadable,
	type ConnectionEvent,
	type OpenReason,
	type RecentAction
} from '../../store/database/database';
import type { FirstList } from '../../store/database/kept-today';
import type { Drafts } from '../../store/drafts';
import type { Recovery } from '../../store/recovery/loss-detection';
import { rememberError } from '../../platform/last-error';
import { NotSaved } from '../../store/database/errors';
import { BookWriter, type Notice } from './book-writer.svelte';
import { connectionTexts, notSavedTexts } from '../../messages/data/not-saved';
import { whenIdle } from './portions';
import { isTyping } from './typing';
import type { LiveBook } from './live-book.svelte';
import type { Today } from './today.svelte';

type Status = 'starting' | 'ready' | 'recovery' | 'failed';

/** The reason why the book can't be opened or written to. */
interface Problem {
	readonly reason: OpenReason | keyof Omit<typeof connectionTexts, 'changedElsewhere'>;
	/** A sentence or two: what happened, what was kept, what to do. */
	readonly message: string;
}

export interface SessionOptions {
	/** Opens the book; tests pass their own. */
	readonly open?: (options: BookOptions) => Promise<Book>;
	readonly now?: () => Date;
	readonly newId?: () => string;
	/** The version of the app. */
	readonly version?: string;
}

export class Session {
	/** Resolves when the start is over, also after a failure: see `status`. */
	readonly ready: Promise<void>;
	/** The writer of all commands. */
	readonly writer: BookWriter;
	readonly #book: LiveBook;
	readonly #clock: Today;
	readonly #options: SessionOptions;
	#stored: Book | null = null;
	#status: Status = $state('starting');
	#problem: Problem | null = $state.raw(null);
	#waiting = $state(false);
	#notice: Notice | null = $state.raw(null);
	#first: FirstList | null = $state.raw(null);
	#stopMaintenance: (() => void) | null = null;
	readonly #beforeLettingGo = new Set<() => void>();

	/** @param opens false for a session that never opens the book */
	constructor(book: LiveBook, clock: Today, options: SessionOptions, opens: boolean) {
		this.#book = book;
		this.#clock = clock;
		this.#options = options;
		this.writer = new BookWriter({
			book,
			stored: () => this.stored(),
			notify: (notice) => (this.#notice = notice),
			onStored: () => this.#problem?.reason === 'lost' && (this.#problem = null),
			now: () => this.#now(),
			newId: () => options.newId?.() ?? crypto.randomUUID()
		});
		this.ready = opens ? this.#open() : Promise.resolve();
	}

	get status(): Status {
		return this.#status === 'ready' && this.recovery ? 'recovery' : this.#status;
	}
	/** Today's list as it was kept, until the book is read; null where none holds. */
	get first(): FirstList | null {
		return this.#status === 'starting' ? this.#first : null;
	}
	get problem(): Problem | null {
		return this.#problem;
	}
	/** Set where the database holds less than it did; nothing is written until the user has decided. */
	get recovery(): Recovery | null {
		return this.#book.recovery;
	}
	/** True while another tab holds an older version open. */
	get waiting(): boolean {
		return this.#waiting;
	}
	get notice(): Notice | null {
		return this.#notice;
	}
	/** True while a write is running. */
	get saving(): boolean {
		return this.writer.saving;
	}
	/** The newest action that can be undone. */
	get undoable(): RecentAction | null {
		return this.#book.undoable;
	}
	/** Texts that are being typed. @throws NotSaved where the book is not open */
	get drafts(): Drafts {
		return this.stored().drafts;
	}

	/** Undoes an action; by default the newest that can be. Values that were changed since stay. */
	async undo(action: string | undefined = this.undoable?.action): Promise<Saved> {
		if (action === undefined) throw new NotSaved('conflict', notSavedTexts.nothingToUndo);
		return this.writer.commitWatched(undone, (book, watch) => book.undo(action, watch));
	}

	/** Hides the notice; with an action only the notice of that action. */
	dismissNotice(action?: string): void {
		if (action === undefined || this.#notice?.action === action) this.#notice = null;
	}

	/** Shows a notice about something that needed no write: "Copied." */
	announce(text: string): void {
		this.#notice = { text, kind: 'done' };
	}

	/** Continues without the missing data, after the user has seen what is missing. */
	async acceptLoss(): Promise<void> {
		await this.stored().acceptLoss();
	}

	/** Calls `save` before this page releases the data for a newer version. Returns a function that removes it. */
	beforeLettingGo(save: () => void): () => void {
		this.#beforeLettingGo.add(save);
		return () => void this.#beforeLettingGo.delete(save);
	}

	/** Reports that a part of the page could not be loaded, in the place where a failed opening is reported. */
	partMissing(error: unknown): void {
		this.#fail(incomplete(error));
	}

	/** Returns the book in the database. @throws NotSaved where it is not open */
	stored(): Book {
		if (this.#stored) return this.#stored;
		throw new NotSaved('closed', this.#problem?.message);
	}

	/** Closes the book and stops everything. */
	stop(): void {
		this.#clock.stop();
		this.#stopMaintenance?.();
		globalThis.document?.removeEventListener('visibilitychange', this.#lookAgain);
		this.#stored?.close();
		this.#stored = null;
	}

	async #open(): Promise<void> {
		const { open = Book.open, now, newId, version = '' } = this.#options;
		// Loaded while the database opens; a failure is reported where the engine is needed.
		this.#book.loadEngine().catch(() => undefined);
		try {
			const book = await open({
				onEvent: (event) => this.#hear(event),
				beforeReading: async (database, beside) => {
					const { readFirst } = await this.#book.loadEngine();
					const found = await readFirst(database, { now: this.#book.now, version }, beside);
					// In a task of its own, so that everything is asked for before this is laid out.
					setTimeout(() => (this.#first = found));
				},
				...(now && { now: () => now().getTime() }),
				...(newId && { newId })
			});
			this.#stored = book;
			book.subscribe((touched, foreign) => {
				if (foreign && touched?.length !== 0 && isTyping()) this.announce(connectionTexts.changedElsewhere);
				void this.#book.take(book).catch((error: unknown) => this.#fail(error));
			});
			// A part that can't be loaded now is a reason to wait with it, not to keep the data closed.
			if (book.isErasing) await this.writer.resumeErasing(book).catch(rememberError);
			await this.#book.take(book);
			this.#waiting = false;
			this.#status = 'ready';
			this.#clock.start();
			void this.#goOn(book);
			globalThis.document?.addEventListener('visibilitychange', this.#lookAgain);
		} catch (error) {
			this.#fail(error);
			this.#status = 'failed';
		}
	}

	#fail(error: unknown): void {
		rememberError(error);
		const problem = error instanceof OpenProblem ? error : unreadable(error);
		this.#problem = { reason: problem.reason, message: problem.message };
	}

	/** Loads what is needed later, once the list is drawn. What can't be loaded now waits until it is needed. */
	async #goOn(book: Book): Promise<void> {
		await whenIdle();
		book.prepare().catch(() => undefined);
		await this.#maintain(book).catch(() => undefined);
	}

	/** Starts maintenance; where it can't be loaded, that waits for the next start. */
	async #maintain(book: Book): Promise<void> {
		const { dateEvents, startMaintenance } = await import('../data/maintenance');
		this.#stopMaintenance = startMaintenance(book, this.#book, this.#now(), this.#options.version);
		if (this.#stored !== book) return this.#stopMaintenance();
		await dateEvents(book, this.writer);
	}

	/** Corrects days after a backup of the first edition was restored, as is done after a start. */
	async dateEvents(): Promise<void> {
		const { dateEvents } = await import('../data/maintenance');
		await dateEvents(this.stored(), this.writer);
	}

	#now(): Date {
		return this.#options.now?.() ?? new Date();
	}

	/** Reloads after the page was frozen, because it missed the messages of other tabs. */
	readonly #lookAgain = (): void => {
		if (document.visibilityState === 'visible') void this.#stored?.refresh();
	};

	#hear(event: ConnectionEvent): void {
		if (event === 'outdated') for (const save of this.#beforeLettingGo) save();
		if (event === 'waiting') this.#waiting = true;
		else this.#problem = { reason: event, message: connectionTexts[event] };
	}
}

const undone = ({ left }: Saved) => (left.length > 0 ? notSavedTexts.undoneInPart : notSavedTexts.undone);
