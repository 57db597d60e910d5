/** Runs long tasks of which only the newest counts, and keeps what is running, its progress, and why the last one failed. */
import { refusalWords } from '../../messages/sheets/refusals';
import { SheetRefusal } from '../../sheet/refusal';
import { NotSaved } from '../../store/database/errors';
import type { ReadProgress } from '../sheet-worker/service';

/** The time after which waiting is shown. */
const SLOW_MS = 400;

/** The progress of a task: `done` of `of`. */
interface Progress {
	readonly stage: ReadProgress['stage'] | 'storing';
	readonly done: number;
	readonly of: number;
}

export class LatestTask<Work extends string> {
	/** The task that is running. */
	work = $state<Work | null>(null);
	/** True once the task has run long enough to show that. */
	slow = $state(false);
	/** The progress; null where it is not known. */
	progress = $state.raw<Progress | null>(null);
	/** The reason why the last task failed, in plain words. */
	problem = $state<string | null>(null);

	/** The sentence for failures without words of their own. */
	readonly #otherwise: string;
	/** Numbers the tasks, so that a late answer is dropped. */
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(otherwise: string) {
		this.#otherwise = otherwise;
	}

	/** Runs a task in place of the running one; `isCurrent` tells whether it is still the newest. */
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

	/** Stops waiting for the running task. */
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

	/** Returns the sentence for a failure. A refusal and a failed write have their own. */
	#sentenceOf(error: unknown): string {
		if (error instanceof SheetRefusal) return refusalWords(error);
		return error instanceof NotSaved ? error.message : this.#otherwise;
	}
}
