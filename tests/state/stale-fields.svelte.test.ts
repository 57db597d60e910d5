/**
 * No stale value wins without being asked, in any field that can be edited (docs/failure-modes.md, mode 36): each field is changed
 * in another tab while it is edited here, nothing is stored until the user has chosen, and then what they chose.
 */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { StoredSettings } from '../../src/lib/domain/cadence/policy';
import { isDay } from '../../src/lib/domain/day';
import { setStage } from '../../src/lib/domain/leads/lead-actions';
import type { Lead, OwnStep } from '../../src/lib/domain/lead';
import { clockTime } from '../../src/lib/messages/common/days';
import { FACTS, notesFact, type Fact } from '../../src/lib/messages/lead/details';
import { fieldLabel, fieldValue } from '../../src/lib/messages/forms/which-value';
import type { App } from '../../src/lib/state/app';
import { wishesOf } from '../../src/lib/state/device/morning-notification';
import { DEFAULT_SETTINGS } from '../../src/lib/domain/cadence/policy';
import { Morning } from '../../src/lib/state/device/notification-settings.svelte';
import { InterviewPageController } from '../../src/lib/state/pages/interview-page.svelte';
import { LeadDialogController } from '../../src/lib/state/pages/lead-dialog.svelte';
import { LeadOfferController } from '../../src/lib/state/pages/lead-offer.svelte';
import { LeadPageController } from '../../src/lib/state/pages/lead-page.svelte';
import { MoveDialogController } from '../../src/lib/state/pages/move-dialog.svelte';
import { LeadPapers } from '../../src/lib/state/papers/lead-papers.svelte';
import { ChangedElsewhere, type Choice } from '../../src/lib/state/session/which-value';
import type { Clash } from '../../src/lib/store/changes/with-changes';
import { DeviceStore } from '../../src/lib/store/device';
import { appWith } from '../support/app-desk';
import { freshName, lead } from '../support/book-desk';
import { CONTACT as FULL_CONTACT, LEAD, SETTINGS } from '../support/input/full-rows';
import { paperOf } from '../support/papers';

const ID = 'northwind';
type Tab = 'here' | 'elsewhere';

/** A field, and what changes it: once as the form that was opened first, and once as another tab. */
interface Field {
	/** Returns the function that stores the value of a tab, over what is stored when this is called. */
	readonly edit: (app: App, tab: Tab) => (() => Promise<unknown>) | Promise<() => Promise<unknown>>;
	readonly now: (app: App) => unknown;
}

/** Changes a field in both tabs, and answers what is asked. Returns what was asked, and what is stored before and after the answer. */
async function clash({ edit, now }: Field, app: App, choice: Choice) {
	const here = await edit(app, 'here');
	await (
		await edit(app, 'elsewhere')
	)();
	const elsewhere = now(app);
	const asked: ChangedElsewhere[] = [];
	let between: unknown;
	app.session.writer.ask = (changed) => {
		if (!(changed instanceof ChangedElsewhere)) throw changed;
		asked.push(changed);
		between = now(app);
		changed.answer(changed.clashes.map(() => choice));
		return Promise.resolve(true);
	};
	await here();
	return { asked, elsewhere, between, after: now(app) };
}

/** Holds that a field asks, keeps the other tab's value until then, and stores what was chosen. */
async function expectToAsk(field: Field, open: () => Promise<App>): Promise<void> {
	const kept = await clash(field, await open(), 'stored');
	expect(kept.asked).toHaveLength(1);
	expect([kept.between, kept.after]).toEqual([kept.elsewhere, kept.elsewhere]);
	const mine = await clash(field, await open(), 'mine');
	expect(mine.between).toEqual(mine.elsewhere);
	expect(mine.after).not.toEqual(mine.elsewhere);
	for (const { path, mine: here, stored } of mine.asked[0]!.clashes) {
		const said = [here, stored].map((value) => fieldValue(path, value, () => undefined));
		expect(fieldLabel(path)).not.toBe('');
		expect(said[0]).not.toBe(said[1]);
	}
}

const without = (app: App) => app.book.lead(ID)!;
const pageOf = (app: App) => new LeadPageController(app, () => without(app));

