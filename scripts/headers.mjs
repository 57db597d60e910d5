/** Makes the security headers of a build in the `_headers` form of static hosts; our own server reads the same file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './source-hash.mjs';

const PLAIN = [
	'X-Content-Type-Options: nosniff',
	'Referrer-Policy: no-referrer',
	'Permissions-Policy: camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=()',
	'Cross-Origin-Opener-Policy: same-origin',
	'Cross-Origin-Resource-Policy: same-origin'
];

/**
 * Returns the text of `_headers`. Its policy is that of the pages, with the script hashes of all of them, because one header
 * serves every page, and with `frame-ancestors`, which a page cannot set itself. The header also binds the workers.
 * @param {string} build the folder of the build
 */
export function headersFile(build) {
	const pages = filesUnder(build, '').filter((file) => file.endsWith('.html'));
	const policies = pages.flatMap((file) => policyOf(readFileSync(join(build, file), 'utf8')) ?? []);
	if (policies.length === 0) throw new Error('No page of the build carries a content security policy.');
	return [
		'/*',
		`  Content-Security-Policy: ${joined(policies)}; frame-ancestors 'none'`,
		...PLAIN.map((line) => `  ${line}`),
		'/_app/immutable/*',
		'  Cache-Control: public, max-age=31536000, immutable',
		''
	].join('\n');
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
