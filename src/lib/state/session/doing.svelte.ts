/** One thing at a time: what is being done, and why the last thing did not work. */
export class Doing<Work extends string> {
	work = $state<Work | null>(null);
	/** Why the last thing did not work, in plain words. */
	problem = $state<string | null>(null);

	/** Does something, unless something is being done. Never rejects: see `problem`. */
	protected async run(work: Work, job: () => Promise<void>): Promise<void> {
		if (this.work) return;
		this.work = work;
		this.problem = null;
		try {
			await job();
		} catch (error) {
			this.problem = this.sentenceOf(error);
		} finally {
			this.work = null;
		}
	}

	protected sentenceOf(error: unknown): string {
		return error instanceof Error ? error.message : String(error);
	}
}
