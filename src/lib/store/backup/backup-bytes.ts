/** Writes bytes in rows as texts, because JSON has none, and back. */
import { damagedBackup } from './backup-refusal';
import { fromBase64, toBase64 } from './encryption';

const BYTES = '$bytes';

/** Nothing that the app writes is nested deeper than a dozen times; what follows it down would run out of room. */
const DEEPEST = 100;

/** Returns rows whose bytes are texts. */
export function bytesToText(rows: object): unknown {
	return replaced(rows, (part) => (part instanceof Uint8Array ? { [BYTES]: toBase64(part) } : part));
}

/** Returns rows with the bytes that their texts stand for. @throws BackupRefusal where they are nested too deep */
export function textToBytes(rows: object): unknown {
	return replaced(rows, (part) => {
		return BYTES in part && Object.keys(part).length === 1 ? fromBase64(part[BYTES]) : part;
	});
}

/** Returns a value in which objects are replaced. What holds none of them is no copy. @throws BackupRefusal where it is too deep */
function replaced(value: unknown, by: (part: object) => unknown, depth = 0): unknown {
	if (depth > DEEPEST) throw damagedBackup();
	if (typeof value !== 'object' || value === null) return value;
	const other = by(value);
	if (other !== value) return other;
	let copy: Record<string, unknown> | undefined;
	for (const key of Object.keys(value)) {
		const part: unknown = value[key as keyof typeof value];
		const next = replaced(part, by, depth + 1);
		if (next !== part) (copy ??= copyOf(value))[key] = next;
	}
	return copy ?? value;
}

function copyOf(value: object): Record<string, unknown> {
	return (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
}
