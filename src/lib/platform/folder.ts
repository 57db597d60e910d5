/** Lets the user choose a folder on the disk, which the browser can keep (File System Access API). */

/** A folder that was chosen, as far as permission goes. */
export interface ChosenFolder {
	readonly kind: 'directory';
	readonly name: string;
	/** Absent where no permission is needed. */
	queryPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
	/** Must be called while handling a press of the user's. */
	requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Tells whether this browser can keep a folder. */
export function canKeepFolder(): boolean {
	return 'showDirectoryPicker' in globalThis;
}

/** Lets the user choose a folder; null where they choose none. Must be called while handling a press. */
export async function pickFolder(): Promise<ChosenFolder | null> {
	const { showDirectoryPicker } = globalThis as unknown as {
		showDirectoryPicker(options: object): Promise<ChosenFolder>;
	};
	return showDirectoryPicker({ id: 'devices', mode: 'readwrite' }).catch((error: unknown) => {
		if ((error as Error).name === 'AbortError') return null;
		throw error;
	});
}

/** Tells whether a folder may be written to. With `ask` it asks the user, which must happen while handling a press. */
export async function mayUseFolder(folder: ChosenFolder, ask = false): Promise<boolean> {
	const mode = { mode: 'readwrite' } as const;
	const asked = ask ? folder.requestPermission?.(mode) : folder.queryPermission?.(mode);
	// Without a press the browser throws; the next press will ask again.
	const answer = asked ? await asked.catch(() => 'prompt') : 'granted';
	return answer === 'granted';
}
