/**
 * The laws of several devices: in whatever order they visit, whatever is late, twice or cut off, they come to the same book; nothing
 * that was stored is lost, nothing erased comes back, and nobody is told of a conflict that was none.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStampAfter } from '../../../src/lib/store/devices/stamp-after';
import type { Transport } from '../../../src/lib/store/devices/places/transport';
import { SyncProblem } from '../../../src/lib/store/devices/sealing/sync-problem';
import { fileToSend, takeInFile } from '../../../src/lib/store/devices/visits/sealed-file';
import { add, change, set } from '../../support/book-edits';
import { lead, storedSheet } from '../../support/book-desk';
import { CutOff, deviceOf, failingAt, placeOf, vaultOf, type Device } from '../../support/device-desk';
import { runs } from '../../runs';

const EDITED = ['a', 'b'];
const ERASED = ['x', 'y'];

interface World {
	readonly devices: readonly Device[];
	readonly place: Transport;
	readonly files: Map<string, string>;
	/** Ids of touches and leads that somebody was told are saved. */
	readonly saved: Set<string>;
	readonly erased: Set<string>;
}

type Act = (world: World, device: Device) => Promise<unknown>;

const edit =
	(id: string, fields: object): Act =>
	async (_world, { book }) => {
		if (book.leads.has(id)) await change(book, 'edit-lead', 'lead', id, (row) => ({ ...row, ...fields }));
	};

const log =
	(id: string, touch: string): Act =>
	async ({ saved }, { book }) => {
		if (!book.leads.has(id)) return;
		const logged = {
			id: touch,
			on: '2026-03-09',
			direction: 'out',
			channel: 'email',
			kind: 'follow-up'
		} as const;
		await change(book, 'log-touch', 'lead', id, (row) => ({
			...row,
			touches: [...row.touches.filter((one) => one.id !== touch), logged]
		}));
		saved.add(touch);
	};

const adding =
	(id: string): Act =>
	async ({ saved }, { book }) => {
		await add(book, 'add-lead', 'lead', lead(id));
		saved.add(id);
	};

const erasing =
	(id: string): Act =>
	async ({ erased }, { book }) => {
		if (!book.leads.has(id)) return;
		await book.erase('erase-lead', [{ entity: 'lead', id }]);
		erased.add(id);
	};

const bytes =
	(text: string): Act =>
	(_world, { book }) =>
		change(book, 'edit-sheet', 'sheet', 'sheet', (row) => ({
			...row,
			bytes: new TextEncoder().encode(text)
		}));

/** Problems of a place that is only late, or of a device that was killed: the next visit goes on. */
const PASSING = new Set(['missing', 'rolled-back', 'place-empty', 'vault-gone', 'taken']);

async function trying(job: Promise<unknown>): Promise<void> {
	await job.catch((error: unknown) => {
		const passes = error instanceof CutOff || (error instanceof SyncProblem && PASSING.has(error.code));
		if (!passes) throw error;
	});
}

const visiting: Act = ({ place }, device) => device.visit(place);

const cutOff =
	(request: number, afterwards: boolean): Act =>
	({ place }, device) =>
		trying(device.visit(failingAt(place, request, afterwards)));

/** A visit to which some files have not come yet. */
const late =
	(share: number): Act =>
	({ place, files }, device) => {
		const hidden = new Set([...files.keys()].filter((_path, at) => (at * 7 + share) % 3 === 0));
		return trying(
			device.visit({
				...place,
				list: async (folder) => (await place.list(folder)).filter((name) => !hidden.has(`${folder}/${name}`)),
				get: async (path) => (hidden.has(path) ? null : place.get(path))
			})
		);
	};

/** A file that goes by hand from one device to another. */
const byHand =
	(from: number): Act =>
	async ({ devices }, device) => {
		const vault = await vaultOf();
		await takeInFile(device.desk, vault, await fileToSend(devices[from % devices.length]!.desk, vault));
		await device.book.reload();
	};

