import { expect, test } from 'vitest';
import { INSTALL_HELP, installPlaceOf } from '../../../src/lib/messages/data/install';

test.each([
	[
		'ios',
		5,
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1'
	],
	[
		'ios',
		5,
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 CriOS/137.0 Mobile/15E148 Safari/604.1'
	],
	[
		'ios',
		5,
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15'
	],
	[
		'mac-safari',
		0,
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15'
	],
	[
		'chromium',
		0,
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/137.0.0.0 Safari/537.36'
	],
	[
		'chromium',
		0,
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/137.0 Safari/537.36 Edg/137.0'
	],
	['android', 5, 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/137.0 Mobile Safari/537.36'],
	['firefox', 5, 'Mozilla/5.0 (Android 15; Mobile; rv:139.0) Gecko/139.0 Firefox/139.0'],
	['firefox', 0, 'Mozilla/5.0 (X11; Linux x86_64; rv:139.0) Gecko/20100101 Firefox/139.0'],
	['chromium', 0, '']
] as const)('the help for %s is told by the browser’s own name', (place, touchPoints, userAgent) => {
	expect(installPlaceOf(userAgent, touchPoints)).toBe(place);
	expect(INSTALL_HELP[place].steps.length).toBeGreaterThan(0);
});
