/** Makes an object of commands that loads them when the first is called. */

type Commands = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;

/** @param load returns the commands; where it rejects, so does the call, and the next call loads again */
export function whenAsked<Group extends Commands>(load: () => Promise<Group>): Group {
	const call =
		(name: string) =>
		async (...given: never[]) =>
			(await load())[name]?.(...given);
	// Without `then`, awaiting the object would call a command of that name.
	return new Proxy({} as Group, {
		get: (_group, name) => (name === 'then' ? undefined : call(String(name)))
	});
}
