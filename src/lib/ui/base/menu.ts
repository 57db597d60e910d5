/**
 * Defines the items of a menu and its keyboard navigation (WAI-ARIA Authoring Practices, "Menu
 * Button").
 */
import type { SafeLink } from '$lib/messages/common/links';

export interface MenuItem {
	readonly key: string;
	readonly label: string;
	/** A text at the end of the line, such as a number of results. */
	readonly note?: string;
	/**
	 * 'radio' is one choice of several; 'checkbox' keeps the menu open so that more can be chosen.
	 */
	readonly kind?: 'radio' | 'checkbox';
	readonly checked?: boolean;
	/** An external address, opened in a new tab. */
	readonly link?: SafeLink;
	readonly onchoose?: () => void;
}

/**
 * Returns the index of the item that a key moves to, or undefined when the key has no meaning in a
 * menu. A letter moves to the next item that begins with it.
 * @param at the index of the focused item; -1 when none is focused
 */
export function placeAfterKey(key: string, at: number, labels: readonly string[]): number | undefined {
	const count = labels.length;
	if (count === 0) return undefined;
	if (key === 'ArrowDown') return (at + 1) % count;
	if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1;
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	if (key.length !== 1 || !key.trim()) return undefined;
	const turns = labels.map((_, step) => (at + 1 + step) % count);
	return turns.find((place) => labels[place]!.trim().toLowerCase().startsWith(key.toLowerCase()));
}
