/** A first look at a file, cheap enough for every one that is chosen. */

const MARK = 'tactful:v';
const HEADER_BYTES = 64 * 1024;

/** Whether the beginning of a file holds what the app's own files are marked by, in any encoding. */
export function mayBeOwn(bytes: Uint8Array): boolean {
	// In UTF-16 every second byte of it is a NUL.
	const letters = bytes.subarray(0, HEADER_BYTES).filter((byte) => byte !== 0);
	return new TextDecoder('latin1').decode(letters).toLowerCase().includes(MARK);
}
