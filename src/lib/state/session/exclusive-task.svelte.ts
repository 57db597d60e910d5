/** Work of which one thing is done at a time: what is being done, and why the last thing did not work. */
export class ExclusiveTask<Work extends string> {
	work = $state<Work | null>(null);
	/** Why the last thing did not work, in plain words. */
	problem = $state<string | null>(null);
	readonly #sentenceOf: (error: unknown) => string;

	/** @param sentenceOf says in plain words what went wrong */
	constructor(sentenceOf = messageOf) {
		this.#sentenceOf = sentenceOf;
	}

	/** Does something, unless something is being done. Never rejects: see `problem`. */
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
