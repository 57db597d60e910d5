/** Reads and changes the settings of the morning notification. */
import { USUAL_MORNING, type MorningWishes } from '../../domain/agenda/morning';
import { canNotify, isWakeRegistered, mayNotify, setMorningWake } from '../../platform/notifications';
import { withChanges } from '../../store/changes/with-changes';
import { NotSaved } from '../../store/database/errors';
import { DeviceStore } from '../../store/device';
import { BLOCKED, type MorningReach } from '../../messages/today/morning-notification';
import { noteWishes, wishesOf } from './morning-notification';

type Ask = (failed: NotSaved) => Promise<boolean>;

export class Morning {
	wishes = $state.raw<MorningWishes>(USUAL_MORNING);
	reach = $state<MorningReach>('none');
	/** A sentence where notifications are not available. */
	problem = $state<string | null>(null);
	readonly #device: DeviceStore;
	readonly #ask: Ask;
	/** Changes that are shown and not stored yet, in their order. */
	#pending: readonly Partial<MorningWishes>[] = [];
	#last = Promise.resolve();

	/** @param ask asks which values to keep, where another tab has changed the same ones; resolves to true once the user has chosen */
	constructor(ask: Ask, device = new DeviceStore()) {
		this.#ask = ask;
		this.#device = device;
	}

	look(): Promise<void> {
		return this.#inTurn(async () => {
			await this.#lookAtWishes();
			await this.#lookAtReach();
			if (this.wishes.on && this.reach !== 'none' && !(await mayNotify())) this.problem = BLOCKED;
		});
	}

	/** Changes the settings. Call it while a press is handled: turning notifications on asks the browser. */
	async set(patch: Partial<MorningWishes>): Promise<void> {
		this.problem = null;
		const turnsOn = patch.on === true && !this.wishes.on;
		if (turnsOn && !(await mayNotify(true))) {
			this.problem = BLOCKED;
			return;
		}
		const update = changeOf(this.wishes, patch);
		// Shown at once, because another change may come before this one is stored.
		this.#pending = [...this.#pending, patch];
		this.wishes = { ...this.wishes, ...patch };
		await this.#inTurn(async () => {
			try {
				await this.#note(update);
			} finally {
				this.#pending = this.#pending.slice(1);
				await this.#lookAtWishes();
			}
			if (patch.on !== undefined) await setMorningWake(patch.on);
			await this.#lookAtReach();
		});
	}

	/** Runs a job after those before it, and shows what went wrong in it. */
	#inTurn(job: () => Promise<void>): Promise<void> {
		return (this.#last = this.#last.then(job).catch((error: unknown) => {
			this.problem = error instanceof Error ? error.message : String(error);
		}));
	}

	/** Shows the wishes as they are stored, with the changes that are still to be. */
	async #lookAtWishes(): Promise<void> {
		const stored = await wishesOf(this.#device);
		this.wishes = Object.assign({}, USUAL_MORNING, stored, ...this.#pending);
	}

	/** Stores a change, after asking where another tab came before. */
	async #note(update: (stored: MorningWishes) => MorningWishes): Promise<void> {
		try {
			await noteWishes(this.#device, update);
		} catch (error) {
			if (error instanceof NotSaved && (await this.#ask(error))) return this.#note(update);
			throw error;
		}
	}

	async #lookAtReach(): Promise<void> {
		this.reach = !canNotify() ? 'none' : (await isWakeRegistered()) ? 'closed' : 'open';
	}
}

/** Returns the update that changes only what the patch does. @param before the wishes that were shown */
function changeOf(
	before: MorningWishes,
	patch: Partial<MorningWishes>
): (stored: MorningWishes) => MorningWishes {
	const keys = Object.keys(patch) as (keyof MorningWishes)[];
	const named = (wishes: Partial<MorningWishes>) => ({
		morning: Object.fromEntries(keys.map((key) => [key, wishes[key]]))
	});
	const merged = withChanges<object>(named(before), named(patch));
	return (stored) => ({ ...stored, ...(merged(named(stored)) as ReturnType<typeof named>).morning });
}
