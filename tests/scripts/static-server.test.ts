import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFile, headersFor } from '../../scripts/headers.mjs';
import { listen, staticServer } from '../../scripts/static-server.mjs';

const around = mkdtempSync(join(tmpdir(), 'tactful-server-'));
const root = join(around, 'build');
const META =
	"<meta http-equiv=\"content-security-policy\" content=\"script-src 'self' 'sha256-one='; img-src 'self'\">";
const servers: Server[] = [];
let port: number;
let inFolder: number;

beforeAll(async () => {
	mkdirSync(join(root, 'leads'), { recursive: true });
	mkdirSync(join(root, '_app/immutable'), { recursive: true });
	writeFileSync(join(around, 'secret.txt'), 'secret');
	writeFileSync(join(root, '.hidden'), 'secret');
	writeFileSync(join(root, 'index.html'), META);
	writeFileSync(join(root, 'leads/index.html'), META.replace('one', 'two'));
	writeFileSync(join(root, '404.html'), 'not here');
	writeFileSync(join(root, '_app/immutable/a.js'), '1;');
	writeFileSync(join(root, 'manifest.webmanifest'), '{}');
	writeFileSync(join(root, '_headers'), headersFile(root));
	servers.push(staticServer({ root }), staticServer({ root, folder: '/some/folder' }));
	[port = 0, inFolder = 0] = await Promise.all(servers.map((server) => listen(server, 0)));
});

afterAll(() => {
	for (const server of servers) server.close();
	rmSync(around, { recursive: true });
});

interface Answer {
	status: number;
	headers: IncomingMessage['headers'];
	text: string;
}

/** Asks with the very path that is given; `fetch` would tidy it. */
function ask(
	path: string,
	options: { port?: number; method?: string; headers?: Record<string, string> } = {}
) {
	return new Promise<Answer>((done, fail) => {
		const asked = request({ host: '127.0.0.1', port, path, ...options }, async (response) => {
			const chunks: Buffer[] = [];
			for await (const chunk of response) chunks.push(chunk as Buffer);
			const text = Buffer.concat(chunks).toString();
			done({ status: response.statusCode ?? 0, headers: response.headers, text });
		});
		asked.on('error', fail).end();
	});
}

describe('what the server answers', () => {
	test.each([
		['/', 'text/html;charset=utf-8'],
		['/leads/?id=1', 'text/html;charset=utf-8'],
		['/_app/immutable/a.js', 'text/javascript'],
		['/manifest.webmanifest', 'application/manifest+json']
	])('%s is a file of type %s', async (path, type) => {
		const { status, headers } = await ask(path);
		expect(status).toBe(200);
		expect(headers['content-type']).toBe(type);
	});

	test('a folder without its slash is sent on, with the query', async () => {
		const { status, headers } = await ask('/leads?id=1');
		expect([status, headers.location]).toEqual([308, '/leads/?id=1']);
	});

	test.each(['/nothing', '/leads/nothing/', '/%E0%A4%A', '/a%00b'])('%s is not found', async (path) => {
		expect(await ask(path)).toMatchObject({ status: 404, text: 'not here' });
	});

	test.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/leads/..%2f..%2fsecret.txt',
		'/..%5csecret.txt',
		'/.hidden',
		'/%2ehidden',
		'//etc/passwd'
	])('%s leads nowhere', async (path) => {
		const { status, text } = await ask(path);
		expect(status).toBe(404);
		expect(text).not.toContain('secret');
	});

	test('other methods are refused', async () => {
		expect((await ask('/', { method: 'POST' })).status).toBe(405);
		expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
	});

	test('a page that has not changed is not sent again', async () => {
		const { headers } = await ask('/');
		const again = await ask('/', { headers: { 'If-None-Match': headers.etag ?? '' } });
		expect([again.status, again.text]).toEqual([304, '']);
		expect((await ask('/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
	});

	test('only what carries a hash in its name is kept', async () => {
		expect((await ask('/')).headers['cache-control']).toBe('no-cache');
		expect((await ask('/_app/immutable/a.js')).headers['cache-control']).toContain('immutable');
	});

	test('under a folder, nothing is found outside of it', async () => {
		expect((await ask('/some/folder/leads/', { port: inFolder })).status).toBe(200);
		expect((await ask('/some/folder', { port: inFolder })).status).toBe(308);
		expect((await ask('/leads/', { port: inFolder })).status).toBe(404);
		expect((await ask('/some/folderleads/', { port: inFolder })).status).toBe(404);
	});

	test('a port that is in use is an error', async () => {
		await expect(listen(staticServer({ root }), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});
});

describe('the headers', () => {
	test('hold the script hashes of every page', async () => {
		const policy = (await ask('/')).headers['content-security-policy'];
		expect(policy).toBe(
			"script-src 'self' 'sha256-one=' 'sha256-two='; img-src 'self'; frame-ancestors 'none'"
		);
	});

	test('no path has two policies, every file has one, and one worker and the service worker have their own', () => {
		const build = join(around, 'with-workers');
		const workers = '/_app/immutable/workers';
		const files = ['/index.html', '/leads/index.html', '/404.html', '/service-worker.js', '/icons/a.svg'];
		const own = `${workers}/place.worker-a_B-1.js`;
		files.push(`${workers}/csv.worker-x.js`, own, '/_app/version.json', '/_app/immutable/nodes/0.js');
		for (const file of files) {
			mkdirSync(join(build, file, '..'), { recursive: true });
			writeFileSync(join(build, file), file.endsWith('.html') ? META : '');
		}
		const text = headersFile(build);
		const rules = [...text.matchAll(/^(\S+)\n {2}Content-Security-Policy: (.*)$/gm)];
		for (const path of ['/', '/leads/', ...files]) {
			const policies = rules.filter(
				([, rule = '']) => rule === path || (rule.endsWith('*') && path.startsWith(rule.slice(0, -1)))
			);
			expect([path, policies.length]).toEqual([path, 1]);
			const mayAskElsewhere = /connect-src[^;]* https:/.test(policies[0]![2]!);
			expect([path, mayAskElsewhere]).toEqual([path, path === own || path === '/service-worker.js']);
		}
	});

	test('a later rule wins, and a rule for one path is for that path only', () => {
		const text = '/*\n  A: 1\n  B: 1\n/x/*\n  A: 2\n/y\n  B: 3\n';
		expect(headersFor(text, '/')).toEqual({ A: '1', B: '1' });
		expect(headersFor(text, '/x/z')).toEqual({ A: '2', B: '1' });
		expect(headersFor(text, '/y')).toEqual({ A: '1', B: '3' });
		expect(headersFor(text, '/y/z')).toEqual({ A: '1', B: '1' });
	});

	test('a build without a policy is no build', () => {
		expect(() => headersFile(join(root, '_app'))).toThrow('content security policy');
	});
});

test('the page for a wrong address allows its own style and script, and nothing else', () => {
	const page = readFileSync('static/404.html', 'utf8');
	const [, policy = ''] = /content-security-policy" content="([^"]*)"/.exec(page)!;
	for (const part of ['style', 'script']) {
		const [, text = ''] = new RegExp(`<${part}>([^<]*)</${part}>`).exec(page)!;
		const hash = createHash('sha256').update(text).digest('base64');
		expect(policy).toContain(`${part}-src 'sha256-${hash}'`);
	}
	expect(policy).toContain("default-src 'none'");
});
