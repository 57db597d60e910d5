import { afterAll, beforeAll, expect } from 'vitest';

/** East of the date line, half an hour off the others, and at UTC. */
export const ZONES = ['Pacific/Auckland', 'America/St_Johns', 'UTC'];

/** Runs the tests of a describe block as on a machine in a time zone (an IANA name). */
export function inZone(zone: string): void {
	const own = process.env.TZ;
	beforeAll(() => {
		process.env.TZ = zone;
		expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
	});
	afterAll(() => {
		if (own === undefined) delete process.env.TZ;
		else process.env.TZ = own;
	});
}
