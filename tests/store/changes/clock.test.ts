import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStamp, MAX_AHEAD_MS, observe, tick, timeOf } from '../../../src/lib/store/changes/clock';

const device = 'device-a';
/** Machine times as they may come: jumping back, standing still, wrong by decades. */
const times = fc.array(fc.oneof(fc.integer({ min: -1, max: 4_102_444_800_000 }), fc.constant(NaN)), {
	minLength: 1
});

describe('a stamp', () => {
	test('is later than the one before, whatever the machine says', () => {
		fc.assert(
			fc.property(times, (nows) => {
				let last: string | undefined;
				for (const now of nows) {
					const next = tick(last, now, device);
					if (last !== undefined) expect(next > last).toBe(true);
					last = next;
				}
			})
		);
	});

	test('has one width and is a stamp', () => {
		fc.assert(
			fc.property(times, (nows) => {
				const stamps = nows.map((now) => tick(undefined, now, device));
				expect(new Set(stamps.map((stamp) => stamp.length)).size).toBe(1);
				expect(stamps.every(isStamp)).toBe(true);
			})
		);
	});

	test('carries into the time when the counter is full', () => {
		const full = `000000000001000-ffff-${device}`;
		const next = tick(full, 500, device);
		expect(next > full).toBe(true);
		expect(timeOf(next)).toBe(1001);
	});

	test('of the year after 9999 still fits', () => {
		expect(tick(undefined, 8.64e15, device)).toHaveLength(tick(undefined, 0, device).length);
	});
});

describe('observing', () => {
	test('never goes back, and the next stamp is later than what was seen', () => {
		fc.assert(
			fc.property(times, fc.integer({ min: 0, max: 4_102_444_800_000 }), (nows, ahead) => {
				const now = 1_700_000_000_000;
				const own = nows.reduce<string | undefined>((last, at) => tick(last, at, device), undefined);
				const other = tick(undefined, ahead, 'device-b');
				const seen = observe(own, other, now);
				expect(seen !== undefined && own !== undefined && seen >= own).toBe(true);
				if (ahead <= now + MAX_AHEAD_MS) expect(tick(seen, now, device) > other).toBe(true);
			})
		);
	});

	test('does not follow a clock that is far ahead, nor what is no stamp', () => {
		const own = tick(undefined, 1000, device);
		expect(observe(own, tick(undefined, 1000 + MAX_AHEAD_MS + 1, 'device-b'), 1000)).toBe(own);
		expect(observe(own, 'zzz', 1000)).toBe(own);
	});
});
