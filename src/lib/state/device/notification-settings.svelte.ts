/** What the settings show and change of the morning message. */
import { USUAL_MORNING, type MorningWishes } from '../../domain/agenda/morning';
import { canNotify, isWakeRegistered, mayNotify, setMorningWake } from '../../platform/notifications';
import { DeviceStore } from '../../store/device';
import { BLOCKED, type MorningReach } from '../../messages/today/morning';
import { noteWishes, wishesOf } from './morning-notification';

export class Morning {
	wishes = $state.raw<MorningWishes>(USUAL_MORNING);
	reach = $state<MorningReach>('none');
	/** Why it can't be had. */
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

	/** Changes it. Call it while a press is handled: turning it on asks the browser. */
	async set(patch: Partial<MorningWishes>): Promise<void> {
		this.problem = null;
		const turnsOn = patch.on === true && !this.wishes.on;
		try {
			if (turnsOn && !(await mayNotify(true))) {
				this.problem = BLOCKED;
				return;
			}
			// At once: another change may come before this one is noted.
			this.wishes = { ...this.wishes, ...patch };
			await noteWishes(this.#device, this.wishes);
			if (patch.on !== undefined) await setMorningWake(patch.on);
			await this.#lookAtReach();
		} catch (error) {
			await this.look();
			this.problem = error instanceof Error ? error.message : String(error);
		}
	}

	/** Forgets all that this device alone knows. */
	async forget(): Promise<void> {
		await setMorningWake(false);
		await this.#device.clear();
		this.wishes = USUAL_MORNING;
	}

	async #lookAtReach(): Promise<void> {
		this.reach = !canNotify() ? 'none' : (await isWakeRegistered()) ? 'closed' : 'open';
	}
}
