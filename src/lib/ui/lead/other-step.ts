import type { Step } from '$lib/domain/cadence/assessment';

/** Describes an open step other than the next one, in words. */
export interface OtherStep {
	readonly step: Step;
	/** The title: "Thank Dana Ruiz". */
	readonly title: string;
	/** The reason in one sentence. */
	readonly reason: string;
	/** The due day: "Tomorrow", "Was due on Thursday". */
	readonly when: string;
}
