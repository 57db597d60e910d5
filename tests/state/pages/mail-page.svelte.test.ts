/** The page on which mail is handed over, with the reader that its worker has. */
import { expect, test } from 'vitest';
import { IntakeDesk } from '../../../src/lib/state/mail-worker/intake-desk';
import type { MailReader } from '../../../src/lib/state/mail-worker/client';
import { MailPage, pastedInput } from '../../../src/lib/state/mail/mail-page.svelte';
import type { App } from '../../../src/lib/state/app';
import type { Lead } from '../../../src/lib/domain/lead';
import { leadChoices, shownGroups } from '../../../src/routes/mail/mail-view';
import { appWith } from '../../support/app-desk';

const REFUSAL = 'Unfortunately, we have decided not to move forward with your application.';
const mail = (id: string, text: string, subject = 'Your application', day = '05') =>
	`Message-ID: <${id}@x>\nFrom: Dana Ruiz <dana@northwind.example>\nTo: Sam Doe <sam@doe.example>\nDate: Thu, ${day} Mar 2026 10:12:00 +0100\nSubject: ${subject}\n\n${text}\n`;
const lead = (id: string, role: string): Lead => ({
	...{ id, organisation: 'Northwind', role, origin: 'posting', stage: 'applied', addedOn: '2026-03-01' },
	...{ people: [], touches: [] }
});

/** Reads on this side of the worker. */
function nearReader(): MailReader {
	const desk = new IntakeDesk();
	return {
		async read(inputs, time, { leads, chosen }, tell) {
			desk.begin(leads, time.today, chosen !== undefined);
			const results = [];
			for (const input of inputs)
				results.push({ name: input.name, counts: await desk.read(input, time, tell) });
			return results;
		},
		propose: (book) => Promise.resolve(desk.propose(book)),
		stop: () => undefined
	};
}

function pageOf(app: App, openReader = nearReader): MailPage {
	return new MailPage(
		{
			...{ today: app.book.today, zone: app.book.zone, now: () => Date.UTC(2026, 2, 9) },
			leads: () => [...app.book.leads.values()],
			ownAddresses: () => app.book.settings.ownAddresses ?? [],
			keepOwnAddresses: (own) => app.mail.setOwnAddresses(own),
			marks: () => app.mail.marks(),
			accept: (...decided) => app.mail.accept(...decided)
		},
		openReader
	);
}

const touches = (app: App, id: string) => app.book.leads.get(id)!.touches;

test('whose the addresses are is asked once; nothing is taken by itself; one press adds, and one undo takes back', async () => {
	const app = await appWith(lead('northwind', 'Analyst'));
	const page = pageOf(app);
	await page.read([pastedInput(mail('1', REFUSAL))]);
	expect(page.task.problem).toBeNull();
	expect(page.question?.addresses.map(({ email }) => email)).toEqual([
		'sam@doe.example',
		'dana@northwind.example'
	]);
	expect(page.count).toBe(0);
	await page.answer(['sam@doe.example'], []);
	expect(app.book.settings.ownAddresses).toEqual(['sam@doe.example']);
	expect([page.count, page.added, page.groups[0]!.rows[0]!.main.kind]).toEqual([1, 0, 'rejection']);
	await page.take();
	expect(touches(app, 'northwind')).toEqual([]);

	page.decide([page.groups[0]!.rows[0]!.hash], 'add');
	page.keepsText = true;
	await page.take();
	expect(touches(app, 'northwind')).toMatchObject([
		{ no: { scope: 'role' }, on: '2026-03-05', note: REFUSAL }
	]);
	expect([page.count, page.isHalfDone]).toEqual([0, false]);

	const again = pageOf(app);
	await again.read([pastedInput(mail('1', REFUSAL))]);
	expect(again.question).toBeNull();
	expect([again.count, again.found!.skipped.known]).toEqual([0, 1]);

	await app.session.undo();
	expect(touches(app, 'northwind')).toEqual([]);
	await again.read([pastedInput(mail('1', REFUSAL))]);
	expect(again.count).toBe(1);
});

