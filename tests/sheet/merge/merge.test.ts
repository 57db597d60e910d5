/** A sheet that comes back onto the same leads (laws 5 to 8): what is told of it, and what is stored. */
import { describe, expect, test } from 'vitest';
import { setTerms, statedTerms } from '../../../src/lib/domain/interviews/changes';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import type { ReimportItem, Side } from '../../../src/lib/sheet/merge';
import { change, importText, textOf } from '../../support/sheets';
import type { Trial } from '../../support/sheets';
import { comingBack, exportOf, likenessOf, NEXT_DAY } from '../../support/returns';

const SHEET = [
	'Company,Role,Applied,Status,Followed up,Contact,E-mail,Notes,Mood',
	'Northwind,Analyst,02.03.2026,Applied,,Dana Ruiz,dana@northwind.example,likes plain words,good',
	'Fabrikam,Clerk,04.03.2026,Applied,16.03.2026,,,,',
	'Contoso,Writer,05.03.2026,Interview,,Kim Lee,,,00123',
	'Woodgrove,Teller,,Wishlist,,,,,'
].join('\n');

const edited = (...edits: [string, string][]) =>
	edits.reduce((text, [from, to]) => text.replace(from, to), SHEET);
const leadOf = (trial: Trial, at: number) => trial.leads.get(trial.plan.leads[at]!.id)!;
const kinds = (items: readonly ReimportItem[]) =>
	items.map(({ kind, title, label }) => [kind, title, label].filter(Boolean).join(' · '));
const log = (touch: Partial<Touch>) => (lead: Lead) => ({
	...lead,
	touches: [
		...lead.touches,
		{
			id: 'logged',
			on: '2026-03-20',
			direction: 'out',
			channel: 'email',
			kind: 'follow-up',
			...touch
		} as Touch
	]
});

describe('nothing changed', () => {
	test('the same bytes: nothing to tell, nothing to store', () => {
		const back = comingBack(importText(SHEET), SHEET);
		expect(back.reimport).toMatchObject({ items: [], same: true, unchanged: 4, rows: 4, resorted: false });
		const { leads, patches, removed } = back.merge();
		expect([leads, patches, removed]).toEqual([[], [], []]);
	});

	test('the own export comes back as nothing new', () => {
		const trial = importText(SHEET);
		change(trial, 0, log({}));
		change(trial, 1, (lead) => ({ ...lead, stage: 'offer', role: 'Head clerk' }));
		const { reimport } = comingBack(trial, exportOf(trial).text);
		expect(reimport.items).toEqual([]);
	});

	test('rows in another order, columns moved, quotes and line ends of another kind', () => {
		const lines = SHEET.split('\n').map((line) => {
			const [company, ...rest] = line.split(',');
			return [...rest, `"${company}"`].join(',');
		});
		const [header, ...rows] = lines;
		const back = comingBack(importText(SHEET), [header, ...rows.toReversed()].join('\r\n'));
		expect(back.reimport).toMatchObject({ items: [], resorted: true });
		expect(back.reimport.columns).toMatchObject({ moved: true, added: [], removed: [], renamed: [] });
		back.store();
		expect(back.changesOfExport()).toEqual([]);
	});
});

