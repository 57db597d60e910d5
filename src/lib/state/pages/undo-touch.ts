import type { Lead } from '../../domain/lead';
import { revisionsOf } from '../../domain/leads/lead-history';
import type { App } from '../app';

/** Takes back the whole action that logged a touch; where none is recorded, the touch goes alone. The layout's notice tells of a failure. */
export async function undoTouch(app: App, leadId: string, touchId: string): Promise<void> {
	const revisions = revisionsOf(await app.data.history(leadId));
	const has = (lead: Lead | undefined) => lead?.touches.some(({ id }) => id === touchId) === true;
	const logged = revisions.findLast(({ before, after }) => !has(before) && has(after));
	const undone = logged ? app.session.undo(logged.change.action) : app.leads.removeTouch(leadId, touchId);
	await undone.catch(() => undefined);
}
