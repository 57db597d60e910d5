/** What the page of a lead shows, which dialog it opens, and what its buttons store. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { FACTS } from '../../../src/lib/messages/lead/details';
import { LeadPageController } from '../../../src/lib/state/pages/lead-page.svelte';
import { appWith, MONDAY } from '../../support/app-desk';
import { memoryStorage } from '../../support/book-desk';
import { applied, DANA, leadWith, RAE, wrote } from '../../support/lead-desk';

const ID = 'northwind';
const factOf = (key: string) => FACTS.find((fact) => fact.key === key)!;

async function pageOf(facts: Partial<Lead> = {}, ...others: Lead[]) {
	const app = await appWith(leadWith({ touches: [applied('2026-02-23')], ...facts }), ...others);
	const page = new LeadPageController(app, () => app.book.lead(ID)!);
	return { app, page, now: () => app.book.lead(ID)! };
}

const INVITED = wrote('2026-03-02', {
	id: 'invitation',
	kind: 'invitation',
	promise: { by: 'them', on: '2026-03-06' }
});

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the next step', () => {
	test('is worded with its reason and its day', async () => {
		const { page } = await pageOf();
		expect(page.words).toMatchObject({
			title: 'Email Dana Ruiz',
			when: 'Was due on 2 March',
			exactly: 'Monday 2 March 2026'
		});
		expect(page.words!.reason).toContain('14 days ago');
		expect(page.others).toEqual([]);
	});

	test('has others beside it', async () => {
		const met = wrote('2026-03-08', { kind: 'interview', channel: 'in-person' });
		const { page } = await pageOf({ touches: [applied('2026-02-23'), met] });
		expect(page.words!.title).toBe('Thank Dana Ruiz');
		expect(page.others).toMatchObject([{ step: { rule: 'after-interview' }, when: '16 March' }]);
	});

	test('is skipped where it stands beside the others, with the acts of the one that is next', async () => {
		const met = wrote('2026-03-08', { kind: 'interview', channel: 'in-person' });
		const { page, now } = await pageOf({ touches: [applied('2026-02-23'), met] });
		expect(page.acts).toMatchObject({ skip: true, snooze: false });
		page.skip();
		await vi.waitFor(() => expect(page.assessment!.next).toMatchObject({ rule: 'after-interview' }));
		expect(now().skipped).toMatchObject([{ rule: 'thank-each-interviewer', touchId: met.id }]);
		expect(page.acts).toMatchObject({ skip: false, snooze: true });
	});

	test('comes with the news that it is about', async () => {
		const { app, page } = await pageOf();
		expect(page.news).toBeUndefined();
		const next = { ...page.assessment!.next!, news: 'news' };
		await app.data.addNews('My exam is passed.');
		const [news] = app.book.news;
		vi.spyOn(app.book, 'assessmentOf').mockReturnValue({
			...page.assessment!,
			next: { ...next, news: news!.id }
		});
		expect(new LeadPageController(app, () => page.lead).news).toBe('My exam is passed.');
	});

	test('is worded anew when the lead changes', async () => {
		const { app, page } = await pageOf();
		await app.leads.putOff(ID, { on: '2026-03-20' });
		expect(page.words!.when).toContain('20 March');
	});
});

test('the pace is the lead’s own, or else that of the settings', async () => {
	expect((await pageOf({ pace: 'brisk' })).page.pace).toBe('brisk');
	const { app, page } = await pageOf();
	await app.data.setSettings({ pace: 'gentle' });
	expect(page.pace).toBe('gentle');
});

test('the timeline holds what happened and what comes', async () => {
	const { page } = await pageOf();
	expect(new Set(page.timeline.map(({ type }) => type))).toEqual(
		new Set(['touch', 'silence', 'today', 'step', 'forecast'])
	);
});

describe('a lead in the trash', () => {
	test('is assessed no more, and is put back', async () => {
		const { page, now } = await pageOf();
		await page.moveToTrash();
		expect(now().deletedAt).toBeDefined();
		expect(page.assessment).toBeUndefined();
		expect(page.words).toBeUndefined();
		expect([page.others, page.noesOf(DANA)]).toEqual([[], []]);
		expect(page.timeline.map(({ type }) => type)).toEqual(['touch', 'today']);
		await page.putBack();
		expect(page.words).toBeDefined();
	});
});

describe('a stage that the touches contradict', () => {
	test('is told of', async () => {
		expect((await pageOf()).page.conflict).toBeNull();
		const { page } = await pageOf({ stage: 'offer' });
		expect(page.conflict).toEqual({ stage: 'offer', logged: 'applied' });
	});

	test('is corrected', async () => {
		const { page, now } = await pageOf({ stage: 'offer' });
		await page.correctStage('applied');
		expect(now().stage).toBe('applied');
		expect(page.conflict).toBeNull();
	});

	test('is explained by what happened, or by a touch where nothing makes the stage', async () => {
		const { page } = await pageOf({ stage: 'offer' });
		page.logWhatMade('offer');
		expect(page.request).toEqual({ what: 'move', to: 'offer' });
		page.logWhatMade('saved');
		expect(page.request).toMatchObject({ what: 'lead', request: { ask: 'touch' } });
	});
});

describe('a form', () => {
	test.each(['touch', 'reply', 'no', 'put-off', 'close', 'person'] as const)('for %s', async (ask) => {
		const { page } = await pageOf();
		expect(page.request).toBeNull();
		page.ask(ask);
		const step = page.assessment!.next;
		expect(page.request).toEqual({ what: 'lead', request: { ask, leadId: ID, step } });
		page.close();
		expect(page.request).toBeNull();
	});

	test('for a touch asks about the interview where one is due', async () => {
		const { page } = await pageOf({ touches: [applied('2026-02-23'), INVITED] });
		expect(page.acts.main).toBe('log-interview');
		page.ask('touch');
		expect(page.request).toMatchObject({ request: { ask: 'interview' } });
		page.ask('reply');
		expect(page.request).toMatchObject({ request: { ask: 'reply' } });
	});

	test('that was left half typed is open again', async () => {
		const touches = [applied('2026-02-23', { id: 'application' })];
		const left = async (form: string, id: string) => {
			const storage = memoryStorage();
			const value = { form, opens: { id }, fields: [] };
			storage.setItem('tactful.form', form);
			storage.setItem(`tactful.typing form ${form}`, JSON.stringify({ value }));
			vi.stubGlobal('sessionStorage', storage);
			vi.stubGlobal('localStorage', storage);
			return (await pageOf({ touches })).page.request;
		};
		expect(await left(`part ${ID} dana`, 'dana')).toEqual({ what: 'person', person: DANA });
		expect(await left(`part ${ID} application`, 'application')).toEqual({
			what: 'touch',
			touch: touches[0]
		});
		expect(await left(`part ${ID} gone`, 'gone')).toBeNull();
		expect(await left('part contoso dana', 'dana')).toBeNull();
		expect(await left('add', 'dana')).toBeNull();
	});
});

describe('a fact', () => {
	test('is stored', async () => {
		const { page, now } = await pageOf();
		await page.saveFact(factOf('salary'), '60,000');
		expect(now().salary).toBe('60,000');
		await page.saveFact(factOf('salary'), '');
		expect(now()).not.toHaveProperty('salary');
		await page.saveFact(factOf('organisation'), '');
		expect(now().organisation).toBe('Northwind');
	});

	test('that is a stage asks what happened, and stores nothing', async () => {
		const { page, now } = await pageOf();
		await page.saveFact(factOf('stage'), 'applied');
		expect(page.request).toBeNull();
		await page.saveFact(factOf('stage'), 'talking');
		expect(page.request).toEqual({ what: 'move', to: 'talking' });
		expect(now().stage).toBe('applied');
	});

	test('that could not be stored rejects, for the field to keep it', async () => {
		const { app, page } = await pageOf();
		vi.spyOn(app.session.writer, 'write').mockRejectedValue(new Error('The disk is full.'));
		await expect(page.saveFact(factOf('salary'), '1')).rejects.toThrow('The disk is full.');
	});
});

test('tags are added by a typed line and removed one by one', async () => {
	const { page, now } = await pageOf();
	await page.addTags('remote, night shift');
	expect(now().tags).toEqual(['remote', 'night shift']);
	await page.removeTag('remote');
	expect(now().tags).toEqual(['night shift']);
});

describe('what the other leads have to do with it', () => {
	const other = leadWith({
		id: 'other',
		organisation: 'NORTHWIND',
		people: [],
		resume: 'CV 2026',
		tags: ['remote']
	});

	test('are the tags, the documents and the leads at the organization', async () => {
		const { page } = await pageOf({}, other, leadWith({ id: 'far', organisation: 'Contoso', people: [] }));
		expect(page.known).toEqual({
			sent: { resume: ['CV 2026'], letter: [] },
			tags: ['remote'],
			atOrganisation: 2
		});
	});

	test('no organization has no leads', async () => {
		const nameless = { ...other, organisation: '' };
		expect((await pageOf({ organisation: '' }, nameless)).page.known.atOrganisation).toBe(0);
	});
});

test('a lead of no sheet has none to name', async () => {
	const { page } = await pageOf();
	expect(page.sheetNames).toEqual([]);
	expect(await page.sheetRows).toEqual([]);
});

test('a no of a person is told of', async () => {
	const { page } = await pageOf({ touches: [wrote('2026-03-02', { no: { scope: 'contact' } })] });
	expect(page.noesOf(DANA)).toEqual(['Asked not to be contacted']);
});

describe('a person and a touch', () => {
	test('keep what another tab changed, but for what the form changed', async () => {
		const { app, page, now } = await pageOf();
		await app.leads.editPerson(ID, DANA, { ...DANA, phone: '112' });
		await page.savePerson(DANA, { ...DANA, title: 'Recruiter' });
		expect(now().people).toEqual([{ ...DANA, phone: '112', title: 'Recruiter' }]);
	});

	test('reject where they could not be stored, for the form to keep them', async () => {
		const { app, page } = await pageOf();
		vi.spyOn(app.session.writer, 'write').mockRejectedValue(new Error('The disk is full.'));
		await expect(page.savePerson(DANA, DANA)).rejects.toThrow('The disk is full.');
	});

	test('a promise that is new is in the user’s own zone; one that stays keeps its own', async () => {
		const promise = { by: 'them', on: '2026-03-12', at: '10:00', zone: 'Asia/Tokyo' } as const;
		const touch = wrote('2026-03-02', { kind: 'invitation', promise });
		const { page, now } = await pageOf({ touches: [touch] });
		await page.saveTouch(touch, { ...touch, note: 'Bring papers.' });
		expect(now().touches[0]).toMatchObject({ note: 'Bring papers.', promise });
		await page.saveTouch(touch, { ...touch, promise: { by: 'them', on: '2026-03-12', at: '11:00' } });
		expect(now().touches[0]!.promise).toMatchObject({ at: '11:00', zone: 'Europe/Berlin' });
	});

	test('are removed', async () => {
		const { page, now } = await pageOf({ people: [DANA, RAE] });
		await page.removePerson(RAE);
		expect(now().people).toEqual([DANA]);
		await page.removeTouch(now().touches[0]!);
		expect(now().touches).toEqual([]);
	});
});

test('an event without a day is given one', async () => {
	const undated = applied('2026-03-02', { id: 'undated', implied: true, undated: true });
	const { page, now } = await pageOf({ touches: [undated] });
	const event = page.timeline.flatMap((entry) => (entry.type === 'undated' ? [entry.event] : []))[0]!;
	await page.setDate(event.id, '2026-02-20');
	expect(now().touches).toMatchObject([{ id: 'undated', on: '2026-02-20' }]);
	expect(now().touches[0]).not.toHaveProperty('undated');
});

test('the own step is dropped, and an ended lead opens again', async () => {
	const ownStep = { setOn: MONDAY, on: '2026-03-20' };
	const { page, now } = await pageOf({ ownStep, ended: { on: '2026-03-05', how: 'ended' } });
	await page.dropOwnStep();
	expect(now().ownStep).toBeUndefined();
	await page.reopen();
	expect(now().ended).toBeUndefined();
});

test('a button that could not store leaves the failure to the notice', async () => {
	const { app, page, now } = await pageOf();
	vi.spyOn(app.session.writer, 'write').mockRejectedValue(new Error('The disk is full.'));
	await page.moveToTrash();
	expect(now().deletedAt).toBeUndefined();
});

describe('what is offered', () => {
	const APPLIED = applied('2026-02-23');
	const REPLY = wrote('2026-03-06');
	const answer = (on: string) => wrote('2026-03-05', { promise: { by: 'them', on, answer: true } });
	const invitation = (on: string) => wrote('2026-03-02', { kind: 'invitation', promise: { by: 'them', on } });
	const CONFIRMED = applied('2026-03-03', { kind: 'reply', channel: 'email', personId: 'dana' });
	const over = (how: 'ended' | 'withdrawn' | 'accepted') => ({ on: '2026-03-05', how });

	test.each<[what: string, facts: Partial<Lead>, offered: string]>([
		['follow-up', {}, 'done rejected saidNo snooze'],
		['nothing sent yet', { touches: [], stage: 'saved' }, 'done snooze'],
		['nobody to write to', { people: [] }, 'rejected saidNo snooze'],
		['waiting for their answer', { touches: [APPLIED, answer('2026-03-20')] }, 'done rejected saidNo snooze'],
		[
			'an invitation to answer',
			{ touches: [APPLIED, invitation('2026-03-12')] },
			'done rejected saidNo snooze'
		],
		['an interview ahead', { touches: [APPLIED, invitation('2026-03-12'), CONFIRMED] }, 'rejected saidNo'],
		['an interview that was', { touches: [APPLIED, invitation('2026-03-06')] }, 'rejected saidNo snooze'],
		['archived', { ended: over('ended') }, ''],
		[
			'archived, then heard',
			{ touches: [APPLIED, REPLY], ended: over('ended') },
			'done rejected saidNo snooze'
		],
		['withdrawn', { ended: over('withdrawn'), stage: 'withdrawn' }, ''],
		[
			'withdrawn, then heard',
			{ touches: [APPLIED, REPLY], ended: over('withdrawn'), stage: 'withdrawn' },
			'done'
		],
		['accepted', { ended: over('accepted'), stage: 'accepted' }, ''],
		[
			'refused by nobody in particular',
			{ people: [], touches: [APPLIED, wrote('2026-03-06', { no: { scope: 'role' }, personId: undefined })] },
			''
		],
		['refused by Dana', { touches: [APPLIED, wrote('2026-03-06', { no: { scope: 'role' } })] }, 'done skip'],
		[
			'refused and thanked',
			{
				touches: [
					APPLIED,
					wrote('2026-03-03', { no: { scope: 'role' } }),
					applied('2026-03-05', { kind: 'thank-you', channel: 'email', personId: 'dana' })
				]
			},
			''
		],
		[
			'left alone',
			{ touches: [APPLIED, wrote('2026-03-06', { no: { scope: 'contact' } })] },
			'rejected saidNo'
		]
	])('%s', async (_what, facts, offered) => {
		const { page } = await pageOf(facts);
		const names = Object.entries(page.acts).filter(([name, is]) => is === true && name !== 'replied');
		expect(names.map(([name]) => name).join(' ')).toBe(offered);
	});
});

test('an archived lead can be opened again, and closed again once they wrote', async () => {
	const archived = { touches: [applied('2026-02-23')], ended: { on: '2026-03-05', how: 'ended' } } as const;
	const { app, page } = await pageOf(archived);
	expect(page.ended).toBe(true);
	await app.leads.edit(ID, 'log-touch', (lead) => ({
		...lead,
		touches: [...lead.touches, wrote('2026-03-06')]
	}));
	expect(page.ended).toBe(false);
});
