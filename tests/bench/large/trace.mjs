/** Reads from a trace how long tasks kept a core busy: unlike their length, that is the same on a machine that has other work. */

/** A task that kept a core busy for longer, in milliseconds, is counted. */
const LONG_MS = 200;

/**
 * Returns the longest work of a task on the page in milliseconds, and the number of tasks that are long.
 * @param {Buffer} trace of the category "toplevel"
 * @param {number} process the id of the page's process
 */
export function longestWork(trace, process) {
	const { traceEvents } = JSON.parse(trace.toString());
	const ofPage = traceEvents.filter(({ pid }) => pid === process);
	const main = ofPage.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')?.tid;
	const tasks = ofPage
		.filter(({ ph, tid, tdur }) => ph === 'X' && tid === main && tdur > 0)
		.map(({ tdur }) => tdur / 1000);
	return {
		work: tasks.reduce((most, ms) => Math.max(most, ms), 0),
		many: tasks.filter((ms) => ms > LONG_MS).length
	};
}
