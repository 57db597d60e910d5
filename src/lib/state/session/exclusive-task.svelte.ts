/** Runs one task at a time and keeps what is running and why the last one failed. */

/** The time after which waiting is shown. */
export const SLOW_MS = 400;

export class ExclusiveTask<Work extends string> {
	work = $state<Work | null>(null);
	/** True once the task has run long enough to show that. */
	slow = $state(false);
	/** The reason why the last task failed, in plain words. */
	problem = $state<string | null>(null);
	readonly #sentenceOf: (error: unknown) => string;
	#letGo: (() => void) | null = null;

	/** @param sentenceOf returns the reason of a failure in plain words */
	constructor(sentenceOf = messageOf) {
		this.#sentenceOf = sentenceOf;
	}

	/**
	 * Runs a task, unless one is running. Never rejects: see `problem`.
	 * @param job is told by `isCurrent` whether it was stopped meanwhile
	 */
	async run(work: Work, job: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
		if (this.work) return;
		let isCurrent = true;
		const stopped = new Promise<void>((resolve) => {
			this.#letGo = () => {
				isCurrent = false;
				resolve();
			};
		});
		this.work = work;
		this.problem = null;
		const timer = setTimeout(() => (this.slow = true), SLOW_MS);
		try {
			await Promise.race([job(() => isCurrent), stopped]);
		} catch (error) {
			this.problem = this.#sentenceOf(error);
		} finally {
			clearTimeout(timer);
			this.slow = false;
			this.work = null;
		}
	}

	/** Stops waiting for the task that is running. */
	stop(): void {
		this.#letGo?.();
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
