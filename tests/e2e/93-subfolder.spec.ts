import { expect, test } from './support/app';
import { PLACES } from './support/places';

test.use({ folder: '/some/folder', serviceWorkers: 'allow' });

// Only the browser with windows says whether an app can be installed.
test.describe('in the browser with windows', () => {
	test.use({ lasting: true });

	test('93 the build works in a sub-folder, and offline there', async ({ app, context, page }) => {
		test.slow();
		await app.open('/');
		await app.readyForOffline();
		await page.getByRole('navigation').getByRole('link', { name: 'Leads' }).click();
		await expect(page).toHaveURL(app.site.url('/leads/'));
		const devtools = await context.newCDPSession(page);
		expect((await devtools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);

		await app.site.stop();
		await context.setOffline(true);
		for (const path of [
			...PLACES.map((place) => place.path),
			'/lead/?id=no-such-lead',
			'/lead?id=no-such-lead'
		]) {
			await app.open(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
	});
});

test('93 an address that leads nowhere has a link home', async ({ app, page }) => {
	app.allow(/404/);
	await page.goto(app.site.url('/nowhere/at/all/'));
	const home = page.getByRole('link', { name: 'Go to Today' });
	await expect(home).toHaveAttribute('href', '/some/folder/');
	await home.click();
	await expect(page).toHaveURL(app.site.url('/'));
});
