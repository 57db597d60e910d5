/** WebKitGTK by its driver (WebDriver), in a window that nobody sees. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensurePackage } from './fetch.mjs';

const LONGEST_START_MS = 30_000;

/** Starts WebKitGTK's small browser; returns an engine, see `run.mjs`. */
export async function webkit() {
	const driverPath = ensurePackage('webkit2gtk-driver', 'WebKitWebDriver');
	const xvfb = ensurePackage('xvfb', 'Xvfb');
	const port = await freePort();
	const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x800x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const display = await new Promise((resolve, reject) => {
		screen.once('error', reject);
		screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
	});
	const driver = spawn(driverPath, [`--port=${port}`], {
		env: { ...process.env, DISPLAY: display, LANG: 'C.UTF-8', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
		stdio: 'ignore'
	});
	const stop = () => {
		driver.kill();
		screen.kill();
	};
	process.once('exit', stop);
	const ask = async (method, path, body) => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body && { body: JSON.stringify(body) })
		});
		const { value } = await answer.json();
		if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
		return value;
	};
	await until(() => ask('GET', '/status'));
	const { sessionId, capabilities } = await ask('POST', '/session', {
		capabilities: {
			alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } }
		}
	});
	const session = `/session/${sessionId}`;
	await ask('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 120_000 });
	return {
		version: `${capabilities.browserName} ${capabilities.browserVersion}`,
		goto: (url) => ask('POST', `${session}/url`, { url }),
		async run(body, ...values) {
			const script = `const [given, done] = arguments;
				(async () => {${body}\n})().then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
			const { value, error } = await ask('POST', `${session}/execute/async`, { script, args: [values] });
			if (error) throw new Error(error);
			return value;
		},
		async close() {
			await ask('DELETE', session).catch(() => undefined);
			stop();
			process.off('exit', stop);
		}
	};
}

/** Returns where Debian keeps the small browser, which depends on the processor. */
function miniBrowser() {
	const folders = readdirSync('/usr/lib').flatMap((folder) =>
		['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => join('/usr/lib', folder, name))
	);
	const found = folders.map((folder) => join(folder, 'MiniBrowser')).find((path) => existsSync(path));
	if (!found)
		throw new Error('No MiniBrowser of WebKitGTK was found: on Debian, apt-get install libwebkit2gtk-4.1-0.');
	return found;
}

async function freePort() {
	const server = createServer();
	await new Promise((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address();
	await new Promise((done) => server.close(done));
	return port;
}

async function until(attempt) {
	const end = Date.now() + LONGEST_START_MS;
	for (;;) {
		try {
			return await attempt();
		} catch (error) {
			if (Date.now() > end) throw error;
			await new Promise((done) => setTimeout(done, 100));
		}
	}
}
