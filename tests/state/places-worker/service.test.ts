/** A place on the web, with the library that reaches it and a real server. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { guardFetch } from '../../../src/lib/state/places-worker/guarded-fetch';
import { KeptPlaces } from '../../../src/lib/state/places-worker/kept-place';
import { remoteLibrary } from '../../../src/lib/state/places-worker/remote-storage';
import { PlaceDesk } from '../../../src/lib/state/places-worker/service';
import { joinVault, placeVault, waitingToGo } from '../../../src/lib/store/devices/visits/visit';
import { lead } from '../../support/book-desk';
import { add } from '../../support/book-edits';
import { deviceOf, vaultOf, VAULT_NAME } from '../../support/device-desk';
import { storageServer, type StorageServer } from '../../support/storage-server';

const WRITER = 'f'.repeat(32);
const FILE = `${VAULT_NAME}/${WRITER}/00000001.t1`;
const RETURN_TO = 'https://tactful.example/connect/';
const HOUR = 3_600_000;

let server: StorageServer;
let now = 0;
let people = 0;
const plainFetch = globalThis.fetch;
/** One for all devices of a test: they are in one process. */
let library: ReturnType<typeof remoteLibrary>;

/** Stands in for the notes that a device keeps beside its book. */
function notes() {
	const kept = new Map<string, unknown>();
	return {
		kept,
		note: async <T>(key: string) => kept.get(key) as T | undefined,
		putNote: async (key: string, value: unknown) => void kept.set(key, value),
		dropNote: async (key: string) => void kept.delete(key)
	};
}

function deskWith(kept = notes()) {
	let words = 0;
	const random = () => `word-${++words}`;
	const desk = new PlaceDesk({
		...{ library, kept: new KeptPlaces(kept), returnTo: RETURN_TO },
		...{ now: () => now, random }
	});
	const answer = (fragment: string) => {
		kept.kept.set('place answer', fragment);
		return desk.finish();
	};
	return { desk, kept: kept.kept, answer };
}

/** Signs a new person up. */
async function newPerson() {
	const username = `ada${++people}`;
	await server.store.createUser({ username, email: `${username}@example.org`, password: 'long enough' });
	const token = () => server.store.authorize('app', username, { '/tactful': ['r', 'w'] });
	return { username, address: `${username}@${new URL(server.origin).host}`, token };
}
type Person = Awaited<ReturnType<typeof newPerson>>;

async function connected(person: Person) {
	const { desk, kept, answer } = deskWith();
	const page = new URL(await desk.begin(person.address));
	const token = await person.token();
	await answer(`#access_token=${encodeURIComponent(token)}&state=${page.searchParams.get('state')}`);
	return { desk, kept, token };
}

beforeAll(async () => {
	server = await storageServer();
});
afterAll(async () => {
	globalThis.fetch = plainFetch;
	await server.stop();
});
beforeEach(() => {
	globalThis.fetch = plainFetch;
	library = remoteLibrary(guardFetch(globalThis));
	server.fail(0);
	now = Date.parse('2026-03-02T08:00:00Z');
});

