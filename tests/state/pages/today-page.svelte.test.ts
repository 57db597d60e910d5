/** What the lines of Today say, and what their buttons do. */
import { describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { TodayPageController } from '../../../src/lib/state/pages/today-page.svelte';
import { appWith, MONDAY } from '../../support/app-desk';
import { applied, DANA, leadWith, wrote } from '../../support/lead-desk';

const { phone: _phone, ...WRITTEN_TO } = DANA;
const { email: _email, ...RUNG } = DANA;

const toWrite = (facts: Partial<Lead> = {}) =>
	leadWith({ people: [WRITTEN_TO], touches: [applied('2026-03-02')], ...facts });
const SAM = { id: 'sam', name: 'Sam Lee', email: 'sam@northwind.example' };

const toRing = () => leadWith({ people: [RUNG], touches: [applied('2026-02-23')] });

async function pageOf(...leads: Lead[]) {
	const app = await appWith(...leads);
	const page = new TodayPageController(app);
	return { app, page, first: () => page.agenda.todo[0]! };
}

describe('a line of Today', () => {
	test('says what to do, why, and when it was due', async () => {
		const { page, first } = await pageOf(toWrite({ touches: [applied('2026-02-23')] }));
		expect(page.lineOf(first())).toEqual({
			title: 'Email Dana Ruiz',
			line: 'Follow up · applied 14 days ago, no reply',
			when: '7 days overdue',
			call: false,
			acts: {
				main: 'write',
				done: true,
				replied: true,
				rejected: true,
				saidNo: true,
				snooze: true,
				skip: false
			}
		});
	});

	test('names no day for today, and the hour in the user’s own zone', async () => {
		const ownStep = { setOn: '2026-03-02', on: MONDAY, at: '15:00', zone: 'Europe/London', what: 'Ask' };
		const { page, first } = await pageOf(toWrite({ ownStep }));
		expect(page.lineOf(first())).toMatchObject({ when: 'at 15:00 in London (16:00 here)' });
	});

	test('tells an hour once', async () => {
		const promise = { by: 'me' as const, on: MONDAY, at: '15:00' };
		const { page, first } = await pageOf(toWrite({ touches: [applied('2026-03-05', { promise })] }));
		expect(page.lineOf(first())).toMatchObject({
			line: 'Email Dana Ruiz · as promised, today at 15:00',
			when: ''
		});
	});

	test('asks how a call went', async () => {
		const { page, first } = await pageOf(toRing());
		expect(page.lineOf(first())).toMatchObject({ call: true, acts: { main: 'call' } });
	});
});

describe('the day in one sentence', () => {
	test('counts what is to do and late', async () => {
		const { page } = await pageOf(toWrite({ touches: [applied('2026-02-23')] }));
		expect(page.sentence).toBe('1 to do · 1 overdue');
	});

	test('names the next day where nothing is due', async () => {
		const { page } = await pageOf(toWrite({ touches: [applied('2026-03-05')] }));
		expect(page.agenda.todo).toEqual([]);
		expect(page.sentence).toContain('Thursday');
	});
});

test('a backlog is told of only where something waits', async () => {
	expect((await pageOf(toWrite())).page.backlog).toBeNull();
	const days = { Northwind: '2026-02-23', Contoso: '2026-02-24', Fabrikam: '2026-02-25' };
	const { page } = await pageOf(
		...Object.entries(days).map(([id, on]) =>
			leadWith({ id, organisation: id, people: [], touches: [applied(on)] })
		)
	);
	expect(page.agenda.todo.map(({ lead }) => lead.id)).toEqual(['Fabrikam', 'Contoso']);
	expect(page.sentence).toBe('2 to do · 2 overdue');
	expect(page.backlog).toMatchObject({ waiting: 1, quiet: 0, today: MONDAY });
});

test('an invitation may be coming', async () => {
	expect((await pageOf(toWrite())).page.anyComing).toBe(false);
	const invited = wrote('2026-03-05', { kind: 'invitation', promise: { by: 'them', on: '2026-03-12' } });
	expect((await pageOf(toWrite({ touches: [invited] }))).page.anyComing).toBe(true);
});

describe('Done', () => {
	const touchesOf = (page: TodayPageController) => page.agenda.doneToday.map(({ touch }) => touch);

	test('logs the step at once, with today’s day', async () => {
		const { app, page, first } = await pageOf(toWrite());
		await page.done(first());
		expect(page.request).toBeNull();
		await vi.waitFor(() => expect(page.agenda.todo).toEqual([]));
		expect(touchesOf(page)).toMatchObject([
			{ on: MONDAY, direction: 'out', channel: 'email', kind: 'follow-up', personId: 'dana' }
		]);
		await app.session.undo();
		expect(page.agenda.todo).toHaveLength(1);
	});

	test('of a call asks how it went, and logs once that was told', async () => {
		const { page, first } = await pageOf(toRing());
		const item = first();
		await page.done(item);
		expect(page.request).toEqual({ ask: 'touch', leadId: 'northwind', step: item.step });
		page.close();
		await page.done(item, 'no-answer');
		expect(page.request).toBeNull();
		await vi.waitFor(() => expect(touchesOf(page)).toMatchObject([{ outcome: 'no-answer' }]));
		expect(touchesOf(page)[0]!.at).toMatch(/^\d\d:\d\d$/);
		expect(page.agenda.soon.map(({ step }) => step.rule)).toEqual(['retry-call']);
	});

	test.each(['spoke', 'left-message'] as const)(
		'of a call that ended with %s does the step',
		async (outcome) => {
			const { page, first } = await pageOf(toRing());
			await page.done(first(), outcome);
			await vi.waitFor(() => expect(touchesOf(page)).toMatchObject([{ channel: 'phone', outcome }]));
			expect(page.agenda.soon.map(({ step }) => step.rule)).not.toContain('retry-call');
		}
	);

	test('asks who was found', async () => {
		const { page, first } = await pageOf(leadWith({ people: [], touches: [applied('2026-02-23')] }));
		await page.done(first());
		expect(page.request).toMatchObject({ ask: 'person', step: { rule: 'find-a-person' } });
	});

	test('asks how an interview went', async () => {
		const invited = wrote('2026-03-02', { kind: 'invitation', promise: { by: 'them', on: '2026-03-06' } });
		const { page, first } = await pageOf(toWrite({ touches: [invited] }));
		await page.done(first());
		expect(page.request).toMatchObject({ ask: 'interview' });
	});

	test('opens the form where a guard speaks against it', async () => {
		const { app, page, first } = await pageOf(toWrite());
		const item = first();
		const no = wrote(MONDAY, { no: { scope: 'contact' } });
		await app.leads.edit('northwind', 'log-touch', (row) => ({ ...row, touches: [...row.touches, no] }));
		await page.done(item);
		expect(page.request).toMatchObject({ ask: 'touch' });
		expect(app.book.lead('northwind')!.touches).toHaveLength(2);
	});

	test('leaves a failure to the notice', async () => {
		const { app, page, first } = await pageOf(toWrite());
		vi.spyOn(app.session.writer, 'write').mockRejectedValue(new Error('The disk is full.'));
		await page.done(first());
		expect(page.request).toBeNull();
		expect(page.agenda.todo).toHaveLength(1);
	});
});

test.each(['reply', 'put-off', 'no'] as const)('a line opens the form for %s, and it closes', async (ask) => {
	const { page, first } = await pageOf(toWrite());
	page.ask(ask, first());
	expect(page.request).toEqual({ ask, leadId: 'northwind', step: first().step });
	page.close();
	expect(page.request).toBeNull();
});

test('an invitation is entered in the form for replies, which starts with it', async () => {
	const { page, first } = await pageOf(toWrite());
	page.ask('invitation', first());
	expect(page.request).toMatchObject({ ask: 'reply', leadId: 'northwind', start: { reply: 'invitation' } });
});

describe('one press', () => {
	test('logs that they turned the user down, and nothing that nobody said', async () => {
		const { app, page, first } = await pageOf(toWrite());
		await page.heard('no', first());
		await vi.waitFor(() => expect(app.book.lead('northwind')!.touches).toHaveLength(2));
		const [, no] = app.book.lead('northwind')!.touches;
		expect(no).toMatchObject({ on: MONDAY, direction: 'in', no: { scope: 'role' } });
		expect(no).not.toHaveProperty('personId');
		expect(app.book.lead('northwind')!.stage).toBe('rejected');
		await app.session.undo();
		expect(app.book.lead('northwind')!.touches).toHaveLength(1);
	});

	test('logs that they replied, by no channel that anybody named', async () => {
		const { app, page, first } = await pageOf(toWrite());
		await page.heard('reply', first());
		await vi.waitFor(() => expect(app.book.lead('northwind')!.touches).toHaveLength(2));
		const [, reply] = app.book.lead('northwind')!.touches;
		expect(reply).toMatchObject({ on: MONDAY, direction: 'in', channelGuessed: true });
		expect(app.session.notice?.text).toBe('Reply from Northwind logged · next: tomorrow');
	});

	test('skips a thank-you for good, as far as nobody takes it back', async () => {
		const met = [DANA, SAM].map(({ id }) =>
			wrote('2026-03-08', { id: `met ${id}`, kind: 'interview', channel: 'in-person', personId: id })
		);
		const { app, page } = await pageOf(toWrite({ people: [DANA, SAM], touches: met }));
		const titles = () => page.agenda.todo.map((item) => page.lineOf(item).title);
		expect(titles()).toEqual(['Thank Dana Ruiz', 'Thank Sam Lee']);
		await page.skip(page.agenda.todo[0]!);
		await vi.waitFor(() => expect(titles()).toEqual(['Thank Sam Lee']));
		expect(app.session.notice?.text).toBe('Thank-you to Northwind skipped · next: today');
		expect(app.book.lead('northwind')!.touches).toEqual(met);
		await page.skip(page.agenda.todo[0]!);
		await vi.waitFor(() => expect(titles()).toEqual([]));
		await app.session.undo();
		expect(titles()).toEqual(['Thank Sam Lee']);
	});

	test('snoozes until tomorrow', async () => {
		const { app, page, first } = await pageOf(toWrite());
		await page.snoozeUntilTomorrow(first());
		expect(app.book.lead('northwind')!.ownStep).toMatchObject({ on: '2026-03-10' });
		expect(page.agenda.todo).toEqual([]);
	});
});

describe('once nothing is left to do', () => {
	test('says what was done and what comes next, and takes back what was done', async () => {
		const { app, page, first } = await pageOf(toWrite());
		await page.done(first());
		await vi.waitFor(() => expect(page.agenda.todo).toEqual([]));
		const [done] = page.doneToday;
		expect(done).toMatchObject({ text: 'You followed up with Dana Ruiz by email' });
		expect(page.next).toEqual({
			day: '2026-03-16',
			steps: [{ lead: app.book.lead('northwind'), line: 'Follow up again · followed up today' }]
		});
		await app.leads.edit('northwind', 'change-fact|notes', (row) => ({ ...row, notes: 'Kept' }));
		await page.undo('northwind', done!.id);
		expect(page.doneToday).toEqual([]);
		expect(page.agenda.todo).toHaveLength(1);
		expect(app.book.lead('northwind')).toMatchObject({ notes: 'Kept' });
	});

	test('names no next step twice', async () => {
		const { page } = await pageOf(toWrite({ touches: [applied('2026-03-05')] }));
		expect(page.agenda.soon).toHaveLength(1);
		expect(page.next).toBeNull();
	});
});

describe('the main act of a row', () => {
	test('opens the draft of what is written or said', async () => {
		const { page, first } = await pageOf(toWrite());
		expect(page.main(first())).toBeUndefined();
		expect(page.isDrafting(first())).toBe(true);
	});

	test('opens the form for somebody who is to be found', async () => {
		const { page, first } = await pageOf(leadWith({ people: [], touches: [applied('2026-02-23')] }));
		page.main(first());
		expect(page.request).toMatchObject({ ask: 'person' });
	});

	test('logs an interview whose day has passed, and leads to the page of the interview before it', async () => {
		const invited = (on: string) => wrote('2026-03-02', { kind: 'invitation', promise: { by: 'them', on } });
		const past = await pageOf(toWrite({ touches: [invited('2026-03-06')] }));
		past.page.main(past.first());
		expect(past.page.request).toMatchObject({ ask: 'interview' });
		const confirmed = { ...applied('2026-03-03'), kind: 'reply' as const };
		const ahead = await pageOf(toWrite({ touches: [invited(MONDAY), confirmed] }));
		expect(ahead.first().step.rule).toBe('agreed-date');
		expect(ahead.page.main(ahead.first())).toMatch(/^\?id=northwind&of=touch/);
	});
});

test('a row opens in place of another, and folds', async () => {
	const { page, first } = await pageOf(toWrite());
	page.toggle(first());
	expect([page.isOpen(first()), page.isDrafting(first())]).toEqual([true, false]);
	page.toggleDraft(first());
	expect(page.isDrafting(first())).toBe(true);
	page.toggle(first());
	expect([page.isOpen(first()), page.isDrafting(first())]).toEqual([false, false]);
});

test('one draft is open at a time', async () => {
	const { page } = await pageOf(
		toWrite(),
		toWrite({ id: 'contoso', organisation: 'Contoso', people: [{ ...WRITTEN_TO, id: 'li' }] })
	);
	const [one, other] = page.agenda.todo as [(typeof page.agenda.todo)[0], (typeof page.agenda.todo)[0]];
	const open = () => [page.isDrafting(one), page.isDrafting(other)];
	expect(open()).toEqual([false, false]);
	page.toggleDraft(one);
	expect(open()).toEqual([true, false]);
	page.toggleDraft(other);
	expect(open()).toEqual([false, true]);
	page.toggleDraft(other);
	expect(open()).toEqual([false, false]);
	page.toggleDraft(one);
	page.closeDraft();
	expect(open()).toEqual([false, false]);
});

test('the sample is removed', async () => {
	const { app, page } = await pageOf(toWrite({ sample: true }));
	await page.removeSample();
	expect(app.book.hasSample).toBe(false);
});
