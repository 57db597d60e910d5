/** Lets a worker fetch from those origins only that were opened for it, without cookies, and following nobody elsewhere. */

export interface Guard {
	/** Opens one origin until the returned function is called. */
	open(origin: string): () => void;
}

/** The statuses of failure that remotestorage.js hands on; at others it stumbles over a body that need not be there. */
const READ = [401, 403, 404, 412];

/** A server's answer with another status of failure. */
export class Refused extends Error {
	override readonly name = 'Refused';
	constructor(readonly status: number) {
		super(`status ${status}`);
	}
}

/** Puts a guarded `fetch` in the place of a worker's own. Whatever a library asks for goes through it. */
export function guardFetch(scope: { fetch: typeof fetch }): Guard {
	const plain = scope.fetch.bind(scope);
	const opened: string[] = [];
	scope.fetch = async (input, init) => {
		const address = new URL(input instanceof Request ? input.url : input);
		if (!opened.includes(address.origin)) throw new TypeError('This origin is not open.');
		const response = await plain(input, {
			...init,
			cache: 'no-store',
			credentials: 'omit',
			redirect: 'error',
			referrerPolicy: 'no-referrer'
		});
		if (response.status >= 400 && !READ.includes(response.status)) throw new Refused(response.status);
		return response;
	};
	return {
		open(origin) {
			opened.push(origin);
			return () => void opened.splice(opened.indexOf(origin), 1);
		}
	};
}

/** Returns true for https, and for a server on this very machine. */
export function isSafeAddress(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { protocol, hostname } = new URL(address);
	return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}
