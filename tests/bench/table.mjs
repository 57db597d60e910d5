/** The table that `npm run bench` prints, and the rows of it that fail `--check`. */

/** Multiplies an aim: a ratio beyond that counts as missed. */
const TOLERATED = 1.2;

/** @param {readonly import('./ratio').Ratio[]} rows @returns {string} */
export function table(rows) {
	const head = ['what', 'ours', 'against', 'theirs', 'ratio', 'aim', ''];
	const cells = rows.map(({ name, ours, against, theirs, unit, aim }) => [
		name,
		`${rounded(ours)} ${unit}`,
		against,
		`${rounded(theirs)} ${unit}`,
		(ours / theirs).toFixed(2),
		aim === undefined ? '' : aim.toFixed(2),
		aim === undefined ? '' : ours / theirs <= aim ? 'met' : 'missed'
	]);
	const widths = head.map((title, column) =>
		Math.max(title.length, ...cells.map((row) => row[column].length))
	);
	const rule = widths.map((width) => '-'.repeat(width));
	return [head, rule, ...cells]
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column]))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

/**
 * Returns the rows that miss their aim by more than a fifth although it was once met.
 * @template {import('./ratio').Ratio} Row
 * @param {readonly Row[]} rows
 * @param {ReadonlySet<string>} met the names of rows whose aim was once met
 * @returns {Row[]}
 */
export function failures(rows, met) {
	return rows.filter(
		({ name, ours, theirs, aim }) => aim !== undefined && met.has(name) && ours / theirs > aim * TOLERATED
	);
}

/** Three figures that count. @param {number} value */
function rounded(value) {
	return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
