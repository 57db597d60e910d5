/** A mailbox taken into a real book: once, undone, erased, in a backup, on a second device, in a second tab. */
import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { targetOf } from '../../../src/lib/mail/matching/match';
import { proposalsOf } from '../../../src/lib/mail/proposals/intake';
import type { Intake, Proposal } from '../../../src/lib/mail/proposals/proposal';
import { createApp, type App } from '../../../src/lib/state/app';
import { readBackup, writeBackup } from '../../../src/lib/store/backup/backup';
import { withoutRows } from '../../../src/lib/store/snapshots/without-rows';
import { Book } from '../../../src/lib/store/book';
import { channels, freshName, memoryStorage } from '../../support/book-desk';
import { FIRST } from '../../support/mailbox/first/pack';
import { mailboxOf } from '../../support/mailbox/mailbox';

const BOX = mailboxOf(FIRST, { leads: 4, mails: 40, seed: 7 });
const STAMP = { appVersion: '1', createdAt: '2026-03-09T08:00:00.000Z' };

const desk = () => ({ name: freshName(), storage: memoryStorage(), channel: channels() });

async function start({ name, storage, channel } = desk()): Promise<App> {
	const app = createApp({
		zone: () => BOX.zone,
		open: (options) => Book.open({ ...options, name, storage, channel: channel(), retryAfter: [] })
	});
	onTestFinished(() => app.session.stop());
	await app.session.ready;
	return app;
}

async function withLeads(of = desk()): Promise<App> {
	const app = await start(of);
	const edits = BOX.leads.map((to) => ({ entity: 'lead', id: to.id, to }) as const);
	await app.session.stored().apply('add-lead', edits);
	return app;
}

async function intakeOf(app: App): Promise<Intake> {
	const leads = [...app.session.stored().leads.values()];
	return proposalsOf(BOX.messages, { ...BOX, leads, marks: await app.mail.marks() });
}

/** The proposals, with the first candidate picked. */
function picked(intake: Intake): readonly Proposal[] {
	const leads = new Map(BOX.leads.map((lead) => [lead.id, targetOf(lead)]));
	return intake.leads.flatMap(({ proposals }) =>
		proposals.map((proposal) => {
			const { target } = proposal;
			return 'candidates' in target ? { ...proposal, target: leads.get(target.candidates[0]!)! } : proposal;
		})
	);
}

async function takeIn(app: App) {
	const intake = await intakeOf(app);
	const proposals = picked(intake);
	const saved = await app.mail.accept(proposals, [], intake.marks);
	return { proposals, saved };
}

const knownLead = (proposals: readonly Proposal[]): string =>
	proposals.flatMap(({ target }) => ('leadId' in target ? [target.leadId] : []))[0]!;

