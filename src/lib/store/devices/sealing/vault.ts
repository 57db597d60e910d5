/**
 * A vault: one book that several devices keep in step, under a random name and a random key. The key is never made of a password,
 * and never changed in place.
 */

/** A vault as a device knows it. The keys can be stored in a database and used, and can't be read out. */
export interface Vault {
	/** 32 hexadecimal digits. */
	readonly name: string;
	/** Seals and opens files. */
	readonly key: CryptoKey;
	/** Four digits that are the same on every device of the vault, for people to compare. */
	readonly digits: string;
}

const SECRET_BYTES = 32;
const NAME_BYTES = 16;

/** Returns a random name of 128 bits, for a vault or for a device that writes into it. */
export function randomName(): string {
	return hexOf(crypto.getRandomValues(new Uint8Array(NAME_BYTES)));
}

/** Returns the secret of a new vault: 32 random bytes. Whoever shows it overwrites it afterwards. */
export function newSecret(): Uint8Array<ArrayBuffer> {
	return crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
}

/** Returns true for a name that `randomName` makes. */
export function isName(text: string): boolean {
	return /^[0-9a-f]{32}$/.test(text);
}

/**
 * Returns the vault of a name and a secret, with a key for each purpose (HKDF with SHA-256). The secret itself is not kept.
 * @throws RangeError for a secret or a name of another length
 */
export async function openVault(name: string, secret: Uint8Array<ArrayBuffer>): Promise<Vault> {
	if (secret.length !== SECRET_BYTES) throw new RangeError(`A secret has ${SECRET_BYTES} bytes.`);
	if (!isName(name)) throw new RangeError('The name of a vault has 32 hexadecimal digits.');
	const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits']);
	const cipher = { name: 'AES-GCM', length: 256 };
	const [key, bits] = await Promise.all([
		crypto.subtle.deriveKey(purpose(name, 'seal'), root, cipher, false, ['encrypt', 'decrypt']),
		crypto.subtle.deriveBits(purpose(name, 'digits'), root, 32)
	]);
	return { name, key, digits: String(new DataView(bits).getUint32(0) % 10_000).padStart(4, '0') };
}

function purpose(name: string, what: 'seal' | 'digits'): HkdfParams {
	const encoder = new TextEncoder();
	return {
		name: 'HKDF',
		hash: 'SHA-256',
		salt: encoder.encode(name),
		info: encoder.encode(`tactful 1 ${what}`)
	};
}

function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
