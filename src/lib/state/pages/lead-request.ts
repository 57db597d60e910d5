import type { Step } from '../../domain/cadence/assessment';
import type { Ended, Stage } from '../../domain/lead';
import type { Channel, TouchKind } from '../../domain/touch';
import type { ReplyKind } from '../../messages/lead/replies';

/** Names what a page asks about a lead, in a dialog. */
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
	/** The stage that the lead had when it was moved. */
	readonly moveFrom?: Stage;
}

interface LeadStart {
	readonly touch?: { kind: TouchKind; channel: Channel | null; personId: string | null };
	readonly reply?: ReplyKind;
	readonly end?: Ended['how'];
	/** The source of the interview that is logged (`UpcomingAppointment.source`). */
	readonly interview?: string;
}
