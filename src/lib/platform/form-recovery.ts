/**
 * The form that is open in this tab, and what is typed into it: kept over a reload, which an update of the app makes in all tabs at
 * once. In the storage of the tab, because that is written at once and goes with the tab.
 */

const KEY = 'tactful.form';
/** For a part of a form that is loaded when it is asked for. */
const WAITS = 20;
const WAIT_MS = 50;
const LEFT_OUT = new Set(['file', 'password', 'submit', 'button', 'hidden']);

/** A form as it was left. */
export interface StoredForm<Opens = unknown> {
	/** Which form it is: 'add', 'touch 17'. */
	readonly form: string;
	/** What opens it again. */
	readonly opens: Opens;
	/** What its fields say, in their order, by their labels. */
	readonly fields: readonly (readonly [field: string, value: string])[];
}

/** The elements whose fields are kept now. */
const roots = new Set<Element>();

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The form that was open when the page went away; null where there was none. */
export function storedForm(): StoredForm | null {
	try {
		const left = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as StoredForm | null;
		return left && typeof left.form === 'string' && Array.isArray(left.fields) ? left : null;
	} catch {
		return null;
	}
}

/**
 * Keeps what is typed into the fields below an element, as long as it is on the page, and fills in what was left there.
 * @param opens what opens the form again, asked whenever something is typed @param fills false: it starts from something else
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
			if (!busy && root.isConnected) write({ form, opens: opens(), fields: valuesIn(root) });
		};
		// What is pasted may become another form.
		const keepSoon = () => void setTimeout(keep);
		const left = fills ? storedForm() : null;
		if (left?.form === form) {
			busy = true;
			void fill(root, left.fields).finally(() => (busy = false));
		}
		for (const type of ['input', 'change']) root.addEventListener(type, keep);
		for (const type of ['paste', 'drop']) root.addEventListener(type, keepSoon);
		return () => {
			roots.delete(root);
			if (storedForm()?.form === form) forgetForm();
		};
	};
}

/** Whether what is typed into a form comes back after a reload. */
export function isFormKept(form: Element): boolean {
	return [...roots].some((root) => root.contains(form) || form.contains(root));
}

/** It was saved, or is no longer wanted. */
export function forgetForm(): void {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Where nothing can be kept, nothing was.
	}
}

/** A storage that is full or switched off keeps nobody from typing. */
function write(left: StoredForm): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify(left));
	} catch {
		// What is typed stays on the page.
	}
}

function valuesIn(root: HTMLElement): [string, string][] {
	return [...controlsIn(root)].map(([field, control]) => [field, valueOf(control)]);
}

/** By label and kind, numbered where several have the same. */
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

/** In their order: what one of them says may bring the next. The page hears of it as if it were typed. */
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
