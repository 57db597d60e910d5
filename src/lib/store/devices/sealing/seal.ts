/** Seals texts for a place that is not to read them: deflated, then encrypted and bound to the path they lie under. */
import { fromBase64, toBase64 } from '../../backup/encryption';
import { SyncProblem } from './sync-problem';

const MARK = 't1.';
const IV_BYTES = 12;
/** The most characters of a sealed text that are read, and the most bytes that one may unfold to. */
const LONGEST = 96 * 1024 * 1024;
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Returns a text as `t1.` and base64: a random IV of 96 bits, then AES-GCM-256 of the deflated text. Text survives every carrier,
 * bytes do not.
 * @param path the path that the text is for; under another one it does not open
 */
export async function seal(key: CryptoKey, path: string, text: string): Promise<string> {
	const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
	const deflated = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
	const sealed = new Uint8Array(await crypto.subtle.encrypt(paramsOf(iv, path), key, deflated));
	const whole = new Uint8Array(IV_BYTES + sealed.length);
	whole.set(iv);
	whole.set(sealed, IV_BYTES);
	return MARK + toBase64(whole);
}

/** @throws SyncProblem 'unsealed', 'newer', 'altered', 'damaged' */
export async function open(key: CryptoKey, path: string, sealed: string): Promise<string> {
	if (!sealed.startsWith(MARK)) throw new SyncProblem(/^t\d+\./.test(sealed) ? 'newer' : 'unsealed', path);
	if (sealed.length > LONGEST) throw new SyncProblem('damaged', path);
	const deflated = await decrypted(key, path, sealed);
	try {
		const bytes = await through(deflated, new DecompressionStream('deflate-raw'));
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		throw new SyncProblem('damaged', path, { cause: error });
	}
}

async function decrypted(key: CryptoKey, path: string, sealed: string): Promise<Uint8Array<ArrayBuffer>> {
	try {
		const bytes = fromBase64(sealed.slice(MARK.length));
		const params = paramsOf(bytes.slice(0, IV_BYTES), path);
		return new Uint8Array(await crypto.subtle.decrypt(params, key, bytes.slice(IV_BYTES)));
	} catch (error) {
		throw new SyncProblem('altered', path, { cause: error });
	}
}

function paramsOf(iv: Uint8Array<ArrayBuffer>, path: string): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(path) };
}

/** Reads piece by piece, so that a small text that unfolds without an end is given up. @throws RangeError where it is too long */
async function through(
	bytes: Uint8Array<ArrayBuffer>,
	stream: CompressionStream | DecompressionStream
): Promise<Uint8Array<ArrayBuffer>> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		const piece = read.value as Uint8Array<ArrayBuffer>;
		length += piece.length;
		pieces.push(piece);
		if (length <= MOST_BYTES) continue;
		await reader.cancel();
		throw new RangeError('The text is too long.');
	}
	return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
