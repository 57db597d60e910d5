/** Reports a long press of a finger on a row of a list. */
import type { Attachment } from 'svelte/attachments';

/** The time after which a press is long, in milliseconds. */
export const LONG_MS = 500;
/** The way in CSS pixels from which a touch is scrolling and not a press. */
const SLACK_PX = 10;

/** Calls back with the row, a child of the list, that is pressed long. The click at its end is ignored. */
export function longPress(onlong: (row: Element) => void): Attachment<HTMLElement> {
	return (list) => {
		let from: PointerEvent | null = null;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let long = false;

		const end = () => {
			clearTimeout(timer);
			from = null;
		};
		const down = (event: PointerEvent) => {
			end();
			long = false;
			if (event.pointerType !== 'touch' || !event.isPrimary) return;
			const row = [...list.children].find((one) => one.contains(event.target as Node));
			if (!row) return;
			from = event;
			timer = setTimeout(() => {
				long = true;
				onlong(row);
			}, LONG_MS);
		};
		const move = (event: PointerEvent) => {
			if (!from) return;
			if (Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > SLACK_PX) end();
		};
		const click = (event: Event) => {
			if (!long) return;
			long = false;
			event.preventDefault();
			event.stopPropagation();
		};
		/** Keeps the menu of a link closed: the browser opens it at about the same time. */
		const menu = (event: Event) => {
			if (from || long) event.preventDefault();
		};

		const listening = new AbortController();
		const { signal } = listening;
		list.addEventListener('pointerdown', down, { signal });
		list.addEventListener('pointermove', move, { signal });
		list.addEventListener('pointerup', end, { signal });
		list.addEventListener('pointercancel', end, { signal });
		list.addEventListener('contextmenu', menu, { signal });
		list.addEventListener('click', click, { signal, capture: true });
		return () => {
			end();
			listening.abort();
		};
	};
}
