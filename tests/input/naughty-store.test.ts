/** What breaks other programs is stored as it came, and comes back from a backup as it went. */
import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../src/lib/store/backup/backup';
import type { Edit } from '../../src/lib/store/changes/edits';
import { set } from '../support/book-edits';
import { openBook } from '../support/book-desk';
import { NAUGHTY, naughtyContact, naughtyLead, naughtyNews, naughtySettings } from '../support/input/naughty';

const rows = NAUGHTY.map((text, number) => ({
	lead: naughtyLead(text, number),
	contact: naughtyContact(text, number),
	news: naughtyNews(text, number)
}));

async function naughtyBook() {
	const book = await openBook();
	const edits = rows.flatMap(({ lead, contact, news }): Edit[] => [
		{ entity: 'lead', id: lead.id, to: lead },
		{ entity: 'contact', id: contact.id, to: contact },
		{ entity: 'news', id: news.id, to: news }
	]);
	await book.apply('Add', edits);
	return book;
}

test('every text in every field is stored as it came, and a backup brings it back as it went', async () => {
	const book = await naughtyBook();
	for (const { lead, contact, news } of rows) {
		expect(book.leads.get(lead.id)).toEqual(lead);
		expect(book.contacts.get(contact.id)).toEqual(contact);
		expect(book.news.get(news.id)).toEqual(news);
	}
	const contents = await book.contents();
	const stamp = { appVersion: 'test', createdAt: '2026-03-09T08:00:00.000Z' };
	const backup = await readBackup(await writeBackup(contents, stamp));
	expect(backup.contents).toEqual(contents);
	const other = await openBook();
	await other.replace('Restore', backup.contents);
	expect([...other.leads.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
		rows.map(({ lead }) => lead)
	);
});

test('the same of templates and the reasons of pauses', async () => {
	const book = await openBook();
	for (const text of NAUGHTY) {
		await set(book, 'Set', naughtySettings(text));
		expect(book.settings).toMatchObject(naughtySettings(text));
	}
});
