/** The list of leads in the browser: how soon its first rows are there, and how soon its search answers a key. */
import type { Page } from 'playwright';
import type { Ratio } from './ratio';
import { middleOf, opened, paintedAt, rawRead, withScenes, type Scene, type Target } from './support/scene';

const ROWS: Target = { path: '/leads/?show=all', selector: '.rows > li' };
const MANY = 10_000;
/** As it is typed, key by key: found everywhere, in a tenth, in one. */
const QUERY = 'the team company 3999 person 7999';
const FRAME_MS = 1000 / 60;

/** @param build the folder of the build to measure */
export function bench(build?: string): Promise<Ratio[]> {
	return withScenes(async (open) => {
		const rows: Ratio[] = [];
		for (const count of [300, 5000]) {
			const scene = await open(count);
			for (const slowdown of [1, 4]) rows.push(await firstRows(scene, count, slowdown));
		}
		return [...rows, await searchRatio(await open(MANY))];
	}, build);
}

async function firstRows(scene: Scene, count: number, slowdown: number): Promise<Ratio> {
	const pace = slowdown === 1 ? '' : ', processor at a quarter';
	return {
		name: `Leads, first rows of ${count.toLocaleString('en')}${pace}`,
		ours: await paintedAt(scene, ROWS, slowdown),
		against: 'reading the same records',
		theirs: await rawRead(scene),
		unit: 'ms',
		aim: 1.5
	};
}

/** The slowest key of a query that is typed into the search of the leads. */
async function searchRatio(scene: Scene): Promise<Ratio> {
	const { page } = await opened(scene, ROWS);
	await page.waitForTimeout(1500);
	const ours = await middleOf(() => slowestKey(page));
	await page.close();
	return {
		name: 'The slowest key typed into the search over 10,000 leads, list and layout done',
		ours,
		against: 'one frame',
		theirs: FRAME_MS,
		unit: 'ms',
		aim: 1
	};
}

function slowestKey(page: Page): Promise<number> {
	return page.evaluate(async (query) => {
		const input = document.querySelector<HTMLInputElement>('main input[type="search"]')!;
		let slowest = 0;
		for (let typed = 0; typed <= query.length; typed++) {
			const from = performance.now();
			input.value = query.slice(0, typed);
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await Promise.resolve();
			await Promise.resolve();
			document.body.getBoundingClientRect();
			slowest = Math.max(slowest, performance.now() - from);
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
		return slowest;
	}, QUERY);
}