test('of two leads the user picks one before it is added; a mail that is skipped does not come again', async () => {
	const app = await appWith(lead('one', 'Analyst'), lead('two', 'Planner'));
	const page = pageOf(app);
	await page.read([
		pastedInput(mail('1', REFUSAL)),
		pastedInput(mail('2', 'We read your CV.', 'Hello', '06'))
	]);
	await page.answer(['sam@doe.example'], []);
	expect(page.groups.every(({ target }) => 'candidates' in target)).toBe(true);
	const [newer, older] = page.groups;
	page.decide([older!.rows[0]!.hash], 'add');
	page.decide([newer!.rows[0]!.hash], 'leave');
	expect(page.unpicked).toBe(1);
	await page.take();
	expect(page.count).toBe(2);
	page.aim(older!.key, { leadId: 'two' });
	await page.take();
	expect([touches(app, 'one').length, touches(app, 'two').length, page.count]).toEqual([0, 1, 0]);
});

test('a correction is what is added', async () => {
	const app = await appWith(lead('northwind', 'Analyst'));
	const page = pageOf(app);
	await page.read([pastedInput(mail('1', REFUSAL))]);
	await page.answer(['sam@doe.example'], []);
	const { main, hash } = page.groups[0]!.rows[0]!;
	page.correct(main.id, { kind: 'not-now' });
	page.correct(main.id, { on: '2026-03-04' });
	expect(page.shown(main).kind).toBe('not-now');
	page.decide([hash], 'add', true);
	page.decide([hash], 'add', true);
	expect(page.added).toBe(0);
	page.decide([hash], 'add', true);
	await page.take();
	expect(touches(app, 'northwind')).toMatchObject([{ on: '2026-03-04', no: { scope: 'not-now' } }]);
});

test('all of a lead are decided at once, also those that are not drawn; what is changed is asked about when the page is left', async () => {
	const app = await appWith(lead('northwind', 'Analyst'));
	const page = pageOf(app);
	await page.read(
		['1', '2', '3'].map((id) => pastedInput(mail(id, REFUSAL, `Your application ${id}`, `0${id}`)))
	);
	await page.answer(['sam@doe.example'], []);
	const [group] = page.groups;
	expect(shownGroups(page.groups, 1)[0]!.rows).toHaveLength(1);
	expect(page.isTouched).toBe(false);
	page.decideGroup(group!.key, 'add');
	expect([page.added, group!.rows.length]).toEqual([page.count, page.count]);
	expect(page.isTouched).toBe(true);
	page.decideGroup('nobody', 'leave');
	expect(page.left).toBe(0);
});

test('what is in the trash is no lead to choose', () => {
	const gone = { ...lead('gone', 'Planner'), deletedAt: '2026-03-01T08:00:00.000Z' };
	expect(leadChoices([gone, lead('two', 'Planner'), lead('one', 'Analyst')]).map(({ id }) => id)).toEqual([
		'one',
		'two'
	]);
});

test('a reading that is stopped leaves nothing', async () => {
	const app = await appWith();
	let begun = () => {};
	const hasBegun = new Promise<void>((resolve) => (begun = resolve));
	let isStopped = false;
	const held = (): MailReader => ({
		read: () => (begun(), new Promise<never>(() => undefined)),
		propose: () => Promise.reject(new Error('not asked')),
		stop: () => (isStopped = true)
	});
	const page = pageOf(app, held);
	const reading = page.read([pastedInput(mail('1', REFUSAL))]);
	await hasBegun;
	expect([page.task.work, page.isHalfDone]).toEqual(['reading', true]);
	page.stop();
	await reading;
	expect([page.task.work, page.stopped, isStopped, page.count]).toEqual([null, true, true, 0]);
});
