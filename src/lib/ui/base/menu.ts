/** The lines of a menu, and the keys that lead through them (WAI-ARIA Authoring Practices, "Menu Button"). */
import type { SafeLink } from '$lib/messages/common/links';

export interface MenuItem {
	readonly key: string;
	readonly label: string;
	/** Stands at the end of the line, for example a number of results. */
	readonly note?: string;
	/** 'radio' is one choice of several; 'checkbox' keeps the menu open, so that more can be chosen. */
	readonly kind?: 'radio' | 'checkbox';
	readonly checked?: boolean;
	/** An address outside of the app, opened in another tab. */
	readonly link?: SafeLink;
	readonly onchoose?: () => void;
}

/**
 * Returns the place of the item that a key leads to, or undefined where the key means nothing in a menu. A letter leads
 * to the next item that begins with it.
 *
 * @param at the place of the item that has the focus; -1 where none has it
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
