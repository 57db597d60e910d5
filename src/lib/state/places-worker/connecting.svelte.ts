/** Connects this device with a place on the web, and tells how far that is. The worker starts with the first thing that it is asked. */
import { placeProblems } from '../../messages/devices/place-texts';
import { DeviceStore } from '../../store/device';
import { PlaceProblem } from '../../store/devices/places/place-problem';
import { ExclusiveTask } from '../session/exclusive-task.svelte';
import { webPlace, type WebPlace } from './client';
import { KeptPlaces } from './kept-place';

type Work = 'finding' | 'connecting' | 'forgetting';

export class Connecting {
	readonly task = new ExclusiveTask<Work>(placeFault);
	/** The address of the place that is connected, '' for none; null while that is not known. */
	address = $state<string | null>(null);
	/** The page on which the place asks the user, once it is found. */
	signInPage = $state('');

	readonly #kept: KeptPlaces;
	readonly #place: WebPlace;

	constructor(kept: KeptPlaces, place = webPlace()) {
		this.#kept = kept;
		this.#place = place;
	}

	/** Looks which place is connected, and whether one has sent an answer. */
	async look(): Promise<void> {
		if (await this.#kept.hasAnswer().catch(() => false))
			await this.task.run('connecting', async () => void (await this.#place.finish()));
		this.address = (await this.#kept.place().catch(() => undefined))?.address ?? '';
	}

	find(typed: string): Promise<void> {
		return this.task.run('finding', async () => {
			this.signInPage = await this.#place.begin(typed);
		});
	}

	/** Goes back to the question for the address. */
	chooseAgain(): void {
		this.signInPage = '';
	}

	forget(): Promise<void> {
		return this.task.run('forgetting', async () => {
			await this.#place.forget();
			this.address = '';
			this.signInPage = '';
		});
	}

	/** Ends the worker. */
	close(): void {
		this.#place.close();
	}
}

/** Returns the object of this device. */
export function connecting(): Connecting {
	return new Connecting(new KeptPlaces(new DeviceStore()));
}

function placeFault(error: unknown): string {
	if (error instanceof PlaceProblem) return placeProblems[error.code];
	return error instanceof Error ? error.message : String(error);
}
