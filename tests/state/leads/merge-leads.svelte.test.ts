/** Joining in the book: one action, one undo, right whatever another tab did meanwhile; and sheets that come in joined. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { connectSheet, planImport, readSheet } from '../../../src/lib/sheet';
import { joinedInto, likelyPairs } from '../../../src/lib/state/leads/merge-leads';
import { Tracker } from '../../../src/lib/state/session/tracker.svelte';
import { Book } from '../../../src/lib/store/book';
import { channels, countingIds, freshName, memoryStorage } from '../../support/book-desk';

const MONDAY = new Date(2026, 2, 9, 10);
const trackers: Tracker[] = [];

afterEach(() => {
	for (const tracker of trackers.splice(0)) tracker.stop();
});

const desk = () => ({ name: freshName(), storage: memoryStorage(), channel: channels() });

async function start({ name, storage, channel } = desk()): Promise<Tracker> {
	const tracker = Tracker.start({
		now: () => MONDAY,
		open: (options) => Book.open({ ...options, name, storage, channel: channel(), retryAfter: [] })
	});
	trackers.push(tracker);
	await tracker.ready;
	return tracker;
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

async function importSheet(tracker: Tracker, text: string, name: string): Promise<readonly Lead[]> {
	const { plan, sheet } = planOf(text, name);
	await tracker.importSheet(plan, sheet);
	return plan.leads;
}

async function withTwo(tracker: Tracker) {
	const [kept] = await importSheet(tracker, TRACKER, 'jobs.csv');
	const [other] = await importSheet(tracker, BOARD, 'board.csv');
	return { kept: kept!, other: other! };
}

async function textOf(tracker: Tracker, sheetId: string): Promise<string> {
	const { bytes } = await tracker.exportSheet(sheetId, { addNew: false });
	return new TextDecoder().decode(bytes);
}

describe('joining two leads', () => {
	test('is one action: one lead is left, the other is in the trash and says where it went, both sheets lead to it', async () => {
		const tracker = await start();
		const { kept, other } = await withTwo(tracker);
		await tracker.join(kept.id, other.id);
		expect([...tracker.leads.values()].map(({ organisation }) => organisation)).toEqual([
			'Northwind',
			'Fabrikam'
		]);
		expect(tracker.lead(kept.id)).toMatchObject({ stage: 'interview', salary: '65,000' });
		expect(tracker.trash).toMatchObject([{ id: other.id, joinedInto: kept.id }]);
		expect(tracker.sheets.get('board.csv')!.links[0]!.id).toBe(kept.id);
		expect(await textOf(tracker, 'jobs.csv')).toBe(TRACKER);
		expect(await textOf(tracker, 'board.csv')).toBe(BOARD);
		expect(tracker.notice).toMatchObject({
			kind: 'done',
			text: 'Joined: Analyst at Northwind is one lead now.'
		});
		expect(await tracker.verify()).toMatchObject({ ok: true });
	});

	test('one undo makes two of it again, with the rows that they had', async () => {
		const tracker = await start();
		const { kept, other } = await withTwo(tracker);
		const sheets = [...tracker.sheets.values()];
		await tracker.join(kept.id, other.id);
		await tracker.undo();
		expect(tracker.lead(kept.id)).toEqual(kept);
		expect(tracker.lead(other.id)).toEqual(other);
		expect([...tracker.sheets.values()]).toEqual(sheets);
		await tracker.undo(tracker.notice?.action);
		expect(tracker.leads.size).toBe(2);
		expect(await textOf(tracker, 'board.csv')).toBe(BOARD);
	});

	test('what another tab logged meanwhile is joined as well', async () => {
		const shared = desk();
		const [here, there] = [await start(shared), await start(shared)];
		const { kept, other } = await withTwo(here);
		await expect.poll(() => there.leads.size).toBe(3);
		const wrote = {
			on: '2026-03-08',
			direction: 'in',
			channel: 'email',
			kind: 'reply',
			note: 'Come by.'
		} as const;
		await there.logTouch(other.id, wrote);
		expect(here.lead(other.id)).toEqual(other);
		await here.join(kept.id, other.id);
		expect(here.lead(kept.id)?.touches.map(({ note }) => note)).toContain('Come by.');
	});

	test('a lead that another tab deleted is not joined, and nothing is written', async () => {
		const tracker = await start();
		const { kept, other } = await withTwo(tracker);
		await tracker.remove(other.id);
		await expect(tracker.join(kept.id, other.id)).rejects.toMatchObject({
			name: 'NotSaved',
			reason: 'conflict'
		});
		expect(tracker.lead(kept.id)).toEqual(kept);
		expect(tracker.sheets.get('board.csv')!.links[0]!.id).toBe(other.id);
	});

	test('put back from the trash, the joined one stands for itself again', async () => {
		const tracker = await start();
		const { kept, other } = await withTwo(tracker);
		await tracker.join(kept.id, other.id);
		await tracker.restore(other.id);
		expect(tracker.lead(other.id)).toEqual(other);
	});

	test('erasing the joined one leaves the rows of the kept one in their sheets', async () => {
		const tracker = await start();
		const { kept, other } = await withTwo(tracker);
		await tracker.join(kept.id, other.id);
		await tracker.erase(tracker.trash.map(({ id }) => id));
		expect(tracker.lead(other.id)).toBeUndefined();
		expect(await textOf(tracker, 'board.csv')).toBe(BOARD);
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
		const tracker = await start();
		const pairs = () =>
			likelyPairs(tracker.leads.values(), tracker.sheets.values()).map(({ kept, other }) => [
				kept.id,
				other.id
			]);
		await importSheet(tracker, `${TRACKER}Northwind,Analyst,2026-03-05,Applied,\n`, 'jobs.csv');
		expect(pairs()).toEqual([]);
		const [other] = await importSheet(tracker, BOARD, 'board.csv');
		expect(pairs()).toHaveLength(1);
		const [[keptId]] = pairs() as [[string]];
		await tracker.areTwo(keptId, other!.id);
		expect(tracker.lead(other!.id)?.notSameAs).toEqual([keptId]);
		// The sheet's other row of that name may still be the one.
		expect(pairs().flat()).not.toContain(keptId);
		await tracker.undo();
		expect(pairs()).toHaveLength(1);
	});
});

describe('a sheet that comes in joined with what is there', () => {
	test('known rows are joined, new ones added, nothing is written into any sheet by it, and one undo takes it back', async () => {
		const tracker = await start();
		const [kept] = await importSheet(tracker, TRACKER, 'jobs.csv');
		const { plan, sheet } = planOf(BOARD, 'board.csv');
		const presentById = new Map([[plan.leads[0]!.id, kept!.id]]);
		await tracker.importConnected({ plan, sheet, presentById });
		expect([...tracker.leads.keys()]).toEqual([kept!.id, plan.leads[1]!.id]);
		expect(tracker.lead(kept!.id)).toMatchObject({ salary: '65,000', stage: 'interview' });
		expect(tracker.sheets.get('board.csv')!.links.map(({ id }) => id)).toEqual([kept!.id, plan.leads[1]!.id]);
		expect(await textOf(tracker, 'jobs.csv')).toBe(TRACKER);
		expect(await textOf(tracker, 'board.csv')).toBe(BOARD);
		expect(tracker.notice?.text).toBe('Imported 1 job from board.csv and connected 1 row.');
		await tracker.edit(kept!.id, 'Correct the stage', (lead) => ({ ...lead, stage: 'offer' }));
		expect(await textOf(tracker, 'jobs.csv')).toContain('Offer');
		expect(await textOf(tracker, 'board.csv')).toContain('Offer');
		await tracker.undo();
		await tracker.undo();
		expect(tracker.lead(kept!.id)).toEqual(kept);
		expect([...tracker.leads.keys()]).toEqual([kept!.id]);
		expect([...tracker.sheets.keys()]).toEqual(['jobs.csv']);
		expect(await tracker.verify()).toMatchObject({ ok: true });
	});

	test('contacts are joined with contacts', async () => {
		const tracker = await start();
		const people = 'First Name,Last Name,Company,Position\nDana,Ruiz,Northwind,Head of Data\n';
		const { plan, sheet } = planOf(people, 'Connections.csv');
		await tracker.addContact({ id: 'dana', name: 'Dana Ruiz', phone: '555', organisation: 'Northwind' });
		await tracker.importConnected({ plan, sheet, presentById: new Map([[plan.contacts[0]!.id, 'dana']]) });
		expect([...tracker.contacts.values()]).toMatchObject([
			{ id: 'dana', title: 'Head of Data', phone: '555' }
		]);
		expect(await textOf(tracker, 'Connections.csv')).toBe(people);
	});

	test('hundreds of rows are joined in one go', async () => {
		const tracker = await start();
		const rows = Array.from({ length: 250 }, (_, at) => `Firm ${at},Clerk,2026-03-02`);
		const text = `Company,Role,Applied\n${rows.join('\n')}\n`;
		const present = await importSheet(tracker, text, 'jobs.csv');
		const { plan, sheet } = planOf(text, 'again.csv');
		const presentById = new Map(plan.leads.map(({ id }, at) => [id, present[at]!.id]));
		await tracker.importConnected({ plan, sheet, presentById });
		expect([...tracker.leads.values()]).toEqual(present);
		expect(await textOf(tracker, 'again.csv')).toBe(text);
	});
});
