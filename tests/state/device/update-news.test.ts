import { afterEach, expect, test, vi } from 'vitest';
import { newsOfUpdate } from '../../../src/lib/state/device/update-news';
import { newReleaseNotes, WHATS_NEW } from '../../../src/lib/messages/data/whats-new';

/** A version that waits, and what it answers. */
function waiting(answer?: unknown) {
	const postMessage = (_order: unknown, [port]: MessagePort[]) =>
		answer !== undefined && port?.postMessage(answer);
	vi.stubGlobal('navigator', {
		serviceWorker: { getRegistration: async () => ({ waiting: { postMessage } }) }
	});
}

afterEach(() => vi.unstubAllGlobals());

test('a new version tells what this one does not know', async () => {
	waiting([{ id: 'next', line: 'Something new.' }, ...WHATS_NEW]);
	expect(await newsOfUpdate()).toEqual(['Something new.']);
});

test.each([[undefined], ['nonsense'], [[null]]])(
	'one that answers %j has nothing to tell',
	async (answer) => {
		waiting(answer);
		expect(await newsOfUpdate()).toEqual([]);
	}
);

test('the lines are few, the newest first, each with an id of its own', () => {
	const told = Array.from({ length: 9 }, (_, at) => ({ id: `n${at}`, line: `Line ${at}` }));
	expect(newReleaseNotes(told)).toEqual(['Line 0', 'Line 1', 'Line 2', 'Line 3', 'Line 4']);
	expect(newReleaseNotes(WHATS_NEW)).toEqual([]);
	expect(new Set(WHATS_NEW.map(({ id }) => id)).size).toBe(WHATS_NEW.length);
});