describe('changed on one side', () => {
	test('a cell that the sheet changed is taken, and nothing is written back', () => {
		const trial = importText(SHEET);
		const text = edited(
			['Clerk', 'Head clerk'],
			['Analyst,02.03.2026,Applied', 'Analyst,02.03.2026,Rejected']
		);
		const back = comingBack(trial, text);
		expect(kinds(back.reimport.items)).toEqual([
			'changed · Analyst at Northwind · Status',
			'changed · Clerk at Fabrikam · Role'
		]);
		back.store();
		expect(leadOf(trial, 0)).toMatchObject({ stage: 'rejected' });
		expect(leadOf(trial, 0).touches.some(({ no }) => no?.scope === 'role')).toBe(true);
		expect(leadOf(trial, 1).role).toBe('Head clerk');
		expect(back.exported()).toBe(text);
	});

	test('the implied application keeps its day when time goes by', () => {
		const trial = importText('Company,Role,Status\nNorthwind,Analyst,Applied\n');
		const [before] = leadOf(trial, 0).touches;
		comingBack(trial, 'Company,Role,Status\nNorthwind,Analyst,Rejected\n').store();
		const { touches } = leadOf(trial, 0);
		expect(touches.find(({ id }) => id === before!.id)).toEqual(before);
		expect(touches.find(({ no }) => no)).toMatchObject({ on: NEXT_DAY, implied: true });
	});

	test('what the app changed stays, and is written into what came back', () => {
		const trial = importText(SHEET);
		change(trial, 2, (lead) => ({ ...lead, role: 'Editor' }));
		change(trial, 0, log({}));
		const back = comingBack(trial, edited(['Wishlist', 'Applied']));
		expect(kinds(back.reimport.items)).toEqual(['changed · Teller at Woodgrove · Status']);
		back.store();
		expect(back.exported()).toBe(
			edited(['Wishlist', 'Applied'], ['Writer', 'Editor'], ['Applied,,Dana', 'Applied,20.03.2026,Dana'])
		);
	});

	test('two of the notes columns, one changed on each side', () => {
		const trial = importText('Company,Role,Notes,Notes\nNorthwind,Analyst,one,two\n');
		change(trial, 0, (lead) => ({ ...lead, notes: 'one\n\ntwo and more' }));
		const back = comingBack(trial, 'Company,Role,Notes,Notes\nNorthwind,Analyst,first,two\n');
		back.store();
		expect(leadOf(trial, 0).notes).toBe('first\n\ntwo and more');
		expect(back.exported()).toBe('Company,Role,Notes,Notes\nNorthwind,Analyst,first,two and more\n');
	});

	test('columns that mean nothing are kept as they come', () => {
		const text = edited(['good', 'bad']);
		const back = comingBack(importText(SHEET), text);
		expect(back.reimport).toMatchObject({ items: [], unmapped: 1, same: false });
		back.store();
		expect(back.exported()).toBe(text);
	});
});

