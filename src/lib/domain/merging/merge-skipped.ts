/** Joins the steps that were skipped on two leads that are one. */
import { isSkipped } from '../cadence/steps/skipped';
import type { Lead } from '../lead';

/** Returns the steps that were skipped on either of two leads that are one, each once. */
export function joinedSkipped(kept: Lead['skipped'], other: Lead['skipped']): Lead['skipped'] {
	if (!kept || !other) return kept ?? other;
	return [...kept, ...other.filter((one) => !isSkipped({ skipped: kept }, one))];
}
