/** Reaches a remoteStorage server through remotestorage.js: it finds the server of an address, and carries single files. Nothing is cached. */
import RemoteStorage from 'remotestoragejs';
import { PlaceProblem } from '../../store/devices/places/place-problem';
import { isSafeAddress, Refused, type Guard } from './guarded-fetch';

/** Names where a user's files lie, and where permission is asked for. */
export interface FoundPlace {
	/** The address as the user typed it, such as `ada@example.org`. */
	readonly address: string;
	readonly href: string;
	readonly storageApi: string;
	readonly authUrl: string;
}

export interface Answer {
	/** The status of HTTP. */
	readonly status: number;
	/** A file's text; of a folder the names in it. */
	readonly body?: string | readonly string[];
}

/** The files of one user at one server. */
export interface RemoteFiles {
	get(path: string): Promise<Answer>;
	/** Writes a file that is not there yet; 412 where it is. */
	put(path: string, text: string): Promise<Answer>;
	delete(path: string): Promise<Answer>;
}

/** The parts of a library for places that the worker needs. */
export interface RemoteLibrary {
	/** @throws PlaceProblem 'no-place' */
	find(address: string): Promise<FoundPlace>;
	files(place: Omit<FoundPlace, 'authUrl'>, token: string): RemoteFiles;
}

const ADDRESS = /^[^\s@/?#&\\]+@([\w.-]+(?::\d+)?)$/;
/** Servers older than this form of the protocol can't be told not to write over a file. */
const PROTOCOL = /^draft-dejong-remotestorage-\d+$/;
const TEXT = 'text/plain; charset=utf-8';
/** Everything that would keep, cache or sign in by itself. */
const OFF = ['Dropbox', 'GoogleDrive', 'Authorize', 'Env', 'Access', 'BaseClient'];

/** @param guard opens the one origin that is needed, for as long as it is */
export function remoteLibrary(guard: Guard): RemoteLibrary {
	return {
		async find(typed) {
			const address = typed.trim();
			const host = ADDRESS.exec(address)?.[1];
			if (host === undefined) throw new PlaceProblem('no-place');
			const close = guard.open(originOf(host));
			try {
				const info = await RemoteStorage.Discover(address);
				const found = { address, href: info.href, storageApi: info.storageApi, authUrl: info.authURL };
				if (!isUsable(found)) throw new PlaceProblem('no-place');
				return found;
			} catch (error) {
				throw new PlaceProblem('no-place', { cause: error });
			} finally {
				close();
			}
		},
		files({ address, href, storageApi }, token) {
			const { remote } = new RemoteStorage({ cache: false, disableFeatures: OFF });
			remote.configure({ userAddress: address, href, storageApi, token });
			const ask = async (work: () => Promise<{ statusCode: number; body?: unknown }>): Promise<Answer> => {
				const close = guard.open(new URL(href).origin);
				try {
					const { statusCode: status, body } = await work();
					return { status, ...(body !== undefined && { body: plain(body) }) };
				} catch (error) {
					if (error instanceof Refused) return { status: error.status };
					throw error;
				} finally {
					close();
				}
			};
			return {
				get: (path) => ask(() => remote.get(path)),
				put: (path, text) => ask(() => remote.put(path, text, TEXT, { ifNoneMatch: '*' })),
				delete: (path) => ask(() => remote.delete(path, {}))
			};
		}
	};
}

function originOf(host: string): string {
	return `${/^localhost(:|$)/.test(host) ? 'http' : 'https'}://${host.toLowerCase()}`;
}

function isUsable({ href, storageApi, authUrl }: FoundPlace): boolean {
	return isSafeAddress(href) && isSafeAddress(authUrl) && PROTOCOL.test(storageApi);
}

/** Returns the text of a file that the library took for bytes, or the names in a folder. */
function plain(body: unknown): string | string[] {
	if (typeof body === 'string') return body;
	if (body instanceof ArrayBuffer) return new TextDecoder().decode(body);
	return Object.keys(body as object).sort();
}
