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

	/** @param ask asks which values to keep, where another tab has changed the same ones; resolves to true once the user has chosen */
	constructor(ask: Ask, device = new DeviceStore()) {
		this.#ask = ask;
		this.#device = device;
	}

	async look(): Promise<void> {
		try {
			this.wishes = { ...USUAL_MORNING, ...(await wishesOf(this.#device)) };
			await this.#lookAtReach();
			if (this.wishes.on && this.reach !== 'none' && !(await mayNotify())) this.problem = BLOCKED;
		} catch (error) {
			this.problem = error instanceof Error ? error.message : String(error);
		}
	}

	/** Changes the settings. Call it while a press is handled: turning notifications on asks the browser. */
	async set(patch: Partial<MorningWishes>): Promise<void> {
		this.problem = null;
		const turnsOn = patch.on === true && !this.wishes.on;
		try {
			if (turnsOn && !(await mayNotify(true))) {
				this.problem = BLOCKED;
				return;
			}
			const before = this.wishes;
			// Set at once, because another change may come before this one is stored.
			this.wishes = { ...before, ...patch };
			this.wishes = await this.#note(changeOf(before, patch));
			if (patch.on !== undefined) await setMorningWake(patch.on);
			await this.#lookAtReach();
		} catch (error) {
			await this.look();
			this.problem = error instanceof Error ? error.message : String(error);
		}
	}

	/** Stores a change, after asking where another tab came before. */
	async #note(update: (stored: MorningWishes) => MorningWishes): Promise<MorningWishes> {
		try {
			return await noteWishes(this.#device, update);
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
