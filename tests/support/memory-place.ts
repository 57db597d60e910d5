/** Stands in for a place that carries sealed files: the files of a vault in memory, by their paths. */
import { SyncProblem } from '../../src/lib/store/devices/sealing/sync-problem';
import type { Transport } from '../../src/lib/store/devices/places/transport';

/** Returns a place of files that can be changed from outside. */
export function memoryPlace(files: Map<string, string> = new Map()): Transport {
	return {
		list: (folder) => Promise.resolve(namesIn(files.keys(), folder)),
		get: (path) => Promise.resolve(files.get(path) ?? null),
		async putNew(path, text) {
			if (files.has(path)) throw new SyncProblem('taken', path);
			files.set(path, text);
		},
		async deleteOwn(path) {
			files.delete(path);
		}
	};
}

function namesIn(paths: Iterable<string>, folder: string): string[] {
	const names = new Set<string>();
	for (const path of paths) {
		if (!path.startsWith(`${folder}/`)) continue;
		const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
		names.add(rest.length > 0 ? `${name}/` : name);
	}
	return [...names].sort();
}
