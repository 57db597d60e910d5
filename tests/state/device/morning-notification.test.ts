import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { USUAL_MORNING } from '../../../src/lib/domain/agenda/morning';
import {
	dueNow,
	noteOutlook,
	noteWishes,
	tellOfTheDay
} from '../../../src/lib/state/device/morning-notification';
import { DeviceStore } from '../../../src/lib/store/device';
import type { MorningMessage } from '../../../src/lib/messages/today/morning-notification';
import { freshName } from '../../support/book-desk';

const at = (day: number, hour: number) => new Date(2026, 2, day, hour, 45);
const OUTLOOK = {
	asOf: '2026-03-09',
	due: 2,
	listed: [{ day: '2026-03-10', count: 3 }],
	titles: ['Call Dana Ruiz', 'Email Kim Lee']
};

let device: DeviceStore;
let told: MorningMessage[];
const tell = (now: Date) =>
	tellOfTheDay(device, now, async (message) => {
		told.push(message);
	});

beforeEach(() => {
	device = new DeviceStore(freshName());
	told = [];
});

test('nobody is told who did not ask for it', async () => {
	await noteOutlook(device, OUTLOOK);
	expect(await tell(at(9, 9))).toBe(false);
	expect(told).toEqual([]);
});

test('it is told once a day, after the hour, and names nobody: names are not even noted', async () => {
	await noteWishes(device, () => ({ ...USUAL_MORNING, on: true }));
	await noteOutlook(device, OUTLOOK);
	expect(JSON.stringify(await device.note('outlook'))).not.toContain('Dana');
	for (const now of [at(9, 7), at(9, 9), at(9, 10), at(9, 21)]) await tell(now);
	expect(told).toEqual([{ title: '2 to do today', body: 'Open Tactful to see the list.' }]);
	expect(await tell(at(10, 9))).toBe(true);
	expect(told[1]?.title).toBe('3 to do today');
	expect(await dueNow(device, at(10, 9))).toBe(3);
});

test('where names are allowed it names what is to do, on the day for which it is known', async () => {
	await noteWishes(device, () => ({ ...USUAL_MORNING, on: true, names: true }));
	await noteOutlook(device, OUTLOOK);
	await tell(at(9, 9));
	expect(told[0]?.body).toBe('Call Dana Ruiz\nEmail Kim Lee');
	await tell(at(10, 9));
	expect(told[1]?.body).toBe('Open Tactful to see the list.');
	await noteWishes(device, () => ({ ...USUAL_MORNING, on: true }));
	expect(JSON.stringify(await device.note('outlook'))).not.toContain('Dana');
});

test('nothing due is nothing to tell', async () => {
	await noteWishes(device, () => ({ ...USUAL_MORNING, on: true }));
	await noteOutlook(device, { asOf: '2026-03-09', due: 0, listed: [] });
	expect(await tell(at(9, 9))).toBe(false);
});
