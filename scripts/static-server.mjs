/** A plain static file server, as any host is one: no rewriting, no fallback page, the headers of the build's `_headers`. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFor } from './headers.mjs';

/** @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2'
};

/** What is packed already gains nothing; what is tiny grows. */
const PACKED_TYPES = /^(?:text|application)\/|\+xml/;
const LEAST_PACKED_BYTES = 500;
/** The best takes fifty times as long for a tenth less. What was packed once is kept. */
const BROTLI_QUALITY = 5;

/** @type {Record<string, (bytes: Buffer) => Buffer>} the first that a browser takes is used */
const PACKERS = {
	br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
	gzip: (bytes) => gzipSync(bytes)
};

/** By encoding and content: as many as a build has files. @type {Map<string, Buffer>} */
const packedByTag = new Map();

/**
 * A server over a folder; it is not listening yet. `site.root` may be pointed at another build while it runs.
 * @param {{ root: string, folder?: string }} site the build, and the path it is served under, such as `/some/folder`
 */
export function staticServer(site) {
	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const { status, headers, body } = answer(site, request.url ?? '/', request.headers);
		response.writeHead(status, headers);
		response.end(request.method === 'HEAD' ? undefined : body);
	});
}

/**
 * @param {{ root: string, folder?: string }} site @param {string} url @param {import('node:http').IncomingHttpHeaders} asked
 * @returns {{ status: number, headers: Record<string, string | number>, body?: Buffer }}
 */
function answer({ root, folder = '' }, url, asked) {
	const path = pathOf(url, folder);
	const file = path === null ? null : fileAt(root, path);
	if (path === null || file === null) return notFound(root, path ?? '/');
	if (file === 'folder') {
		const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
		return { status: 308, headers: { Location: `${folder}${encodeURI(path)}/${query}` } };
	}
	const type = typeOf(file);
	const { body, tag, encoding } = packed(readFileSync(file), type, asked['accept-encoding']);
	const headers = {
		'Cache-Control': 'no-cache',
		ETag: tag,
		Vary: 'Accept-Encoding',
		...headersOf(root, path),
		'Content-Type': type,
		...(encoding && { 'Content-Encoding': encoding })
	};
	if (asked['if-none-match'] === tag) return { status: 304, headers };
	return { status: 200, headers: { ...headers, 'Content-Length': body.length }, body };
}

/**
 * The bytes as they are sent, packed in the best way that the browser takes, and their tag: one for each way.
 * @param {Buffer} bytes @param {string} type @param {string | string[] | undefined} accepted
 */
function packed(bytes, type, accepted) {
	const content = createHash('sha256').update(bytes).digest('base64url').slice(0, 20);
	const worth = bytes.length >= LEAST_PACKED_BYTES && PACKED_TYPES.test(type);
	const encoding = worth && Object.keys(PACKERS).find((name) => accepts(`${accepted ?? ''}`, name));
	const pack = encoding && PACKERS[encoding];
	if (!pack) return { body: bytes, tag: `"${content}"` };
	const key = `${content}-${encoding}`;
	const body = packedByTag.get(key) ?? pack(bytes);
	packedByTag.set(key, body);
	return { body, tag: `"${key}"`, encoding };
}

/** @param {string} header such as `gzip, br;q=0.5` @param {string} name */
function accepts(header, name) {
	const [, weight] = header
		.toLowerCase()
		.split(',')
		.map((part) => part.trim().split(/\s*;\s*q=/))
		.find(([each]) => each === name) ?? [name, '0'];
	return Number(weight ?? 1) > 0;
}

/** The decoded path below the served folder, or null where it is not one. @param {string} url @param {string} folder */
function pathOf(url, folder) {
	try {
		const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
		const inside = path === folder || path.startsWith(`${folder}/`);
		return inside && !path.includes('\0') ? path.slice(folder.length) : null;
	} catch {
		return null;
	}
}

/**
 * The file that a path means, 'folder' where a slash is missing at its end, or null. Nothing outside of the root and no dot file is ever found.
 * @param {string} root @param {string} path
 */
function fileAt(root, path) {
	const top = resolve(root);
	const place = join(top, normalize(path));
	if (place !== top && !place.startsWith(top + sep)) return null;
	if (path.split(/[/\\]/).some((part) => part.startsWith('.'))) return null;
	const index = join(place, 'index.html');
	if (!path.endsWith('/')) return isFile(place) ? place : isFile(index) ? 'folder' : null;
	return isFile(index) ? index : null;
}

/** No, too, for a path through a file, or one that is too long to be one. @param {string} place */
function isFile(place) {
	try {
		return statSync(place).isFile();
	} catch {
		return false;
	}
}

/** @param {string} root @param {string} path */
function notFound(root, path) {
	const page = join(root, '404.html');
	const body = isFile(page) ? readFileSync(page) : Buffer.from('There is no page at this address.\n');
	const type = typeOf(isFile(page) ? page : 'answer.txt');
	return {
		status: 404,
		headers: { ...headersOf(root, path), 'Cache-Control': 'no-cache', 'Content-Type': type },
		body
	};
}

/** @param {string} root @param {string} path */
function headersOf(root, path) {
	const rules = join(root, '_headers');
	return isFile(rules) ? headersFor(readFileSync(rules, 'utf8'), path) : {};
}

/** @param {string} file */
function typeOf(file) {
	return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * Starts a server on this machine only (or on `host`), and gives the port it got.
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
