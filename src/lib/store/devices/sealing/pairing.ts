/** Hands the secret of a vault to another device: everything else of the vault is derived from it. */
import { hexOf, openVault, purpose, type Vault } from './vault';

const MARK = 'TACTFUL1:';
const NAME_BITS = 128;

/** Returns the vault of a secret of 32 bytes: its name comes from the secret too, so that 24 words are enough. @throws RangeError for another length */
export async function vaultOfSecret(secret: Uint8Array<ArrayBuffer>): Promise<Vault> {
	const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
	const bits = await crypto.subtle.deriveBits(purpose('', 'name'), root, NAME_BITS);
	return openVault(hexOf(new Uint8Array(bits)), secret);
}

/** Returns the text of the QR code for a secret. It is no address, which would open the browser instead of the installed app. */
export function codeOf(secret: Uint8Array<ArrayBuffer>): string {
	return MARK + hexOf(secret).toUpperCase();
}

/** Returns the secret in the text of a QR code; null where it is another code. */
export function secretOfCode(text: string): Uint8Array<ArrayBuffer> | null {
	const [, digits] = /^TACTFUL1:([0-9A-F]{64})$/.exec(text.trim()) ?? [];
	return digits ? Uint8Array.from(digits.match(/../g)!, (byte) => Number.parseInt(byte, 16)) : null;
}
