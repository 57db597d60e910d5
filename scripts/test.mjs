/** `npm test`: installs what is missing, finds a browser, and runs all tests. Works in a fresh clone, and changes no file of it. */
import './supported.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt, ROOT } from './build.mjs';
import { ensureInstalled, refuse } from './install.mjs';
import { endToEndTally, sum, unitTally, withStatus } from './tally.mjs';

ensureInstalled(ROOT);
const browser = await ensureBrowser().catch((error) => refuse(error.message));
const reports = mkdtempSync(join(tmpdir(), 'tactful-tests-'));

const unit = join(reports, 'unit.json');
const unitStatus = run('vitest/vitest.mjs', [
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${unit}`
]);
ensureBuilt();
const endToEnd = join(reports, 'end-to-end.json');
const endToEndStatus = run('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
	CHROMIUM_PATH: browser,
	PLAYWRIGHT_JSON_OUTPUT_FILE: endToEnd
});

const { passed, failed, skipped } = sum([
	withStatus(unitTally(readReport(unit)), unitStatus),
	withStatus(endToEndTally(readReport(endToEnd)), endToEndStatus)
]);
rmSync(reports, { recursive: true });
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {string} script @param {string[]} args @param {Record<string, string>} environment */
function run(script, args, environment = {}) {
	const command = [join(ROOT, 'node_modules', script), ...args];
	const options = { cwd: ROOT, env: { ...process.env, ...environment } };
	return spawnSync(process.execPath, command, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }).status;
}

/** @param {string} path */
function readReport(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}
