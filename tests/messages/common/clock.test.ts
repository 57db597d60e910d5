import { afterEach, expect, test } from 'vitest';
import { readsIn } from '../../../src/lib/domain/locale';
import { clockTime, onDayAt } from '../../../src/lib/messages/common/days';

afterEach(() => readsIn([]));

test('an hour is told as the reader’s clocks show it', () => {
	readsIn(['en-US']);
	expect([clockTime('14:30'), clockTime('00:05'), clockTime('09:30')]).toEqual([
		'2:30 PM',
		'12:05 AM',
		'9:30 AM'
	]);
	readsIn(['en-GB']);
	expect([clockTime('14:30'), clockTime('09:30')]).toEqual(['14:30', '09:30']);
	expect(onDayAt('2026-03-10', undefined, '2026-03-10')).toBe('today');
});
