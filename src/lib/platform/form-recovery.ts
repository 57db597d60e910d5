/**
 * Keeps the open form and its fields over a reload, which an update of the app causes in all tabs at once. They are
 * in the tab's session storage, which is written at once and deleted with the tab.
 */

const KEY = 'tactful.form';
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
	/** The values of its fields in order, by label. */
	readonly fields: readonly (readonly [field: string, value: string])[];
	/** True when the user left the form without saving or canceling it: it is filled in when they open it again. */
	readonly isLeft?: true;
}

/** The elements whose fields are being stored. */
const roots = new Set<Element>();

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Returns the form that was open when the page was left; null for none. */
export function storedForm(): StoredForm | null {
	const form = keptForm();
	return form?.isLeft ? null : form;
}

/** Returns the form that is stored, also one that the user left; null for none. */
export function keptForm(): StoredForm | null {
	try {
		const left = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as StoredForm | null;
		return left && typeof left.form === 'string' && Array.isArray(left.fields) ? left : null;
	} catch {
		return null;
	}
}

/**
 * Stores the fields below an element while it is on the page, and restores them after a reload, or when the form is opened again
 * after its dialog was left (`data-left`).
 * @param opens returns the data with which to open the form again, called on every input
 * @param fills false for a form that starts from other values
 */
export function keepForm(
	form: string,
	opens: () => unknown,
	fills = true
): (root: HTMLElement) => () => void {
	return (root) => {
		let busy = false;
		roots.add(root);
		const keep = () => {
			if (!busy && root.isConnected) storeForm({ form, opens: opens(), fields: valuesIn(root) });
		};
		// Pasting may turn this into another form first.
		const keepSoon = () => void setTimeout(keep);
		const left = fills ? keptForm() : null;
		if (left?.form === form) {
			busy = true;
			void fill(root, left.fields).finally(() => (busy = false));
		}
		for (const type of ['input', 'change']) root.addEventListener(type, keep);
		for (const type of ['paste', 'drop']) root.addEventListener(type, keepSoon);
		return () => {
			roots.delete(root);
			const kept = keptForm();
			if (kept?.form !== form) return;
			if (root.closest('[data-left]')) storeForm({ ...kept, isLeft: true });
			else forgetForm();
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
	return [...roots].some((root) => root.contains(form) || form.contains(root));
}

/** Deletes the stored form, once it was saved or cancelled. */
export function forgetForm(): void {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Without storage there is nothing to delete.
	}
}

/** Stores a form, as one of this page if it names none. A full or disabled storage must not keep the user from typing. */
export function storeForm(left: Omit<StoredForm, 'page'> & Partial<StoredForm>): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ page: here(), ...left }));
	} catch {
		// The fields stay on the page.
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
