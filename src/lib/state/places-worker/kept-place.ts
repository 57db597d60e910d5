/** Keeps the place on the web beside the book, where no backup, snapshot or message to another tab takes it along. */
import type { DeviceStore } from '../../store/device';
import type { FoundPlace } from './remote-storage';

const PLACE = 'place';
const SIGN_IN = 'place sign-in';
/** Written by `static/connect/take-answer.js`. */
const ANSWER = 'place answer';

export interface KeptPlace extends Omit<FoundPlace, 'authUrl'> {
	/** Lets whoever has it in; it leaves the worker in requests to the place only. */
	readonly token: string;
}

/** A sign-in that was begun, and whose answer has not come. */
export interface BegunSignIn extends Omit<FoundPlace, 'authUrl'> {
	/** A random word that the answer has to repeat. */
	readonly state: string;
	/** Milliseconds since 1970. */
	readonly begunAt: number;
}

export type PlaceNotes = Pick<DeviceStore, 'note' | 'putNote' | 'dropNote'>;

/** Reads and writes the notes of the worker: the place, its key, and a sign-in that was begun. Writing rejects with NotSaved. */
export class KeptPlaces {
	readonly #notes: PlaceNotes;

	constructor(notes: PlaceNotes) {
		this.#notes = notes;
	}

	place(): Promise<KeptPlace | undefined> {
		return this.#notes.note<KeptPlace>(PLACE);
	}

	signIn(): Promise<BegunSignIn | undefined> {
		return this.#notes.note<BegunSignIn>(SIGN_IN);
	}

	begin(signIn: BegunSignIn): Promise<void> {
		return this.#notes.putNote(SIGN_IN, signIn);
	}

	/** Returns true where a place sent an answer that was not looked at. */
	async hasAnswer(): Promise<boolean> {
		return (await this.#notes.note<string>(ANSWER)) !== undefined;
	}

	/** Returns the answer of a place once, '' for none: the fragment of an address, with its `#`. */
	async takeAnswer(): Promise<string> {
		const answer = await this.#notes.note<unknown>(ANSWER);
		await this.#notes.dropNote(ANSWER);
		return typeof answer === 'string' ? answer : '';
	}

	async keep(place: KeptPlace): Promise<void> {
		await this.#notes.putNote(PLACE, place);
		await this.#notes.dropNote(SIGN_IN);
	}

	async forget(): Promise<void> {
		await this.#notes.dropNote(PLACE);
		await this.#notes.dropNote(ANSWER);
		await this.#notes.dropNote(SIGN_IN);
	}
}
