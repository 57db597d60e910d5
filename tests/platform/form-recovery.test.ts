/** Forms that are not saved are kept: after a reload, after their tab was closed, and never beyond what they are for. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as RecoveryModule from '../../src/lib/platform/form-recovery';

type Recovery = typeof RecoveryModule;

/** Stands in for a field, as far as the module looks at it. */
class Control extends EventTarget {
	checked = false;
	readonly labels: readonly { textContent: string }[];
	constructor(
		label: string,
		public value = '',
		readonly type = 'text'
	) {
		super();
		this.labels = [{ textContent: label }];
	}
	getAttribute = () => null;
	closest = () => null;
}

/** Stands in for the element that holds the fields. */
class Root extends EventTarget {
	isConnected = true;
	/** True where its dialog was left without saving or canceling. */
	wasLeft = false;
	constructor(readonly controls: Control[]) {
		super();
	}
	closest = (selector: string) => (selector === '[data-left]' && this.wasLeft ? {} : null);
	querySelectorAll = () => this.controls;
	contains = (other: unknown) => other === this;
	type(at: number, value: string) {
		this.controls[at]!.value = value;
		this.dispatchEvent(new Event('input'));
	}
}

/** Returns a storage of the browser: its keys are its own properties. */
function storage(): Storage {
	const methods = {
		getItem(this: Record<string, string>, key: string) {
			return Object.hasOwn(this, key) ? this[key] : null;
		},
		setItem(this: Record<string, string>, key: string, text: string) {
			this[key] = text;
		},
		removeItem(this: Record<string, string>, key: string) {
			delete this[key];
		}
	};
	return Object.create(methods) as Storage;
}

/** The locks of tabs that live. */
let held: { name: string }[];
const reload = vi.fn();

/** Opens a page: the same tab loaded anew, or one of its own. */
async function load(how: 'anew' | 'in a tab of its own', page = '/lead/?id=17'): Promise<Recovery> {
	if (how === 'in a tab of its own') vi.stubGlobal('sessionStorage', storage());
	const [pathname = '', search = ''] = page.split('?');
	vi.stubGlobal('location', { pathname, search: search && `?${search}`, reload });
	vi.resetModules();
	return import('../../src/lib/platform/form-recovery');
}

const dialog = () => new Root([new Control('Type', 'call'), new Control('Note')]);
const keep = (from: Recovery, root: Root, form = 'touch 17', opens: () => unknown = () => ({ id: 17 })) =>
	from.keepForm(form, opens)(root as unknown as HTMLElement);
const valuesOf = ({ controls }: Root) => controls.map(({ value }) => value);
const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('tactful.typing form '));

