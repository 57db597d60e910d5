import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../scripts/source-hash.mjs';
import { startSize } from '../../scripts/start-size.mjs';
import { expect, test } from './support/app';
import { addLead, doneToday, tickOff } from './support/today';

/** Brotli. What is heavy is loaded beside the opening of the database, or when it is asked for. */
const MOST_BYTES = 49_500;

test('95 the start page asks for little script', () => {
	expect(startSize(process.env.E2E_BUILD ?? 'build')).toBeLessThanOrEqual(MOST_BYTES);
});

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

/** Returns the name of the script that the commands are in. */
function commandsFile(): string {
	const folder = join(process.env.E2E_BUILD ?? 'build', '_app/immutable/chunks');
	const says = (name: string) => readFileSync(join(folder, name), 'utf8').includes('Moved to trash.');
	return readdirSync(folder).find(says)!;
}
