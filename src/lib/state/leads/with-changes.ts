/** Returns a row with only what a form changed, from `before` to `after`: another tab may have changed the rest meanwhile. */
export function withChanges<Row extends object>(row: Row, before: Row, after: Row): Row {
	const changed: Row = { ...row };
	for (const key of Object.keys(after) as (keyof Row)[]) {
		if (after[key] === before[key]) continue;
		if (after[key] === undefined) delete changed[key];
		else changed[key] = after[key];
	}
	return changed;
}
