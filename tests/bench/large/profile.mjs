/** Tells where the time of a CPU profile went. */
const SHOWN = 14;

/**
 * Returns the functions that took the most time, those they called included, one in a line.
 * @param {{ nodes: any[], samples: number[], timeDeltas: number[] }} profile in the shape of the DevTools protocol
 */
export function hottest({ nodes, samples, timeDeltas }) {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
	const [own, whole] = [new Map(), new Map()];
	const nameOf = ({ callFrame }) =>
		`${callFrame.functionName || '(anonymous)'} ${callFrame.url.split('/').at(-1)}:${callFrame.lineNumber + 1}:${callFrame.columnNumber}`;
	samples.forEach((sample, at) => {
		const ms = timeDeltas[at] / 1000;
		const leaf = nameOf(byId.get(sample));
		own.set(leaf, (own.get(leaf) ?? 0) + ms);
		const names = new Set();
		for (let id = sample; id !== undefined; id = parentOf.get(id)) names.add(nameOf(byId.get(id)));
		for (const name of names) whole.set(name, (whole.get(name) ?? 0) + ms);
	});
	const top = (times) =>
		[...times]
			.filter(([name]) => !/^\((?:root|idle|program)\)/.test(name))
			.sort((a, b) => b[1] - a[1])
			.slice(0, SHOWN)
			.map(([name, ms]) => `    ${String(Math.round(ms)).padStart(6)} ms  ${name}`)
			.join('\n');
	return `  by itself:\n${top(own)}\n  with what it calls:\n${top(whole)}`;
}
