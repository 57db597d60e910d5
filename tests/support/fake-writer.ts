/** Makes a writer that stores nothing and remembers what it was asked to write. */
import type { Writer } from '../../src/lib/state/session/writer';
import type { Saved } from '../../src/lib/store/types';

export function fakeWriter() {
	const written: { label: string; edits: Parameters<Writer['write']>[1]; said: string }[] = [];
	const erased: { label: string; rows: Parameters<Writer['erase']>[1] }[] = [];
	const saved = (label: string): Promise<Saved> =>
		Promise.resolve({ action: 'action', label, touched: [], left: [] });
	const writer: Writer = {
		today: '2026-03-09',
		zone: 'Europe/Vienna',
		newId: () => 'new',
		machineTime: () => '2026-03-09T08:00:00.000Z',
		loaded: (part) => part,
		write: (label, edits, said) => (written.push({ label, edits, said }), saved(label)),
		erase: (label, rows) => (erased.push({ label, rows }), saved(label))
	};
	return { writer, written, erased };
}

/** Applies the edits of one row, as the store does: an update gets the row, a new row takes its place. */
export function applied<Row>(row: Row, edits: Parameters<Writer['write']>[1]): Row {
	return edits.reduce<Row>((now, edit) => {
		if ('to' in edit) return edit.to as Row;
		return (edit.update as unknown as (row: Row, rowOf: () => undefined) => Row)(now, () => undefined);
	}, row);
}
