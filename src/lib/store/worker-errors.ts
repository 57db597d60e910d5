/** Lets errors pass between a worker and the page as what they are: comlink alone hands over an `Error` with a name and a message. */
import { transferHandlers, type TransferHandler } from 'comlink';

interface ErrorClass {
	readonly prototype: Error;
}
interface Thrown {
	readonly value: unknown;
}
type Sent =
	| { readonly isError: true; readonly value: { readonly name: string; readonly message: string } }
	| { readonly isError: false; readonly value: unknown };

const THROW = 'throw';
const plain = transferHandlers.get(THROW) as TransferHandler<Thrown, Sent>;
const classByName = new Map<string, ErrorClass>();

/**
 * Takes the error classes that a worker throws, by the name that their instances have. What arrives on the page is an instance of
 * the class with the fields of what was thrown. Both sides call it: the worker sends the fields, the page makes the instance.
 */
export function registerErrorClasses(classes: Readonly<Record<string, ErrorClass>>): void {
	for (const [name, errorClass] of Object.entries(classes)) classByName.set(name, errorClass);
	transferHandlers.set(THROW, withClasses as TransferHandler<unknown, unknown>);
}

const withClasses: TransferHandler<Thrown, Sent> = {
	canHandle: plain.canHandle,
	serialize(thrown) {
		const [sent, transferables] = plain.serialize(thrown);
		if (!sent.isError) return [sent, transferables];
		return [{ ...sent, value: { ...(thrown.value as Error), ...sent.value } }, transferables];
	},
	deserialize(sent) {
		const known = sent.isError && classByName.get(sent.value.name);
		if (!known) return plain.deserialize(sent);
		const error = Object.assign(new Error(sent.value.message), sent.value);
		throw Object.setPrototypeOf(error, known.prototype);
	}
};
