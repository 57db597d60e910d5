import type { BrowserContext, Page } from '@playwright/test';
import { expect, test, usable, type App } from './support/app';
import { expectAccessible } from './support/axe';
import { openNewLead, overflow } from './support/lead';

const POSTING = {
	'@context': 'https://schema.org',
	'@graph': [
		{ '@type': 'WebPage' },
		{
			'@type': 'JobPosting',
			title: 'Senior Analyst',
			hiringOrganization: { '@id': '#company' },
			jobLocation: { '@type': 'Place', address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
			baseSalary: { currency: 'GBP', value: { minValue: 48000, maxValue: 55000, unitText: 'YEAR' } },
			identifier: { '@type': 'PropertyValue', name: 'Northwind', value: 'NW-7' },
			validThrough: '2026-03-27T23:59',
			description:
				'<p>You count &amp; plan.</p><img src="/gone.png" onerror="alert(1)"><p>No phone calls.</p>'
		},
		{ '@type': 'Organization', '@id': '#company', name: 'Northwind' }
	]
};
/** A page with a strict policy of its own. */
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>Senior Analyst | Example Jobs</title><meta property="og:site_name" content="Example Jobs">
<script type="application/ld+json">${JSON.stringify(POSTING).replace(/</g, '\\u003c')}</script><h1>Senior Analyst</h1>`;
/** A page that says it in microdata. */
const MICRODATA = `<!doctype html><title>Jobs</title>
<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Clerk</h1>
<span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Fabrikam</b></span>
<meta itemprop="validThrough" content="2026-04-01"><div itemprop="description"><p>One</p><p>Two</p></div></div>`;

/** Serves pages beside the app, as another site would. */
async function serve(context: BrowserContext, app: App): Promise<void> {
	const bodies = { '/jobs/4711': PAGE, '/jobs/microdata': MICRODATA };
	for (const [path, body] of Object.entries(bodies))
		await context.route(app.site.origin + path, (route) => route.fulfill({ contentType: 'text/html', body }));
}

/** Runs the address of the bookmark on a page, as a press on the bookmark does, and returns the page that it opens. */
async function press(page: Page, address: string): Promise<Page> {
	const source = decodeURIComponent(address.replace(/^javascript:/, ''));
	const [tab] = await Promise.all([page.context().waitForEvent('page'), page.evaluate(source)]);
	await usable(tab);
	return tab;
}

const known = (page: Page) => page.getByRole('list', { name: 'At this company' });

test.describe('in a folder', () => {
	test.use({ folder: '/some/folder' });

	test('41 the bookmark carries a posting into the form, where it is checked and saved', async ({
		app,
		page,
		context
	}) => {
		await app.atDay('2026-03-11');
		await serve(context, app);
		await openNewLead(app, page, 'Northwind, Clerk');

		await app.open('/settings/');
		const settings = page.getByRole('region', { name: 'Save jobs while you browse' });
		const bookmark = settings.getByRole('link', { name: 'Save to Tactful' });
		await bookmark.click();
		await expect(settings.getByText('Drag it to the bookmarks bar instead')).toBeVisible();
		await expectAccessible(page);
		const address = (await bookmark.getAttribute('href')) ?? '';
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await settings.getByRole('button', { name: 'Copy bookmark' }).click();
		await expect(settings.getByText('Copied.')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

		const site = await context.newPage();
		await site.goto(`${app.site.origin}/jobs/4711`);
		const tab = await press(site, address);
		await expect(tab.getByText('Filled in from localhost. Nothing is saved yet.')).toBeVisible();
		expect(tab.url()).toBe(app.site.url('/add/'));
		const fields = {
			Company: 'Northwind',
			Role: 'Senior Analyst',
			Location: 'Leeds, GB',
			Salary: 'GBP 48,000–55,000 per year',
			'Apply by': '2026-03-27',
			Link: `${app.site.origin}/jobs/4711`,
			Source: 'Example Jobs',
			'Job ID': 'NW-7',
			'Job ad or link': 'You count & plan.\n\nNo phone calls.'
		};
		for (const [label, value] of Object.entries(fields))
			await expect(tab.getByLabel(label, { exact: true })).toHaveValue(value);
		await expect(tab.getByRole('checkbox', { name: 'The posting says no calls' })).toBeChecked();
		await expect(known(tab)).toContainText('Already on your list (Clerk)');
		await expectAccessible(tab);
		expect(await overflow(tab)).toBe(0);

		await tab.reload();
		await expect(tab.getByLabel('Role', { exact: true })).toHaveValue('Senior Analyst');
		await tab.getByLabel('Role', { exact: true }).fill('Lead Analyst');
		const save = tab.getByRole('button', { name: 'Save this lead' });
		await expect(save).toBeInViewport({ ratio: 1 });
		await save.click();
		await expect(tab).toHaveURL(app.site.url('/'));

		await app.open('/leads/?show=all');
		await page.getByRole('link', { name: 'Lead Analyst at Northwind' }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northwind');
		await expect(page.getByText('You count & plan.')).toBeVisible();
		await expect(page.getByRole('link', { name: /\/jobs\/4711$/ })).toBeVisible();

		const again = await press(site, address);
		await again.getByRole('link', { name: 'You already have this job: Lead Analyst at Northwind' }).click();
		await expect(again.getByRole('heading', { level: 1 })).toHaveText('Northwind');
		await again.goBack();
		await expect(again.getByLabel('Role', { exact: true })).toHaveValue('Senior Analyst');
		await site.goto(`${app.site.origin}/jobs/microdata`);
		const other = await press(site, address);
		await expect(other.getByLabel('Company', { exact: true })).toHaveValue('Fabrikam');
		await expect(other.getByLabel('Apply by')).toHaveValue('2026-04-01');
		await expect(other.getByLabel('Job ad or link')).toHaveValue('One\n\nTwo');
	});
});

test('41 what another site puts into the address is shown at most, and stored by nobody', async ({
	app,
	page
}) => {
	const hostile = {
		url: 'javascript:alert(1)',
		title: '<img src=x onerror=alert(1)>',
		postings: [
			{ title: 'Intern' },
			{ title: '<b>Boss</b>', hiringOrganization: 'Evil & Co', description: '<script>alert(1)</script>hi' }
		]
	};
	await app.open(`/add/#posting=${encodeURIComponent(JSON.stringify(hostile))}`);
	await expect(page.getByLabel('Role', { exact: true })).toHaveValue('Intern');
	await page.getByLabel('Job', { exact: true }).selectOption('Boss, Evil & Co');
	await expect(page.getByLabel('Role', { exact: true })).toHaveValue('Boss');
	await page.reload();
	await expect(page.getByLabel('Company', { exact: true })).toHaveValue('Evil & Co');
	await expect(page.getByLabel('Link', { exact: true })).toHaveValue('');
	await expect(page.getByText('Filled in from another page. Nothing is saved yet.')).toBeVisible();
	await expect(page.getByText('The page’s address can’t be used as a link.')).toBeVisible();
	expect(page.url()).toBe(app.site.url('/add/'));
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page).toHaveURL(app.site.url('/'));

	for (const broken of ['%E0%A4%A', '%5B%5B', 'x'.repeat(200_000)]) {
		await page.goto('about:blank');
		await app.open(`/add/#posting=${broken}`);
		await expect(page.getByText('The bookmark sent something that couldn’t be read.')).toBeVisible();
		await expect(page.getByLabel('New lead, in one line')).toHaveValue('');
		expect(page.url()).toBe(app.site.url('/add/'));
	}
	await app.open('/leads/?show=all');
	await expect(page.getByRole('list', { name: 'Leads' })).toHaveCount(0);
});
