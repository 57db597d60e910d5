/** One file of a device: the changes that it adds to the vault, and how far the device had come by then. */
import * as v from 'valibot';
import { bytesToText, textToBytes } from '../../backup/backup-bytes';
import { isChange } from '../../backup/backup-rows';
import { listOf, stamp } from '../../backup/schema';
import type { Change } from '../../changes/changes';
import type { Stamp } from '../../changes/clock';
import { upgradedRows, UPGRADES, versionOf } from '../../database/upgrades';
import { isName } from '../sealing/vault';
import { open, seal } from '../sealing/seal';
import { SyncProblem } from '../sealing/sync-problem';

/** The version of this format. */
const FORMAT = 1;
const SCHEMA_VERSION = versionOf(UPGRADES);

/** 'snapshot': everything that the device knows, in the place of its own files up to its number. */
type BatchKind = 'changes' | 'snapshot';

export interface Batch {
	readonly kind: BatchKind;
	/** Counts the files of the device from 1. A snapshot has the number of the last file that it stands for. */
	readonly seq: number;
	/** The SHA-256 of the sealed text before it; that of the last file that it stands for in a snapshot; '' in the first one. */
	readonly prev: string;
	/** The last file of each other writer that the device had taken in. */
	readonly after: Readonly<Record<string, number>>;
	/** The newest change of each device that it knew beside those below. */
	readonly seen: readonly Stamp[];
	readonly changes: readonly Change[];
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const HASH = v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/));
const BATCH = v.object({
	kind: v.picklist(['changes', 'snapshot']),
	seq: whole,
	prev: HASH,
	after: v.record(v.pipe(v.string(), v.check(isName)), whole),
	seen: listOf(stamp),
	changes: v.array(v.unknown())
});
const VERSIONS = v.object({ v: whole, schema: whole });

/** Returns a batch as the sealed text of a path. */
export function sealBatch(key: CryptoKey, path: string, batch: Batch): Promise<string> {
	return seal(key, path, JSON.stringify(bytesToText({ v: FORMAT, schema: SCHEMA_VERSION, ...batch })));
}

/** @throws SyncProblem where it is none, was changed, or comes from a newer version */
export async function openBatch(key: CryptoKey, path: string, sealed: string): Promise<Batch> {
	const text = await open(key, path, sealed);
	const damaged = (cause?: unknown) => new SyncProblem('damaged', path, { cause });
	let parsed: unknown;
	try {
		parsed = textToBytes(Object(JSON.parse(text)) as object);
	} catch (error) {
		throw damaged(error);
	}
	if (!v.is(VERSIONS, parsed)) throw damaged();
	if (parsed.v > FORMAT || parsed.schema > SCHEMA_VERSION) throw new SyncProblem('newer', path);
	const upgraded = upgradedRows(parsed, parsed.schema);
	if (!v.is(BATCH, upgraded) || !upgraded.changes.every(isChange)) throw damaged();
	const { kind, seq, prev, after, changes } = upgraded;
	return { kind, seq, prev, after, seen: upgraded.seen as Stamp[], changes: changes as readonly Change[] };
}
