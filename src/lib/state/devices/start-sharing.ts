/** Looks after the start whether a folder is kept, and loads what visits it only then. */
import { DeviceStore } from '../../store/device';
import type { App } from '../app';
import { keptVault } from './kept-vault';

/** Never rejects: what can't be loaded now is loaded at the next start. */
export async function startSharing(app: App): Promise<void> {
	const device = new DeviceStore();
	try {
		const kept = await keptVault(device);
		if (kept?.folder) (await import('./own-sharing.svelte')).sharingOf(app);
	} catch {
		// A browser that keeps nothing has no folder.
	} finally {
		await device.close();
	}
}
