import type { Step } from '$lib/domain/cadence/assessment';

/** An open step beside the next one, in words. */
export interface OtherStep {
	readonly step: Step;
	/** "Thank Dana Ruiz" */
	readonly title: string;
	/** One sentence of facts. */
	readonly reason: string;
	/** "Tomorrow", "Was due on Thursday" */
	readonly when: string;
}
