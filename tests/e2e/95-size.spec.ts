import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder } from '../../scripts/source-hash.mjs';
import { brotliSize, startSize } from '../../scripts/start-size.mjs';
import { expect, test } from './support/app';
import { addLead, doneToday, tickOff, todo } from './support/today';

/** Brotli. What is heavy is loaded beside the opening of the database, or when it is asked for. */
const MOST_BYTES = 49_500;

test('95 the start page asks for little script', () => {
	expect(startSize(process.env.E2E_BUILD ?? 'build')).toBeLessThanOrEqual(MOST_BYTES);
});

test('95 the page of errors, which every start asks for, brings next to nothing with it', () => {
	const app = join(process.env.E2E_BUILD ?? 'build', '_app/immutable');
	const page = readdirSync(join(app, 'nodes')).find((name) => name.startsWith('1.'))!;
	const start = scriptsOf(
		join(app, 'nodes'),
		readdirSync(join(app, 'nodes')).find((name) => name.startsWith('0.'))!
	);
	const own = [...scriptsOf(join(app, 'nodes'), page)].filter((path) => !start.has(path));
	expect(own.reduce((sum, path) => sum + brotliSize(path), 0)).toBeLessThanOrEqual(2_000);
});

/** Returns the paths of a script and of all that it imports. */
function scriptsOf(folder: string, script: string, found = new Set<string>()): Set<string> {
	const path = join(folder, script);
	if (found.has(path)) return found;
	found.add(path);
	for (const [, next] of readFileSync(path, 'utf8').matchAll(/(?:from|import)"(\.[^"]+\.js)"/g))
		scriptsOf(dirname(path), next!, found);
	return found;
}

test('95 no page waits for the styles of what it loads later', () => {
	const build = process.env.E2E_BUILD ?? 'build';
	for (const file of filesUnder(build, '').filter((each) => each.endsWith('index.html'))) {
		const sheets = readFileSync(join(build, file), 'utf8').match(/<link [^>]*rel="stylesheet"/g) ?? [];
		expect(sheets.length, `${file}: those of every page, and its own`).toBeLessThanOrEqual(2);
	}
});

test('95 what is pressed before its code is there is done once it is', async ({ app, page, context }) => {
	await app.atDay('2026-03-11');
	await app.open('/');
	await addLead(page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02');
	let load = () => undefined as void;
	const loading = new Promise<void>((resolve) => (load = resolve));
	await context.route(`**/${commandsFile()}`, (route) => loading.then(() => route.continue()));
	await page.reload();
	await tickOff(page, 'Northwind');
	load();
	await expect(await doneToday(page)).toContainText('Dana Ruiz');
});

test('95 the list stands there before the book is read, and does then what was pressed', async ({
	app,
	page
}) => {
	await app.atDay('2026-03-11');
	await app.open('/');
	await addLead(page, 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied 2026-03-02');
	await expect.poll(() => page.evaluate(isKept)).toBe(true);
	await page.addInitScript(holdBackLeads);
	await page.reload();
	await expect(todo(page)).toHaveAttribute('aria-busy', 'true');
	await expect(todo(page)).toContainText('Follow up · applied 9 days ago, no reply');
	await tickOff(page, 'Northwind');
	await page.evaluate(() => (globalThis as { letGo?: () => void }).letGo?.());
	await expect(await doneToday(page)).toContainText('Dana Ruiz');
});

/** Returns true once a list is kept. */
function isKept(): Promise<boolean> {
	return new Promise((resolve) => {
		const opening = indexedDB.open('tactful');
		opening.onsuccess = () => {
			const reading = opening.result.transaction('meta').objectStore('meta').get('today');
			reading.onsuccess = () => {
				opening.result.close();
				resolve(reading.result !== undefined);
			};
		};
	});
}

/** Holds back the reading of all leads until `letGo` is called. */
function holdBackLeads(): void {
	const onsuccess = IDBRequest.prototype.addEventListener;
	const letGo = new Promise<void>((resolve) => Object.assign(globalThis, { letGo: resolve }));
	const read = Reflect.get(IDBObjectStore.prototype, 'getAll');
	IDBObjectStore.prototype.getAll = function (...given) {
		const request = read.apply(this, given);
		if (this.name === 'leads')
			request.addEventListener = function (this: IDBRequest, type: string, listener: () => void) {
				onsuccess.call(this, type, () => void letGo.then(listener));
			} as typeof onsuccess;
		return request;
	};
}

/** Returns the name of the script that the commands are in. */
function commandsFile(): string {
	const folder = join(process.env.E2E_BUILD ?? 'build', '_app/immutable/chunks');
	const says = (name: string) => readFileSync(join(folder, name), 'utf8').includes('Moved to trash.');
	return readdirSync(folder).find(says)!;
}