describe('a fact of a lead', () => {
	const texts = [...FACTS, notesFact].filter(({ control }) => control !== 'choice' && control !== 'day');
	const choices = FACTS.filter(({ control, key }) => control === 'choice' && key !== 'stage');
	/** These are either true or not stated: where both tabs change one, they agree. */
	const flags = choices.filter((fact) => fact.options!({ people: [] } as unknown as Lead).length === 2);
	const people = ['dana', 'rae', 'kim'].map((id) => ({ id, name: id }));
	const valueOf = (fact: Fact, tab: Tab) => {
		if (fact.control === 'day') return tab === 'here' ? '2026-04-01' : '2026-04-02';
		if (fact.control !== 'choice') return `${tab} ${fact.key}`;
		return fact.options!({ people } as unknown as Lead).at(tab === 'here' ? -1 : -2)!.value;
	};
	const open = () => appWith(lead(ID, { people, origin: 'posting' }));

	test.each(
		[...texts, ...FACTS.filter(({ control }) => control === 'day'), ...choices].map(
			(fact) => [fact.key, fact] as const
		)
	)('%s', async (_key, fact) => {
		if (flags.includes(fact)) return expect(fact.options!({ people } as unknown as Lead)).toHaveLength(2);
		await expectToAsk(
			{
				edit: (app, tab) => {
					const page = pageOf(app);
					const over = fact.read(without(app));
					return () => page.saveFact(fact, valueOf(fact, tab), over);
				},
				now: (app) => fact.read(without(app))
			},
			open
		);
	});

	test('the next step of the user’s own', async () => {
		await expectToAsk(
			{
				edit: (app, tab) => {
					const request = { ask: 'put-off', leadId: ID } as const;
					const after = { onclose: () => undefined, onaccepted: () => Promise.resolve() };
					const dialog = new LeadDialogController(app, request, after);
					return () => dialog.putOff({ on: tab === 'here' ? '2026-04-01' : '2026-04-02' });
				},
				now: (app) => without(app).ownStep
			},
			() => appWith(lead(ID, { ownStep: { on: '2026-03-20', setOn: '2026-03-02' } }))
		);
	});

	test('the name of a file', async () => {
		await expectToAsk(
			{
				edit: (app, tab) => {
					const papers = new LeadPapers(app, () => without(app));
					const paper = without(app).papers![0]!;
					return () => papers.change(paper, tab, 'other');
				},
				now: (app) => without(app).papers
			},
			() => appWith(lead(ID, { papers: [paperOf('a'.repeat(64), 'Plan.pdf')] }))
		);
	});
});

describe('the stage of a lead', () => {
	const open = () => appWith(lead(ID, { stage: 'interview', addedOn: '2026-03-02' }));
	const now = (app: App) => without(app).stage;
	const stageOf = (tab: Tab) => (tab === 'here' ? 'offer' : 'talking');

	test('that is corrected', async () => {
		await expectToAsk(
			{
				edit: (app, tab) => {
					const move = new MoveDialogController(app, without(app), stageOf(tab));
					return () => move.take(move.ways.find(({ what }) => what === 'correct')!);
				},
				now
			},
			open
		);
	});

	test('that is moved with what happened', async () => {
		await expectToAsk(
			{
				edit: async (app, tab) => {
					const move = new MoveDialogController(app, without(app), 'offer');
					if (tab === 'elsewhere') return () => app.leads.edit(ID, 'correct-stage', setStage('talking'));
					await move.take(move.ways.find(({ what }) => what === 'offer')!);
					const after = { onclose: () => undefined, onaccepted: () => Promise.resolve() };
					const dialog = new LeadDialogController(app, move.request!, after);
					const touch = {
						id: 'o',
						on: '2026-03-06',
						direction: 'in',
						channel: 'email',
						kind: 'offer'
					} as const;
					return () => dialog.logReply(touch);
				},
				now
			},
			open
		);
	});
});

describe('the morning reminder', () => {
	const tabs = () => {
		const device = new DeviceStore(freshName());
		onTestFinished(() => device.close());
		const asked: ChangedElsewhere[] = [];
		const morning = async (choice: Choice | null) => {
			const one = new Morning((failed) => {
				asked.push(failed as ChangedElsewhere);
				if (choice) (failed as ChangedElsewhere).answer([choice]);
				return Promise.resolve(choice !== null);
			}, device);
			await one.look();
			return one;
		};
		return { device, asked, morning };
	};

	test.each([
		['mine', '09:00'],
		['stored', '10:00'],
		[null, '10:00']
	] as const)('whose hour both changed asks (%s)', async (choice, hour) => {
		const { device, asked, morning } = tabs();
		const [here, elsewhere] = [await morning(choice), await morning(null)];
		await elsewhere.set({ at: '10:00' });
		await here.set({ at: '09:00' });
		expect(asked).toHaveLength(1);
		const [{ path, mine, stored }] = asked[0]!.clashes as [Clash];
		expect([
			fieldLabel(path),
			...[mine, stored].map((one) => fieldValue(path, one, () => undefined))
		]).toEqual(['Not before', clockTime('09:00'), clockTime('10:00')]);
		expect([here.wishes.at, (await wishesOf(device))?.at]).toEqual([hour, hour]);
	});

	test('of which each tab changed something else keeps both', async () => {
		const { device, asked, morning } = tabs();
		const [here, elsewhere] = [await morning('mine'), await morning(null)];
		await elsewhere.set({ at: '10:00' });
		await here.set({ names: true });
		expect(asked).toEqual([]);
		expect(await wishesOf(device)).toMatchObject({ at: '10:00', names: true });
		expect(here.wishes.at).toBe('10:00');
	});
});

