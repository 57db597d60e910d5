/** Spreadsheets of invented people, and how they are given to the page. */
import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';

export interface SheetFile {
	readonly name: string;
	readonly bytes: Buffer;
}

/** With what real ones have: quotes that need not be there, a column twice, mixed line ends, no last line end, a date in words. */
export const APPLICATIONS: SheetFile = {
	name: 'applications.csv',
	bytes: Buffer.from(
		[
			'Company,Role,Applied,Status,Contact,E-mail,Notes,Notes,Mood',
			'\r\nNorthwind,"Analyst",25/02/2026,Applied,Dana Ruiz,dana@northwind.example,"likes ""plain"" words",,good',
			'\nFabrikam,Clerk, 02/03/2026 ,Phoned my aunt,,,,second,',
			'\r\nContoso,Writer,27/02/2026,Rejected,Kim Lee,,,,',
			'\r\n,,,,,,,,',
			'\r\nWoodgrove,Teller,,Wishlist,,,,,'
		].join('')
	)
};

/** As some programs write it in Germany: semicolons, and letters that UTF-8 would write in two bytes. */
export const BEWERBUNGEN: SheetFile = {
	name: 'Bewerbungen.csv',
	bytes: Buffer.from(
		'Firma;Stelle;Beworben am;Status\r\nMüller & Söhne;Prüfer;03.03.2026;Beworben\r\n',
		'latin1'
	)
};

export function sheetOf(name: string, text: string): SheetFile {
	return { name, bytes: Buffer.from(text) };
}

/** Gives a file to the page of imports, which must be open. */
export async function choose(page: Page, { name, bytes }: SheetFile): Promise<void> {
	await page.getByLabel('Spreadsheet').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
}

/** The one button that stores. */
export function importButton(page: Page) {
	return page.getByRole('button', { name: /^Import/ });
}

/** Gives a file to the page and brings in all of it. */
export async function importSheet(page: Page, sheet: SheetFile): Promise<void> {
	await choose(page, sheet);
	await importButton(page).click();
	await expect(page.getByRole('heading', { name: /imported$/ })).toBeVisible();
}

/** What pressing `Export spreadsheet` hands out. */
export async function exported(page: Page): Promise<SheetFile> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export spreadsheet' }).click()
	]);
	return fileOf(download);
}

export async function fileOf(download: Download): Promise<SheetFile> {
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The name of the file in the check of an import. */
export function checking(page: Page, name: string): Locator {
	return page.getByRole('region', { name: 'Check the import' }).getByText(name, { exact: true });
}
