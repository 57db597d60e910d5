/**
 * Keeps the fields of each form that is not saved, also after its tab was closed. They are in the local storage under the
 * prefix of texts that are being typed, which is written at once, and emptied with the lead that a key names, or with
 * everything. The session storage of a tab says which form was open in it when it was loaded anew.
 */

/** The name in the session storage under which a tab notes its open form. */
const OPEN = 'tactful.form';
/** The name in the session storage of the id of a tab. */
const TAB = 'tactful.tab';
/** The prefix of the names in the local storage; that of `Drafts`, which erases them. */
const PREFIX = 'tactful.typing form ';
/** The number of forms that are kept; the one that was typed first goes for the next. */
const MOST = 30;
/** The most characters of a form that are kept: the storage has room for about five million, which notes of everything else need too. */
const MOST_CHARACTERS = 1_000_000;
/** The number of times to wait for a part of a form that loads late. */
const WAITS = 20;
const WAIT_MS = 50;
const LEFT_OUT = new Set(['file', 'password', 'submit', 'button', 'hidden']);

/** A stored form. */
interface StoredForm<Opens = unknown> {
	/** The form's key: 'add', 'touch 17'. */
	readonly form: string;
	/** The data with which to open the form again. */
	readonly opens: Opens;
	/** The path and query of the page that it was open on. */
	readonly page: string;
	/** The tab that it was typed in. */
	readonly tab: string;
	/** The machine time of the last key, in milliseconds since 1970. */
	readonly at: number;
	/** The values of its fields in order, by label. */
	readonly fields: readonly (readonly [field: string, value: string])[];
	/** True when the user left the form without saving or canceling it: it is filled in when they open it again. */
	readonly isLeft?: true;
}

/** The elements whose fields are being stored. */
const roots = new Map<Element, string>();

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Returns the form that was open in this tab when its page was left; null for none. */
export function storedForm(): StoredForm | null {
	const form = keptForm(readItem(() => sessionStorage, OPEN) ?? '');
	return form?.isLeft ? null : form;
}

/** Returns a form that is stored, also one that the user left; of several forms the one that was typed last; null for none. */
export function keptForm(...forms: readonly string[]): StoredForm | null {
	return newestOf(forms.map((form) => formIn(readItem(() => localStorage, PREFIX + form))));
}

/** Returns the form that was typed on this page in a tab that is gone, and is not open here: the last one; null for none. */
export async function formLeftHere(): Promise<StoredForm | null> {
	const { held = [] } = (await navigator.locks?.query()) ?? {};
	const alive = new Set([LOCK + tab(), ...held.map(({ name }) => name)]);
	const forms = storedForms().filter(
		(form) => isFromHere(form) && form.opens !== undefined && !alive.has(LOCK + form.tab)
	);
	return newestOf(forms.filter(({ form }) => ![...roots.values()].includes(form)));
}

/** Opens a form with what was typed, as after a reload of its own tab. */
export function resumeForm({ isLeft: _left, ...form }: StoredForm): void {
	storeForm(form);
	location.reload();
}

const LOCK = 'tactful.tab ';

/** Returns the id of this tab, which a reload keeps. While the tab lives it holds a lock of that name. */
function tab(): string {
	const known = readItem(() => sessionStorage, TAB);
	if (known !== null && isHeld) return known;
	const id = known ?? crypto.randomUUID();
	writeItem(() => sessionStorage, TAB, id);
	isHeld = true;
	void navigator.locks
		?.request(LOCK + id, { ifAvailable: true }, () => new Promise(() => undefined))
		.catch(() => undefined);
	return id;
}
let isHeld = false;

function storedForms(): StoredForm[] {
	try {
		const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
		return names.flatMap((name) => formIn(localStorage.getItem(name)) ?? []);
	} catch {
		return [];
	}
}

function newestOf(forms: readonly (StoredForm | null)[]): StoredForm | null {
	return forms.reduce((newest, form) => (form && (!newest || form.at > newest.at) ? form : newest), null);
}

function formIn(text: string | null): StoredForm | null {
	try {
		const { value } = JSON.parse(text ?? '{}') as { value?: Partial<StoredForm> };
		return typeof value?.form === 'string' && Array.isArray(value.fields) ? (value as StoredForm) : null;
	} catch {
		return null;
	}
}

/**
 * Stores the fields below an element while it is on the page, and restores them after a reload, or when the form is opened again
 * after its dialog was left (`data-left`).
 * @param opens returns the data with which to open the form again, called on every input; undefined for a form that is only
 * filled in again, where it stands on its page or once the user opens it
 * @param fills false for a form that starts from other values
 */
