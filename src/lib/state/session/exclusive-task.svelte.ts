/** Runs one task at a time and keeps what is running and why the last one failed. */
export class ExclusiveTask<Work extends string> {
	work = $state<Work | null>(null);
	/** The reason why the last task failed, in plain words. */
	problem = $state<string | null>(null);
	readonly #sentenceOf: (error: unknown) => string;

	/** @param sentenceOf returns the reason of a failure in plain words */
	constructor(sentenceOf = messageOf) {
		this.#sentenceOf = sentenceOf;
	}

	/** Runs a task, unless one is running. Never rejects: see `problem`. */
	async run(work: Work, job: () => Promise<void>): Promise<void> {
		if (this.work) return;
		this.work = work;
		this.problem = null;
		try {
			await job();
		} catch (error) {
			this.problem = this.#sentenceOf(error);
		} finally {
			this.work = null;
		}
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