describe('changed on both sides', () => {
	function both(side?: Side) {
		const trial = importText(SHEET);
		change(trial, 0, (lead) => ({ ...lead, stage: 'interview' }));
		const back = comingBack(trial, edited(['Analyst,02.03.2026,Applied', 'Analyst,02.03.2026,Rejected']));
		const [item] = back.reimport.items;
		if (side) back.store({ [item!.key]: side });
		return { trial, back, item: item! };
	}

	test('to different values: all three are shown, and it must be settled', () => {
		const { back, item } = both();
		expect(item).toMatchObject({
			kind: 'conflict',
			reason: 'both-changed',
			proposed: null,
			label: 'Status',
			base: 'Applied',
			app: 'Interview',
			sheet: 'Rejected'
		});
		expect(() => back.merge()).toThrow(/settled/);
	});

	test('settled for the sheet', () => {
		const { trial, back } = both('sheet');
		expect(leadOf(trial, 0).stage).toBe('rejected');
		expect(back.changesOfExport()).toEqual([]);
	});

	test('settled for the app: the next export writes it', () => {
		const { trial, back } = both('app');
		expect(leadOf(trial, 0).stage).toBe('interview');
		expect(leadOf(trial, 0).touches.some(({ no }) => no)).toBe(false);
		expect(back.changesOfExport()).toEqual([['Status', 'Rejected', 'Interview']]);
	});

	test('to the same value: nothing to settle', () => {
		const trial = importText(SHEET);
		change(trial, 1, (lead) => ({ ...lead, role: 'Head clerk' }));
		const back = comingBack(trial, edited(['Clerk', 'Head clerk']));
		expect(back.reimport.items).toEqual([]);
		back.store();
		expect(back.changesOfExport()).toEqual([]);
	});

	test('a cell emptied in the sheet, of something logged in the app', () => {
		const trial = importText(SHEET);
		change(trial, 0, log({ note: 'told her about the course' }));
		change(trial, 2, (lead) => ({ ...lead, role: 'Editor' }));
		const { text } = exportOf(trial, true);
		const back = comingBack(trial, text.replace('20.03.2026', ''));
		expect(back.reimport.items).toMatchObject([
			{ kind: 'conflict', reason: 'emptied-logged', label: 'Followed up', base: '20.03.2026', sheet: '' }
		]);
		back.store({ [back.reimport.items[0]!.key]: 'app' });
		expect(leadOf(trial, 0).touches.at(-1)).toMatchObject({ note: 'told her about the course' });
		expect(back.changesOfExport()).toEqual([['Followed up', '', '20.03.2026']]);
	});

	test('a day that an export wrote and its owner corrects moves the touch that was logged', () => {
		const trial = importText(SHEET);
		change(trial, 0, log({ note: 'told her about the course' }));
		const { text } = exportOf(trial, true);
		comingBack(trial, text.replace('20.03.2026', '19.03.2026')).store();
		expect(leadOf(trial, 0).touches.at(-1)).toMatchObject({ on: '2026-03-19', id: 'logged' });
	});

	test('an interview ahead that moves in the sheet keeps the place that the app knows', () => {
		const ahead = ['Company,Applied,Interview date', 'Northwind,2026-03-02,2026-03-30'].join('\n');
		const trial = importText(ahead);
		const { id } = leadOf(trial, 0).touches.find(({ kind }) => kind === 'invitation')!;
		change(trial, 0, setTerms(id, { on: '2026-03-30', place: 'Room 3' }, '', NEXT_DAY));
		comingBack(trial, ahead.replace('2026-03-30', '2026-03-31')).store();
		expect(statedTerms(leadOf(trial, 0), id)).toMatchObject({ on: '2026-03-31', place: 'Room 3' });
		change(trial, 0, setTerms(id, { on: '2026-04-01', place: 'Room 4' }, '', NEXT_DAY));
		const back = comingBack(trial, ahead.replace('2026-03-30', '2026-04-02'));
		back.store({ [back.reimport.items[0]!.key]: 'sheet' });
		expect(statedTerms(leadOf(trial, 0), id)).toMatchObject({ on: '2026-04-02', place: 'Room 4' });
	});

	describe('what an edit only implies gives way to what the app says', () => {
		const STEPS = [
			'Company,Applied,Status,Next step,Next step on',
			'Northwind,,,,',
			'Fabrikam,2026-03-02,Rejected,,',
			'Contoso,2026-03-02,Applied,,2026-03-30'
		].join('\n');
		const planned = { setOn: '2026-03-20', on: '2026-04-09', what: 'call' };

		test('a day of applying, the stage that the app knows', () => {
			const trial = importText(STEPS);
			change(trial, 0, (lead) => ({ ...lead, stage: 'talking' }));
			const back = comingBack(trial, STEPS.replace('Northwind,,', 'Northwind,2026-03-10,'));
			expect(kinds(back.reimport.items)).toEqual(['changed · Northwind · Applied']);
			back.store();
			expect(leadOf(trial, 0)).toMatchObject({ stage: 'talking', touches: [{ on: '2026-03-10' }] });
		});

		test('a next step for a lead that the app has opened again', () => {
			const trial = importText(STEPS);
			change(trial, 1, (lead) => ({ ...lead, stage: 'talking' }));
			const back = comingBack(trial, STEPS.replace('Rejected,,', 'Applied,ring,2026-04-02'));
			const status = back.reimport.items.find(({ label }) => label === 'Status')!;
			expect(status.kind).toBe('conflict');
			back.store({ [status.key]: 'app' });
			expect(leadOf(trial, 1)).toMatchObject({
				stage: 'talking',
				ownStep: { on: '2026-04-02', what: 'ring' }
			});
			expect(back.exported()).toContain('ring,2026-04-02');
		});

		test('a rejection, the plan that was made in the app', () => {
			const trial = importText(STEPS);
			change(trial, 2, (lead) => ({ ...lead, ownStep: planned }));
			const back = comingBack(trial, STEPS.replace('Applied,,', 'Rejected,,'));
			expect(kinds(back.reimport.items)).toEqual(['changed · Contoso · Status']);
			back.store();
			expect(leadOf(trial, 2)).toMatchObject({ stage: 'rejected', ownStep: planned });
		});
	});

	test('an older copy, from before the last export, undoes nothing by itself', () => {
		const trial = importText(SHEET);
		change(trial, 0, log({}));
		change(trial, 2, (lead) => ({ ...lead, role: 'Editor' }));
		exportOf(trial, true);
		const back = comingBack(trial, edited(['Wishlist', 'Applied']));
		expect(back.reimport.items.map(({ kind, proposed }) => [kind, proposed])).toEqual([
			['older', 'app'],
			['older', 'app'],
			['changed', 'sheet']
		]);
		back.store();
		expect(leadOf(trial, 2).role).toBe('Editor');
		expect(back.exported()).toBe(
			edited(['Wishlist', 'Applied'], ['Writer', 'Editor'], ['Applied,,Dana', 'Applied,20.03.2026,Dana'])
		);
	});
});