/** An id, and choices of two, where two tabs that change one agree. */
const FIXED = ['id', 'way', 'per'];

/** Returns a value with another one in the place of each of its parts, by tab. */
function changed(value: unknown, tab: Tab, top = false): unknown {
	const isFirst = tab === 'here';
	if (typeof value === 'string' && isDay(value)) return isFirst ? '2026-04-01' : '2026-04-02';
	if (typeof value === 'string' && /^\d\d:\d\d$/.test(value)) return isFirst ? '11:00' : '12:00';
	// The engine reads the pace.
	const paces = Object.keys(DEFAULT_SETTINGS.intervals);
	if (typeof value === 'string' && paces.includes(value))
		return paces.filter((pace) => pace !== value)[isFirst ? 0 : 1];
	if (typeof value === 'string') return `${value} ${tab}`;
	if (typeof value === 'number') return value + (isFirst ? 1 : 2);
	if (Array.isArray(value))
		return value.every((item) => typeof item === 'object' && 'id' in item) || top
			? value.map((item) => changed(item, tab))
			: value;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, part]) => [key, FIXED.includes(key) ? part : changed(part, tab)])
	);
}

/** Returns the fields of a full row that are no yes or no: two tabs that change one of those agree. */
const fieldsOf = (row: object) =>
	Object.entries(row)
		.filter(([key, value]) => key !== 'id' && typeof value !== 'boolean')
		.map(([key]) => key);

/** Lists of days, addresses or choices, whose entries have no id: what either tab added or removed is added or removed. */
const SETS = ['personIds', 'weekend', 'daysOff', 'pauses', 'despite', 'ownAddresses'];
/** Fields that no form edits: they are written with what happened. */
const WRITTEN = ['deletedAt', 'direction', 'calendar'];

function rowField<Row extends object>(
	key: keyof Row,
	read: (app: App) => Row,
	save: (app: App, before: Row, after: Row) => Promise<unknown>
): Field {
	return {
		edit: (app, tab) => {
			const before = read(app);
			return () => save(app, before, { ...before, [key]: changed(before[key], tab, true) });
		},
		now: (app) => read(app)[key]
	};
}

const TOUCH = LEAD.touches[0]!;
const PERSON = LEAD.people[0]!;
const { deletedAt: _gone, ...CONTACT } = FULL_CONTACT;

describe.each([
	['a person of a lead', PERSON],
	['a touch', TOUCH],
	['a contact', CONTACT],
	['a setting', SETTINGS]
] as const)('%s', (what, row) => {
	const open = async () => {
		const app = await appWith(lead(ID, { people: [PERSON], touches: [TOUCH] }));
		if (what === 'a contact') await app.people.add(CONTACT);
		if (what === 'a setting') await app.data.setSettings(settingsOf(SETTINGS));
		return app;
	};
	const fieldOf = (key: string): Field => {
		if (what === 'a person of a lead')
			return rowField(
				key as keyof typeof PERSON,
				(app) => without(app).people[0]!,
				(app, before, after) => pageOf(app).savePerson(before, after)
			);
		if (what === 'a touch')
			return rowField(
				key as keyof typeof TOUCH,
				(app) => without(app).touches[0]!,
				(app, before, after) => pageOf(app).saveTouch(before, after)
			);
		if (what === 'a contact')
			return rowField(
				key as keyof typeof CONTACT,
				(app) => app.book.contacts.get(CONTACT.id) as typeof CONTACT,
				(app, before, after) => app.people.edit(before, after)
			);
		return rowField(
			key as keyof StoredSettings,
			(app) => settingsOf(app.book.settings),
			(app, before, after) =>
				app.data.setSettings({ [key]: after[key as keyof StoredSettings] }, 'Saved.', before)
		);
	};

	test.each(fieldsOf(row).filter((key) => !SETS.includes(key) && !WRITTEN.includes(key)))(
		'%s',
		async (key) => {
			await expectToAsk(fieldOf(key), open);
		}
	);

	test.each(fieldsOf(row).filter((key) => SETS.includes(key)))('%s: both changes are made', async (key) => {
		const { asked, elsewhere, after } = await clash(fieldOf(key), await open(), 'mine');
		expect(asked).toEqual([]);
		expect(after).toEqual(expect.arrayContaining(elsewhere as unknown[]));
	});
});

