/** Connects this device with a place on the web, and tells how far that is. The worker starts with it. */
import { placeProblems } from '../../messages/devices/place-texts';
import { PlaceProblem } from '../../store/devices/places/place-problem';
import { ExclusiveTask } from '../session/exclusive-task.svelte';
import { webPlace, type WebPlace } from './client';

type Work = 'looking' | 'finding' | 'connecting' | 'forgetting';

export class Connecting {
	readonly task = new ExclusiveTask<Work>(placeFault);
	/** The address of the place that is connected, '' for none; null while that is not known. */
	address = $state<string | null>(null);
	/** The page on which the place asks the user, once it is found. */
	signInPage = $state('');

	readonly #place: WebPlace;

	constructor(place = webPlace()) {
		this.#place = place;
	}

	/** Looks which place is connected. */
	look(): Promise<void> {
		return this.task.run('looking', async () => {
			this.address = await this.#place.connected();
		});
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

	/** @param answer the fragment of the address that the place sent the user back to */
	async finish(answer: string): Promise<void> {
		await this.task.run('connecting', async () => {
			this.address = await this.#place.finish(answer);
		});
		// What was connected before still is, where the answer was none.
		this.address ??= await this.#place.connected().catch(() => '');
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

function placeFault(error: unknown): string {
	if (error instanceof PlaceProblem) return placeProblems[error.code];
	return error instanceof Error ? error.message : String(error);
}
