/**
 * Reads a zip, and writes it with a few entries changed. Every other byte is copied, including names, times, comments
 * and padding.
 */
import { joined } from '../joined-bytes';
import { SheetRefusal } from '../refusal';
import { deflateSync, Inflate } from 'fflate';
import {
	damagedWorkbook,
	impossibleRatio,
	MAX_UNPACKED_BYTES,
	tooLargeUnpacked,
	passwordProtected,
	zip64
} from './refusals';

export interface ZipEntry {
	/** The name as written, with forward slashes. */
	readonly name: string;
	readonly method: number;
	readonly crc: number;
	/** The packed size in bytes. */
	readonly packed: number;
	/** The unpacked size in bytes. */
	readonly size: number;
	/** The offset of its local header. */
	readonly offset: number;
	/** The record in the directory, as raw bytes. */
	readonly record: Uint8Array;
}

export interface Zip {
	readonly bytes: Uint8Array;
	readonly entries: readonly ZipEntry[];
	/** The offset of the directory. */
	readonly directory: number;
	/** The offset of the end record. */
	readonly end: number;
}

const LOCAL = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const RECORD_BYTES = 46;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** The flag for sizes that follow the data instead of standing in the header. */
const SIZES_BEHIND = 8;
/** The best ratio that deflate can reach. */
const BEST_RATIO = 1032;
const INFLATE_STEP = 1 << 14;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Reads the directory of a zip. Unpacks nothing.
 * @throws SheetRefusal where it is damaged, encrypted, zip64, or claims more than 200 MB or an impossible ratio
 */
export function openZip(bytes: Uint8Array): Zip {
	const view = viewOf(bytes);
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	const directory = view.getUint32(end + 16, true);
	if (count === 0xffff || directory === 0xffffffff) throw zip64();
	const entries: ZipEntry[] = [];
	let at = directory;
	for (let number = 0; number < count; number++) {
		const entry = readRecord(bytes, view, at, end);
		entries.push(entry);
		at += entry.record.length;
	}
	const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
	if (unpacked > MAX_UNPACKED_BYTES) throw tooLargeUnpacked();
	return { bytes, entries, directory, end };
}

function findEnd(view: DataView): number {
	const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
	for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
		if (view.getUint32(at, true) === END) return at;
	}
	throw damagedWorkbook('its end is missing');
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: number): ZipEntry {
	if (at + RECORD_BYTES > end || view.getUint32(at, true) !== RECORD)
		throw damagedWorkbook('its list of parts is broken');
	const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
	const nameLength = view.getUint16(at + 28, true);
	const length = RECORD_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	const offset = view.getUint32(at + 42, true);
	if (packed === 0xffffffff || size === 0xffffffff || offset === 0xffffffff) throw zip64();
	if (view.getUint16(at + 8, true) & ENCRYPTED) throw passwordProtected();
	if (size > (packed + 1) * BEST_RATIO) throw impossibleRatio();
	if (at + length > end || offset + LOCAL_BYTES > at) throw damagedWorkbook('its list of parts is broken');
	const name = new TextDecoder().decode(bytes.subarray(at + RECORD_BYTES, at + RECORD_BYTES + nameLength));
	return {
		name: name.replaceAll('\\', '/'),
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		packed,
		size,
		offset,
		record: bytes.subarray(at, at + length)
	};
}

/** Returns an entry by name, ignoring case. */
export function entryOf(zip: Zip, name: string): ZipEntry | undefined {
	const wanted = name.toLowerCase();
	return zip.entries.find((entry) => entry.name.toLowerCase() === wanted);
}

