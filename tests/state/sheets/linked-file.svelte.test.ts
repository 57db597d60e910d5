/** A spreadsheet on the disk that stays connected (docs/failure-modes.md, mode 31): nothing is ever written over, and no failure loses anything. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileHandle } from '../../../src/lib/platform/file-system';
import { connectSheet, planImport, readSheet } from '../../../src/lib/sheet';
import { ConnectedFile, type Link } from '../../../src/lib/state/sheets/linked-file.svelte';
import { createApp, type App } from '../../../src/lib/state/app';
import { Book } from '../../../src/lib/store/book';
import { DeviceStore } from '../../../src/lib/store/device';
import { fileTrouble } from '../../../src/lib/messages/sheets/connected-file';
import { channels, freshName, memoryStorage } from '../../support/book-desk';

const DAY = new Date(2026, 2, 9, 10);
const TEXT = 'Company,Role,Status,Notes\nNorthwind,Analyst,Applied,\nFabrikam,Clerk,Saved,\n';
const bytesOf = (text: string) => new TextEncoder().encode(text);

type Step = 'read' | 'create' | 'write' | 'close';

/** A file on a disk that fails where it is told to. What is written takes its place when the writer is closed. */
class Disk implements FileHandle {
	readonly kind = 'file';
	text = TEXT;
	permission: PermissionState = 'granted';
	fails: { step: Step; error: string } | null = null;
	/** What the disk makes of what is written. */
	spoils = (text: string) => text;
	writes = 0;
	constructor(readonly name = 'jobs.csv') {}
	#met(step: Step) {
		if (this.fails?.step === step) throw new DOMException('', this.fails.error);
	}
	getFile = async () => {
		this.#met('read');
		return new File([this.text], this.name);
	};
	createWritable = async () => {
		this.#met('create');
		let beside = '';
		return {
			write: async (bytes: Uint8Array<ArrayBuffer>) => {
				beside += new TextDecoder().decode(bytes).slice(0, this.fails?.step === 'write' ? 5 : undefined);
				this.#met('write');
			},
			close: async () => {
				this.#met('close');
				this.writes += 1;
				this.text = this.spoils(beside);
			},
			abort: async () => undefined
		};
	};
	isSameEntry = async (other: FileHandle): Promise<boolean> => other === this;
	queryPermission = async (): Promise<PermissionState> => this.permission;
	requestPermission = async (): Promise<PermissionState> => (this.permission = 'granted');
}

let app: App;
let disk: Disk;
let file: ConnectedFile;
let links: Map<string, Link>;

beforeEach(async () => {
	const [name, storage, channel] = [freshName(), memoryStorage(), channels()];
	app = createApp({
		now: () => DAY,
		open: (options) => Book.open({ ...options, name, storage, channel: channel(), retryAfter: [] })
	});
	await app.session.ready;
	const reading = readSheet(bytesOf(TEXT));
	const plan = planImport(reading, { newId: () => crypto.randomUUID(), importedOn: '2026-03-09' });
	const as = {
		id: 'sheet',
		name: 'jobs.csv',
		bytes: bytesOf(TEXT),
		importedOn: '2026-03-09',
		importedAt: DAY.toISOString()
	};
	await app.sheets.importSheet(plan, connectSheet(reading, plan, as));
	disk = new Disk();
	links = new Map();
	file = fileIn(links);
});
afterEach(() => app.session.stop());

/** One job after the other. */
function inTurn() {
	let last: Promise<unknown> = Promise.resolve();
	return <T>(_name: string, job: () => Promise<T>): Promise<T> => {
		const next = last.then(job);
		last = next.catch(() => undefined);
		return next;
	};
}

function fileIn(kept: Map<string, Link>, id = 'sheet', alone = inTurn()): ConnectedFile {
	return new ConnectedFile(id, {
		links: {
			link: async (sheetId) => kept.get(sheetId),
			putLink: async (link) => void kept.set(link.sheetId, link as Link),
			dropLink: async (sheetId) => void kept.delete(sheetId)
		},
		sheet: (sheetId) => app.book.sheets.get(sheetId),
		exportSheet: (sheetId, wishes) => app.sheets.export(sheetId, wishes),
		sheetExported: (written) => app.sheets.exported(written),
		runExclusively: alone
	});
}

const rename = (role: string) => {
	const lead = [...app.book.leads.values()].find(({ organisation }) => organisation === 'Northwind')!;
	return app.leads.edit(lead.id, 'change-fact|role', (row) => ({ ...row, role }));
};
const pending = async () => (await app.sheets.export('sheet')).changes.length;

