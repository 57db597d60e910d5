/** A place that is a folder on a disk, which a cloud's own program may carry to other devices (File System Access API, or the origin's private files). */
import { SyncProblem } from '../sealing/sync-problem';
import type { Transport } from './transport';

/** The parts of a directory's handle that a place needs. */
export interface FolderHandle {
	readonly kind: 'directory';
	getDirectoryHandle(name: string, options?: { readonly create?: boolean }): Promise<FolderHandle>;
	getFileHandle(name: string, options?: { readonly create?: boolean }): Promise<FolderFile>;
	removeEntry(name: string): Promise<void>;
	entries(): AsyncIterableIterator<[string, FolderHandle | FolderFile]>;
}

interface FolderFile {
	readonly kind: 'file';
	getFile(): Promise<Pick<File, 'size' | 'text'>>;
	createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

/**
 * Returns the place of a folder. A file without a byte counts as none: the browser makes one before it writes, and may be killed in
 * between. The verbs reject with what the browser says where the folder can't be used, such as NotAllowedError.
 */
export function folderPlace(root: FolderHandle): Transport {
	return {
		async list(folder) {
			const handle = await found(folderAt(root, folder));
			const names: string[] = [];
			for await (const [name, entry] of handle?.entries() ?? []) {
				if (entry.kind === 'directory') names.push(`${name}/`);
				else if ((await entry.getFile()).size > 0) names.push(name);
			}
			return names.sort();
		},
		async get(path) {
			const file = await found(fileAt(root, path));
			const text = await (await file?.getFile())?.text();
			return text || null;
		},
		async putNew(path, text) {
			const before = await found(fileAt(root, path));
			if (before && (await before.getFile()).size > 0) throw new SyncProblem('taken', path);
			const writable = await (await fileAt(root, path, true)).createWritable();
			await writable.write(text);
			await writable.close();
		},
		async deleteOwn(path) {
			const [folders, name] = cut(path);
			const folder = await found(folderAt(root, folders));
			if (folder) await found(folder.removeEntry(name));
		}
	};
}

/** @throws DOMException NotFoundError where there is none */
async function fileAt(root: FolderHandle, path: string, create = false): Promise<FolderFile> {
	const [folders, name] = cut(path);
	return (await folderAt(root, folders, create)).getFileHandle(name, { create });
}

async function folderAt(root: FolderHandle, path: string, create = false): Promise<FolderHandle> {
	let folder = root;
	for (const name of path.split('/')) folder = await folder.getDirectoryHandle(name, { create });
	return folder;
}

/** Returns the path of the folder and the name of the file. */
function cut(path: string): [string, string] {
	const slash = path.lastIndexOf('/');
	return [path.slice(0, slash), path.slice(slash + 1)];
}

/** Returns undefined where the browser finds nothing. */
async function found<T>(looking: Promise<T>): Promise<T | undefined> {
	try {
		return await looking;
	} catch (error) {
		if ((error as { name?: string } | null)?.name === 'NotFoundError') return undefined;
		throw error;
	}
}