function dataStart(view: DataView, { offset, name }: ZipEntry): number {
	if (view.getUint32(offset, true) !== LOCAL) throw damagedWorkbook(`“${name}” is not where it should be`);
	return offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** Unpacks one entry. @throws SheetRefusal where it is damaged or larger than it claims */
export function readEntry({ bytes }: Zip, entry: ZipEntry): Uint8Array {
	const start = dataStart(viewOf(bytes), entry);
	const packed = bytes.subarray(start, start + entry.packed);
	if (packed.length < entry.packed) throw damagedWorkbook(`“${entry.name}” is cut short`);
	const data = entry.method === STORED ? packed : inflated(packed, entry);
	if (data.length !== entry.size || crc32(data) !== entry.crc)
		throw damagedWorkbook(`“${entry.name}” can’t be unpacked`);
	return data;
}

/** Unpacks in steps, so that an entry larger than it claims is stopped at once. */
function inflated(packed: Uint8Array, { method, name, size }: ZipEntry): Uint8Array {
	if (method !== DEFLATED) throw damagedWorkbook(`“${name}” is packed in an unusual way`);
	const data = new Uint8Array(size);
	let at = 0;
	const inflate = new Inflate((chunk) => {
		if (at + chunk.length > size) throw impossibleRatio();
		data.set(chunk, at);
		at += chunk.length;
	});
	try {
		for (let from = 0; from < packed.length; from += INFLATE_STEP) {
			const to = from + INFLATE_STEP;
			inflate.push(packed.subarray(from, to), to >= packed.length);
		}
	} catch (error) {
		if (error instanceof SheetRefusal) throw error;
		throw damagedWorkbook(`“${name}” can’t be unpacked`);
	}
	return data.subarray(0, at);
}

/** Returns the zip with the contents of some entries replaced. */
export function withEntries(zip: Zip, contents: ReadonlyMap<ZipEntry, Uint8Array>): Uint8Array {
	const { bytes, directory, end } = zip;
	const byOffset = [...zip.entries].sort((a, b) => a.offset - b.offset);
	const parts: Uint8Array[] = [bytes.subarray(0, byOffset[0]?.offset ?? directory)];
	let length = parts[0]!.length;
	const places = new Map<ZipEntry, { offset: number; packed?: Packed }>();
	for (const [at, entry] of byOffset.entries()) {
		const content = contents.get(entry);
		const packed = content && packedOf(content);
		places.set(entry, { offset: length, ...(packed && { packed }) });
		const until = byOffset[at + 1]?.offset ?? directory;
		const own = packed
			? [localHeader(bytes, entry, packed), packed.data]
			: [bytes.subarray(entry.offset, until)];
		parts.push(...own);
		length += own.reduce((sum, part) => sum + part.length, 0);
	}
	const records = zip.entries.map((entry) => recordAt(entry, places.get(entry)!));
	const recordBytes = records.reduce((sum, record) => sum + record.length, 0);
	const last = bytes.slice(end);
	viewOf(last).setUint32(12, recordBytes, true);
	viewOf(last).setUint32(16, length, true);
	return joined([...parts, ...records, last]);
}

interface Packed {
	readonly data: Uint8Array;
	readonly crc: number;
	readonly size: number;
}

function packedOf(content: Uint8Array): Packed {
	return { data: deflateSync(content), crc: crc32(content), size: content.length };
}

/** Returns the entry's local header without padding and outdated sizes after its name. */
function localHeader(bytes: Uint8Array, { offset }: ZipEntry, packed: Packed): Uint8Array {
	const nameLength = viewOf(bytes).getUint16(offset + 26, true);
	const header = bytes.slice(offset, offset + LOCAL_BYTES + nameLength);
	const view = viewOf(header);
	view.setUint16(6, view.getUint16(6, true) & ~SIZES_BEHIND, true);
	view.setUint16(28, 0, true);
	writeSizes(view, 8, packed);
	return header;
}

function recordAt({ record }: ZipEntry, { offset, packed }: { offset: number; packed?: Packed }): Uint8Array {
	const copy = record.slice();
	const view = viewOf(copy);
	view.setUint32(42, offset, true);
	if (!packed) return copy;
	view.setUint16(8, view.getUint16(8, true) & ~SIZES_BEHIND, true);
	writeSizes(view, 10, packed);
	return copy;
}

/** Writes method, checksum and sizes; their order is the same in both kinds of header. */
function writeSizes(view: DataView, at: number, { data, crc, size }: Packed): void {
	view.setUint16(at, DEFLATED, true);
	view.setUint32(at + 6, crc, true);
	view.setUint32(at + 10, data.length, true);
	view.setUint32(at + 14, size, true);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (let at = 0; at < bytes.length; at++) crc = CRC_TABLE[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}
