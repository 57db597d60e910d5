/** Answers the verbs of a place on the web. It runs in a worker but does not depend on one, and takes paths from the page, never an address to ask. */
import { PlaceProblem } from '../../store/devices/places/place-problem';
import type { Transport } from '../../store/devices/places/transport';
import { SyncProblem } from '../../store/devices/sealing/sync-problem';
import type { KeptPlace, KeptPlaces } from './kept-place';
import type { Answer, RemoteFiles, RemoteLibrary } from './remote-storage';

/** The folder of the app at a place, and the permission that it asks for. */
const FOLDER = '/tactful/';
const SCOPE = 'tactful:rw';
const NAME = '[0-9a-f]{32}';
/** The paths that the verbs take: folders of a vault, its files, and the files of one device. */
const FOLDERS = new RegExp(`^${NAME}(/${NAME})?$`);
const FILES = new RegExp(`^${NAME}/(${NAME}/)?[\\w-]+\\.t1$`);
const OWN_FILES = new RegExp(`^${NAME}/${NAME}/[\\w-]+\\.t1$`);

const MINUTE = 60_000;
/** A place that is busy is left alone for a minute, then for twice as long each time, up to this. */
const LONGEST_PAUSE_MS = 60 * MINUTE;
/** An answer that comes later than this belongs to nothing that the user still has in mind. */
const SIGN_IN_MS = 60 * MINUTE;

export interface PlaceWorld {
	readonly library: RemoteLibrary;
	readonly kept: KeptPlaces;
	/** The address of the page that the place sends the user back to. */
	readonly returnTo: string;
	/** Machine time, in milliseconds since 1970. */
	now(): number;
	/** Makes a word that nobody can guess. */
	random(): string;
}

export class PlaceDesk implements Transport {
	readonly #world: PlaceWorld;
	#failures = 0;
	#pausedUntil = 0;

	constructor(world: PlaceWorld) {
		this.#world = world;
	}

	/**
	 * Looks for the place of an address, and notes that a sign-in was begun.
	 * @returns the address of the page on which the place asks the user
	 * @throws PlaceProblem 'no-place' · NotSaved
	 */
	async begin(typed: string): Promise<string> {
		const { library, kept, returnTo, now, random } = this.#world;
		const { authUrl, ...found } = await library.find(typed);
		const state = random();
		await kept.begin({ ...found, state, begunAt: now() });
		const page = new URL(authUrl);
		const asked = { redirect_uri: returnTo, client_id: new URL(returnTo).origin, scope: SCOPE, state };
		for (const [name, value] of Object.entries({ ...asked, response_type: 'token' }))
			page.searchParams.set(name, value);
		return page.href;
	}

	/**
	 * Takes the answer of a sign-in that waits, tries the key in it, and keeps it.
	 * @returns the address of the place
	 * @throws PlaceProblem 'denied' · 'wrong-answer' · 'not-allowed' · NotSaved
	 */
	async finish(): Promise<string> {
		const { kept, library, now } = this.#world;
		const parts = new URLSearchParams((await kept.takeAnswer()).replace(/^#/, ''));
		const begun = await kept.signIn();
		const isInTime = begun !== undefined && now() - begun.begunAt < SIGN_IN_MS;
		// Servers leave out the word where the user said no; nothing is kept then.
		if (isInTime && parts.has('error')) throw new PlaceProblem('denied');
		const token = parts.get('access_token');
		if (!isInTime || !token || parts.get('state') !== begun.state) throw new PlaceProblem('wrong-answer');
		const { address, href, storageApi } = begun;
		const files = library.files({ address, href, storageApi }, token);
		await this.#ask(() => files.get(FOLDER), [200, 404], files);
		await kept.keep({ address, href, storageApi, token });
		return address;
	}

	/** Forgets the place and its key. Its files stay. @throws NotSaved */
	async forget(): Promise<void> {
		await this.#world.kept.forget();
		this.#failures = 0;
		this.#pausedUntil = 0;
	}

	async list(folder: string): Promise<readonly string[]> {
		const path = checked(folder, FOLDERS);
		const { body } = await this.#ask((files) => files.get(`${FOLDER}${path}/`), [200, 404]);
		return Array.isArray(body) ? (body as readonly string[]) : [];
	}

	async get(path: string): Promise<string | null> {
		const { status, body } = await this.#ask((files) => files.get(FOLDER + checked(path, FILES)), [200, 404]);
		if (status === 404) return null;
		if (typeof body !== 'string') throw new PlaceProblem('strange');
		return body;
	}

	async putNew(path: string, text: string): Promise<void> {
		const { status } = await this.#ask(
			(files) => files.put(FOLDER + checked(path, FILES), text),
			[200, 201, 204, 412]
		);
		if (status === 412) throw new SyncProblem('taken', path);
	}

	async deleteOwn(path: string): Promise<void> {
		await this.#ask((files) => files.delete(FOLDER + checked(path, OWN_FILES)), [200, 204, 404]);
	}

	/** Asks the place that is kept, unless another one is given. Whatever it answers beside the expected statuses is thrown as a problem. */
	async #ask(
		work: (files: RemoteFiles) => Promise<Answer>,
		expected: readonly number[],
		files?: RemoteFiles
	): Promise<Answer> {
		const { now } = this.#world;
		if (now() < this.#pausedUntil) throw new PlaceProblem('busy');
		const answer = await work(files ?? (await this.#files())).catch((error: unknown) => {
			if (error instanceof PlaceProblem) throw error;
			throw new PlaceProblem('offline', { cause: error });
		});
		if (expected.includes(answer.status)) {
			this.#failures = 0;
			return answer;
		}
		const code = codeOf(answer.status);
		if (code === 'busy') {
			this.#pausedUntil = now() + Math.min(MINUTE * 2 ** this.#failures, LONGEST_PAUSE_MS);
			this.#failures++;
		}
		throw new PlaceProblem(code);
	}

	async #files(): Promise<RemoteFiles> {
		const place: KeptPlace | undefined = await this.#world.kept.place();
		if (!place) throw new PlaceProblem('not-connected');
		return this.#world.library.files(place, place.token);
	}
}

/** @throws PlaceProblem 'strange' for what is no path of a vault */
function checked(path: string, form: RegExp): string {
	if (typeof path !== 'string' || !form.test(path)) throw new PlaceProblem('strange');
	return path;
}

function codeOf(status: number): 'not-allowed' | 'busy' | 'full' | 'strange' {
	if (status === 401 || status === 403) return 'not-allowed';
	if (status === 429 || status === 503) return 'busy';
	if (status === 507 || status === 413) return 'full';
	return 'strange';
}
