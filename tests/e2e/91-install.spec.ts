import { expect, test } from './support/app';

test.use({ serviceWorkers: 'allow' });

// Only the browser with windows says whether an app can be installed.
test.describe('in the browser with windows', () => {
	test.use({ lasting: true });

	test('91 the app can be installed', async ({ app, context, page }) => {
		await app.open('/');
		await app.readyForOffline();
		const devtools = await context.newCDPSession(page);
		const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
		expect(installabilityErrors).toEqual([]);
		const { errors, data } = await devtools.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		expect(JSON.parse(data ?? '')).toMatchObject({
			name: 'Tactful',
			start_url: './',
			scope: '.',
			display: 'standalone'
		});
	});
});

test('91 every picture and shortcut of the manifest is there, at the size it claims', async ({
	app,
	page
}) => {
	await app.open('/');
	const manifest = await (await page.request.get(app.site.url('/manifest.webmanifest'))).json();
	expect(new Set(manifest.screenshots.map((each: { form_factor: string }) => each.form_factor))).toEqual(
		new Set(['wide', 'narrow'])
	);
	for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
		const icon = await page.request.get(app.site.url(`/${src}`));
		expect(icon.headers()['content-type'], src).toContain(type);
		if (type === 'image/png') expect(pngSize(await icon.body()), src).toBe(sizes);
	}
	for (const { url } of manifest.shortcuts) {
		expect((await page.request.get(new URL(url, app.site.url('/')).href)).status(), url).toBe(200);
	}
});

function pngSize(bytes: Buffer): string {
	return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
