/** Connects two devices: one makes a vault and shows its secret, the other reads it, and both show the same four digits. */
import { wordsFaultWords } from '../../messages/devices/pairing-texts';
import { deviceProblems } from '../../messages/devices/device-problems';
import { codeOf, secretOfCode, vaultOfSecret } from '../../store/devices/sealing/pairing';
import { newSecret, type Vault } from '../../store/devices/sealing/vault';

/** A vault that is shown, and not kept before the user has compared the digits. */
export interface ShownVault {
	readonly vault: Vault;
	readonly words: readonly string[];
	/** The rows of the QR code; true is dark. */
	readonly picture: readonly (readonly boolean[])[];
}

/** Makes a vault. The bytes of its secret are overwritten; only the words and the picture still tell it, as long as they are shown. */
export async function newVault(): Promise<ShownVault> {
	const [{ wordsOf }, { encodeQR }] = await Promise.all([
		import('../../store/devices/sealing/words'),
		import('qr')
	]);
	const secret = newSecret();
	try {
		const picture = encodeQR(codeOf(secret), 'raw', { ecc: 'medium', border: 2 });
		return { vault: await vaultOfSecret(secret), words: wordsOf(secret), picture };
	} finally {
		secret.fill(0);
	}
}

/** Reads a secret that was scanned or typed, and says what is wrong with it. */
export class Joining {
	/** The vault of the words or the code; null before. */
	vault = $state.raw<Vault | null>(null);
	problem = $state<string | null>(null);

	/** Hears a code that the camera sees. */
	async scanned(text: string): Promise<void> {
		if (this.vault) return;
		const secret = secretOfCode(text);
		if (secret) await this.#take(secret);
		else this.problem = deviceProblems.otherCode;
	}

	/** Takes typed words, or the text of the code where somebody pasted that. */
	async typed(text: string): Promise<void> {
		const { faultIn, secretOf } = await import('../../store/devices/sealing/words');
		const secret = secretOfCode(text) ?? secretOf(text);
		if (secret) return this.#take(secret);
		this.problem = wordsFaultWords(faultIn(text) ?? { kind: 'order' });
	}

	startOver(): void {
		this.vault = null;
		this.problem = null;
	}

	async #take(secret: Uint8Array<ArrayBuffer>): Promise<void> {
		this.problem = null;
		try {
			this.vault = await vaultOfSecret(secret);
		} finally {
			secret.fill(0);
		}
	}
}
