/** A dialog that is asked for, and where the focus goes when it is done. */
import { tick } from 'svelte';

export class Asking<Request> {
	request = $state.raw<Request | null>(null);
	#opener: Element | null = null;
	#otherwise: () => HTMLElement | null;

	/** @param otherwise where the focus goes when what opened the dialog is gone @param first what is open to begin with */
	constructor(otherwise: () => HTMLElement | null, first: Request | null = null) {
		this.#otherwise = otherwise;
		this.request = first;
	}

	ask(request: Request) {
		this.#opener = document.activeElement;
		this.request = request;
	}

	/** Safe to call twice: a dialog tells of its own closing as well. */
	async done(): Promise<void> {
		if (this.request === null) return;
		this.request = null;
		await tick();
		const opener = this.#opener;
		const target = opener instanceof HTMLElement && opener.isConnected ? opener : this.#otherwise();
		target?.focus();
	}
}
