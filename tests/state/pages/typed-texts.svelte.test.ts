/** A text that is typed in place is offered in its own field of its own lead, until it is dropped or the lead is erased. */
import { expect, test } from 'vitest';
import { LeadPageController } from '../../../src/lib/state/pages/lead-page.svelte';
import { TypedTexts } from '../../../src/lib/state/pages/typed-texts.svelte';
import type { Drafts } from '../../../src/lib/store/drafts';
import { appWith } from '../../support/app-desk';
import { leadWith } from '../../support/lead-desk';

test('a text that was left on the page of a lead is there when it is opened again, and on no other', async () => {
	const app = await appWith(leadWith(), leadWith({ id: 'contoso', organisation: 'Contoso' }));
	const opened = async (id: string) => {
		const { typed } = new LeadPageController(app, () => app.book.lead(id)!);
		await typed.loaded;
		return typed;
	};
	const first = await opened('northwind');
	first.note('note', 'Ask about the');
	first.note('salary', '60,000', '50,000');
	const again = await opened('northwind');
	expect(again.left('note')).toEqual({ text: 'Ask about the', over: '' });
	expect(again.left('salary')).toEqual({ text: '60,000', over: '50,000' });
	expect((await opened('contoso')).left('note')).toBeUndefined();
	again.drop('note');
	expect(again.left('note')).toBeUndefined();
	expect((await opened('northwind')).left('note')).toBeUndefined();
	await app.session.drafts.dropWhere((key) => key.includes('northwind'));
	expect((await opened('northwind')).left('salary')).toBeUndefined();
});

test('where no note can be made, the text goes into the database', async () => {
	const app = await appWith(leadWith());
	const saved: string[] = [];
	const drafts = Object.assign(Object.create(app.session.drafts) as Drafts, {
		note: () => false,
		save: (key: string) => Promise.resolve(void saved.push(key))
	});
	new TypedTexts(drafts, 'northwind', []).note('salary', '60,000');
	expect(saved).toEqual(['typed northwind salary']);
});
