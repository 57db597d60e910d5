/** Apps for tests, on a Monday in March, and actions that tests begin with. */
import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import type { Lead } from '../../src/lib/domain/lead';
import type { Touch } from '../../src/lib/domain/touch';
import { createApp, type App } from '../../src/lib/state/app';
import { Book } from '../../src/lib/store/book';
import { channels, freshName, memoryStorage } from './book-desk';

export const MONDAY = '2026-03-09';
const NOW = new Date(2026, 2, 9, 10);

/** Opens an app with these leads in it; it stops with the test. */
export async function appWith(...leads: readonly Lead[]): Promise<App> {
	const own = { name: freshName(), storage: memoryStorage(), channel: channels()(), retryAfter: [] };
	const app = createApp({
		now: () => NOW,
		zone: () => 'Europe/Berlin',
		open: (options) => Book.open({ ...options, ...own })
	});
	onTestFinished(() => app.session.stop());
	await app.session.ready;
	for (const lead of leads) await app.leads.add(lead);
	return app;
}

/** Logs a touch that has to do with no step. */
export function logTouch(app: App, leadId: string, touch: Omit<Touch, 'id'> & Partial<Pick<Touch, 'id'>>) {
	const logged = { id: crypto.randomUUID(), ...touch };
	return app.leads.doStep(leadId, null, { did: 'touch', touch: logged });
}
