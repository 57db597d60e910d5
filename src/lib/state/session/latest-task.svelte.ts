/** Work that takes a while, of which the newest counts: what is being waited for, whether it takes long, and why it did not work. */
import { SheetRefusal } from '../../sheet/refusal';
import { NotSaved } from '../../store/database/errors';
import type { ReadProgress } from '../sheet-worker/service';

/** From when on waiting is shown. */
const SLOW_MS = 400;

/** How far something is: `done` of `of`. */
interface Progress {
	readonly stage: ReadProgress['stage'] | 'storing';
	readonly done: number;
	readonly of: number;
}

export class LatestTask<Work extends string> {
	/** What is being waited for. */
	work = $state<Work | null>(null);
	/** It has been waited for long enough to say so. */
	slow = $state(false);
	/** How far it is; null where that is not known. */
	progress = $state.raw<Progress | null>(null);
	/** Why the last thing did not work. */
	problem = $state<string | null>(null);

	/** What is said of a failure that has no words of its own. */
	readonly #otherwise: string;
	/** Counts what was asked for, so that an answer that comes too late is dropped. */
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(otherwise: string) {
		this.#otherwise = otherwise;
	}

	/** Does one thing in the place of whatever is under way; `isCurrent` says whether it still has to be done. */
	async run(work: Work, job: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
		const turn = (this.#turn += 1);
		const isCurrent = () => turn === this.#turn;
		this.#rest();
		this.work = work;
		this.problem = null;
		this.#timer = setTimeout(() => (this.slow = true), SLOW_MS);
		try {
			await job(isCurrent);
		} catch (error) {
			if (isCurrent()) this.problem = this.#sentenceOf(error);
		} finally {
			if (isCurrent()) this.#rest();
		}
	}

	/** Whatever is under way is no longer waited for. */
	halt(): void {
		this.#turn += 1;
		this.#rest();
		this.problem = null;
	}

	#rest(): void {
		clearTimeout(this.#timer);
		this.slow = false;
		this.work = null;
		this.progress = null;
	}

	/** A refusal and a failed write say what happened in words of their own; anything else is put into ours. */
	#sentenceOf(error: unknown): string {
		return error instanceof SheetRefusal || error instanceof NotSaved ? error.message : this.#otherwise;
	}
}
