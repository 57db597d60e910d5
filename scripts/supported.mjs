/**
 * Refuses a Node that is too old, in one sentence, before anything else is loaded.
 * The scripts that a fresh clone runs import this file first; it uses nothing that an old Node lacks.
 */
import { readFileSync } from 'fs';
import { fileURLToPath } from 'url';

/**
 * Tells whether a version lies in a range of the form `^20.19.0 || >=24`, the only form that package.json uses.
 * @param {string} version such as `20.19.0`, with or without a `v`
 * @param {string} range
 */
export function inRange(version, range) {
	const actual = numbers(version);
	return range.split('||').some((part) => {
		const floor = numbers(part);
		const sameMajor = !part.includes('^') || actual[0] === floor[0];
		return sameMajor && compare(actual, floor) >= 0;
	});
}

/**
 * Returns major, minor and patch.
 * @param {string} text
 */
function numbers(text) {
	const found = text.match(/\d+/g) || [];
	return [0, 1, 2].map((index) => Number(found[index] || 0));
}

/**
 * Compares by the first number that differs; negative where `a` is smaller.
 * @param {number[]} a
 * @param {number[]} b
 */
function compare(a, b) {
	return a.map((value, place) => value - (b[place] || 0)).find((difference) => difference !== 0) || 0;
}

const { engines } = JSON.parse(
	readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8')
);
if (!inRange(process.version, engines.node)) {
	console.error(
		`Tactful needs Node ${engines.node}; this is ${process.version}. Install a newer Node and run the command again.`
	);
	process.exit(1);
}
