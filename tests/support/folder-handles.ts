/** Handles of folders and files in memory, which behave as the browser's do. */
import type { FolderHandle } from '../../src/lib/store/devices/places/folder-place';

type Entries = Awaited<ReturnType<FolderHandle['getFileHandle']>> | FolderHandle;

/** Returns an empty folder. @param crash true while the browser is killed between making a file and writing it */
export function folderInMemory(crash: () => boolean = () => false): FolderHandle {
	const entries = new Map<string, Entries>();
	const missing = () => new DOMException('Nothing of this name.', 'NotFoundError');
	const of = (name: string, kind: Entries['kind'], make?: () => Entries): Entries => {
		const entry = entries.get(name);
		if (entry && entry.kind !== kind) throw new DOMException('Of another kind.', 'TypeMismatchError');
		if (!entry && !make) throw missing();
		const made = entry ?? make!();
		entries.set(name, made);
		return made;
	};
	return {
		kind: 'directory',
		getDirectoryHandle: async (name, { create } = {}) =>
			of(name, 'directory', create ? () => folderInMemory(crash) : undefined) as FolderHandle,
		getFileHandle: async (name, { create } = {}) =>
			of(name, 'file', create ? () => fileInMemory(crash) : undefined) as Awaited<
				ReturnType<FolderHandle['getFileHandle']>
			>,
		async removeEntry(name) {
			if (!entries.delete(name)) throw missing();
		},
		async *entries() {
			yield* [...entries];
		}
	};
}

function fileInMemory(crash: () => boolean): Entries {
	let stored = '';
	return {
		kind: 'file',
		getFile: async () => new Blob([stored]),
		async createWritable() {
			let written = '';
			if (crash()) throw new DOMException('Killed.', 'AbortError');
			return {
				write: async (text) => void (written += text),
				close: async () => void (stored = written)
			};
		}
	};
}
