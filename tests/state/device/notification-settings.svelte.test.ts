import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { Morning } from '../../../src/lib/state/device/notification-settings.svelte';
import { wishesOf } from '../../../src/lib/state/device/morning-notification';
import { DeviceStore } from '../../../src/lib/store/device';
import { freshName } from '../../support/book-desk';

/** Stores at once, but ends its first change only when it is let go on. */
class SlowStore extends DeviceStore {
	#changes = 0;
	goOn = () => undefined as void;
	readonly #held = new Promise<void>((resolve) => (this.goOn = resolve));

	override async changeNote<T>(key: string, update: (note: T | undefined) => T): Promise<T> {
		const isFirst = ++this.#changes === 1;
		const changed = await super.changeNote(key, update);
		if (isFirst) await this.#held;
		return changed;
	}
}

test('a change whose storing ends late is not shown over those after it, and none of them counts as another tab’s', async () => {
	const device = new SlowStore(freshName());
	onTestFinished(() => device.close());
	const asked: unknown[] = [];
	const morning = new Morning((failed) => Promise.resolve(asked.push(failed) === 0), device);
	await morning.look();
	const first = morning.set({ at: '09:00' });
	const later = [morning.set({ quietFrom: '21:00' }), morning.set({ at: '10:00' })];
	expect(morning.wishes).toMatchObject({ at: '10:00', quietFrom: '21:00' });
	device.goOn();
	await first;
	expect(morning.wishes).toMatchObject({ at: '10:00', quietFrom: '21:00' });
	await Promise.all([...later, morning.set({ at: '11:00' })]);
	expect(morning.wishes).toMatchObject({ at: '11:00', quietFrom: '21:00' });
	expect(await wishesOf(device)).toEqual(morning.wishes);
	expect([asked, morning.problem]).toEqual([[], null]);
});
