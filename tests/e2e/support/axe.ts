import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** `target-size` comes only with the tag of WCAG 2.2. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that depend on colours alone. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Fails with a readable list when axe finds something wrong with the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
	const violations = await violationsOf(page, { type: 'tag', values: TAGS });
	const found = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`)
	);
	expect(found, 'accessibility').toEqual([]);
}

const DARK = { colorScheme: 'dark' } as const;
const FORCED = { forcedColors: 'active' } as const;

/** In light, dark and forced colours: everything once, and again what depends on colours. */
export function expectAccessibleInAllColours(page: Page, what: string): Promise<void> {
	return expectAccessibleIn(page, what, [DARK, FORCED]);
}

/** In light and dark: for a dialog, whose forced colours are those of any page. */
export function expectAccessibleInLightAndDark(page: Page, what: string): Promise<void> {
	return expectAccessibleIn(page, what, [DARK]);
}

async function expectAccessibleIn(
	page: Page,
	what: string,
	medias: readonly (typeof DARK | typeof FORCED)[]
): Promise<void> {
	await expectAccessible(page);
	for (const media of medias) {
		await page.emulateMedia(media);
		await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
		const violations = await violationsOf(page, { type: 'rule', values: COLOURS });
		const found = violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${id} ${target.join(' ')}`)
		);
		expect(found, `${what}, ${JSON.stringify(media)}`).toEqual([]);
		await page.emulateMedia({ colorScheme: null, forcedColors: null });
	}
}

/** Holds what axe needs of its own color class, which its types leave out. */
interface Color {
	r: number;
	g: number;
	b: number;
	alpha: number;
	parseString(this: Color, text: string): Color;
}
type Commons = { commons: { color: { Color: { prototype: Color } } } };

/** Lets axe parse each color once: it asks for the same few of every element, and spends a third of its time on that. */
function parseColorsOnce(): void {
	const { prototype } = (window as unknown as { axe: Commons }).axe.commons.color.Color;
	const { parseString } = prototype;
	const parsed = new Map<string, Omit<Color, 'parseString'>>();
	prototype.parseString = function (text) {
		const known = parsed.get(text);
		if (known) return Object.assign(this, known);
		parseString.call(this, text);
		const { r, g, b, alpha } = this;
		parsed.set(text, { r, g, b, alpha });
		return this;
	};
}

/** Runs axe in the page, which is given it once: handing it over takes as long as running it. */
async function violationsOf(page: Page, runOnly: axe.RunOnly): Promise<axe.Result[]> {
	if (!(await page.evaluate(() => 'axe' in window))) {
		await page.evaluate(AXE);
		await page.evaluate(parseColorsOnce);
	}
	return page.evaluate(async (runOnly) => {
		const { axe: inPage } = window as unknown as { axe: typeof axe };
		return (await inPage.run({ runOnly, resultTypes: ['violations'] })).violations;
	}, runOnly);
}
