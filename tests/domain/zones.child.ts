import { expect, test } from 'vitest';

test('runs in the zone that it was started for', () => {
	expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.EXPECTED_ZONE);
});
