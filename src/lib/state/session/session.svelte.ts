/** Opens the book, follows what is written to it, and knows whether it can be written to. */
import { Book } from '../../store/book';
import type { BookOptions, Saved } from '../../store/book';
import { incomplete, OpenProblem, unreadable } from '../../store/database/database';
import type { ConnectionEvent, OpenReason, RecentAction } from '../../store/database/database';
import type { Drafts } from '../../store/drafts';
import type { Recovery } from '../../store/recovery/loss-detection';
import { rememberError } from '../../platform/last-error';
import { NotSaved } from '../../store/database/errors';
import { BookWriter } from './book-writer.svelte';
import { CHANGED_ELSEWHERE, isTyping, LOST } from './connection-messages';
import type { LiveBook } from './live-book.svelte';
import type { Notice } from './notice';
import type { Today } from './today.svelte';

export type { Notice } from './notice';
export type Status = 'starting' | 'ready' | 'recovery' | 'failed';

/** Why the book can't be opened or written to. */
export interface Problem {
	readonly reason: OpenReason | keyof typeof LOST;
	/** A sentence or two: what happened, what was kept, what to do. */
	readonly message: string;
}

export interface SessionOptions {
	/** Opens the book; tests hand in their own. */
	readonly open?: (options: BookOptions) => Promise<Book>;
	readonly now?: () => Date;
	readonly newId?: () => string;
}

export class Session {
	/** Resolves when the start is over, well or not: look at `status`. */
	readonly ready: Promise<void>;
	/** Writes for all commands. */
	readonly writer: BookWriter;
	readonly #book: LiveBook;
	readonly #clock: Today;
	readonly #options: SessionOptions;
	#stored: Book | null = null;
	#status: Status = $state('starting');
	#problem: Problem | null = $state.raw(null);
	#waiting = $state(false);
	#notice: Notice | null = $state.raw(null);
	#stopMaintenance: (() => void) | null = null;
	readonly #beforeLettingGo = new Set<() => void>();

	/** @param opens false: never opens anything */
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
	get problem(): Problem | null {
		return this.#problem;
	}
	/** The database holds less than it did; nothing is written until the user has decided. */
	get recovery(): Recovery | null {
		return this.#book.recovery;
	}
	/** Another tab holds an older version open. */
	get waiting(): boolean {
		return this.#waiting;
	}
	get notice(): Notice | null {
		return this.#notice;
	}
	/** A write is under way. */
	get saving(): boolean {
		return this.writer.saving;
	}
	/** The newest action that can be taken back. */
	get undoable(): RecentAction | null {
		return this.#book.undoable;
	}
	/** Texts that are being typed. @throws NotSaved where the book is not open */
	get drafts(): Drafts {
		return this.stored().drafts;
	}

	/** Takes an action back; without one, the newest that can be. What was changed again since stays as it is. */
	async undo(action: string | undefined = this.undoable?.action): Promise<Saved> {
		if (action === undefined) throw new NotSaved('conflict', 'There is nothing to undo.');
		return this.writer.commit('Undone.', (book) => book.undo(action));
	}

	dismissNotice(): void {
		this.#notice = null;
	}

	/** Says that something was done that needed no write: "Copied." */
	announce(text: string): void {
		this.#notice = { text, kind: 'done' };
	}

	/** The user saw what is missing and goes on with what there is. */
	async acceptLoss(): Promise<void> {
		await this.stored().acceptLoss();
	}

	/** Asks for what waits to be saved, in the moment before this page lets go of the data for a newer version. Gives the way to stop. */
	beforeLettingGo(save: () => void): () => void {
		this.#beforeLettingGo.add(save);
		return () => void this.#beforeLettingGo.delete(save);
	}

	/** Says that a part that shows the book could not be loaded, where it is said that the book can't be opened. */
	partMissing(error: unknown): void {
		this.#fail(incomplete(error));
	}

	/** Gives the book in the database. @throws NotSaved where it is not open */
	stored(): Book {
		if (this.#stored) return this.#stored;
		throw new NotSaved('closed', this.#problem?.message);
	}

	/** Closes everything. */
	stop(): void {
		this.#clock.stop();
		this.#stopMaintenance?.();
		globalThis.document?.removeEventListener('visibilitychange', this.#lookAgain);
		this.#stored?.close();
		this.#stored = null;
	}

	async #open(): Promise<void> {
		const { open = Book.open, now, newId } = this.#options;
		// Beside the database; a failure is met where the engine is needed.
		this.#book.loadEngine().catch(() => undefined);
		try {
			const book = await open({
				onEvent: (event) => this.#hear(event),
				...(now && { now: () => now().getTime() }),
				...(newId && { newId })
			});
			this.#stored = book;
			book.subscribe((touched, foreign) => {
				if (foreign && touched?.length !== 0 && isTyping()) this.announce(CHANGED_ELSEWHERE);
				void this.#book.take(book).catch((error: unknown) => this.#fail(error));
			});
			await this.#book.take(book);
			this.#waiting = false;
			this.#status = 'ready';
			this.#clock.start();
			whenIdle(() => void book.prepare().catch(() => undefined));
			void this.#maintain(book).catch(() => undefined);
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

	/** Does what is not wanted at once; where it can't be loaded, it is done at the next start. */
	async #maintain(book: Book): Promise<void> {
		const { dateEvents, doChores } = await import('./maintenance');
		this.#stopMaintenance = doChores(book, this.#now().getTime());
		if (this.#stored !== book) return this.#stopMaintenance();
		await dateEvents(book, this.writer);
	}

	/** Looks at the days of a backup of the first edition, as is done after a start. */
	async dateEvents(): Promise<void> {
		const { dateEvents } = await import('./maintenance');
		await dateEvents(this.stored(), this.writer);
	}

	#now(): Date {
		return this.#options.now?.() ?? new Date();
	}

	/** A page that was frozen has missed what other tabs said. */
	readonly #lookAgain = (): void => {
		if (document.visibilityState === 'visible') void this.#stored?.refresh();
	};

	#hear(event: ConnectionEvent): void {
		if (event === 'outdated') for (const save of this.#beforeLettingGo) save();
		if (event === 'waiting') this.#waiting = true;
		else this.#problem = { reason: event, message: LOST[event] };
	}
}

/** Once the page has shown what it was opened for. */
function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
	else setTimeout(work);
}
