/** The page and a worker that reads a sheet, each on its end of a channel. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { workerReader } from '../../../src/lib/state/sheet-worker/client';
import { serve } from '../../../src/lib/state/sheet-worker/server';
import { WorkLimit } from '../../../src/lib/state/sheet-worker/work-limit';
import { SheetDesk } from '../../../src/lib/state/sheet-worker/service';
import type { ReadProgress } from '../../../src/lib/state/sheet-worker/service';
import { SheetRefusal } from '../../../src/lib/sheet/sheet';
import { countingIds } from '../../support/book-desk';
import { workerClass } from '../../support/worker-class';

const rows = Array.from({ length: 1500 }, (_, at) => `Org ${at},Analyst,2026-03-0${1 + (at % 9)}`);
const people = Array.from({ length: 30 }, (_, at) => `,,,Dana ${at}`);
const bytes = new TextEncoder().encode(['Company,Role,Applied,Contact', ...rows, ...people].join('\n'));
const today = '2026-05-04';

const desk = (file: Uint8Array) => new SheetDesk(file, countingIds('id'));

function reader(open: (file: Uint8Array) => SheetDesk = desk) {
	vi.stubGlobal(
		'Worker',
		workerClass((endpoint) => serve(open, endpoint))
	);
	return workerReader(bytes);
}

afterEach(() => vi.unstubAllGlobals());

test('what was understood and what is taken arrive whole', async () => {
	const [far, near] = [reader(), desk(bytes)];
	const order = {
		without: new Set([3]),
		name: 'large.csv',
		importedOn: today,
		importedAt: '2026-05-04T08:00:00.000Z'
	};
	expect(await far.read({}, today)).toEqual(near.read({}, today));
	const taken = await far.take(order);
	expect(taken).toEqual(near.take(order));
	expect([taken.plan.leads.length, taken.plan.contacts.length]).toEqual([1499, 30]);
	expect(taken.sheet.links).toHaveLength(1529);
	far.stop();
});

test('a reading says how far it is, and never goes back', async () => {
	const told: ReadProgress[] = [];
	const far = reader();
	await far.read({}, today, (progress) => told.push(progress));
	const done = told.map((progress) => progress.done);
	expect(done[0]).toBe(0);
	expect(done.length).toBeGreaterThan(3);
	expect(done).toEqual(done.toSorted((a, b) => a - b));
	expect(done.at(-1)).toBeLessThan(1);
	far.stop();
});

test('a file that is refused is refused by class, when it is put on the desk or later', async () => {
	const refusal = new SheetRefusal('not-text', { line: 7 }, 'Not text.');
	const refuse = () => {
		throw refusal;
	};
	for (const open of [refuse, (file: Uint8Array) => Object.assign(desk(file), { read: refuse })]) {
		const far = reader(open);
		const problem = await far.read({}, today).catch((error: unknown) => error);
		expect(problem).toBeInstanceOf(SheetRefusal);
		expect(problem).toMatchObject({
			...{ name: 'SheetRefusal', code: 'not-text', facts: { line: 7 } },
			message: 'not-text: Not text.'
		});
		far.stop();
	}
});

test('another error arrives with its message', async () => {
	const far = reader();
	const order = { without: new Set<number>(), name: '', importedOn: today, importedAt: '' };
	await expect(far.take(order)).rejects.toThrow('There is no reading to take from.');
	far.stop();
});

test('a worker that does not come up is told in words', async () => {
	vi.stubGlobal('Worker', workerClass('does not come up'));
	await expect(workerReader(bytes).read({}, today)).rejects.toThrow('couldn’t start');
});

describe('a file on which the work never ends', () => {
	afterEach(() => vi.useRealTimers());

	test('is refused after ten seconds by itself, and its worker is gone', async () => {
		vi.useFakeTimers();
		const terminated = vi.fn();
		class Busy extends workerClass(() => undefined) {
			override terminate() {
				terminated();
				super.terminate();
			}
		}
		vi.stubGlobal('Worker', Busy);
		const far = workerReader(bytes);
		const problem = far.read({}, today).catch((error: unknown) => error);
		await vi.advanceTimersByTimeAsync(9_000);
		expect(terminated).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1_000);
		expect(await problem).toMatchObject({ name: 'SheetRefusal', code: 'too-slow' });
		expect(terminated).toHaveBeenCalledOnce();
		await expect(far.likeness([])).rejects.toMatchObject({ code: 'too-slow' });
	});
});

describe('the limit of work', () => {
	afterEach(() => vi.useRealTimers());

	const endless = () => new Promise<never>(() => undefined);

	test('begins anew each time the work gets further, and ends after a minute all the same', async () => {
		vi.useFakeTimers();
		const stop = vi.fn();
		const limit = new WorkLimit(stop);
		const problem = limit.within(endless()).catch((error: unknown) => error);
		for (let second = 1; second < 60; second += 1) {
			await vi.advanceTimersByTimeAsync(1_000);
			limit.moved();
		}
		expect(stop).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1_000);
		expect(await problem).toMatchObject({ code: 'too-slow' });
	});

	test('stops nothing that has answered', async () => {
		vi.useFakeTimers();
		const stop = vi.fn();
		expect(await new WorkLimit(stop).within(Promise.resolve('read'))).toBe('read');
		await vi.advanceTimersByTimeAsync(100_000);
		expect(stop).not.toHaveBeenCalled();
	});
});
