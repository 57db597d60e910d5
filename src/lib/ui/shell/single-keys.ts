/**
 * Handles keyboard shortcuts of a single key (listed by `?`). A button declares its key in
 * `aria-keyshortcuts`; a list that `j` and `k` move through has `data-stops`. Keys in a field, a
 * menu or a dialog, and with Ctrl, Alt or ⌘, stay the browser's.
 */
import { PAGE_KEYS, type PageKey } from '../../messages/data/shortcuts';

/** Holds the actions of keys that press nothing on the page. */
interface KeyActions {
	go(place: PageKey): void;
	add(): void;
	search(): void;
	help(): void;
}

const SWITCH = 'tactful.single-keys';
const FOLLOWS_WITHIN_MS = 1500;
const TYPED_IN =
	'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="menu"]';
const ITEM = '[data-stops] > *';
const PRESSABLE = 'button, a[href], [role="button"], summary';

/** The choice made on this page, for browsers without storage. */
let chosenOnPage: boolean | undefined;

/** Returns true when the user wants single keys on this device. */
export function singleKeysEnabled(): boolean {
	try {
		return chosenOnPage ?? localStorage.getItem(SWITCH) !== 'off';
	} catch {
		return true;
	}
}

/**
 * Turns single keys on or off.
 * @returns false when the browser stores nothing; the choice then lasts until the page is reloaded
 */
export function setSingleKeys(on: boolean): boolean {
	chosenOnPage = on;
	try {
		if (on) localStorage.removeItem(SWITCH);
		else localStorage.setItem(SWITCH, 'off');
		return true;
	} catch {
		return false;
	}
}

/** The time at which `g` was pressed; the next key names a page. */
let goingAt = -Infinity;

/** Runs the action of a key. Returns true when there was one; the field it may have opened does not get the letter. */
export function handleKey(event: KeyboardEvent, actions: KeyActions): boolean {
	if (isElsewhere(event) || !singleKeysEnabled() || !runKey(event, actions)) return false;
	event.preventDefault();
	return true;
}

function runKey({ key, timeStamp }: KeyboardEvent, actions: KeyActions): boolean {
	const going = timeStamp - goingAt < FOLLOWS_WITHIN_MS;
	goingAt = -Infinity;
	if (going && key in PAGE_KEYS) {
		actions.go(PAGE_KEYS[key as keyof typeof PAGE_KEYS]);
		return true;
	}
	if (key === 'g') {
		goingAt = timeStamp;
		return true;
	}
	if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1);
	if (pressButton(key)) return true;
	const action = { '?': actions.help, '/': actions.search, a: actions.add }[key];
	action?.();
	return action !== undefined;
}

function isElsewhere({ target, ctrlKey, metaKey, altKey, repeat, isComposing }: KeyboardEvent) {
	if (ctrlKey || metaKey || altKey || repeat || isComposing) return true;
	if (document.querySelector('dialog[open]')) return true;
	return target instanceof Element && target.closest(TYPED_IN) !== null;
}

/** Lists the keys of the buttons on the page, each once, with their labels. */
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
		(button) => (button.checkVisibility() || isFolded(button)) && !button.matches(':disabled')
	);
}

/** Returns true for a button in the folded part of a row that is shown: its key works there too. */
function isFolded(button: HTMLElement): boolean {
	return button.closest('[data-folded][hidden]')?.parentElement?.checkVisibility() ?? false;
}

/**
 * Presses the button with this key: the one of the focused item, otherwise the first on the page. An item that does not offer
 * the key passes it on to no other item.
 */
function pressButton(key: string): boolean {
	const main = document.querySelector('main');
	const item = document.activeElement?.closest(ITEM);
	const near = item ?? document.activeElement?.closest('article');
	const isAnothers = (button: Element) => item && button.closest(ITEM);
	const inPage = main ? withKeys(main).filter((button) => !isAnothers(button)) : [];
	for (const buttons of [near ? withKeys(near) : [], inPage]) {
		const button = buttons.find((each) => each.getAttribute('aria-keyshortcuts') === key);
		if (button) {
			button.click();
			return true;
		}
	}
	return false;
}

/** Moves the focus to the next or previous item of a list. */
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
