import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Locator, type Page } from '@playwright/test';
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

/** Fails unless axe finds a text that is too pale to read, be it one link of a list or all of them: looking at look-alikes once may not hide it. */
export async function expectPaleTextFound(page: Page, links: Locator): Promise<void> {
	const found = async () => (await violationsOf(page, { type: 'rule', values: ['color-contrast'] })).length;
	for (const pale of [links.nth(1), links]) {
		await pale.evaluateAll((all) => all.forEach((link) => ((link as HTMLElement).style.color = '#ccc')));
		expect(await found()).toBe(1);
		await pale.evaluateAll((all) => all.forEach((link) => ((link as HTMLElement).style.color = '')));
		expect(await found()).toBe(0);
	}
}

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

/** Says which elements a rule is for; `run` is the same object in all calls of one run. */
type Matches = (element: Element, virtual: unknown, run: object) => boolean;

interface Insides {
	commons: { color: { Color: { prototype: Color } } };
	_audit: { rules: { id: string; matches: Matches }[] };
}

/** Lets axe parse each color once: it asks for the same few of every element, and spends a third of its time on that. */
function parseColorsOnce(): void {
	const { prototype } = (window as unknown as { axe: Insides }).axe.commons.color.Color;
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

/**
 * Lets axe measure the contrast of one text among those that look alike: with the same classes, colors and sizes, on the same
 * grounds all the way up. The rows of a list do, and contrast is half of what a look at a page costs. What is positioned may lie on
 * anything, and so looks like nothing else.
 */
function measureLookAlikesOnce(): void {
	const { rules } = (window as unknown as { axe: Insides }).axe._audit;
	const rule = rules.find(({ id }) => id === 'color-contrast')!;
	const { matches } = rule;
	const runs = new WeakMap<object, { grounds: Map<Element, number>; ids: Map<string, number> }>();
	rule.matches = function (element, virtual, run) {
		const { grounds, ids } = runs.get(run) ?? { grounds: new Map(), ids: new Map() };
		runs.set(run, { grounds, ids });
		const groundOf = (of: Element | null): number => {
			if (!of) return 0;
			const known = grounds.get(of);
			if (known !== undefined) return known;
			const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(of);
			const isPlaced = position === 'absolute' || position === 'fixed' || position === 'sticky';
			const own = [backgroundColor, backgroundImage, opacity, of.className, isPlaced ? grounds.size : ''];
			const look = [groundOf(of.parentElement), of.tagName, ...own].join('|');
			const id = ids.get(look) ?? ids.size + 1;
			ids.set(look, id);
			grounds.set(of, id);
			return id;
		};
		const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
		const look = ['text', groundOf(element), color, fontSize, fontWeight, textShadow].join('|');
		if (ids.has(look) || !matches.call(this, element, virtual, run)) return false;
		ids.set(look, ids.size + 1);
		return true;
	};
}

/**
 * Runs axe in the page, which is given it once: handing it over takes as long as running it. Where a dialog is open, only the dialog is
 * looked at: nothing else can be reached then, and story 30 looks at the pages themselves.
 */
async function violationsOf(page: Page, runOnly: axe.RunOnly): Promise<axe.Result[]> {
	if (!(await page.evaluate(() => 'axe' in window))) {
		await page.evaluate(AXE);
		await page.evaluate(parseColorsOnce);
		await page.evaluate(measureLookAlikesOnce);
	}
	return page.evaluate(async (runOnly) => {
		const { axe: inPage } = window as unknown as { axe: typeof axe };
		const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
		// Nothing here plays sounds, which is all that axe loads styles and media for.
		const options: axe.RunOptions = { runOnly, resultTypes: ['violations'], preload: false };
		return (await inPage.run(dialog ?? document, options)).violations;
	}, runOnly);
}
