/** Tells where the time of a CPU profile went. */
const SHOWN = 20;
/** The number of long stretches of work that are shown one by one, the longest first. */
const STRETCHES = 3;

/**
 * Returns the functions that took the most time in all and in the longest stretches of work without a pause, those they called
 * included, one in a line.
 * @param {{ nodes: any[], samples: number[], timeDeltas: number[] }} profile in the shape of the DevTools protocol
 */
export function hottest({ nodes, samples, timeDeltas }) {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
	const names = new Map(
		nodes.map(({ id, callFrame: { functionName, url, lineNumber, columnNumber } }) => [
			id,
			`${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber}`
		])
	);
	const isPause = (id) => /^\((?:root|idle|program)\)/.test(byId.get(id).callFrame.functionName);
	const all = samples.map((id, at) => ({ id, ms: timeDeltas[at] / 1000 }));
	const stretches = [[]];
	for (const sample of all)
		if (isPause(sample.id)) stretches.push([]);
		else stretches.at(-1).push(sample);
	const lengthOf = (stretch) => stretch.reduce((sum, { ms }) => sum + ms, 0);
	const longest = stretches.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, STRETCHES);
	return [
		`  by itself:\n${top(all, false)}`,
		`  with what it calls:\n${top(all, true)}`,
		...longest.map(
			(stretch) => `  in ${Math.round(lengthOf(stretch))} ms without a pause:\n${top(stretch, true)}`
		)
	].join('\n');

	function top(part, isWhole) {
		const times = new Map();
		for (const { id, ms } of part) {
			const stack = new Set();
			for (let at = id; at !== undefined; at = isWhole ? parentOf.get(at) : undefined)
				stack.add(names.get(at));
			for (const name of stack) times.set(name, (times.get(name) ?? 0) + ms);
		}
		return [...times]
			.filter(([name]) => !/^\((?:root|idle|program)\)/.test(name))
			.sort((a, b) => b[1] - a[1])
			.slice(0, SHOWN)
			.map(([name, ms]) => `    ${String(Math.round(ms)).padStart(6)} ms  ${name}`)
			.join('\n');
	}
}
