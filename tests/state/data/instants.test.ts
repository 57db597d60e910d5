import { expect, test } from 'vitest';
import { instantWords } from '../../../src/lib/state/data/instants';

test('a machine time is told as the day and hour that it was here', () => {
	const at = new Date(2026, 2, 9, 9, 5).toISOString();
	expect(instantWords(at, '2026-03-09')).toBe('today at 9:05');
});

test.each(['', 'soon', '+275760-09-13T00:00:00.000Z', '-000001-01-01T00:00:00Z'])(
	'of what is no time, %j, nothing is claimed',
	(instant) => expect(instantWords(instant, '2026-03-09')).toBe('at an unknown time')
);