beforeEach(() => {
	held = [];
	vi.stubGlobal('localStorage', storage());
	vi.stubGlobal('navigator', {
		locks: {
			query: async () => ({ held }),
			request: async (name: string) => void held.push({ name })
		}
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test('what is typed is there after a reload, with what opens the form again', async () => {
	const before = await load('in a tab of its own');
	const typed = dialog();
	keep(before, typed);
	typed.type(1, 'Sent the plan');
	const after = await load('anew');
	expect(after.storedForm()).toMatchObject({ form: 'touch 17', opens: { id: 17 }, page: '/lead/?id=17' });
	const again = dialog();
	const heard = vi.fn();
	again.controls[1]!.addEventListener('input', heard);
	keep(after, again);
	await vi.waitFor(() => expect(valuesOf(again)).toEqual(['call', 'Sent the plan']));
	expect(heard).toHaveBeenCalledOnce();
});

test('a field that comes up late is waited for, and a form without it keeps nobody busy', async () => {
	const before = await load('in a tab of its own');
	const typed = new Root([new Control('Type', 'offer'), new Control('Pay'), new Control('Note')]);
	keep(before, typed);
	typed.type(1, '50,000');
	vi.useFakeTimers();
	const again = new Root([new Control('Type')]);
	keep(await load('anew'), again);
	await vi.advanceTimersByTimeAsync(100);
	again.controls.push(new Control('Pay'));
	await vi.advanceTimersByTimeAsync(5000);
	expect(valuesOf(again)).toEqual(['offer', '50,000']);
	again.type(1, '60,000');
	expect(localStorage.getItem(stored()[0]!)).toContain('60,000');
});

test('passwords and files are never stored', async () => {
	const root = new Root([
		new Control('Password', 'secret', 'password'),
		new Control('File', 'secret', 'file'),
		new Control('Name')
	]);
	keep(await load('in a tab of its own'), root);
	root.type(2, 'Dana');
	expect(localStorage.getItem(stored()[0]!)).toContain('Dana');
	expect(localStorage.getItem(stored()[0]!)).not.toContain('secret');
});

test('a form that is saved, or canceled on its page, is gone', async () => {
	const page = await load('in a tab of its own');
	for (const end of [() => page.forgetForm('touch 17'), () => undefined]) {
		const root = dialog();
		const close = keep(page, root);
		root.type(1, 'Sent');
		expect(stored()).toHaveLength(1);
		end();
		close();
		expect([stored(), page.storedForm()]).toEqual([[], null]);
	}
});

test('a dialog that is left is not opened again by a reload, and has its text when the user opens it', async () => {
	const before = await load('in a tab of its own');
	const root = dialog();
	const close = keep(before, root);
	root.type(1, 'Sent');
	root.wasLeft = true;
	close();
	const after = await load('anew');
	expect(after.storedForm()).toBeNull();
	const again = dialog();
	keep(after, again);
	await vi.waitFor(() => expect(valuesOf(again)).toEqual(['call', 'Sent']));
});

describe('what was typed in another tab', () => {
	async function typedElsewhere() {
		const other = await load('in a tab of its own');
		const root = dialog();
		keep(other, root);
		root.type(1, 'Sent');
	}

	test('is offered on its page once that tab is gone, and on no other page', async () => {
		await typedElsewhere();
		expect(await (await load('in a tab of its own')).formLeftHere()).toBeNull();
		held = [];
		expect(await (await load('in a tab of its own', '/lead/?id=18')).formLeftHere()).toBeNull();
		const here = await load('in a tab of its own');
		const left = await here.formLeftHere();
		expect(left).toMatchObject({ form: 'touch 17', opens: { id: 17 } });
		here.resumeForm(left!);
		expect(reload).toHaveBeenCalled();
		expect((await load('anew')).storedForm()).toMatchObject({ form: 'touch 17' });
	});

	test('is not offered where the same form is open', async () => {
		await typedElsewhere();
		held = [];
		const here = await load('in a tab of its own');
		keep(here, dialog());
		expect(await here.formLeftHere()).toBeNull();
	});
});

test('of more than thirty forms the one that was typed first goes', async () => {
	const page = await load('in a tab of its own');
	const now = vi.spyOn(Date, 'now');
	for (let at = 1; at <= 31; at += 1) {
		now.mockReturnValue(at);
		page.storeForm({ form: `touch ${at}`, opens: {}, fields: [['text Note 0', 'x']] });
	}
	now.mockRestore();
	expect(stored()).toHaveLength(30);
	expect([page.keptForm('touch 1'), page.keptForm('touch 2', 'touch 31')]).toMatchObject([
		null,
		{ form: 'touch 31' }
	]);
});

test('erasing everything leaves none', async () => {
	const page = await load('in a tab of its own');
	page.storeForm({ form: 'add', opens: {}, fields: [['text Line 0', 'Zanzibar']] });
	page.forgetForms();
	expect([{ ...localStorage }, { ...sessionStorage }]).toEqual([{}, {}]);
});

test('a note that makes no sense is none, and a storage that is disabled keeps nobody from typing', async () => {
	localStorage.setItem('tactful.typing form add', '{"value":{"form":7');
	const page = await load('in a tab of its own');
	expect([page.keptForm('add'), await page.formLeftHere()]).toEqual([null, null]);
	const no = () => {
		throw new DOMException('no', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: no, setItem: no, removeItem: no });
	const root = dialog();
	const close = keep(page, root);
	root.type(1, 'Sent');
	close();
	expect(valuesOf(root)).toEqual(['call', 'Sent']);
});
