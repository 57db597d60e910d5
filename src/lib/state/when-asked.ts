/** Commands that are loaded when the first of them is called, behind an object that is there at once. */

type Commands = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;

/** @param load gives the commands; where it rejects, so does the call, and the next call loads anew */
export function whenAsked<Group extends Commands>(load: () => Promise<Group>): Group {
	const call =
		(name: string) =>
		async (...given: never[]) =>
			(await load())[name]?.(...given);
	return new Proxy({} as Group, { get: (_group, name) => call(String(name)) });
}
