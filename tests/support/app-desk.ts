/** Actions of an app that tests begin with. */
import type { Touch } from '../../src/lib/domain/touch';
import type { App } from '../../src/lib/state/app';

/** Logs a touch that has to do with no step. */
export function logTouch(app: App, leadId: string, touch: Omit<Touch, 'id'> & Partial<Pick<Touch, 'id'>>) {
	const logged = { id: crypto.randomUUID(), ...touch };
	return app.leads.doStep(leadId, null, { did: 'touch', touch: logged });
}
