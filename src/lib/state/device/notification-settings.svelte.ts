/** Reads and changes the settings of the morning notification. */
import { USUAL_MORNING, type MorningWishes } from '../../domain/agenda/morning';
import { canNotify, isWakeRegistered, mayNotify, setMorningWake } from '../../platform/notifications';
import { DeviceStore } from '../../store/device';
import { BLOCKED, type MorningReach } from '../../messages/today/morning-notification';
import { noteWishes, wishesOf } from './morning-notification';

export class Morning {
	wishes = $state.raw<MorningWishes>(USUAL_MORNING);
	reach = $state<MorningReach>('none');
	/** A sentence where notifications are not available. */
	problem = $state<string | null>(null);
	readonly #device = new DeviceStore();

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
			// Set at once, because another change may come before this one is stored.
			this.wishes = { ...this.wishes, ...patch };
			await noteWishes(this.#device, this.wishes);
			if (patch.on !== undefined) await setMorningWake(patch.on);
			await this.#lookAtReach();
		} catch (error) {
			await this.look();
			this.problem = error instanceof Error ? error.message : String(error);
		}
	}

	async #lookAtReach(): Promise<void> {
		this.reach = !canNotify() ? 'none' : (await isWakeRegistered()) ? 'closed' : 'open';
	}
}
