import type { Step } from '../../domain/cadence/assessment';
import type { Ended, Stage } from '../../domain/lead';
import type { Channel, TouchKind } from '../../domain/touch';
import type { Sort } from '../../messages/lead/replies';

/** Names what a page asks about a lead, in a dialog. */
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