describe('saving to the file', () => {
	test('writes what changed in the app, once, and only that', async () => {
		await file.connect(disk, true);
		expect(file.changed).toBe(false);
		await rename('Writer');
		expect(await file.save()).toBe('saved');
		expect(disk.text).toBe(TEXT.replace('Analyst', 'Writer'));
		expect(await pending()).toBe(0);
		expect(await file.save()).toBe('nothing');
		expect(disk.writes).toBe(1);
	});

	test('does not wait for ever for a tab that is frozen while it writes', async () => {
		const waitsInVain = () => Promise.reject(new DOMException('signal timed out', 'TimeoutError'));
		file = fileIn(links, 'sheet', waitsInVain);
		await file.connect(disk, true);
		await rename('Writer');
		expect(await file.save()).toBe('failed');
		expect([file.task.problem, file.task.work]).toEqual([fileTrouble('other-tab'), null]);
		expect(disk.text).toBe(TEXT);
	});

	test('never writes over what was changed elsewhere', async () => {
		await file.connect(disk, true);
		await rename('Writer');
		disk.text = TEXT.replace('Clerk', 'Archivist');
		expect(await file.save()).toBe('changed');
		expect(disk.text).toBe(TEXT.replace('Clerk', 'Archivist'));
		expect(file.changed).toBe(true);
		expect(await pending()).toBe(1);
	});

	test('goes on once what was changed elsewhere was looked at', async () => {
		await file.connect(disk, true);
		disk.text = `${TEXT}\n`;
		await file.look();
		expect(file.changed).toBe(true);
		await file.agree((await file.bytes())!);
		expect(file.changed).toBe(false);
		await rename('Writer');
		expect(await file.save()).toBe('saved');
	});

	test('a file that was exported by hand meanwhile is an older copy that the app knows', async () => {
		await file.connect(disk, true);
		await rename('Writer');
		await app.sheets.exported(await app.sheets.export('sheet'));
		await file.look();
		expect(file.changed).toBe(false);
		expect(await file.save()).toBe('saved');
		expect(disk.text).toBe(TEXT.replace('Analyst', 'Writer'));
	});

	test('what another tab wrote is no change from elsewhere', async () => {
		await file.connect(disk, true);
		const other = fileIn(links);
		await other.take(links.get('sheet')!);
		await rename('Writer');
		expect(await other.save()).toBe('saved');
		await rename('Editor');
		expect(await file.save()).toBe('saved');
		expect(disk.text).toBe(TEXT.replace('Analyst', 'Editor'));
	});
});

describe('a failing disk', () => {
	test.each([
		['create', 'NotAllowedError', 'refused'],
		['create', 'NoModificationAllowedError', 'busy'],
		['write', 'QuotaExceededError', 'full'],
		['close', 'QuotaExceededError', 'full'],
		['close', 'AbortError', 'other'],
		['read', 'NotFoundError', 'gone'],
		['read', 'NotReadableError', 'unread']
	] as const)('at %s (%s) says so, leaves the file, and can be tried again', async (step, error, kind) => {
		await file.connect(disk, true);
		await rename('Writer');
		disk.fails = { step, error };
		expect(await file.save()).toBe('failed');
		expect(file.task.problem).toBe(fileTrouble(kind));
		expect(disk.text).toBe(TEXT);
		expect(await pending()).toBe(1);
		disk.fails = null;
		expect(await file.save()).toBe('saved');
		expect(file.task.problem).toBeNull();
		expect(disk.text).toBe(TEXT.replace('Analyst', 'Writer'));
	});

	test('that spoils what is written is found out, and nothing counts as handed out', async () => {
		await file.connect(disk, true);
		await rename('Writer');
		disk.spoils = (text) => text.slice(0, 20);
		expect(await file.save()).toBe('failed');
		expect(file.task.problem).toBe(fileTrouble('unlike'));
		expect(await pending()).toBe(1);
		await file.look();
		expect(file.changed).toBe(true);
	});

	test('that the browser guards is asked for by a press only', async () => {
		await file.connect(disk, true);
		disk.permission = 'prompt';
		await file.look();
		expect([file.allowed, disk.permission]).toEqual([false, 'prompt']);
		expect(await file.save({}, false)).toBe('failed');
		expect([file.task.problem, disk.permission, disk.writes]).toEqual([fileTrouble('refused'), 'prompt', 0]);
		await file.allow();
		expect(file.allowed).toBe(true);
	});

	test('a file is not replaced by one of another kind', async () => {
		disk = new Disk('jobs.ods');
		await file.connect(disk, true);
		expect(await file.save()).toBe('failed');
		expect(file.task.problem).toBe(fileTrouble('other-kind'));
		expect(disk.text).toBe(TEXT);
	});
});

test('what belongs to this device is kept beside the book, and can be forgotten', async () => {
	const device = new DeviceStore(freshName());
	const link = { sheetId: 'sheet', handle: { name: 'jobs.csv' }, byItself: true, addNew: true, agreed: 'x' };
	await device.putLink(link);
	await device.putNote('morning', { on: true });
	await device.close();
	expect(await device.links()).toEqual([link]);
	expect(await device.note('morning')).toEqual({ on: true });
	await device.clear();
	expect([await device.links(), await device.note('morning')]).toEqual([[], undefined]);
});
