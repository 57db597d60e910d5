/** The browser's edges of files that stay where they are: those that the app is opened with, and those that it stays connected with. */

import { takeShared } from './share-target';

/** A file on the user's disk, as the browsers hand it out that have the File System Access API. */
export interface FileHandle {
	readonly kind: 'file';
	readonly name: string;
	getFile(): Promise<File>;
	createWritable(): Promise<FileWriter>;
	isSameEntry(other: FileHandle): Promise<boolean>;
	/** Absent where a handle needs no permission. */
	queryPermission?(how: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
	/** Has to be called while a press of the user's is being handled. */
	requestPermission?(how: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

/** What is written goes beside the file, and takes its place when it is closed. */
interface FileWriter {
	write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
	close(): Promise<void>;
	abort(): Promise<void>;
}

/** A file that was given to the app, and its place on the disk where the browser tells it. */
interface GivenFile {
	readonly file: File;
	readonly handle?: FileHandle;
}

interface LaunchQueue {
	setConsumer(consumer: (launch: { readonly files?: readonly FileHandle[] }) => void): void;
}

/**
 * Hears of a file that comes from outside the page: the installed app is opened with it, or another app shares it. Where there
 * is no such thing, nothing comes.
 * @param root the app's own path, such as `/some/folder/` @param shared under what it waits, if it does
 */
export function onFileReceived(root: string, shared: string | null, hear: (given: GivenFile) => void): void {
	const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
	// A file that is gone by now leaves the page as it is.
	const nothing = () => undefined;
	launchQueue?.setConsumer(({ files }) => {
		const handle = files?.[0];
		handle?.getFile().then((file) => hear({ file, handle }), nothing);
	});
	void takeShared(root, shared).then((taken) => {
		if (taken?.kind === 'file') hear({ file: taken.file });
	}, nothing);
}

type Picker = (options: object) => Promise<readonly FileHandle[]>;

/** Whether this browser can stay connected with a file on the user's disk. */
export function canStayConnected(): boolean {
	return 'showOpenFilePicker' in globalThis;
}

/** Lets the user choose a spreadsheet on their disk; null where they choose none. Has to be called while a press is handled. */
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

/** Whether the file may be read, or written too; asks the user where `ask` is set, which only a press of theirs allows. */
export async function hasPermission(
	handle: FileHandle,
	mode: 'read' | 'readwrite',
	ask = false
): Promise<boolean> {
	const asked = ask ? handle.requestPermission?.({ mode }) : handle.queryPermission?.({ mode });
	// Asked without a press of the user's the browser throws; it will be asked again.
	const answer = asked ? await asked.catch(() => 'prompt') : 'granted';
	return answer === 'granted';
}

/** The file as it is now. */
export async function readBytes(handle: FileHandle): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

/**
 * Puts bytes in the place of the file, all of them or none: they are written beside it and take its place at the end.
 * Rejects as the browser does, and then the file is what it was.
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
