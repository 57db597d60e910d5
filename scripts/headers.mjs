/** Makes the security headers of a build in the `_headers` form of static hosts; our own server reads the same file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './source-hash.mjs';

const PLAIN = [
	'X-Content-Type-Options: nosniff',
	'Referrer-Policy: no-referrer',
	'Permissions-Policy: camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=()',
	'X-Frame-Options: DENY',
	'Cross-Origin-Opener-Policy: same-origin',
	'Cross-Origin-Resource-Policy: same-origin'
];

/** The source of a server on the same machine, which the policy allows beside https. */
const ELSEWHERE = 'https: http://localhost:*';

/**
 * The files with a policy of their own. The worker of a place on the web is the only part of the app that talks to elsewhere;
 * the service worker hands its requests on, and those of nobody else.
 * @type {[path: RegExp, policy: string][]}
 */
const OWN_POLICIES = [
	[
		/^\/_app\/immutable\/workers\/place\.worker-[\w-]+\.js$/,
		`default-src 'none'; script-src 'self'; connect-src ${ELSEWHERE}`
	],
	[/^\/service-worker\.js$/, `default-src 'none'; script-src 'self'; connect-src 'self' ${ELSEWHERE}`]
];

/**
 * Returns the text of `_headers`. The policy of the pages has the script hashes of all of them, because one header
 * serves every page, and `frame-ancestors`, which a page cannot set itself. The header also binds the workers. No two rules
 * give a policy to one path: hosts would enforce both.
 * @param {string} build the folder of the build
 */
export function headersFile(build) {
	const files = filesUnder(build, '').map((file) => `/${file.replaceAll('\\', '/')}`);
	const pages = files.filter((file) => file.endsWith('.html'));
	const policies = pages.flatMap((file) => policyOf(readFileSync(join(build, file), 'utf8')) ?? []);
	if (policies.length === 0) throw new Error('No page of the build carries a content security policy.');
	const policy = `${joined(policies)}; frame-ancestors 'none'`;
	return [
		'/*',
		...PLAIN.map((line) => `  ${line}`),
		'/_app/immutable/*',
		'  Cache-Control: public, max-age=31536000, immutable',
		...['/', ...rulesFor('/', files)].flatMap((path) => [
			path,
			`  Content-Security-Policy: ${ownPolicy(path) ?? policy}`
		]),
		''
	].join('\n');
}

/** @param {string} path */
function ownPolicy(path) {
	return OWN_POLICIES.find(([own]) => own.test(path))?.[1];
}

/**
 * Returns rules that cover the files of a folder, none of them twice: a folder is one rule unless a file in it has a policy of its own.
 * @param {string} folder with its slash
 * @param {string[]} files the paths of all files in it
 * @returns {string[]}
 */
function rulesFor(folder, files) {
	if (folder !== '/' && !files.some(ownPolicy)) return [`${folder}*`];
	const names = new Set(files.map((file) => file.slice(folder.length).replace(/\/.*$/, '/')));
	return [...names].sort().flatMap((name) => {
		const path = folder + name;
		return name.endsWith('/')
			? rulesFor(
					path,
					files.filter((file) => file.startsWith(path))
				)
			: [path];
	});
}

/** @param {string} html */
function policyOf(html) {
	const content = html.match(/<meta http-equiv="content-security-policy" content="([^"]*)"/i)?.[1];
	return content?.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/**
 * Joins policies: for each directive, every value that any page allows.
 * @param {string[]} policies
 */
function joined(policies) {
	/** @type {Map<string, Set<string>>} */
	const valuesByName = new Map();
	for (const directive of policies.flatMap((policy) => policy.split(';'))) {
		const [name, ...values] = directive.trim().split(/\s+/);
		if (!name) continue;
		const known = valuesByName.get(name) ?? new Set();
		valuesByName.set(name, new Set([...known, ...values]));
	}
	return [...valuesByName].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}

/**
 * Returns the headers that a `_headers` file gives to a path; a later rule overrides an earlier one.
 * @param {string} text
 * @param {string} path such as `/leads/`
 * @returns {Record<string, string>}
 */
export function headersFor(text, path) {
	/** @type {Record<string, string>} */
	const headers = {};
	let applies = false;
	for (const line of text.split('\n')) {
		if (/^\S/.test(line)) applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
		else if (applies && line.includes(':')) {
			const at = line.indexOf(':');
			headers[line.slice(0, at).trim()] = line.slice(at + 1).trim();
		}
	}
	return headers;
}