describe('a mailbox that is taken in', () => {
	test('is one action, after which it proposes nothing; undo takes all of it back, and redo brings it again', async () => {
		const app = await withLeads();
		const before = app.session.stored().leads;
		const { proposals, saved } = await takeIn(app);
		expect(proposals.length).toBeGreaterThan(3);
		expect(saved).toMatchObject({ gone: 0, known: 0 });
		expect((await intakeOf(app)).leads).toEqual([]);
		expect(await app.session.stored().verify()).toEqual({ ok: true, differing: [] });

		const undone = await app.session.stored().undo(saved.action);
		expect(await app.mail.marks()).toEqual([]);
		for (const [id, lead] of before) expect(app.session.stored().leads.get(id)).toEqual(lead);
		expect(picked(await intakeOf(app)).length).toBe(proposals.length);

		await app.session.stored().undo(undone.action);
		expect((await intakeOf(app)).leads).toEqual([]);
	});

	test('is not taken in again by a tab that had it proposed before', async () => {
		const app = await withLeads();
		const stale = await intakeOf(app);
		await takeIn(app);
		const leads = app.session.stored().leads;
		const again = await app.mail.accept(picked(stale), [], stale.marks);
		expect(again).toMatchObject({ known: picked(stale).length, touched: [] });
		expect(app.session.stored().leads).toEqual(leads);
	});

	test('leaves out what is for a lead that another tab erased, and tells how much', async () => {
		const shared = desk();
		const [app, other] = [await withLeads(shared), await start(shared)];
		const proposals = picked(await intakeOf(other));
		const leadId = knownLead(proposals);
		await app.session.stored().erase('erase', [{ entity: 'lead', id: leadId }]);
		await expect.poll(() => other.session.stored().leads.has(leadId)).toBe(false);
		const { gone } = await other.mail.accept(proposals, [], []);
		expect(gone).toBe(
			proposals.filter(({ target }) => 'leadId' in target && target.leadId === leadId).length
		);
		expect((await other.mail.marks()).some((mark) => mark.leadId === leadId)).toBe(false);
	});

	test('keeps no more than hashes of an erased lead, in the book, its history and snapshots', async () => {
		const app = await withLeads();
		const { proposals } = await takeIn(app);
		const book = app.session.stored();
		const leadId = knownLead(proposals);
		const [marks, contents] = [await app.mail.marks(), await book.contents()];
		expect(JSON.stringify(contents.mailMarks)).toContain(leadId);
		await book.erase('erase', [{ entity: 'lead', id: leadId }]);
		const after = await app.mail.marks();
		expect(after.map(({ hash }) => hash)).toEqual(marks.map(({ hash }) => hash));
		for (const { hash } of marks.filter((mark) => mark.leadId === leadId))
			expect(after).toContainEqual({ hash });
		const named = ({ mailMarks, changes }: typeof contents) =>
			JSON.stringify([mailMarks, changes.filter(({ entity }) => entity === 'mail-mark')]);
		expect(named(await book.contents())).not.toContain(leadId);
		expect(named(withoutRows(contents, new Set([leadId]), (sheet) => sheet))).not.toContain(leadId);
		expect(await book.verify()).toEqual({ ok: true, differing: [] });
		await book.eraseAll('erase-all');
		expect(await app.mail.marks()).toEqual([]);
	});

	test('comes with a backup, whether it takes the place of a book or is merged with one', async () => {
		const app = await withLeads();
		await takeIn(app);
		const marks = await app.mail.marks();
		const { contents } = await readBackup(await writeBackup(await app.session.stored().contents(), STAMP));
		for (const how of ['replace', 'merge'] as const) {
			const other = await start();
			await other.session.stored()[how]('merge-devices', contents);
			expect(await other.mail.marks()).toEqual(marks);
			expect((await intakeOf(other)).leads).toEqual([]);
		}
	});

	test('of two devices stands in both with the marks of both', async () => {
		const [one, two] = [await start(), await start()];
		const [first, ...others] = picked(await intakeOf(one));
		await one.mail.accept([], [first!], []);
		await two.mail.accept([], others, []);
		const hashes = new Set([first!, ...others].map(({ mail }) => mail.hash));
		expect(hashes.size).toBeGreaterThan(1);
		await one.session.stored().merge('merge-devices', await two.session.stored().contents());
		expect(new Set((await one.mail.marks()).map(({ hash }) => hash))).toEqual(hashes);
	});
});

test('a backup without marks is as older apps write and read it, and has none', async () => {
	const text = await writeBackup(await (await withLeads()).session.stored().contents(), STAMP);
	expect(text).not.toContain('mailMarks');
	expect((await readBackup(text)).contents.mailMarks).toEqual([]);
});

test('own addresses are kept in small letters, each once', async () => {
	const app = await start();
	expect(await app.mail.ownAddresses()).toEqual([]);
	await app.mail.setOwnAddresses([' Sam@Carter.example', 'sam@carter.example', 'nobody']);
	expect(await app.mail.ownAddresses()).toEqual(['sam@carter.example']);
	await app.mail.setOwnAddresses([]);
	expect(await app.mail.ownAddresses()).toEqual([]);
});
