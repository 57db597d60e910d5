import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** `target-size` comes only with the tag of WCAG 2.2. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with a readable list when axe finds something wrong with the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
	// Legacy: without a second page for the sake of frames from elsewhere, which the app has none of.
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze();
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`)
	);
	expect(found, 'accessibility').toEqual([]);
}

/** What depends on colours alone. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** In light, dark and forced colours: everything once, and again what depends on colours. */
export async function expectAccessibleInAllColours(page: Page, what: string): Promise<void> {
	await expectAccessible(page);
	for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
		await page.emulateMedia(media);
		await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
		const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withRules(COLOURS).analyze();
		const found = violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${id} ${target.join(' ')}`)
		);
		expect(found, `${what}, ${JSON.stringify(media)}`).toEqual([]);
		await page.emulateMedia({ colorScheme: null, forcedColors: null });
	}
}