describe('signing in', () => {
	test('leads to the page of the place, which is told what is wanted and where to send the user back', async () => {
		const { username, address } = await newPerson();
		const page = new URL(await deskWith().desk.begin(` ${address} `));
		expect(page.origin + page.pathname).toBe(`${server.origin}/oauth/${username}`);
		expect(Object.fromEntries(page.searchParams)).toEqual({
			redirect_uri: RETURN_TO,
			client_id: 'https://tactful.example',
			scope: 'tactful:rw',
			state: 'word-1',
			response_type: 'token'
		});
	});

	test.each([
		'',
		'ada',
		'ada@',
		'https://example.org',
		'ada@example.org/x',
		'ada@ex ample.org',
		'a@localhost:1'
	])('“%s” is no address of a place', async (typed) => {
		const { desk, kept } = deskWith();
		await expect(desk.begin(typed)).rejects.toMatchObject({ code: 'no-place' });
		expect(kept.size).toBe(0);
	});

	test('an answer is kept once its key opened the place', async () => {
		const person = await newPerson();
		const { kept, token } = await connected(person);
		expect([...kept.keys()]).toEqual(['place']);
		expect(kept.get('place')).toMatchObject({ token, address: person.address });
	});

	test.each([
		['of another sign-in', '#access_token=x&state=other', 0, 'wrong-answer'],
		['without a word', '#access_token=x', 0, 'wrong-answer'],
		['without a key', '#state=word-1', 0, 'wrong-answer'],
		['that comes an hour later', '#access_token=x&state=word-1', HOUR, 'wrong-answer'],
		['with a key that opens nothing', '#access_token=x&state=word-1', 0, 'not-allowed'],
		['of one who said no', '#error=access_denied', 0, 'denied']
	])('an answer %s connects nothing', async (_what, fragment, later, code) => {
		const { desk, kept, answer } = deskWith();
		await desk.begin((await newPerson()).address);
		now += later;
		await expect(answer(fragment)).rejects.toMatchObject({ code });
		expect(kept.has('place')).toBe(false);
		expect(kept.has('place answer')).toBe(false);
	});

	test('an answer that nobody asked for connects nothing', async () => {
		await expect(deskWith().answer('#access_token=x&state=undefined')).rejects.toMatchObject({
			code: 'wrong-answer'
		});
	});

	test('forgetting leaves nothing, and no verb works any more', async () => {
		const { desk, kept } = await connected(await newPerson());
		await desk.forget();
		expect(kept.size).toBe(0);
		await expect(desk.list(VAULT_NAME)).rejects.toMatchObject({ code: 'not-connected' });
	});
});

describe('the four verbs', () => {
	test('write a file once, hand it out exactly, list it, and delete it', async () => {
		const { desk } = await connected(await newPerson());
		const text = `t1.${'aB3+/'.repeat(30_000)}==`;
		expect(await desk.list(VAULT_NAME)).toEqual([]);
		expect(await desk.get(FILE)).toBeNull();
		await desk.putNew(FILE, text);
		await expect(desk.putNew(FILE, 'other')).rejects.toMatchObject({ code: 'taken', path: FILE });
		expect(await desk.get(FILE)).toBe(text);
		expect(await desk.list(VAULT_NAME)).toEqual([`${WRITER}/`]);
		expect(await desk.list(`${VAULT_NAME}/${WRITER}`)).toEqual(['00000001.t1']);
		await desk.deleteOwn(FILE);
		await desk.deleteOwn(FILE);
		expect(await desk.get(FILE)).toBeNull();
	});

	test.each([
		'https://elsewhere.example/',
		'../other/x.t1',
		`${VAULT_NAME}/../x.t1`,
		`/${FILE}`,
		`${FILE}?x`,
		''
	])('take no path such as “%s”', async (path) => {
		const { desk } = await connected(await newPerson());
		const before = server.requests.length;
		const all = [desk.list(path), desk.get(path), desk.putNew(path, 'x'), desk.deleteOwn(path)];
		for (const verb of all) await expect(verb).rejects.toMatchObject({ code: 'strange' });
		expect(server.requests.length).toBe(before);
	});

	test('delete no file that is not of one device', async () => {
		const { desk } = await connected(await newPerson());
		await expect(desk.deleteOwn(`${VAULT_NAME}/vault.t1`)).rejects.toMatchObject({ code: 'strange' });
	});

	test.each([
		[401, 'not-allowed'],
		[403, 'not-allowed'],
		[413, 'full'],
		[507, 'full'],
		[500, 'strange']
	])('reject a status of %i as %s', async (status, code) => {
		const { desk } = await connected(await newPerson());
		server.fail(status);
		await expect(desk.list(VAULT_NAME)).rejects.toMatchObject({ code });
		await expect(desk.get(FILE)).rejects.toMatchObject({ code });
		await expect(desk.putNew(FILE, 'x')).rejects.toMatchObject({ code });
		await expect(desk.deleteOwn(FILE)).rejects.toMatchObject({ code });
		server.fail(0);
		await desk.putNew(FILE, 'x');
	});

	test.each([429, 503])('leave a place alone that answers %i, for longer each time', async (status) => {
		const { desk } = await connected(await newPerson());
		const asks = async () => {
			const before = server.requests.length;
			await expect(desk.list(VAULT_NAME)).rejects.toMatchObject({ code: 'busy' });
			return server.requests.length > before;
		};
		server.fail(status);
		expect(await asks()).toBe(true);
		now += 59_000;
		expect(await asks()).toBe(false);
		now += 1_000;
		expect(await asks()).toBe(true);
		now += 60_000;
		expect(await asks()).toBe(false);
		server.fail(0);
		now += 60_000;
		expect(await desk.list(VAULT_NAME)).toEqual([]);
	});

	test('a place that can’t be reached is offline, and nothing is forgotten', async () => {
		const gone = await storageServer();
		const kept = notes();
		const place = { address: 'a@b', href: `${gone.origin}/storage/a`, token: 'x' };
		kept.kept.set('place', { ...place, storageApi: 'draft-dejong-remotestorage-10' });
		await gone.stop();
		const { desk } = deskWith(kept);
		await expect(desk.putNew(FILE, 'x')).rejects.toMatchObject({ code: 'offline' });
		expect(kept.kept.get('place')).toMatchObject(place);
	});
});