function settingsOf(settings: object): StoredSettings {
	const { id: _id, publicHolidays: _found, ...own } = settings as StoredSettings & Record<string, unknown>;
	return own as unknown as StoredSettings;
}

test('the terms of an interview, its notes and its questions', async () => {
	const ownStep: OwnStep = {
		on: '2026-03-12',
		at: '10:00',
		setOn: '2026-03-02',
		interview: true,
		place: 'Hall'
	} as OwnStep;
	const invitation = {
		id: 'invited',
		on: '2026-03-02',
		direction: 'in',
		channel: 'email',
		kind: 'invitation',
		promise: { by: 'them', on: ownStep.on, at: '10:00', place: 'Hall' }
	} as const;
	const open = () =>
		appWith(
			lead(ID, {
				touches: [invitation],
				questions: [{ id: 'q', text: 'Who decides?' }],
				preparations: [{ id: 'invited', notes: 'Plan' }]
			})
		);
	const interviewOf = (app: App) =>
		new InterviewPageController(
			app,
			() => without(app),
			() => 'invited'
		);
	const terms: Field = {
		edit: (app, tab) => {
			const page = interviewOf(app);
			page.request = 'terms';
			return () => page.setTerms({ on: '2026-03-12', at: '10:00', place: tab });
		},
		now: (app) => without(app).touches[0]!.promise
	};
	const notes: Field = {
		edit: (app, tab) => {
			const save = interviewOf(app).notesOf('invited');
			return () => save(tab, 'Plan');
		},
		now: (app) => without(app).preparations
	};
	const question: Field = {
		edit: (app, tab) => {
			const page = interviewOf(app);
			const before = without(app).questions![0]!;
			return () => page.changeQuestion(before, tab);
		},
		now: (app) => without(app).questions
	};
	for (const field of [terms, notes, question]) await expectToAsk(field, open);
});

test('the terms of an offer', async () => {
	const offer = {
		id: 'offer',
		on: '2026-03-06',
		direction: 'in',
		channel: 'email',
		kind: 'offer',
		terms: { pay: '1' }
	} as const;
	await expectToAsk(
		{
			edit: (app, tab) => {
				const card = new LeadOfferController(app, () => without(app));
				card.editing = card.offer!;
				return () => card.save({ terms: { pay: tab } });
			},
			now: (app) => without(app).touches[0]!.terms
		},
		() => appWith(lead(ID, { touches: [offer], stage: 'offer' }))
	);
});

test('a reference', async () => {
	await expectToAsk(
		{
			edit: async (app, tab) => {
				const commands = await app.people.references();
				const before = app.book.contacts.get(CONTACT.id) as typeof CONTACT;
				return () => commands.edit(before, { name: before.name, knows: tab });
			},
			now: (app) => app.book.contacts.get(CONTACT.id)!.reference
		},
		async () => {
			const app = await appWith();
			await app.people.add(CONTACT);
			return app;
		}
	);
});

test('where the user leaves the question, nothing is stored and the form hears of it', async () => {
	const app = await appWith(lead(ID, { salary: '50,000' }));
	const page = pageOf(app);
	const salary = FACTS.find(({ key }) => key === 'salary')!;
	await page.saveFact(salary, '70,000', '50,000');
	app.session.dismissNotice();
	app.session.writer.ask = () => Promise.resolve(false);
	await expect(page.saveFact(salary, '60,000', '50,000')).rejects.toThrow(
		/^Not saved: this was changed in another tab/
	);
	expect(without(app).salary).toBe('70,000');
	// The question was the notice.
	expect(app.session.notice).toBeNull();
});

test('one tab that changes a setting twice in a row asks nothing', async () => {
	const app = await appWith();
	app.session.writer.ask = () => Promise.reject(new Error('asked'));
	await Promise.all([app.data.setSettings({ dayLoad: 9 }), app.data.setSettings({ dayLoad: 10 })]);
	await app.data.setSettings({ dayLoad: 11 });
	expect(app.book.settings.dayLoad).toBe(11);
});
