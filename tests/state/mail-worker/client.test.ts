/** The page and the worker that reads mail, each on its end of a channel. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { mailReader } from '../../../src/lib/state/mail-worker/client';
import { IntakeDesk, type IntakeBook } from '../../../src/lib/state/mail-worker/intake-desk';
import { serve } from '../../../src/lib/state/mail-worker/server';
import type { MailInput, MailProgress } from '../../../src/lib/state/mail-worker/service';
import { workerClass } from '../../support/worker-class';

const TIME = { today: '2026-03-12', now: Date.UTC(2026, 2, 12) };
const REFUSAL = 'Unfortunately, we have decided not to move forward with your application.';
const mail = (at: number, text = `Hello ${at}.`) =>
	`From: Dana Ruiz <d@northwind.example>\nTo: me@doe.example\nDate: Tue, 10 Mar 2026 10:12:00 +0100\nMessage-ID: <${at}@x>\n\n${text}\n`;
const file = (name: string, text: string): MailInput => ({ name, blob: new Blob([text]) });
const mailbox = (count: number) =>
	file(
		'Inbox',
		Array.from({ length: count }, (_, at) => `From - Tue Mar 10 10:12:00 2026\n${mail(at)}\n`).join('')
	);
const LEAD: Lead = {
	...{ id: 'northwind', organisation: 'Northwind', origin: 'posting', stage: 'applied' },
	...{ addedOn: '2026-03-01', people: [], touches: [] }
};
const BOOK: IntakeBook = {
	...{ leads: [LEAD], own: ['me@doe.example'], marks: [], today: '2026-03-12', zone: 'Europe/Berlin' }
};
const nothing = () => undefined;

function reader(desk: () => IntakeDesk = () => new IntakeDesk()) {
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
	test('tells progress and the counts of each file, and proposes what all of them prove', async () => {
		const { reader: far, started } = reader();
		const progress: MailProgress[] = [];
		const pasted = {
			name: 'pasted',
			pasted: `From: Dana Ruiz <d@northwind.example>\nSent: March 11, 2026\nSubject: Analyst\n\n${REFUSAL}`
		};
		const results = await far.read(
			[mailbox(250), file('1.eml', mail(999)), pasted],
			TIME,
			{ leads: [LEAD] },
			(at) => progress.push(at)
		);
		expect(results).toMatchObject([
			{ name: 'Inbox', counts: { messages: 250, skipped: {} } },
			{ name: '1.eml', counts: { messages: 1 } },
			{ name: 'pasted', counts: { messages: 1 } }
		]);
		expect(progress[0]).toMatchObject({ name: 'Inbox' });
		expect(progress[0]!.read).toBe(progress[0]!.size);
		expect(started()).toBe(1);
		const found = await far.propose(BOOK);
		const kinds = found.leads
			.flatMap(({ proposals }) => proposals)
			.map(({ kind, mail: { on } }) => [kind, on]);
		expect(kinds).toContainEqual(['rejection', '2026-03-11']);
		expect(found.gathered.own[0]).toMatchObject({ email: 'me@doe.example', mails: 251 });
		const { proposals } = found.leads[0]!;
		const marks = proposals.map(({ mail: { hash } }) => ({ hash }));
		expect(await far.propose({ ...BOOK, marks })).toMatchObject({ leads: [] });
		far.stop();
	});

	test('lets go what can’t be about the search, and counts it', async () => {
		const { reader: far } = reader();
		await far.read([mailbox(3)], TIME, { leads: [] }, nothing);
		expect((await far.propose({ ...BOOK, leads: [] })).gathered).toMatchObject({ letGo: 3, over: 0 });
		far.stop();
	});

	test('proposes what fits no lead to the one for which the mail was handed over', async () => {
		const { reader: far } = reader();
		const stranger =
			'From: Bo Ek <bo@ek.example>\nTo: me@doe.example\nDate: Tue, 10 Mar 2026 10:12:00 +0100\n\nSee you.\n';
		await far.read([file('1.eml', stranger)], TIME, { leads: [LEAD], chosen: 'northwind' }, nothing);
		const { leads } = await far.propose({ ...BOOK, chosen: 'northwind' });
		expect(leads[0]).toMatchObject({
			target: { leadId: 'northwind' },
			proposals: [{ matchedBy: 'chosen' }, {}]
		});
		expect((await far.propose(BOOK)).leads).toEqual([]);
		far.stop();
	});

	test('goes on after a file that is refused', async () => {
		const { reader: far } = reader();
		const results = await far.read(
			[file('a.png', '\u0089PNG\0'), file('b.msg', 'x'), file('1.eml', mail(1, REFUSAL))],
			...([TIME, { leads: [LEAD] }, nothing] as const)
		);
		expect(results).toMatchObject([
			{ name: 'a.png', refused: 'unknown' },
			{ name: 'b.msg', refused: 'outlook' },
			{ name: '1.eml', counts: { messages: 1 } }
		]);
		expect((await far.propose(BOOK)).leads).toHaveLength(1);
		far.stop();
	});

	test('says so where the worker does not come up', async () => {
		vi.stubGlobal('Worker', workerClass('does not come up'));
		await expect(mailReader().read([mailbox(1)], TIME, { leads: [] }, nothing)).rejects.toThrow(
			'couldn’t start'
		);
	});

	test('an event to come is proposed, one that is over is counted; contacts go to the leads of their company', async () => {
		const { reader: far } = reader();
		const event = (on: string, uid: string) =>
			`BEGIN:VEVENT\nUID:${uid}\nDTSTART:${on}T090000Z\nSUMMARY:Interview Northwind\nORGANIZER;CN=Dana Ruiz:mailto:d@northwind.example\nATTENDEE:mailto:me@doe.example\nEND:VEVENT\n`;
		const calendar = `BEGIN:VCALENDAR\nMETHOD:REQUEST\n${event('20260320', 'a')}${event('20260301', 'b')}END:VCALENDAR\n`;
		const card = (name: string, organisation: string) =>
			`BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nORG:${organisation}\nTITLE:Recruiter\nEND:VCARD\n`;
		await far.read(
			[file('a.ics', calendar), file('b.vcf', card('Lee Park', 'Northwind') + card('Bo Ek', 'Elsewhere'))],
			...([TIME, { leads: [LEAD] }, nothing] as const)
		);
		const found = await far.propose(BOOK);
		expect(found).toMatchObject({ otherContacts: 1, gathered: { past: 1 } });
		const said = found.leads.flatMap(({ proposals }) => proposals);
		expect(said.find(({ kind }) => kind === 'invitation')?.change).toMatchObject({
			touch: { on: '2026-03-12', promise: { on: '2026-03-20' } }
		});
		expect(said.find(({ mail: { subject } }) => subject === 'Lee Park')).toMatchObject({
			target: { leadId: 'northwind' },
			change: { what: 'person', person: { name: 'Lee Park', title: 'Recruiter' } }
		});
		far.stop();
	});
});

describe('a file on which the work never ends', () => {
	afterEach(() => vi.useRealTimers());

	test('is refused after ten seconds, and another worker reads the rest and what was read before', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		const stuck = new IntakeDesk();
		const desk = vi.fn(() => new IntakeDesk());
		const read = stuck.read.bind(stuck);
		let begun = () => {};
		const hasBegun = new Promise<void>((resolve) => (begun = resolve));
		stuck.read = (input, ...rest) => {
			if (input.name !== 'Inbox') return read(input, ...rest);
			begun();
			return new Promise<never>(() => undefined);
		};
		desk.mockReturnValueOnce(stuck);
		const { reader: far, started } = reader(desk);
		const reading = far.read(
			[file('0.eml', mail(0, REFUSAL)), mailbox(1), file('1.eml', mail(1))],
			...([TIME, { leads: [LEAD] }, nothing] as const)
		);
		await hasBegun;
		await vi.advanceTimersByTimeAsync(10_000);
		expect(await reading).toMatchObject([
			{ name: '0.eml', counts: { messages: 1 } },
			{ name: 'Inbox', refused: 'too-slow' },
			{ name: '1.eml', counts: { messages: 1 } }
		]);
		expect(started()).toBe(2);
		const { leads } = await far.propose(BOOK);
		expect(leads[0]!.proposals.some(({ kind }) => kind === 'rejection')).toBe(true);
		far.stop();
	});
});
