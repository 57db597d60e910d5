/** Opens files on the user's disk and writes them in place (File System Access API). */

import { takeShared } from './share-target';

/** A file on the user's disk. */
export interface FileHandle {
	readonly kind: 'file';
	readonly name: string;
	getFile(): Promise<File>;
	createWritable(): Promise<FileWriter>;
	isSameEntry(other: FileHandle): Promise<boolean>;
	/** Absent where no permission is needed. */
	queryPermission?(how: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
	/** Must be called while handling a press of the user's. */
	requestPermission?(how: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

/** Writes to a temporary file that replaces the original when it is closed. */
interface FileWriter {
	write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	close(): Promise<void>;
	abort(): Promise<void>;
}

/** A file given to the app, with its handle where the browser has one. */
interface GivenFile {
	readonly file: File;
	readonly handle?: FileHandle;
}

interface LaunchQueue {
	setConsumer(consumer: (launch: { readonly files?: readonly FileHandle[] }) => void): void;
}

/**
 * Calls `hear` with a file from outside the page: one that the installed app is opened with, or that another app
 * shares. Does nothing where the browser supports neither.
 * @param root the app's own path, such as `/some/folder/`
 * @param shared the id under which a shared file waits, if there is one
 */
export function onFileReceived(root: string, shared: string | null, hear: (given: GivenFile) => void): void {
	const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
	// A file that is gone by now is ignored.
	const nothing = () => undefined;
	launchQueue?.setConsumer(({ files }) => {
		const handle = files?.[0];
		handle?.getFile().then((file) => hear({ file, handle }), nothing);
	});
	void takeShared(root, shared).then((taken) => {
		if (taken?.kind === 'file') hear({ file: taken.file });
	}, nothing);
}

/** As `onFileReceived`, for a page that takes several files at once. */
export function onFilesReceived(
	root: string,
	shared: string | null,
	hear: (files: readonly File[]) => void
): void {
	const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
	const nothing = () => undefined;
	launchQueue?.setConsumer(({ files = [] }) => {
		if (files.length > 0) void Promise.all(files.map((handle) => handle.getFile())).then(hear, nothing);
	});
	void takeShared(root, shared).then((taken) => {
		if (taken?.kind === 'file') hear([taken.file]);
	}, nothing);
}

type Picker = (options: object) => Promise<readonly FileHandle[]>;

/** Tells whether this browser can keep a connection to a file on disk. */
export function canStayConnected(): boolean {
	return 'showOpenFilePicker' in globalThis;
}

/** Lets the user choose a spreadsheet on disk; null where they choose none. Must be called while handling a press. */
export async function pickSpreadsheet(): Promise<FileHandle | null> {
	const { showOpenFilePicker } = globalThis as unknown as { showOpenFilePicker: Picker };
	const accept = {
		'text/csv': ['.csv', '.tsv', '.txt'],
		'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx']
	};
	const [handle] = await showOpenFilePicker({ types: [{ description: 'Spreadsheet', accept }] }).catch(
		(error: unknown) => {
			if ((error as Error).name === 'AbortError') return [];
			throw error;
		}
	);
	return handle ?? null;
}

/** Tells whether a file may be read or written. With `ask` it asks the user, which must happen while handling a press. */
export async function hasPermission(
	handle: FileHandle,
	mode: 'read' | 'readwrite',
	ask = false
): Promise<boolean> {
	const asked = ask ? handle.requestPermission?.({ mode }) : handle.queryPermission?.({ mode });
	// Without a press the browser throws; the next press will ask again.
	const answer = asked ? await asked.catch(() => 'prompt') : 'granted';
	return answer === 'granted';
}

/** Returns the current bytes of a file. */
export async function readBytes(handle: FileHandle): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

/**
 * Replaces a file's bytes as a whole: they are written to a temporary file that takes its place at the end. Rejects
 * as the browser does, and the file is then unchanged.
 */
export async function replaceBytes(handle: FileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
	const writer = await handle.createWritable();
	try {
		await writer.write(bytes);
		await writer.close();
	} catch (error) {
		await writer.abort().catch(() => undefined);
		throw error;
	}
}
