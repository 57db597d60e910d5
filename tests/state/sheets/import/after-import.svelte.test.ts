/** After an import: the five groups, the quiet ones that are archived, and the questions about what the sheet does not say. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectSheet, planImport, readSheet } from '../../../../src/lib/sheet';
import { createApp, type App } from '../../../../src/lib/state/app';
import { AfterImport, importedOf } from '../../../../src/lib/state/sheets/import/after-import.svelte';
import { ImportQuestions, plansKey } from '../../../../src/lib/state/sheets/import/import-questions.svelte';
import { openBook } from '../../../support/book-desk';

const ROWS = [
	'Company,Role,Applied,Status,Follow up',
	'Northwind,Analyst,2026-11-02,Interview,',
	'Fabrikam,Clerk,2026-11-03,Offer,',
	'Contoso,Writer,2026-11-23,Applied,2026-11-27',
	'Tailspin,Pilot,2026-03-02,Applied,',
	'Woodgrove,Teller,2026-11-10,Rejected,',
	'Litware,Gardener,,Wishlist,'
];

let app: App;
let after: AfterImport;

beforeEach(async () => {
	app = createApp({ now: () => new Date(2026, 10, 30, 10), open: (options) => openBook(options) });
	await app.session.ready;
	const bytes = new TextEncoder().encode(`${ROWS.join('\n')}\n`);
	const reading = readSheet(bytes);
	const importedOn = '2026-11-30';
	const plan = planImport(reading, { newId: () => crypto.randomUUID(), importedOn });
	const as = { id: 'sheet', name: 'jobs.csv', bytes, importedOn, importedAt: '2026-11-30T10:00:00.000Z' };
	await app.sheets.importSheet(plan, connectSheet(reading, plan, as));
	after = new AfterImport(app, 'sheet');
});
afterEach(() => app.session.stop());

const inGroup = (group: keyof AfterImport['groups']) =>
	after.groups[group].map(({ organisation }) => organisation);

describe('what came in', () => {
	test('stands in five groups, as it is now', async () => {
		expect(after.counts).toEqual({ active: 2, 'follow-up': 1, 'not-applied': 1, quiet: 1, over: 1 });
		expect(inGroup('quiet')).toEqual(['Tailspin']);
		await app.leads.add({ organisation: 'In no sheet' });
		await app.leads.closeMany([after.groups.active[0]!.id], 'ended', 'Archived.');
		expect(after.counts).toMatchObject({ active: 1, 'not-applied': 1, over: 2 });
	});

	test('is archived where it has gone quiet, and comes back with the undo', async () => {
		await after.archive();
		expect(after.archived?.count).toBe(1);
		expect([inGroup('quiet'), inGroup('over')]).toEqual([[], ['Tailspin', 'Woodgrove']]);
		await app.session.undo(after.archived?.action);
		expect(inGroup('quiet')).toEqual(['Tailspin']);
	});

	test('offers to undo only where no notice does', () => {
		expect(app.session.notice?.action).toBeDefined();
		expect(after.mayUndo).toBe(false);
		const { action } = app.session.notice!;
		app.session.dismissNotice('another action');
		expect(after.mayUndo).toBe(false);
		app.session.dismissNotice(action);
		expect(after.mayUndo).toBe(true);
	});

	test('is counted again from the sheet', () => {
		const sheet = app.book.sheets.get('sheet')!;
		expect(importedOf(sheet)).toMatchObject({ sheetId: 'sheet', name: 'jobs.csv', leads: 6, contacts: 0 });
	});
});

describe('the questions', () => {
	const ask = async () => {
		const questions = new ImportQuestions(app, 'sheet', after.groups.active);
		await questions.load();
		return questions;
	};
	const named = (questions: ImportQuestions) => questions.days.map(({ lead }) => lead.organisation);

	test('are about the days of active jobs, offers first, and about plans that have passed', async () => {
		const questions = await ask();
		expect([questions.active, questions.leadsAsked]).toEqual([2, 2]);
		expect(questions.days.map(({ missing }) => missing)).toEqual(['offer', 'interview']);
		expect(questions.plans).toMatchObject([{ header: 'Follow up', count: 1 }]);
		expect(questions.days.map((question) => questions.dayAnswer(question))).toEqual([null, null]);
	});

	test('about an interview: the answer stays where it was asked, and can be undone', async () => {
		const questions = await ask();
		const [, question] = questions.days;
		await questions.answerDay(question!, { on: '2026-12-03', at: '14:00' });
		expect(questions.dayAnswer(question!)).toMatch(/^Interview on Thursday/);
		expect(named(questions)).toEqual(['Fabrikam', 'Northwind']);
		expect(questions.undoable(question!.touchId)).toBeUndefined();
		app.session.dismissNotice();
		await app.session.undo(questions.undoable(question!.touchId));
		expect(questions.dayAnswer(question!)).toBeNull();
	});

	test('about an offer: its day, and by when it is to be answered', async () => {
		const questions = await ask();
		const [question] = questions.days;
		await questions.answerDay(question!, { on: '2026-11-25', deadline: '2026-12-08' });
		expect(questions.dayAnswer(question!)).toBe('Offered on Wednesday. They need an answer by 8 December.');
	});

	test('that are skipped are no longer asked, and change nothing', async () => {
		const questions = await ask();
		const before = app.book.leads;
		questions.skip(questions.days[0]!);
		expect(named(questions)).toEqual(['Northwind']);
		expect(app.book.leads).toBe(before);
	});

	test('about plans: the answer is the sheet’s, and logs what was sent', async () => {
		const questions = await ask();
		const [plan] = questions.plans;
		expect(questions.plansAnswer(plan!)).toBeNull();
		await questions.answerPlans(plan!, 'yes');
		expect(questions.plansAnswer(plan!)).toBe('1 follow-up logged.');
		app.session.dismissNotice();
		await app.session.undo(questions.undoable(plansKey(plan!)));
		expect(questions.plansAnswer(plan!)).toBeNull();
	});
});