describe('reformatted and damaged', () => {
	test('days written another way are the same days, told once', () => {
		const text = SHEET.replace(
			/(\d\d)\.(\d\d)\.2026/g,
			(_, day: string, month: string) => `${+month}/${+day}/2026`
		);
		const trial = importText(SHEET);
		const back = comingBack(trial, text);
		expect(back.reimport.items).toEqual([]);
		expect(back.reimport.reformatted).toEqual([
			{ label: 'Applied', count: 3, from: '02.03.2026', to: '3/2/2026' },
			{ label: 'Followed up', count: 1, from: '16.03.2026', to: '3/16/2026' }
		]);
		back.store();
		expect(back.exported()).toBe(text);
		change(trial, 3, (lead) => ({ ...lead, role: 'Cashier' }));
		expect(back.changesOfExport()).toEqual([['Role', 'Teller', 'Cashier']]);
	});

	test('zeros that were lost are put back, unless the user says otherwise', () => {
		const damaged = edited(['00123', '123']);
		const back = comingBack(importText(SHEET), damaged);
		const [item] = back.reimport.items;
		expect(item).toMatchObject({
			kind: 'damaged',
			base: '00123',
			sheet: '123',
			proposed: 'app',
			label: 'Mood'
		});
		back.store();
		expect(back.exported()).toBe(SHEET);
		const kept = comingBack(importText(SHEET), damaged);
		kept.store({ [item!.key]: 'sheet' });
		expect(kept.exported()).toBe(damaged);
	});

	test('an error in the place of a name never reaches the lead', () => {
		const trial = importText(SHEET);
		const back = comingBack(trial, edited(['Fabrikam', '#REF!']));
		expect(kinds(back.reimport.items)).toEqual(['damaged · Clerk at Fabrikam · Company']);
		back.store();
		expect(leadOf(trial, 1).organisation).toBe('Fabrikam');
		expect(back.exported()).toBe(SHEET);
	});
});

describe('rows', () => {
	const WITHOUT = SHEET.split('\n')
		.filter((line) => !line.startsWith('Fabrikam'))
		.join('\n');

	test('a row that went takes its lead to the trash', () => {
		const trial = importText(SHEET);
		const back = comingBack(trial, WITHOUT);
		expect(back.reimport.items).toMatchObject([
			{ kind: 'removed', proposed: 'sheet', title: 'Clerk at Fabrikam' }
		]);
		expect(back.merge().removed).toEqual([{ entity: 'lead', id: leadOf(trial, 1).id }]);
	});

	test('a row that went is a conflict where something was logged since', () => {
		const trial = importText(SHEET);
		change(trial, 1, log({}));
		const back = comingBack(trial, WITHOUT);
		expect(back.reimport.items).toMatchObject([{ kind: 'removed', reason: 'logged-since', proposed: null }]);
		back.store({ [back.reimport.items[0]!.key]: 'app' });
		expect(trial.sheet.links).toHaveLength(3);
		expect(leadOf(trial, 1).deletedAt).toBeUndefined();
	});

	test('a lead of two rows stays as long as one of them does', () => {
		const trial = importText(SHEET);
		const kept = leadOf(trial, 0).id;
		const links = trial.sheet.links.map((link, at) => (at === 1 ? { ...link, id: kept } : link));
		trial.sheet = { ...trial.sheet, links };
		expect(comingBack(trial, WITHOUT).reimport.items).toEqual([]);
	});

	test('a new row comes in', () => {
		const trial = importText(SHEET);
		const text = `${SHEET}\nTailspin,Pilot,11.03.2026,Applied,,,,,`;
		const back = comingBack(trial, text);
		expect(kinds(back.reimport.items)).toEqual(['added · Pilot at Tailspin']);
		back.store();
		expect([...trial.leads.values()].some(({ organisation }) => organisation === 'Tailspin')).toBe(true);
		expect(back.exported()).toBe(text);
	});

	test('a new row that looks like a lead of the app asks whether it is that one', () => {
		const trial = importText(SHEET);
		const own: Lead = {
			...leadOf(trial, 3),
			id: 'own',
			organisation: 'Tailspin',
			role: 'Pilot',
			notes: 'my own words'
		};
		trial.leads.set('own', own);
		const text = `${SHEET}\ntailspin,Pilot,11.03.2026,Applied,,,,,`;
		const back = comingBack(trial, text);
		const [item] = back.reimport.items;
		expect(item).toMatchObject({ kind: 'added', reason: 'known-lead', proposed: null, like: { id: 'own' } });
		back.store({ [item!.key]: 'app' });
		expect(trial.leads.size).toBe(5);
		expect(trial.leads.get('own')!.notes).toContain('my own words');
		expect(trial.leads.get('own')!.touches).toHaveLength(1);
		expect(back.exported()).toBe(text);
	});

	test('a row that was edited, of a lead in the trash', () => {
		const trial = importText(SHEET);
		change(trial, 1, (lead) => ({ ...lead, deletedAt: '2026-03-20T08:00:00.000Z' }));
		const back = comingBack(trial, edited(['Clerk', 'Head clerk']));
		const [item] = back.reimport.items;
		expect(item).toMatchObject({ kind: 'revived', proposed: null });
		const plan = back.merge({ [item!.key]: 'sheet' });
		expect(plan.restored).toEqual([{ entity: 'lead', id: leadOf(trial, 1).id }]);
		expect(back.merge({ [item!.key]: 'app' }).restored).toEqual([]);
	});

	test('equal rows are as many as they are', () => {
		const rows = (count: number) => `Company,Role\n${'Northwind,Analyst\n'.repeat(count)}Fabrikam,Clerk\n`;
		const trial = importText(rows(3));
		expect(comingBack(trial, rows(3)).reimport.items).toEqual([]);
		expect(comingBack(trial, rows(2)).reimport.items).toMatchObject([{ kind: 'removed' }]);
		expect(comingBack(trial, rows(4)).reimport.items).toMatchObject([{ kind: 'added' }]);
	});
});

