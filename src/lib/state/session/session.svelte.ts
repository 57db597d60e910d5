/** Keeps the live book: opens it, follows it, writes to it, and says what became of a write. */
import type { BackupContents } from '../../store/backup/backup';
import { Book } from '../../store/book';
import type { BookOptions, Saved } from '../../store/book';
import type { Change } from '../../store/changes/changes';
import { incomplete, OpenProblem, unreadable } from '../../store/database/database';
import type { ConnectionEvent, OpenReason } from '../../store/database/database';
import { rememberError } from '../../platform/last-error';
import { NotSaved, notLoaded, notSaved } from '../../store/database/errors';
import type { Proof } from '../../store/changes/verify';
import type { Snapshots } from '../../store/snapshots/snapshots';
import type { Touched } from '../../store/database/rows';
import { CHANGED_ELSEWHERE, isTyping, LOST } from './connection-messages';
import { LiveBook } from './live-book.svelte';
import type { Notice } from './notice';
import { Today } from './today.svelte';

export type Status = 'starting' | 'ready' | 'recovery' | 'failed';

/** Why the book can't be opened or written to. */
export interface Problem {
	readonly reason: OpenReason | keyof typeof LOST;
	/** A sentence or two: what happened, what was kept, what to do. */
	readonly message: string;
}

export interface TrackerOptions {
	/** Opens the book; tests hand in their own. */
	readonly open?: (options: BookOptions) => Promise<Book>;
	readonly now?: () => Date;
	/** The IANA name of the user's own time zone. */
	readonly zone?: () => string;
	readonly newId?: () => string;
}

export class Keeper extends LiveBook {
	/** Resolves when the start is over, well or not: look at `status`. */
	readonly ready: Promise<void>;
	readonly #options: TrackerOptions;
	readonly #clock: Today;
	#book: Book | null = null;
	#status: Status = $state('starting');
	#problem: Problem | null = $state.raw(null);
	#waiting = $state(false);
	#notice: Notice | null = $state.raw(null);
	#stopChores: (() => void) | null = null;
	readonly #lastWords = new Set<() => void>();
	#writes = $state(0);

	/** @param opens false: never opens anything */
	constructor(options: TrackerOptions, opens: boolean) {
		const clock = new Today(options.now);
		super(() => clock.day);
		this.#options = options;
		this.#clock = clock;
		this.ready = opens ? this.#open() : Promise.resolve();
	}

	get status(): Status {
		return this.#status === 'ready' && this.recovery ? 'recovery' : this.#status;
	}
	get problem(): Problem | null {
		return this.#problem;
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
		return this.#writes > 0;
	}

	dismissNotice(): void {
		this.#notice = null;
	}

	/** Says that something was done that needed no write: "Copied." */
	announce(text: string): void {
		this.#notice = { text, kind: 'done' };
	}

	/** What happened to a lead, oldest first. */
	history(leadId: string): Promise<Change[]> {
		return this.opened().history('lead', leadId);
	}

	/** What this device signs its changes with. */
	get deviceId(): string | undefined {
		return this.opened().deviceId;
	}

	/** Whether the rows are what the recorded changes make. */
	verify(): Promise<Proof> {
		return this.opened().verify();
	}

	/** When a backup file was last written (ISO 8601 UTC), and how many changes came after it. */
	backupState(): ReturnType<Book['backupState']> {
		return this.opened().backupState();
	}

	/** The IANA name of the time zone that the user is in now. */
	get zone(): string {
		return this.#options.zone?.() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
	}

	/** A backup file was written just now. */
	backedUp(): void {
		this.opened().backedUp();
	}

	/** The user saw what is missing and goes on with what there is. */
	async acceptLoss(): Promise<void> {
		await this.opened().acceptLoss();
	}

	/** Everything that is stored, for a backup file. */
	contents(): Promise<BackupContents> {
		return this.opened().contents();
	}

	/** What is on the screen, where the database can't be read any more. */
	onScreen(): Promise<BackupContents> {
		return this.opened().onScreen();
	}

	/** The copies of everything that are kept beside it; there also where the book can't be opened. */
	async snapshots(): Promise<Snapshots> {
		return this.#book?.snapshots() ?? new (await import('../../store/snapshots/snapshots')).Snapshots();
	}

	/** A text that is being typed, as it was last saved. */
	draft<T>(key: string): Promise<T | undefined> {
		return this.opened().drafts.get<T>(key);
	}

	/** Keeps a text that is being typed at once, until it is saved: call it at each key. */
	noteDraft(key: string, value: unknown): void {
		this.opened().drafts.note(key, value);
	}

	/** Saves a text that is being typed; call it a moment after the last key and when the page is hidden. */
	saveDraft(key: string, value: unknown): Promise<void> {
		return this.opened().drafts.save(key, value);
	}

	dropDraft(key: string): Promise<void> {
		return this.opened().drafts.drop(key);
	}

