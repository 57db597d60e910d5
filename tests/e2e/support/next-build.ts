import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { builtVersion } from '../../../scripts/build.mjs';
import { headersFile } from '../../../scripts/headers.mjs';
import { filesUnder } from '../../../scripts/source-hash.mjs';

/** Begins the list of the database's upgrades in a built script. */
const UPGRADES = '[{to:1,';

/**
 * Makes a build of the next version out of a finished one, and returns its folder. It differs as a release does: by its
 * version, by the names of its scripts, by the hashes that its pages allow, and by a database one version ahead, which takes
 * every row over. It is derived, because a second build of the same sources takes twenty seconds.
 */
export function nextBuild(build: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'tactful-next-'));
	cpSync(build, folder, { recursive: true });
	const files = filesUnder(folder, '');
	const scripts = files.filter((file) => /^_app\/immutable\/.*\.js$/.test(file));
	const nextName = new Map(scripts.map((file) => [nameOf(file), nameOf(file).replace(/\.js$/, '2.js')]));
	const version = builtVersion(build)!;
	const nextVersion = [...version].reverse().join('');
	let upgraded = 0;
	for (const file of files.filter((each) => /\.(html|js|json)$/.test(each))) {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		let next = text
			.replaceAll(version, nextVersion)
			.replaceAll(/[\w.-]+\.js\b/g, (name) => nextName.get(name) ?? name);
		if (file.endsWith('.html')) next = withHashesOf(next, text);
		if (file.endsWith('.js') && next.includes(UPGRADES)) {
			next = withNextUpgrade(next);
			upgraded += 1;
		}
		writeFileSync(path, next);
	}
	if (upgraded === 0) throw new Error('No script of the build holds the upgrades of the database.');
	for (const file of scripts)
		renameSync(join(folder, file), join(folder, file.replace(nameOf(file), nextName.get(nameOf(file))!)));
	writeFileSync(join(folder, '_headers'), headersFile(folder));
	return folder;
}

function nameOf(file: string): string {
	return file.split('/').at(-1)!;
}

/** Returns a page whose policy allows its own scripts in place of those of the page before. */
function withHashesOf(page: string, before: string): string {
	const old = inlineHashes(before);
	return inlineHashes(page).reduce((text, hash, at) => text.replaceAll(old[at]!, hash), page);
}

function inlineHashes(page: string): string[] {
	return [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(
		([, script]) => `sha256-${createHash('sha256').update(script!).digest('base64')}`
	);
}

/** Returns a script whose list of upgrades has one more at its end. */
function withNextUpgrade(script: string): string {
	const start = script.indexOf(UPGRADES);
	let [length, end] = [0, 0];
	new Visitor({
		ArrayExpression(list) {
			if (list.start === start) [length, end] = [list.elements.length, list.end - 1];
		}
	}).visit(parseSync('script.js', script).program);
	const upgrade = `{to:${length + 1},up(){},rows:(rows)=>rows}`;
	return `${script.slice(0, end)},${upgrade}${script.slice(end)}`;
}
