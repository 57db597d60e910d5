import { describe, expect, test } from 'vitest';
import { quickBrowser } from '../../scripts/quick-browser.mjs';

type Machine = NonNullable<Parameters<typeof quickBrowser>[1]>;

function machine(own: { debian?: boolean; there?: boolean; comes?: boolean; starts?: boolean }) {
	const ran: string[] = [];
	let there = own.there ?? false;
	const made: Machine = {
		environment: {},
		root: false,
		debian: own.debian ?? true,
		playwrightsOwn: async () => null,
		exists: () => there,
		starts: () => own.starts ?? true,
		run: (command) => {
			ran.push(command);
			there ||= own.comes ?? false;
			return there ? null : 'no';
		},
		say: () => undefined
	};
	return { made, ran };
}

const QUICK = '/cache/chromium-headless-shell';

describe('the browser for most stories', () => {
	test.each([
		['is fetched once', { comes: true }, '/usr/bin/chromium', QUICK, 1],
		['is not fetched again', { there: true }, '/usr/bin/chromium', QUICK, 0],
		['is the usual one where it can’t be had', {}, '/usr/bin/chromium', '/usr/bin/chromium', 1],
		['or does not start', { comes: true, starts: false }, '/usr/bin/chromium', '/usr/bin/chromium', 1],
		['or is not Debian’s', { there: true }, '/opt/chrome', '/opt/chrome', 0],
		['or the machine is another', { debian: false }, '/usr/bin/chromium', '/usr/bin/chromium', 0]
	])('%s', (_name, own, browser, expected, times) => {
		const { made, ran } = machine(own);
		expect(quickBrowser(browser, made, '/cache')).toBe(expected);
		expect(ran).toHaveLength(times);
	});
});
