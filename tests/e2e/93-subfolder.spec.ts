import { build } from '../../scripts/build.mjs';
import { expect, test } from './support/app';
import { PLACES } from './support/places';

const FOLDER = '/some/folder';

test.use({ folder: FOLDER, lasting: true, serviceWorkers: 'allow' });

for (const [what, builtInto] of [
	['the usual build', () => process.env.E2E_BUILD ?? ''],
	['a build with BASE_PATH', () => build({ SIDE_BUILD: 'folder', BASE_PATH: FOLDER })]
] as const) {
	test(`93 ${what} works in a sub-folder, and offline there`, async ({ app, context, page }) => {
		test.setTimeout(240_000);
		app.site.show(builtInto());
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
}
