/** The page and the worker that reads mail, each on its end of a channel. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { MailBatch } from '../../../src/lib/mail/reading/read-file';
import type { MailMessage } from '../../../src/lib/mail/message';
import { mailReader } from '../../../src/lib/state/mail-worker/client';
import { serve } from '../../../src/lib/state/mail-worker/server';
import { MailDesk, type MailInput, type MailProgress } from '../../../src/lib/state/mail-worker/service';
import { understand } from '../../../src/lib/state/mail-worker/understand';
import { workerClass } from '../../support/worker-class';

const TIME = { today: '2026-03-12', now: Date.UTC(2026, 2, 12) };
const mail = (at: number) => `From: d@x.example\nMessage-ID: <${at}@x>\n\nHello ${at}.\n`;
const file = (name: string, text: string): MailInput => ({ name, blob: new Blob([text]) });
const mailbox = (count: number) =>
	file(
		'Inbox',
		Array.from({ length: count }, (_, at) => `From - Tue Mar 10 10:12:00 2026\n${mail(at)}\n`).join('')
	);

function reader(desk: () => MailDesk<MailBatch> = () => new MailDesk(understand)) {
	let started = 0;
	vi.stubGlobal(
		'Worker',
		workerClass((endpoint) => {
			started += 1;
			serve(desk(), endpoint);
		})
	);
	return { reader: mailReader(), started: () => started };
}

afterEach(() => vi.unstubAllGlobals());

describe('reading mail', () => {
	test('gives batches in order, progress, and the counts of each file', async () => {
		const { reader: far, started } = reader();
		const messages: MailMessage[] = [];
		const progress: MailProgress[] = [];
		const pasted = { name: 'pasted', pasted: 'From: d@x.example\nSubject: Hello\n\nFriday.' };
		const results = await far.read([mailbox(250), file('1.eml', mail(999)), pasted], TIME, {
			take: (batch) => void messages.push(...(batch.messages ?? [])),
			progress: (at) => progress.push(at)
		});
		expect(results).toMatchObject([
			{ name: 'Inbox', counts: { messages: 250, skipped: {} } },
			{ name: '1.eml', counts: { messages: 1 } },
			{ name: 'pasted', counts: { messages: 1 } }
		]);
		expect(messages.slice(0, 251).map(({ id }) => id)).toEqual([
			...Array.from({ length: 250 }, (_, at) => `${at}@x`),
			'999@x'
		]);
		expect(messages[251]).toMatchObject({ subject: 'Hello', text: 'Friday.' });
		expect(progress[0]).toMatchObject({ name: 'Inbox' });
		expect(progress[0]!.read).toBe(progress[0]!.size);
		expect(started()).toBe(1);
		far.stop();
	});

	test('waits for the page before it reads on', async () => {
		let read = 0;
		const counting = () => new MailDesk((batch: MailBatch) => ((read += 1), batch));
		const { reader: far } = reader(counting);
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		const first = new Promise<void>((resolve) => {
			void far.read([mailbox(300)], TIME, { take: () => (resolve(), held) }).then(() => far.stop());
		});
		await first;
		for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
		expect(read).toBe(1);
		release();
		await vi.waitUntil(() => read === 3);
	});

	test('goes on after a file that is refused', async () => {
		const { reader: far } = reader();
		const names: string[] = [];
		const results = await far.read(
			[file('a.png', '\u0089PNG\0'), file('b.msg', 'x'), file('1.eml', mail(1))],
			TIME,
			{
				take: (_batch, name) => void names.push(name)
			}
		);
		expect(results).toMatchObject([
			{ name: 'a.png', refused: 'unknown' },
			{ name: 'b.msg', refused: 'outlook' },
			{ name: '1.eml', counts: { messages: 1 } }
		]);
		expect(names).toEqual(['1.eml']);
		far.stop();
	});

	test('takes nothing more once it is stopped', async () => {
		const { reader: far } = reader();
		const taken: number[] = [];
		let settled = false;
		const reading = far.read([mailbox(300)], TIME, {
			take: ({ messages = [] }) => {
				taken.push(messages.length);
				far.stop();
			}
		});
		void reading.then(() => (settled = true));
		await vi.waitUntil(() => taken.length > 0);
		for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
		expect([taken, settled]).toEqual([[100], false]);
	});

	test('says so where the worker does not come up', async () => {
		vi.stubGlobal('Worker', workerClass('does not come up'));
		await expect(mailReader().read([mailbox(1)], TIME, { take: () => undefined })).rejects.toThrow(
			'couldn’t start'
		);
	});
});

describe('a file on which the work never ends', () => {
	afterEach(() => vi.useRealTimers());

	test('is refused after ten seconds, and the next one is read by another worker', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		const stuck = new MailDesk<MailBatch>(understand);
		const desk = vi.fn(() => new MailDesk<MailBatch>(understand));
		desk.mockReturnValueOnce(Object.assign(stuck, { read: () => new Promise<never>(() => undefined) }));
		const { reader: far, started } = reader(desk);
		const reading = far.read([mailbox(1), file('1.eml', mail(1))], TIME, { take: () => undefined });
		await vi.advanceTimersByTimeAsync(10_000);
		expect(await reading).toMatchObject([
			{ name: 'Inbox', refused: 'too-slow' },
			{ name: '1.eml', counts: { messages: 1 } }
		]);
		expect(started()).toBe(2);
		far.stop();
	});
});
