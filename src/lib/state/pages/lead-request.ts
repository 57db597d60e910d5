/** What a page asks to be done to a lead, in a dialog. */
import type { Step } from '$lib/domain/cadence/assessment';
import type { Ended, Stage } from '$lib/domain/lead';
import type { Channel, TouchKind } from '$lib/domain/touch';
import type { Sort } from '$lib/messages/lead/replies';

export interface LeadRequest {
	readonly ask: 'touch' | 'reply' | 'no' | 'put-off' | 'close' | 'person' | 'interview';
	readonly leadId: string;
	/** The step that it starts from. */
	readonly step?: Step | null;
	/** Where the form starts, without a step. */
	readonly start?: LeadStart;
	/** What is logged brings the lead to this stage, whatever the touches alone would make of it. */
	readonly moveTo?: Stage;
}

interface LeadStart {
	readonly touch?: { kind: TouchKind; channel: Channel | null; personId: string | null };
	readonly reply?: Sort;
	readonly end?: Ended['how'];
}
