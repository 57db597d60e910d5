/** A form that is being saved: pressed twice it saves once, and a failure keeps the form open and says why. */
export class Submission {
	busy = $state(false);
	problem = $state<string>();

	/** Runs `save`; resolves after it is stored, or sets `problem` where it was not. */
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