describe('columns', () => {
	test('added, removed and renamed ones are recognised', () => {
		const lines = SHEET.split('\n').map((line, at) => {
			const cells = line.split(',');
			cells[1] = at === 0 ? 'Position wanted' : cells[1]!;
			return [...cells.slice(0, -1), at === 0 ? 'Location' : at === 1 ? 'Leeds' : ''].join(',');
		});
		const trial = importText(SHEET);
		const back = comingBack(trial, lines.join('\n'));
		expect(back.reimport.columns).toEqual({
			added: ['Location'],
			removed: ['Mood'],
			renamed: [['Role', 'Position wanted']],
			moved: false
		});
		expect(kinds(back.reimport.items)).toEqual(['changed · Analyst at Northwind · Location']);
		back.store();
		expect(leadOf(trial, 0)).toMatchObject({ location: 'Leeds', role: 'Analyst' });
		change(trial, 0, (lead) => ({ ...lead, role: 'Head of data' }));
		expect(back.changesOfExport()).toEqual([['Position wanted', 'Analyst', 'Head of data']]);
	});

	test('a column that goes takes no fact with it', () => {
		const text = SHEET.split('\n')
			.map((line) => line.split(',').toSpliced(4, 1).join(','))
			.join('\n');
		const trial = importText(SHEET);
		const before = leadOf(trial, 1);
		const back = comingBack(trial, text);
		back.store();
		expect(leadOf(trial, 1)).toEqual(before);
		expect(back.exported()).toBe(text);
	});

	test('another encoding and delimiter', () => {
		const trial = importText('Firma,Stelle,Status\nMüller,Prüfer,Beworben\n');
		const back = comingBack(
			trial,
			Buffer.from('Firma;Stelle;Status\r\nMüller;Prüferin;Beworben\r\n', 'latin1')
		);
		expect(back.reimport.items).toMatchObject([{ kind: 'changed', base: 'Prüfer', sheet: 'Prüferin' }]);
		back.store();
		expect(trial.sheet).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
	});
});

test('a sheet and its file that came back are alike, others are not', () => {
	const { sheet } = importText(SHEET);
	const alike = (text: string) => likenessOf(sheet, text);
	expect(alike(edited(['Clerk', 'Head clerk']))).toBeGreaterThan(0.8);
	expect(alike('First Name,Last Name,URL\nDana,Ruiz,https://x.example\n')).toBeLessThan(0.3);
	expect(textOf(sheet.bytes)).toBe(SHEET);
});