const texts = fc.constantFrom('x', 'y', 'a longer text', 'é');
const ids = fc.constantFrom(...EDITED);
const acts = fc.oneof(
	{ weight: 2, arbitrary: fc.tuple(ids, texts).map(([id, organisation]) => edit(id, { organisation })) },
	{ weight: 2, arbitrary: fc.tuple(ids, texts).map(([id, notes]) => edit(id, { notes })) },
	{ weight: 3, arbitrary: fc.tuple(ids, fc.uuid()).map(([id, touch]) => log(id, touch)) },
	{ weight: 1, arbitrary: fc.constantFrom('c', 'd').map(adding) },
	{ weight: 1, arbitrary: fc.constantFrom(...ERASED).map(erasing) },
	{ weight: 1, arbitrary: ids.map((id) => edit(id, { deletedAt: '2026-03-03T08:00:00.000Z' })) },
	{ weight: 1, arbitrary: texts.map(bytes) },
	{
		weight: 1,
		arbitrary: fc.nat(9).map(
			(dayLoad): Act =>
				(_world, { book }) =>
					set(book, 'set-load', { dayLoad })
		)
	},
	{ weight: 5, arbitrary: fc.constant(visiting) },
	{
		weight: 3,
		arbitrary: fc.tuple(fc.nat(14), fc.boolean()).map(([request, after]) => cutOff(request, after))
	},
	{ weight: 2, arbitrary: fc.nat(2).map(late) },
	{ weight: 1, arbitrary: fc.nat(3).map(byHand) }
);

async function worldOf(count: number): Promise<World> {
	const vault = await vaultOf();
	const { place, files } = await placeOf(vault);
	const devices: Device[] = [];
	for (let at = 0; at < count; at++) devices.push(await deviceOf(`device-${at}`, vault));
	for (const id of [...EDITED, ...ERASED]) await add(devices[0]!.book, 'add-lead', 'lead', lead(id));
	await add(devices[0]!.book, 'import-sheet', 'sheet', storedSheet());
	for (const device of devices) await device.visit(place);
	return { devices, place, files, saved: new Set(), erased: new Set() };
}

/** Lets everybody visit until nobody has anything to tell any more. */
async function settled({ devices, place, files }: World): Promise<void> {
	for (let round = 0; round < 12; round++) {
		const before = [...files.keys()].join();
		for (const device of devices) await device.visit(place);
		if ([...files.keys()].join() === before) return;
	}
	throw new Error('They never come to rest.');
}

const cases = fc.tuple(
	fc.integer({ min: 2, max: 4 }),
	fc.array(fc.tuple(fc.nat(3), acts), { minLength: 4, maxLength: 24 })
);

test('devices come to the same book, lose nothing that was saved, and bring back nothing that was erased', async () => {
	await fc.assert(
		fc.asyncProperty(cases, async ([count, steps]) => {
			const world = await worldOf(count);
			for (const [at, act] of steps) await act(world, world.devices[at % count]!);
			await settled(world);
			const [first, ...others] = world.devices.map(({ book }) => book);
			const contents = await first!.contents();
			for (const other of others) expect(await other.contents()).toEqual(contents);
			expect(await first!.verify()).toEqual({ ok: true, differing: [] });
			const text = JSON.stringify([contents.leads, contents.sheets]);
			for (const id of world.saved) expect(text).toContain(`"id":"${id}"`);
			for (const id of world.erased) expect(first!.leads.has(id)).toBe(false);
		}),
		{ numRuns: runs(0.7) }
	);
});

test('where each device visits before and after it does something, there is no conflict', async () => {
	const turns = fc.array(fc.tuple(fc.nat(3), acts), { minLength: 2, maxLength: 10 });
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 2, max: 4 }), turns, async (count, steps) => {
			const world = await worldOf(count);
			for (const [at, act] of steps) {
				const device = world.devices[at % count]!;
				const came = await device.visit(world.place);
				for (const { both } of came.taken?.counts ?? []) expect(both).toBe(0);
				await act(world, device);
				await device.visit(world.place);
			}
			const { changes } = await world.devices[0]!.book.contents();
			expect(changes.filter(({ clock }) => isStampAfter(clock))).toEqual([]);
		}),
		{ numRuns: runs(0.3) }
	);
});