test('only the place is asked, and only while a verb is under way', async () => {
	const other = await storageServer();
	try {
		const { desk } = await connected(await newPerson());
		await desk.list(VAULT_NAME);
		await expect(fetch(`${other.origin}/`)).rejects.toThrow('not open');
		await expect(fetch(`${server.origin}/`)).rejects.toThrow('not open');
		expect(other.requests).toEqual([]);
	} finally {
		await other.stop();
	}
});

describe('two devices that visit the same vault there', () => {
	async function devices() {
		const person = await newPerson();
		const vault = await vaultOf();
		const here = await connected(person);
		const there = await connected(person);
		const [one, two] = [await deviceOf('device-one', vault), await deviceOf('device-two', vault)];
		await placeVault(here.desk, vault);
		await add(one.book, 'add-lead|Northwind', 'lead', lead('a'));
		await one.visit(here.desk);
		await two.visit(there.desk);
		const folder = join(server.folder, person.username.slice(0, 2), person.username, 'storage/tactful');
		return { person, vault, here, there, one, two, folder };
	}

	test('come to the same book', async () => {
		const { here, there, one, two } = await devices();
		expect(two.book.leads).toEqual(one.book.leads);
		expect(two.book.leads.get('a')).toBeDefined();
		await add(two.book, 'add-lead|Kestrel', 'lead', lead('b'));
		await two.visit(there.desk);
		await one.visit(here.desk);
		expect([...one.book.leads.keys()].sort()).toEqual(['a', 'b']);
	});

	test('keep what waits where the key is withdrawn, and send it after a new sign-in', async () => {
		const { person, vault, here, there, one, two } = await devices();
		await server.store.revokeAccess(person.username, here.token);
		await add(one.book, 'add-lead|Kestrel', 'lead', lead('b'));
		await expect(one.visit(here.desk)).rejects.toMatchObject({ code: 'not-allowed' });
		expect(await waitingToGo(one.desk, vault)).toBe(1);
		await one.visit((await connected(person)).desk);
		await two.visit(there.desk);
		expect(two.book.leads.get('b')).toBeDefined();
	});

	test('notice that the place lost everything, and can put it there again', async () => {
		const { vault, here, there, one, two, folder } = await devices();
		await rm(join(folder, '..'), { recursive: true });
		await expect(two.visit(there.desk)).rejects.toMatchObject({ code: 'place-empty' });
		expect(two.book.leads.get('a')).toBeDefined();
		await placeVault(here.desk, vault);
		await joinVault(one.desk, vault);
		await one.visit(here.desk);
		const third = await deviceOf('device-three', vault);
		await third.visit(there.desk);
		expect(third.book.leads).toEqual(one.book.leads);
	});

	test('take nothing of a file that was altered there', async () => {
		const { here, there, one, two, folder } = await devices();
		await add(one.book, 'add-lead|Kestrel', 'lead', lead('b'));
		await one.visit(here.desk);
		const paths = await readdir(folder, { recursive: true });
		const last = join(
			folder,
			paths
				.filter((path) => /0000000\d\.t1$/.test(path))
				.sort()
				.at(-1)!
		);
		const text = await readFile(last, 'utf8');
		const at = Math.floor(text.length / 2);
		await writeFile(last, text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1));
		await expect(two.visit(there.desk)).rejects.toMatchObject({ code: 'altered' });
		expect(two.book.leads.get('b')).toBeUndefined();
	});
});
