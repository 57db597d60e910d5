import { describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { FactEdit } from '../../../src/lib/ui/lead/details/fact-edit.svelte';
import { FACTS, type Fact } from '../../../src/lib/messages/lead/details';

const lead: Lead = {
	id: 'lead',
	organisation: 'Northwind',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [{ id: 'dana', name: '', email: 'dana@northwind.example' }],
	touches: []
};
const TODAY = '2026-03-10';

function fact(key: string): Fact {
	return FACTS.find((each) => each.key === key)!;
}

describe('every fact', () => {
	const typed: Record<string, string> = {
		stage: 'talking',
		origin: 'recruiter',
		pace: 'brisk',
		applyBy: '2026-04-01',
		submittedBy: 'dana',
		directAllowed: 'yes',
		noCallsPosting: 'yes',
		postingGone: 'yes',
		badAgency: 'yes'
	};

	test.each(FACTS.map((each) => [each.key, each] as const))('%s is read as it was written', (key, each) => {
		const text = typed[key] ?? 'some words';
		const written = each.write(lead, text);
		expect(each.read(written)).toBe(text);
		expect(written).not.toBe(lead);
	});

	test.each(FACTS.filter(({ required }) => !required).map((each) => [each.key, each] as const))(
		'%s is taken away when it is emptied',
		(key, each) => {
			const emptied = each.write(each.write(lead, typed[key] ?? 'some words'), '');
			expect(key in emptied).toBe(false);
		}
	);

	test.each(['organisation', 'stage', 'origin'])('%s stays when it is emptied', (key) => {
		expect(fact(key).required).toBe(true);
	});
});

test('the organisation keeps what it had', () => {
	expect(fact('organisation').write(lead, '')).toBe(lead);
});

test('a day that does not exist is no day to apply by', () => {
	expect(fact('applyBy').write({ ...lead, applyBy: '2026-04-01' }, '2026-02-30')).not.toHaveProperty(
		'applyBy'
	);
});

test('facts are shown in words', () => {
	expect(fact('stage').show!(lead, TODAY)).toBe('Applied');
	expect(fact('origin').show!(lead, TODAY)).toBe('Job posting');
	expect(fact('submittedBy').show!({ ...lead, submittedBy: 'dana' }, TODAY)).toBe('dana@northwind.example');
	expect(fact('applyBy').show!({ ...lead, applyBy: '2026-04-02' }, TODAY)).toBe('Thursday 2 April 2026');
	expect(fact('applyBy').show!({ ...lead, applyBy: '2026-03-11' }, TODAY)).toBe(
		'Wednesday 11 March 2026 (tomorrow)'
	);
});

describe('a fact that is changed in place', () => {
	function editing(save: (text: string) => Promise<unknown>, required = false) {
		const edit = new FactEdit({ value: () => 'old', save, required: () => required });
		edit.open();
		return edit;
	}

	test('is saved when it is left', async () => {
		const save = vi.fn().mockResolvedValue(undefined);
		const edit = editing(save);
		edit.text = ' new ';
		expect(await edit.leave()).toBe(true);
		expect(save.mock.calls).toEqual([['new', 'old']]);
		expect(edit.editing).toBe(false);
	});

	test('is not saved when nothing changed, or when it was given back', async () => {
		const save = vi.fn().mockResolvedValue(undefined);
		const left = editing(save);
		expect(await left.leave()).toBe(true);
		const givenBack = editing(save);
		givenBack.text = 'new';
		givenBack.giveBack();
		expect(await givenBack.leave()).toBe(true);
		expect(save).not.toHaveBeenCalled();
		givenBack.open();
		expect(givenBack.text).toBe('old');
	});

	test('keeps the text and says why when it was not saved', async () => {
		const edit = editing(() => Promise.reject(new Error('The disk is full.')));
		edit.text = 'new';
		expect(await edit.leave()).toBe(false);
		expect(edit.editing).toBe(true);
		expect(edit.text).toBe('new');
		expect(edit.submission.problem).toBe('The disk is full.');
	});

	test('what is required keeps what it had when it is emptied', async () => {
		const save = vi.fn().mockResolvedValue(undefined);
		const edit = editing(save, true);
		edit.text = '  ';
		expect(await edit.leave()).toBe(true);
		expect(save).not.toHaveBeenCalled();
	});

	test('left twice at once it is saved once', async () => {
		const save = vi.fn().mockResolvedValue(undefined);
		const edit = editing(save);
		edit.text = 'new';
		await Promise.all([edit.leave(), edit.leave()]);
		expect(save).toHaveBeenCalledTimes(1);
		expect(edit.editing).toBe(false);
	});

	test('the page goes away: saved, and still open', async () => {
		const save = vi.fn().mockResolvedValue(undefined);
		const edit = editing(save);
		edit.text = 'new';
		await edit.keep();
		expect(save).toHaveBeenCalledWith('new', 'old');
		expect(edit.editing).toBe(true);
	});
});
