/** A backup behind a password. Every parameter stands in the file, and none is followed that would hold the page up or protect nothing. */
import { backupRefusalTexts } from '../../messages/data/backup-refusals';
import { BackupRefusal, damagedBackup } from './backup-refusal';

/** Holds the parameters of an encryption: salt and IV are base64. */
interface Encryption {
	readonly cipher: 'AES-GCM-256';
	readonly kdf: 'PBKDF2-SHA-256';
	readonly rounds: number;
	readonly salt: string;
	readonly iv: string;
}

/** About 70 ms; as OWASP advises for PBKDF2 with SHA-256. */
const ROUNDS = 600_000;
/** A file may not make the page compute for minutes, nor pretend to protect. */
const ROUNDS_TAKEN = { least: 100_000, most: 10_000_000 } as const;
const SALT_BYTES = 16;
const SALT_BYTES_TAKEN = { least: 16, most: 64 } as const;
const IV_BYTES = 12;

/** Returns fresh parameters: no two files share a salt or an IV. */
export function newEncryption(): Encryption {
	const random = (count: number) => toBase64(crypto.getRandomValues(new Uint8Array(count)));
	return {
		cipher: 'AES-GCM-256',
		kdf: 'PBKDF2-SHA-256',
		rounds: ROUNDS,
		salt: random(SALT_BYTES),
		iv: random(IV_BYTES)
	};
}

/**
 * Returns the bytes of a text, encrypted.
 * @param header what else stands in the file: it can be read by anybody, and changed by nobody
 */
export async function encrypt(
	bytes: BufferSource,
	password: string,
	by: Encryption,
	header: string
): Promise<Uint8Array> {
	const key = await keyOf(password, by);
	return new Uint8Array(await crypto.subtle.encrypt(paramsOf(by, header), key, bytes));
}

/** @throws BackupRefusal where the password is another one, or anything was changed */
export async function decrypt(
	sealed: string,
	password: string,
	by: Encryption,
	header: string
): Promise<string> {
	const bytes = fromBase64(sealed);
	const key = await keyOf(password, by);
	try {
		return new TextDecoder().decode(await crypto.subtle.decrypt(paramsOf(by, header), key, bytes));
	} catch {
		throw new BackupRefusal('password', backupRefusalTexts.password);
	}
}

/** Encrypts and decrypts single files with one key, which takes long to make. */
export interface Sealer {
	/** Returns an IV of its own and behind it the bytes, encrypted. */
	seal(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
	/** Rejects where anything was changed. */
	open(sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/** Returns what encrypts the files of a backup; they can't be taken into another backup, whose salt differs. */
export async function sealerOf(password: string, by: Encryption): Promise<Sealer> {
	const key = await keyOf(password, by);
	const params = (iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
		name: 'AES-GCM',
		iv,
		additionalData: encoded(`file of ${by.salt}`)
	});
	return {
		async seal(bytes) {
			const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
			const sealed = new Uint8Array(await crypto.subtle.encrypt(params(iv), key, bytes));
			const whole = new Uint8Array(iv.length + sealed.length);
			whole.set(iv);
			whole.set(sealed, iv.length);
			return whole;
		},
		open: async (sealed) =>
			new Uint8Array(
				await crypto.subtle.decrypt(params(sealed.slice(0, IV_BYTES)), key, sealed.slice(IV_BYTES))
			)
	};
}

/** Returns the parameters that a file names. @throws BackupRefusal where they are unknown, missing or out of bounds */
export function readEncryption(value: unknown): Encryption {
	const { cipher, kdf, rounds, salt, iv } = Object(value) as Partial<Record<keyof Encryption, unknown>>;
	const isSound =
		cipher === 'AES-GCM-256' &&
		kdf === 'PBKDF2-SHA-256' &&
		Number.isInteger(rounds) &&
		isBetween(rounds as number, ROUNDS_TAKEN) &&
		isBetween(fromBase64(salt).length, SALT_BYTES_TAKEN) &&
		fromBase64(iv).length === IV_BYTES;
	if (!isSound) throw damagedBackup();
	return { cipher, kdf, rounds, salt, iv } as Encryption;
}

/** Derives the key from a password in Unicode NFC form, however the keyboard composed its letters. */
async function keyOf(password: string, { salt, rounds }: Encryption): Promise<CryptoKey> {
	const material = await crypto.subtle.importKey(
		'raw',
		encoded(password.normalize('NFKC')),
		'PBKDF2',
		false,
		['deriveKey']
	);
	const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds };
	return crypto.subtle.deriveKey(kdf, material, { name: 'AES-GCM', length: 256 }, false, [
		'encrypt',
		'decrypt'
	]);
}

function paramsOf({ iv }: Encryption, header: string): AesGcmParams {
	return { name: 'AES-GCM', iv: fromBase64(iv), additionalData: encoded(header) };
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}

function isBetween(
	count: number,
	{ least, most }: { readonly least: number; readonly most: number }
): boolean {
	return count >= least && count <= most;
}

const CHUNK = 0x8000;

export function toBase64(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += CHUNK)
		parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
	return btoa(parts.join(''));
}

/** @throws BackupRefusal where it is none */
export function fromBase64(text: unknown): Uint8Array<ArrayBuffer> {
	try {
		return Uint8Array.from(atob(String(text)), (character) => character.charCodeAt(0));
	} catch {
		throw damagedBackup();
	}
}
