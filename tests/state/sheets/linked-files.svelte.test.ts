/** Files that are saved without being asked, and what is said of those that were changed elsewhere. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import 'fake-indexeddb/auto';
import type { FileHandle } from '../../../src/lib/platform/file-system';
import { ConnectedFiles } from '../../../src/lib/state/sheets/linked-files';
import type { SheetFile } from '../../../src/lib/state/sheets/exported-file';
import { DeviceStore } from '../../../src/lib/store/device';
import type { StoredSheet } from '../../../src/lib/store/database/rows';
import {
	changedElsewhere,
	fileTrouble,
	notSavedByItself
} from '../../../src/lib/messages/sheets/connected-file';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Kept by the device as it is: the database of a test can't clone what does something. */
class Links extends DeviceStore {
	readonly kept = new Map<string, Awaited<ReturnType<DeviceStore['links']>>[number]>();
	override links = async () => [...this.kept.values()];
	override link = async (id: string) => this.kept.get(id);
	override putLink = async (link: { sheetId: string }) => void this.kept.set(link.sheetId, link as never);
	override dropLink = async (id: string) => void this.kept.delete(id);
}

const OLD = 'Company\nNorthwind\n';
const NEW = 'Company\nFabrikam\n';
let disk: { text: string; full: boolean };
let said: string[];
let base: string;
let files: ConnectedFiles;
let sheets: Map<string, unknown>;

function handleOf(): FileHandle {
	let beside = '';
	const write = async (bytes: Uint8Array) => {
		if (disk.full) throw new DOMException('', 'QuotaExceededError');
		beside = new TextDecoder().decode(bytes);
	};
	const close = async () => void (disk.text = beside);
	return {
		kind: 'file',
		name: 'jobs.csv',
		getFile: async () => new File([disk.text], 'jobs.csv'),
		createWritable: async () => ({ write, close, abort: async () => undefined }),
		isSameEntry: async () => true
	};
}

beforeEach(async () => {
	vi.useFakeTimers();
	vi.stubGlobal('showOpenFilePicker', () => undefined);
	vi.stubGlobal('navigator', {});
	disk = { text: OLD, full: false };
	[said, base] = [[], OLD];
	sheets = new Map([['sheet', 1]]);
	const links = new Links();
	await links.putLink({
		sheetId: 'sheet',
		handle: handleOf(),
		byItself: true,
		addNew: true,
		agreed: ''
	} as never);
	const sheet = () => ({ bytes: bytesOf(base) }) as unknown as StoredSheet;
	files = new ConnectedFiles(
		{
			sheets,
			sheet,
			exportSheet: async () => ({ name: 'jobs.csv', bytes: bytesOf(NEW) }) as unknown as SheetFile,
			sheetExported: async () => void (base = NEW),
			announce: (text) => said.push(text)
		},
		links
	);
	await files.load();
});
afterEach(() => {
	files.stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const settled = () => vi.advanceTimersByTimeAsync(5_000);

test('what changed in the app is written a little later, without a word', async () => {
	files.saveSoon();
	expect(disk.text).toBe(OLD);
	await settled();
	await vi.waitFor(() => expect([disk.text, base]).toEqual([NEW, NEW]));
	expect(said).toEqual([]);
});

test('the file of a sheet that was disconnected stays as it is', async () => {
	sheets.clear();
	files.saveSoon();
	await settled();
	expect([disk.text, base, said]).toEqual([OLD, OLD, []]);
	sheets.set('sheet', 1);
	files.saveSoon();
	await settled();
	await vi.waitFor(() => expect(disk.text).toBe(NEW));
});

test('a file that was changed elsewhere is not touched, and that is said once', async () => {
	disk.text = 'Company\nContoso\n';
	files.saveSoon();
	await settled();
	await vi.waitFor(() => expect(said).toEqual([changedElsewhere('jobs.csv')]));
	files.saveSoon();
	await settled();
	await files.look();
	expect(disk.text).toBe('Company\nContoso\n');
	expect(said).toHaveLength(1);
});

test('one that can’t be written says so, and is written when it can', async () => {
	disk.full = true;
	files.saveSoon();
	await settled();
	await vi.waitFor(() => expect(said).toEqual([notSavedByItself('jobs.csv', fileTrouble('full'))]));
	expect([disk.text, base]).toEqual([OLD, OLD]);
	disk.full = false;
	files.saveSoon();
	await settled();
	await vi.waitFor(() => expect([disk.text, base]).toEqual([NEW, NEW]));
});

test('coming back to the page it is seen what was changed meanwhile', async () => {
	await files.look();
	expect(said).toEqual([]);
	disk.text = 'Company\nContoso\n';
	await files.look();
	expect(said).toEqual([changedElsewhere('jobs.csv')]);
	expect(files.of('sheet').changed).toBe(true);
});
