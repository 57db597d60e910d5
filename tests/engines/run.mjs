/**
 * `npm run test:engines`: walks the main stories in Firefox and WebKitGTK, each from an empty profile to a shared week. Names on
 * the command line choose an engine: `npm run test:engines -- firefox`. No part of `npm test`.
 */
import '../../scripts/supported.mjs';
import { ensureBuilt, ROOT } from '../../scripts/build.mjs';
import { ensureInstalled } from '../../scripts/install.mjs';
import { listen, staticServer } from '../../scripts/static-server.mjs';
import { firefox } from './firefox.mjs';
import { STORIES } from './stories.mjs';
import { Walker } from './walker.mjs';
import { webkit } from './webkit.mjs';

ensureInstalled(ROOT);
/**
 * An engine: `goto(address)`; `run(body, ...given)`, which runs the body of an async function in the page; `close()`; `version`.
 * @type {Record<string, () => Promise<any>>}
 */
const ENGINES = { firefox, webkit };

const wanted = process.argv.slice(2);
const root = ensureBuilt();
let failed = 0;
for (const [name, start] of Object.entries(ENGINES)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	failed += await walk(name, start);
}
process.exitCode = failed > 0 ? 1 : 0;

/** Walks all stories in one engine, in their order; returns how many failed. A story that fails ends the walk. */
async function walk(name, start) {
	const site = new StoppableSite();
	await site.start();
	const engine = await start().catch(async (error) => {
		await site.stop();
		console.log(`✗ ${name} does not start: ${error.message}`);
		return null;
	});
	if (!engine) return 1;
	console.log(`${name}: ${engine.version}`);
	try {
		for (const [title, story] of Object.entries(STORIES)) {
			try {
				await story(new Walker(engine, site));
				console.log(`  ✓ ${title}`);
			} catch (error) {
				const seen = await engine.run('return document.body.innerText.slice(0, 600)').catch(() => '');
				console.log(`  ✗ ${title}: ${error.message}\n${seen}`);
				return 1;
			}
		}
		return 0;
	} finally {
		await engine.close();
		await site.stop();
	}
}

/** The app behind a server on a port that stays the same while it is stopped. */
function StoppableSite() {
	let [server, port] = [null, 0];
	this.start = async () => {
		server = staticServer({ root, folder: '' });
		port = await listen(server, port);
	};
	this.stop = async () => {
		if (!server) return;
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
		server = null;
	};
	this.url = (path) => `http://localhost:${port}${path}`;
}
