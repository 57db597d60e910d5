/** Defines the request of a page to open a dialog for a lead. */
import type { Step } from '$lib/domain/cadence/assessment';
import type { Ended, Stage } from '$lib/domain/lead';
import type { Channel, TouchKind } from '$lib/domain/touch';
import type { ReplyKind } from '$lib/messages/lead/replies';

export interface LeadRequest {
	readonly ask: 'touch' | 'reply' | 'no' | 'put-off' | 'close' | 'person' | 'interview';
	readonly leadId: string;
	/** The step that the form starts from. */
	readonly step?: Step | null;
	/** The initial values, without a step. */
	readonly start?: LeadStart;
	/**
	 * The stage that the lead gets with the logged touch, instead of the one that follows from its
	 * touches.
	 */
	readonly moveTo?: Stage;
}

interface LeadStart {
	readonly touch?: { kind: TouchKind; channel: Channel | null; personId: string | null };
	readonly reply?: ReplyKind;
	readonly end?: Ended['how'];
}