export function keepForm(
	form: string,
	opens: () => unknown,
	fills = true
): (root: HTMLElement) => () => void {
	return (root) => {
		let busy = false;
		roots.set(root, form);
		const keep = () => {
			if (!busy && root.isConnected) storeForm({ form, opens: opens(), fields: valuesIn(root) });
		};
		// Pasting may turn this into another form first.
		const keepSoon = () => void setTimeout(keep);
		tab();
		const left = fills ? keptForm(form) : null;
		if (left) {
			busy = true;
			void fill(root, left.fields).finally(() => (busy = false));
		}
		for (const type of ['input', 'change']) root.addEventListener(type, keep);
		for (const type of ['paste', 'drop']) root.addEventListener(type, keepSoon);
		return () => {
			roots.delete(root);
			const kept = keptForm(form);
			if (!kept) return;
			// A form that goes with its page was left, too.
			if (root.closest('[data-left]') || !isFromHere(kept)) storeForm({ ...kept, isLeft: true });
			else forgetForm(form);
		};
	};
}

/** Returns true where a stored form was open on this page. */
export function isFromHere({ page }: StoredForm): boolean {
	return page === here();
}

const here = () => location.pathname + location.search;

/** Tells whether a form's fields survive a reload. */
export function isFormKept(form: Element): boolean {
	return [...roots.keys()].some((root) => root.contains(form) || form.contains(root));
}

/** Deletes a stored form, once it was saved or canceled. */
export function forgetForm(form: string): void {
	removeItem(() => localStorage, PREFIX + form);
	if (readItem(() => sessionStorage, OPEN) === form) removeItem(() => sessionStorage, OPEN);
}

/** Deletes all stored forms. */
export function forgetForms(): void {
	for (const { form } of storedForms()) forgetForm(form);
	for (const name of [OPEN, TAB]) removeItem(() => sessionStorage, name);
}

/** Stores a form, as one of this page and of now if it names none. A full or disabled storage must not keep the user from typing. */
export function storeForm(left: Pick<StoredForm, 'form' | 'opens' | 'fields'> & Partial<StoredForm>): void {
	const form: StoredForm = { page: here(), at: Date.now(), ...left, tab: tab() };
	const others = storedForms().filter((other) => other.form !== form.form);
	const oldest = others.toSorted((a, b) => b.at - a.at).slice(MOST - 1);
	for (const other of oldest) forgetForm(other.form);
	const text = JSON.stringify({ value: form });
	if (text.length > MOST_CHARACTERS) return forgetForm(form.form);
	writeItem(() => localStorage, PREFIX + form.form, text);
	writeItem(() => sessionStorage, OPEN, form.form);
}

function readItem(storage: () => Storage, name: string): string | null {
	try {
		return storage().getItem(name);
	} catch {
		return null;
	}
}

function writeItem(storage: () => Storage, name: string, value: string): void {
	try {
		storage().setItem(name, value);
	} catch {
		// The fields stay on the page.
	}
}

function removeItem(storage: () => Storage, name: string): void {
	try {
		storage().removeItem(name);
	} catch {
		// Without storage there is nothing to delete.
	}
}

function valuesIn(root: HTMLElement): [string, string][] {
	return [...controlsIn(root)].map(([field, control]) => [field, valueOf(control)]);
}

/** Returns the fields by label and type, numbered where several share both. */
function controlsIn(root: HTMLElement): Map<string, Control> {
	const controls = new Map<string, Control>();
	const counts = new Map<string, number>();
	for (const control of root.querySelectorAll<Control>('input, textarea, select')) {
		if (LEFT_OUT.has(control.type)) continue;
		const label = control.labels?.[0]?.textContent ?? control.getAttribute('aria-label') ?? '';
		const name = `${control.type} ${label.trim()}`;
		const nth = counts.get(name) ?? 0;
		counts.set(name, nth + 1);
		controls.set(`${name} ${nth}`, control);
	}
	return controls;
}

function isTicked(control: Control): control is HTMLInputElement {
	return control.type === 'checkbox' || control.type === 'radio';
}

function valueOf(control: Control): string {
	return isTicked(control) ? (control.checked ? 'on' : '') : control.value;
}

/** Restores fields in order, since one may bring up the next. The page gets the same events as for typing. */
async function fill(root: HTMLElement, fields: StoredForm['fields']): Promise<void> {
	let waits = WAITS;
	for (const [field, value] of fields) {
		let control = controlsIn(root).get(field);
		while (!control && waits-- > 0) {
			await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
			control = controlsIn(root).get(field);
		}
		if (!control || valueOf(control) === value) continue;
		if (isTicked(control)) control.checked = value === 'on';
		else control.value = value;
		const details = control.closest('details');
		if (details) details.open = true;
		for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
		await Promise.resolve();
	}
}
