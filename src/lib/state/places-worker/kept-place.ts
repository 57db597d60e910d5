/** Keeps the place on the web beside the book, where no backup, snapshot or message to another tab takes it along. */
import type { DeviceStore } from '../../store/device';
import type { FoundPlace } from './remote-storage';

const PLACE = 'place';
const SIGN_IN = 'place sign-in';

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

/** What the worker keeps. Writing rejects with NotSaved. */
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

	async keep(place: KeptPlace): Promise<void> {
		await this.#notes.putNote(PLACE, place);
		await this.#notes.dropNote(SIGN_IN);
	}

	async forget(): Promise<void> {
		await this.#notes.dropNote(PLACE);
		await this.#notes.dropNote(SIGN_IN);
	}
}
