/** Looks after the start whether a folder is kept, and loads what visits it only then. */
import { DeviceStore } from '../../store/device';
import type { App } from '../app';
import type { KeptVault } from './kept-vault';

/** Never rejects: what can't be loaded now is loaded at the next start. */
export async function startSharing(app: App): Promise<void> {
	const device = new DeviceStore();
	try {
		// The key of `kept-vault.ts`, which would be a file of its own for this one line.
		const kept = await device.note<KeptVault>('vault');
		if (kept?.folder) (await import('./own-sharing.svelte')).sharingOf(app);
	} catch {
		// A browser that keeps nothing has no folder.
	} finally {
		await device.close();
	}
}
