/** Serves static files as a plain host does: no rewriting, no fallback page, the headers of the build's `_headers`. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.mjs';

/** Matches paths with a part that begins with a dot. */
const DOTTED = /[/\\](\.|%2e)/i;

/**
 * Makes a server over a folder; it is not listening yet. `site.root` may be changed to another build while it runs.
 * @param {{ root: string, folder?: string }} site the build, and the path it is served under, such as `/some/folder`
 */
export function staticServer(site) {
	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const { root, folder = '' } = site;
		const [path = '', query = ''] = (request.url ?? '/').split(/(?=\?)/);
		const isInside = path === folder || path.startsWith(`${folder}/`);
		const file = isInside && !DOTTED.test(path) ? path.slice(folder.length) : null;
		const headers = headersFor(readFileSync(join(root, '_headers'), 'utf8'), file ?? '/');
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);

		if (file === null) return notFound(root, response);
		// Pages refer to their parts by relative paths, which need the final slash.
		if (!file.endsWith('/') && existsSync(join(root, file, 'index.html'))) {
			response.writeHead(308, { Location: `${path}/${query}` }).end();
			return;
		}
		request.url = file;
		// With `dev` the disk is read each time: a build may be replaced while it is served.
		sirv(root, { dev: true, etag: true, onNoMatch: () => notFound(root, response) })(request, response);
	});
}

/** @param {string} root @param {import('node:http').ServerResponse} response */
function notFound(root, response) {
	response.writeHead(404, { 'Cache-Control': 'no-cache', 'Content-Type': 'text/html; charset=utf-8' });
	response.end(readFileSync(join(root, '404.html')));
}

/**
 * Starts a server on this machine only (or on `host`), and returns the port it got.
 * @param {import('node:http').Server} server
 * @param {number} port 0 takes a free one
 * @param {string} host
 * @returns {Promise<number>} rejects where the port is in use
 */
export function listen(server, port, host = '127.0.0.1') {
	return new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, host, () => {
			server.off('error', fail);
			const address = server.address();
			done(typeof address === 'object' && address ? address.port : port);
		});
	});
}
