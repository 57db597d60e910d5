/** Joining in the book: one action, one undo, right whatever another tab did meanwhile; and sheets that come in joined. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { connectSheet, planImport, readSheet } from '../../../src/lib/sheet';
import { joinedInto, likelyPairs } from '../../../src/lib/state/leads/merge-leads';
import { createApp, type App } from '../../../src/lib/state/app';
import { Book } from '../../../src/lib/store/book';
import { logTouch } from '../../support/app-desk';
import { channels, countingIds, freshName, memoryStorage } from '../../support/book-desk';

const MONDAY = new Date(2026, 2, 9, 10);
const apps: App[] = [];

afterEach(() => {
	for (const app of apps.splice(0)) app.session.stop();
});

const desk = () => ({ name: freshName(), storage: memoryStorage(), channel: channels() });

async function start({ name, storage, channel } = desk()): Promise<App> {
	const app = createApp({
		now: () => MONDAY,
		open: (options) => Book.open({ ...options, name, storage, channel: channel(), retryAfter: [] })
	});
	apps.push(app);
	await app.session.ready;
	return app;
}

const TRACKER = 'Company,Role,Applied,Status,Contact\nNorthwind,Analyst,2026-03-02,Applied,Dana Ruiz\n';
const BOARD = 'Employer;Job;State;Pay\nNorthwind;Analyst;Interview;65,000\nFabrikam;Clerk;Saved;\n';

function planOf(text: string, name: string) {
	const bytes = new TextEncoder().encode(text);
	const reading = readSheet(bytes);
	const plan = planImport(reading, { newId: countingIds(name), importedOn: '2026-03-09' });
	const importedAt = MONDAY.toISOString();
	const sheet = connectSheet(reading, plan, { id: name, name, bytes, importedOn: '2026-03-09', importedAt });
	return { plan, sheet };
}

async function importSheet(app: App, text: string, name: string): Promise<readonly Lead[]> {
	const { plan, sheet } = planOf(text, name);
	await app.sheets.importSheet(plan, sheet);
	return plan.leads;
}

async function withTwo(app: App) {
	const [kept] = await importSheet(app, TRACKER, 'jobs.csv');
	const [other] = await importSheet(app, BOARD, 'board.csv');
	return { kept: kept!, other: other! };
}

async function textOf(app: App, sheetId: string): Promise<string> {
	const { bytes } = await app.sheets.export(sheetId, { addNew: false });
	return new TextDecoder().decode(bytes);
}

describe('joining two leads', () => {
	test('is one action: one lead is left, the other is in the trash and says where it went, both sheets lead to it', async () => {
		const app = await start();
		const { kept, other } = await withTwo(app);
		await app.leads.join(kept.id, other.id);
		expect([...app.book.leads.values()].map(({ organisation }) => organisation)).toEqual([
			'Northwind',
			'Fabrikam'
		]);
		expect(app.book.lead(kept.id)).toMatchObject({ stage: 'interview', salary: '65,000' });
		expect(app.book.trash).toMatchObject([{ id: other.id, joinedInto: kept.id }]);
		expect(app.book.sheets.get('board.csv')!.links[0]!.id).toBe(kept.id);
		expect(await textOf(app, 'jobs.csv')).toBe(TRACKER);
		expect(await textOf(app, 'board.csv')).toBe(BOARD);
		expect(app.session.notice).toMatchObject({
			kind: 'done',
			text: 'Merged into Analyst at Northwind.'
		});
		expect(await app.data.verify()).toMatchObject({ ok: true });
	});

	test('one undo makes two of it again, with the rows that they had', async () => {
		const app = await start();
		const { kept, other } = await withTwo(app);
		const sheets = [...app.book.sheets.values()];
		await app.leads.join(kept.id, other.id);
		await app.session.undo();
		expect(app.book.lead(kept.id)).toEqual(kept);
		expect(app.book.lead(other.id)).toEqual(other);
		expect([...app.book.sheets.values()]).toEqual(sheets);
		await app.session.undo(app.session.notice?.action);
		expect(app.book.leads.size).toBe(2);
		expect(await textOf(app, 'board.csv')).toBe(BOARD);
	});

	test('what another tab logged meanwhile is joined as well', async () => {
		const shared = desk();
		const [here, there] = [await start(shared), await start(shared)];
		const { kept, other } = await withTwo(here);
		await expect.poll(() => there.book.leads.size).toBe(3);
		const wrote = {
			on: '2026-03-08',
			direction: 'in',
			channel: 'email',
			kind: 'reply',
			note: 'Come by.'
		} as const;
		await logTouch(there, other.id, wrote);
		expect(here.book.lead(other.id)).toEqual(other);
		await here.leads.join(kept.id, other.id);
		expect(here.book.lead(kept.id)?.touches.map(({ note }) => note)).toContain('Come by.');
	});

	test('a lead that another tab deleted is not joined, and nothing is written', async () => {
		const app = await start();
		const { kept, other } = await withTwo(app);
		await app.leads.remove([other.id]);
		await expect(app.leads.join(kept.id, other.id)).rejects.toMatchObject({
			name: 'NotSaved',
			reason: 'conflict'
		});
		expect(app.book.lead(kept.id)).toEqual(kept);
		expect(app.book.sheets.get('board.csv')!.links[0]!.id).toBe(other.id);
	});

	test('put back from the trash, the joined one stands for itself again', async () => {
		const app = await start();
		const { kept, other } = await withTwo(app);
		await app.leads.join(kept.id, other.id);
		await app.leads.restore([other.id]);
		expect(app.book.lead(other.id)).toEqual(other);
	});

	test('erasing the joined one leaves the rows of the kept one in their sheets', async () => {
		const app = await start();
		const { kept, other } = await withTwo(app);
		await app.leads.join(kept.id, other.id);
		await app.data.erase(app.book.trash.map(({ id }) => ({ entity: 'lead', id })));
		expect(app.book.lead(other.id)).toBeUndefined();
		expect(await textOf(app, 'board.csv')).toBe(BOARD);
	});

	test('its address leads to the kept one, also by way of another join, and never round in a circle', () => {
		const row = (id: string, into?: string) =>
			({ id, ...(into && { deletedAt: 'then', joinedInto: into }) }) as Lead;
		const leads = new Map(
			[row('a', 'b'), row('b', 'c'), row('c'), row('x', 'y'), row('y', 'x')].map((each) => [each.id, each])
		);
		const target = (id: string) => joinedInto(leads.get(id)!, (each) => leads.get(each))?.id;
		expect(target('a')).toBe('c');
		expect(target('c')).toBeUndefined();
		expect(target('x')).toBe('y');
	});
});

describe('leads that look the same', () => {
	test('are found across sheets, not within one, and not after the user said that they are two', async () => {
		const app = await start();
		const pairs = () =>
			likelyPairs(app.book.leads.values(), app.book.sheets.values()).map(({ kept, other }) => [
				kept.id,
				other.id
			]);
		await importSheet(app, `${TRACKER}Northwind,Analyst,2026-03-05,Applied,\n`, 'jobs.csv');
		expect(pairs()).toEqual([]);
		const [other] = await importSheet(app, BOARD, 'board.csv');
		expect(pairs()).toHaveLength(1);
		const [[keptId]] = pairs() as [[string]];
		await app.leads.keepApart(keptId, other!.id);
		expect(app.book.lead(other!.id)?.notSameAs).toEqual([keptId]);
		// The sheet's other row of that name may still be the one.
		expect(pairs().flat()).not.toContain(keptId);
		await app.session.undo();
		expect(pairs()).toHaveLength(1);
	});
});

describe('a sheet that comes in joined with what is there', () => {
	test('known rows are joined, new ones added, nothing is written into any sheet by it, and one undo takes it back', async () => {
		const app = await start();
		const [kept] = await importSheet(app, TRACKER, 'jobs.csv');
		const { plan, sheet } = planOf(BOARD, 'board.csv');
		const presentById = new Map([[plan.leads[0]!.id, kept!.id]]);
		await app.sheets.importConnected({ plan, sheet, presentById });
		expect([...app.book.leads.keys()]).toEqual([kept!.id, plan.leads[1]!.id]);
		expect(app.book.lead(kept!.id)).toMatchObject({ salary: '65,000', stage: 'interview' });
		expect(app.book.sheets.get('board.csv')!.links.map(({ id }) => id)).toEqual([
			kept!.id,
			plan.leads[1]!.id
		]);
		expect(await textOf(app, 'jobs.csv')).toBe(TRACKER);
		expect(await textOf(app, 'board.csv')).toBe(BOARD);
		expect(app.session.notice?.text).toBe('Imported 1 job from board.csv and connected 1 row.');
		await app.leads.edit(kept!.id, 'correct-stage', (lead) => ({ ...lead, stage: 'offer' }));
		expect(await textOf(app, 'jobs.csv')).toContain('Offer');
		expect(await textOf(app, 'board.csv')).toContain('Offer');
		await app.session.undo();
		await app.session.undo();
		expect(app.book.lead(kept!.id)).toEqual(kept);
		expect([...app.book.leads.keys()]).toEqual([kept!.id]);
		expect([...app.book.sheets.keys()]).toEqual(['jobs.csv']);
		expect(await app.data.verify()).toMatchObject({ ok: true });
	});

	test('contacts are joined with contacts', async () => {
		const app = await start();
		const people = 'First Name,Last Name,Company,Position\nDana,Ruiz,Northwind,Head of Data\n';
		const { plan, sheet } = planOf(people, 'Connections.csv');
		await app.people.add({ id: 'dana', name: 'Dana Ruiz', phone: '555', organisation: 'Northwind' });
		await app.sheets.importConnected({ plan, sheet, presentById: new Map([[plan.contacts[0]!.id, 'dana']]) });
		expect([...app.book.contacts.values()]).toMatchObject([
			{ id: 'dana', title: 'Head of Data', phone: '555' }
		]);
		expect(await textOf(app, 'Connections.csv')).toBe(people);
	});

	test('hundreds of rows are joined in one go', async () => {
		const app = await start();
		const rows = Array.from({ length: 250 }, (_, at) => `Firm ${at},Clerk,2026-03-02`);
		const text = `Company,Role,Applied\n${rows.join('\n')}\n`;
		const present = await importSheet(app, text, 'jobs.csv');
		const { plan, sheet } = planOf(text, 'again.csv');
		const presentById = new Map(plan.leads.map(({ id }, at) => [id, present[at]!.id]));
		await app.sheets.importConnected({ plan, sheet, presentById });
		expect([...app.book.leads.values()]).toEqual(present);
		expect(await textOf(app, 'again.csv')).toBe(text);
	});
});
