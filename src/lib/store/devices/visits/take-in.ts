/** Takes in what other devices did. Each sender's book is built again as the sender knew it, and merged as a backup is. */
import type { BackupContents } from '../../backup/backup-contents';
import { fold, keyOf, type Change } from '../../changes/changes';
import { deviceOf, MAX_AHEAD_MS, newestOf, timeOf } from '../../changes/clock';
import { isStampAfter } from '../stamp-after';
import { isKnown, type Job } from '../../changes/commands';
import type { Watch } from '../../changes/edits';
import { NotSaved } from '../../database/errors';
import { ENTITIES, STORE_OF } from '../../database/rows';
import { same, type Row } from '../../../domain/patch';
import { byClock } from '../merge-row';
import { mergeIn, type MergeCounts, type Merged } from '../merge-databases';
import { putState, seqOf, stateIn, withDevice, withFile, type DeviceState } from './device-state';
import type { FoundFile } from './read-place';

/** Files of one writer that are taken in at once, in their order. */
export type Run = readonly [FoundFile, ...FoundFile[]];

interface Order {
	readonly runs: readonly Run[];
	/** The number of files that wait for one that has not come yet. */
	readonly waiting: number;
	/** The writers whose clocks lie more than a day ahead: their files wait, too. */
	readonly ahead: readonly string[];
}

/**
 * Puts files into an order in which none comes before one that its sender had taken in.
 * @param now milliseconds since 1970
 */
export function inOrder(found: readonly FoundFile[], heads: DeviceState['heads'], now: number): Order {
	const queues = new Map<string, FoundFile[]>();
	for (const file of found) queues.set(file.writer, [...(queues.get(file.writer) ?? []), file]);
	const reached = new Map(Object.keys(heads).map((writer) => [writer, seqOf(heads, writer)]));
	const ahead = new Set<string>();
	const isNext = ({ writer, batch }: FoundFile) => {
		if (batch.changes.some(({ clock }) => timeOf(clock) > now + MAX_AHEAD_MS)) {
			ahead.add(writer);
			return false;
		}
		const needs = batch.kind === 'snapshot' ? [] : Object.entries(batch.after);
		return needs.every(([other, seq]) => other === writer || (reached.get(other) ?? 0) >= seq);
	};
	const runs: Run[] = [];
	for (let moved = true; moved;) {
		moved = false;
		for (const [writer, queue] of queues) {
			const end = queue.findIndex((file) => !isNext(file));
			const [first, ...rest] = queue.splice(0, end < 0 ? queue.length : end);
			if (!first) continue;
			runs.push([first, ...rest]);
			reached.set(writer, (rest.at(-1) ?? first).batch.seq);
			moved = true;
		}
	}
	const waiting = [...queues.values()].reduce((sum, queue) => sum + queue.length, 0);
	return { runs, waiting, ahead: [...ahead].sort() };
}

/** Tells what came in. */
export interface TakenIn {
	readonly counts: readonly MergeCounts[];
	/** The actions of others that came, with their stored labels: each can be undone by itself. */
	readonly actions: ReadonlyMap<string, string>;
	/** Something was erased for good. */
	readonly erases: boolean;
	/** The writers whose files came. */
	readonly from: readonly string[];
}

export function noticeOf(merged: readonly Merged[], from: readonly string[]): TakenIn {
	const added = merged.flatMap((one) => one.added);
	return {
		counts: merged.map(({ counts }) => counts),
		actions: new Map(added.flatMap(({ action, label, kind }) => (kind ? [] : [[action, label] as const]))),
		erases: added.some(({ kind }) => kind === 'erase'),
		from: [...new Set(from)]
	};
}

/**
 * Takes runs in, in the one transaction that also notes how far the device has come.
 * @param now milliseconds since 1970
 * @param tell hears the result; it counts once the transaction completed
 */
export function takeInJob(
	runs: readonly Run[],
	before: DeviceState,
	now: number,
	tell: (taken: TakenIn) => void,
	watch?: Watch
): Job {
	return async (writer, transaction) => {
		// Another tab took files in meanwhile: these were chosen for what it found.
		if (!same(await stateIn(transaction), before)) throw new NotSaved('conflict');
		let state = before;
		const all: Merged[] = [];
		for (const run of runs) {
			const { settled } = state;
			const merged = await mergeIn(
				writer,
				transaction,
				({ changes }) => bookOfSender(run, changes, settled),
				now,
				watch
			);
			all.push(merged);
			for (const { writer, hash, batch } of run)
				state = withDevice(withFile(state, writer, hash, batch), writer, batch.name, now);
		}
		const notice = noticeOf(
			all,
			runs.map(([{ writer }]) => writer)
		);
		await putState(transaction, { ...state, ...(notice.erases && { holdsErased: true }) });
		tell(notice);
		return [];
	};
}

/** Returns the rows that a run touches as its sender knew them: by all that is here up to what it had seen, and by what it sends. */
export function bookOfSender(
	run: Run,
	here: readonly Change[],
	settled: DeviceState['settled']
): BackupContents {
	const last = run.at(-1)!;
	const sent = run.flatMap(({ batch }) => batch.changes);
	const touched = new Set(sent.map(({ entity, entityId }) => keyOf(entity, entityId)));
	const newest = new Map(newestOf(last.batch.seen).map((stamp) => [deviceOf(stamp), stamp]));
	const reached = { ...last.batch.after, [last.writer]: last.batch.seq };
	const knew = ({ clock }: Change) => {
		if (!isStampAfter(clock)) return clock <= (newest.get(deviceOf(clock)) ?? '');
		return Object.entries(settled[clock] ?? {}).some(([writer, seq]) => (reached[writer] ?? 0) >= seq);
	};
	const before = here.filter((change) => touched.has(keyOf(change.entity, change.entityId)) && knew(change));
	const changes = byClock([...new Map([...before, ...sent].map((change) => [change.id, change])).values()]);
	const rows = Object.fromEntries(ENTITIES.map((entity) => [STORE_OF[entity], [] as Row[]]));
	const rowsByKey = fold(changes);
	const names = new Map(
		changes.filter(isKnown).map((change) => [keyOf(change.entity, change.entityId), change])
	);
	for (const [key, { entity }] of names) {
		const row = rowsByKey.get(key);
		if (row) rows[STORE_OF[entity]]!.push(row);
	}
	return { ...(rows as unknown as Omit<BackupContents, 'changes'>), changes };
}
