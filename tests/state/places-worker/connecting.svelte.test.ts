/** Tests the part of the settings that connects a place on the web, without a worker. */
import { expect, test } from 'vitest';
import { Connecting } from '../../../src/lib/state/places-worker/connecting.svelte';
import { KeptPlaces } from '../../../src/lib/state/places-worker/kept-place';
import type { WebPlace } from '../../../src/lib/state/places-worker/client';
import { PlaceProblem } from '../../../src/lib/store/devices/places/place-problem';
import { placeProblems } from '../../../src/lib/messages/devices/place-texts';

const ADA = { address: 'ada@example.org', href: 'https://example.org/ada', storageApi: 'x', token: 'key' };

function settings(place: Partial<WebPlace> = {}) {
	const notes = new Map<string, unknown>();
	const kept = new KeptPlaces({
		note: async <T>(key: string) => notes.get(key) as T | undefined,
		putNote: async (key, value) => void notes.set(key, value),
		dropNote: async (key) => void notes.delete(key)
	});
	const none = new Proxy(place, {
		get(verbs, verb) {
			if (verb in verbs) return verbs[verb as keyof WebPlace];
			throw new Error(`the worker was asked to ${String(verb)}`);
		}
	}) as WebPlace;
	return { notes, connecting: new Connecting(kept, none) };
}

test('looking starts no worker, with a place and without one', async () => {
	const { notes, connecting } = settings();
	expect(connecting.address).toBeNull();
	await connecting.look();
	expect([connecting.address, connecting.task.problem]).toEqual(['', null]);
	notes.set('place', ADA);
	await connecting.look();
	expect([connecting.address, connecting.task.problem]).toEqual(['ada@example.org', null]);
});

test('an answer that waits is looked at, and what it connected is shown', async () => {
	const { notes, connecting } = settings({
		finish: async () => {
			notes.set('place', ADA);
			return ADA.address;
		}
	});
	notes.set('place answer', '#access_token=key');
	await connecting.look();
	expect(connecting.address).toBe('ada@example.org');
});

test('an answer that is none leaves the place that is connected, and says why', async () => {
	const { notes, connecting } = settings({ finish: () => Promise.reject(new PlaceProblem('wrong-answer')) });
	notes.set('place', ADA);
	notes.set('place answer', '#access_token=stolen');
	await connecting.look();
	expect([connecting.address, connecting.task.problem]).toEqual([
		'ada@example.org',
		placeProblems['wrong-answer']
	]);
});

test('a place is found, another address can be given, and forgetting goes back to the question', async () => {
	const { notes, connecting } = settings({
		begin: async (typed) => `https://example.org/oauth?${typed}`,
		forget: async () => void notes.delete('place')
	});
	await connecting.look();
	await connecting.find('ada');
	expect(connecting.signInPage).toBe('https://example.org/oauth?ada');
	connecting.chooseAgain();
	expect(connecting.signInPage).toBe('');
	notes.set('place', ADA);
	await connecting.look();
	await connecting.forget();
	expect(connecting.address).toBe('');
});

test('an address without a place says so', async () => {
	const { connecting } = settings({ begin: () => Promise.reject(new PlaceProblem('no-place')) });
	await connecting.find('ada');
	expect([connecting.signInPage, connecting.task.problem]).toEqual(['', placeProblems['no-place']]);
});
