/**
 * Single keys (docs: the page of keys, opened by `?`). A button says which key presses it in `aria-keyshortcuts`; a list
 * through which `j` and `k` lead says so with `data-stops`. In a field, a menu, a dialog and with Ctrl, Alt or ⌘ keys are the
 * browser's own.
 */
import { PLACES, type Place } from '../../messages/data/shortcuts';

/** What a key can't do by pressing something on the page. */
interface KeyDeeds {
	go(place: Place): void;
	add(): void;
	search(): void;
	help(): void;
}

const SWITCH = 'tactful.single-keys';
const FOLLOWS_WITHIN_MS = 1500;
const TYPED_IN =
	'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="menu"]';
const PRESSABLE = 'button, a[href], [role="button"], summary';

/** Where the browser keeps nothing: what was said on this page. */
let saidOnPage: boolean | undefined;

/** Whether the user wants single keys on this device. */
export function singleKeys(): boolean {
	try {
		return saidOnPage ?? localStorage.getItem(SWITCH) !== 'off';
	} catch {
		return true;
	}
}

/** @returns false where this browser keeps nothing: it holds until the page is loaded anew */
export function setSingleKeys(on: boolean): boolean {
	saidOnPage = on;
	try {
		if (on) localStorage.removeItem(SWITCH);
		else localStorage.setItem(SWITCH, 'off');
		return true;
	} catch {
		return false;
	}
}

/** When `g` was pressed, whose next key names a page. */
let goingAt = -Infinity;

/** Does what a single key asks for; gives whether it did anything. */
export function pressed(event: KeyboardEvent, deeds: KeyDeeds): boolean {
	if (isElsewhere(event) || !singleKeys()) return false;
	const { key, timeStamp } = event;
	const going = timeStamp - goingAt < FOLLOWS_WITHIN_MS;
	goingAt = -Infinity;
	if (going && key in PLACES) {
		deeds.go(PLACES[key as keyof typeof PLACES]);
		return true;
	}
	if (key === 'g') {
		goingAt = timeStamp;
		return true;
	}
	if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1);
	if (pressButton(key)) return true;
	const deed = { '?': deeds.help, '/': deeds.search, a: deeds.add }[key];
	deed?.();
	return deed !== undefined;
}

function isElsewhere({ target, ctrlKey, metaKey, altKey, repeat, isComposing }: KeyboardEvent) {
	if (ctrlKey || metaKey || altKey || repeat || isComposing) return true;
	if (document.querySelector('dialog[open]')) return true;
	return target instanceof Element && target.closest(TYPED_IN) !== null;
}

/** The keys of the buttons that are on the page, each once, with their names. */
export function keysOnPage(): { keys: string; does: string }[] {
	const found = new Map<string, string>();
	for (const button of withKeys(document.querySelector('main') ?? document.body)) {
		const key = button.getAttribute('aria-keyshortcuts') ?? '';
		const name = button.dataset.keyName ?? button.textContent?.trim() ?? '';
		if (key && !found.has(key)) found.set(key, name);
	}
	return [...found].map(([keys, does]) => ({ keys, does }));
}

function withKeys(inside: Element): HTMLElement[] {
	return [...inside.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].filter(
		(button) => button.checkVisibility() && !button.matches(':disabled')
	);
}

/** Presses the button that names the key: the one beside the focus, else the first of the page. */
function pressButton(key: string): boolean {
	const main = document.querySelector('main');
	const near = document.activeElement?.closest('[data-stops] > *, article');
	for (const place of [near, main]) {
		const button = place && withKeys(place).find((each) => each.getAttribute('aria-keyshortcuts') === key);
		if (button) {
			button.click();
			return true;
		}
	}
	return false;
}

/** Leads the focus to the next or the previous of a list's items. */
function step(by: 1 | -1): boolean {
	const items = [...document.querySelectorAll<HTMLElement>('main [data-stops] > *')].filter((item) =>
		item.checkVisibility()
	);
	if (items.length === 0) return false;
	const here = items.findIndex((item) => item.contains(document.activeElement));
	const next =
		here < 0 ? (by === 1 ? 0 : items.length - 1) : Math.min(Math.max(here + by, 0), items.length - 1);
	const target = items[next]!;
	(target.querySelector<HTMLElement>(PRESSABLE) ?? target).focus();
	target.scrollIntoView({ block: 'nearest' });
	return true;
}