	/** Asks for what waits to be saved, in the moment before this page lets go of the data for a newer version. Gives the way to stop. */
	beforeLettingGo(save: () => void): () => void {
		this.#lastWords.add(save);
		return () => void this.#lastWords.delete(save);
	}

	/** Closes everything. */
	stop(): void {
		this.#clock.stop();
		this.#stopChores?.();
		globalThis.document?.removeEventListener('visibilitychange', this.#lookAgain);
		this.#book?.close();
		this.#book = null;
	}

	/** Writes, and says what became of it ('' says nothing); a failure is said and thrown on, so that a form keeps its text. */
	protected async write(said: string, job: (book: Book) => Promise<Saved>): Promise<Saved> {
		this.#writes += 1;
		try {
			const book = this.opened();
			// What is written is to be seen: without the engine there would be no list to see it in.
			await this.loadEngine();
			const saved = await job(book);
			if (this.taking) await this.taking;
			const undo = book.undoable?.action === saved.action || book.redoable?.action === saved.action;
			if (this.#problem?.reason === 'lost') this.#problem = null;
			if (said) this.#notice = { text: said, kind: 'done', ...(undo && { action: saved.action }) };
			return saved;
		} catch (error) {
			const reason = notSaved(error);
			rememberError(reason);
			// Who stopped it knows.
			if (reason.reason !== 'stopped') this.#notice = { text: reason.message, kind: 'failed' };
			throw reason;
		} finally {
			this.#writes -= 1;
		}
	}

	/** A part of the app that is loaded when it is needed; that it can't be loaded is said as a failed write is. */
	protected async loaded<Part>(part: Promise<Part>): Promise<Part> {
		try {
			return await part;
		} catch (error) {
			const reason = notLoaded(error);
			this.#notice = { text: reason.message, kind: 'failed' };
			throw reason;
		}
	}

	/** Erases rows, and what kept sheets hold of them. */
	protected async eraseRows(
		said: string,
		label: string,
		rowsOf: (book: Book) => readonly Touched[]
	): Promise<Saved> {
		const { withoutRows } = await this.loaded(import('../../sheet/export/erase-rows'));
		return this.write(said, (book) => book.erase(label, rowsOf(book), withoutRows));
	}

	protected async takeBack(action: string | undefined, said: string): Promise<Saved> {
		if (action === undefined) throw new NotSaved('conflict', 'There is nothing to undo.');
		return this.write(said, (book) => book.undo(action));
	}

	protected newId(): string {
		return this.#options.newId?.() ?? crypto.randomUUID();
	}

	/** Machine time, ISO 8601 UTC. */
	protected machineTime(): string {
		return (this.#options.now?.() ?? new Date()).toISOString();
	}

	protected gone(): NotSaved {
		return new NotSaved('conflict');
	}

	async #open(): Promise<void> {
		const { open = Book.open, now, newId } = this.#options;
		// Beside the database; a failure is met where the engine is needed.
		this.loadEngine().catch(() => undefined);
		try {
			const book = await open({
				onEvent: (event) => this.#hear(event),
				...(now && { now: () => now().getTime() }),
				...(newId && { newId })
			});
			this.#book = book;
			book.subscribe((touched, foreign) => {
				if (foreign && touched?.length !== 0 && isTyping()) this.announce(CHANGED_ELSEWHERE);
				void this.take(book).catch((error: unknown) => this.#fail(error));
			});
			await this.take(book);
			this.#waiting = false;
			this.#status = 'ready';
			this.#clock.start();
			whenIdle(() => void book.prepare().catch(() => undefined));
			void this.#doChores(book).catch(() => undefined);
			globalThis.document?.addEventListener('visibilitychange', this.#lookAgain);
		} catch (error) {
			this.#fail(error);
			this.#status = 'failed';
		}
	}

	/** What a page needs to show the book could not be loaded: said where it is said that the book can't be opened. */
	partMissing(error: unknown): void {
		this.#fail(incomplete(error));
	}

	#fail(error: unknown): void {
		rememberError(error);
		const problem = error instanceof OpenProblem ? error : unreadable(error);
		this.#problem = { reason: problem.reason, message: problem.message };
	}

	/** What is not wanted at once; without it, what was to be done is done at the next start. */
	async #doChores(book: Book): Promise<void> {
		const { doChores } = await import('./maintenance');
		this.#stopChores = doChores(book, (this.#options.now?.() ?? new Date()).getTime());
		if (this.#book !== book) this.#stopChores();
	}

	/** A page that was frozen has missed what other tabs said. */
	readonly #lookAgain = (): void => {
		if (document.visibilityState === 'visible') void this.#book?.refresh();
	};

	#hear(event: ConnectionEvent): void {
		if (event === 'outdated') for (const save of this.#lastWords) save();
		if (event === 'waiting') this.#waiting = true;
		else this.#problem = { reason: event, message: LOST[event] };
	}

	protected opened(): Book {
		if (this.#book) return this.#book;
		throw new NotSaved('closed', this.#problem?.message);
	}
}

/** Once the page has shown what it was opened for. */
function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
	else setTimeout(work);
}
