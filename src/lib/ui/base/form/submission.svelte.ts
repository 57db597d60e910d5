/**
 * Holds the state of a form that is being saved: a second press is ignored, and an error keeps the
 * form open with its reason.
 */
export class Submission {
	busy = $state(false);
	problem = $state<string>();

	/** Runs `save`. Returns true when it is stored; false when it failed, with the reason in `problem`, or while busy. */
	async run(save: () => Promise<unknown>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.problem = undefined;
		try {
			await save();
			return true;
		} catch (error) {
			this.problem = error instanceof Error ? error.message : String(error);
			return false;
		} finally {
			this.busy = false;
		}
	}
}
