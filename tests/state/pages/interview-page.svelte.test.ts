/** What the page of an interview shows and stores. The app's now is Monday March 9, 10:00. */
import { expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { InterviewPageController } from '../../../src/lib/state/pages/interview-page.svelte';
import { LeadDialogController } from '../../../src/lib/state/pages/lead-dialog.svelte';
import type { LeadRequest } from '../../../src/lib/state/pages/lead-request';
import { TodayPageController } from '../../../src/lib/state/pages/today-page.svelte';
import { appWith, MONDAY } from '../../support/app-desk';
import { applied, DANA, leadWith, RAE, touchOn, wrote } from '../../support/lead-desk';

const invitation = (on: string, at: string) =>
	wrote('2026-03-05', {
		id: 'invited',
		kind: 'invitation',
		promise: { by: 'them', on, at, zone: 'Europe/Berlin', personId: 'dana' }
	});

async function pageOf(on: string, at: string, facts: Partial<Lead> = {}) {
	const touches = [applied('2026-02-20'), invitation(on, at), touchOn('2026-03-06', { kind: 'reply' })];
	const app = await appWith(leadWith({ people: [DANA, RAE], touches, ...facts }));
	const lead = () => app.book.lead('northwind')!;
	const page = new InterviewPageController(app, lead, () => 'invited');
	return { app, lead, page };
}

test('Today leads to it until its hour, and asks how it went from then on', async () => {
	const ahead = await pageOf(MONDAY, '10:30');
	const today = new TodayPageController(ahead.app);
	const item = today.agenda.todo[0]!;
	expect(today.lineOf(item).acts.main).toBe('prepare');
	expect(today.main(item)).toBe('?id=northwind&of=invited');
	const over = await pageOf(MONDAY, '09:30');
	const later = new TodayPageController(over.app);
	expect(later.lineOf(later.agenda.todo[0]!).acts).toMatchObject({ main: 'log-interview', done: false });
	expect(later.main(later.agenda.todo[0]!)).toBeUndefined();
	expect(later.request?.ask).toBe('interview');
	expect(over.page.interview?.status).toBe('passed');
});

test('notes, people and questions are kept with the lead, and one undo takes the last back', async () => {
	const { app, lead, page } = await pageOf('2026-03-12', '15:00');
	await page.notesOf('invited')('Take the plan', '');
	await page.expect(RAE);
	await page.addPerson({ id: 'kim', name: 'Kim Lee' });
	expect(page.facts?.expected.map(({ person }) => person.id)).toEqual(['dana', 'rae', 'kim']);
	expect(page.facts?.notes).toBe('Take the plan');
	const [usual] = page.suggested;
	await page.addQuestion(usual!);
	expect(page.suggested).not.toContain(usual);
	await page.tickQuestion(page.facts!.questions[0]!, true);
	expect(lead().questions).toMatchObject([{ text: usual, asked: true }]);
	await app.session.undo();
	expect(lead().questions?.[0]?.asked).toBeUndefined();
});

test('moving it tells where it was planned, and a new hour is in the user’s zone', async () => {
	const { lead, page } = await pageOf('2026-03-12', '15:00');
	page.request = 'terms';
	await page.setTerms({ on: '2026-03-16', at: '10:00', place: 'Room 4' });
	expect(page.request).toBeNull();
	expect(page.interview).toMatchObject({ on: '2026-03-16', at: '10:00', place: 'Room 4', source: 'invited' });
	const touch = lead().touches.find(({ id }) => id === 'invited');
	expect(touch?.promise?.zone).toBe('Europe/Berlin');
	expect(touch?.note).toBe('It was planned for Thursday 12 March 2026, 15:00.');
});

test('canceling it ends it, and undo brings it back', async () => {
	const { app, page } = await pageOf('2026-03-12', '15:00');
	expect(await page.cancel()).toBe(true);
	expect(page.interview).toBeNull();
	await app.session.undo();
	expect(page.interview?.on).toBe('2026-03-12');
});

test('logging it starts from who was expected, and keeps the notes with what was held', async () => {
	const { app, lead, page } = await pageOf(MONDAY, '09:30');
	await page.notesOf('invited')('Take the plan', '');
	await page.expect(RAE);
	page.log();
	const dialog = new LeadDialogController(app, page.request as LeadRequest, {
		onclose: () => undefined,
		onaccepted: () => Promise.resolve()
	});
	expect(dialog.interviewStart).toMatchObject({ on: MONDAY, at: '09:30', personIds: ['dana', 'rae'] });
	await dialog.logInterview({
		id: 'held',
		on: MONDAY,
		channel: 'in-person',
		met: ['dana', 'rae'],
		others: ''
	});
	expect(lead().preparations).toMatchObject([{ id: 'held', notes: 'Take the plan' }]);
	expect(page.interview).toMatchObject({ source: 'held', status: 'held' });
	expect(page.facts?.notes).toBe('Take the plan');
});
