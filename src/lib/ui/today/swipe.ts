/** Lets a row be swiped on a touch screen. Every swipe has a button that does the same. */
import type { Attachment } from 'svelte/attachments';

/** The acts of a row's swipes; the row does not move towards one that is not there. */
interface Swipes {
	/** Called for a swipe towards the end of the line. */
	readonly onforth: (() => void) | false;
	/** Called for a swipe towards its start. */
	readonly onback: (() => void) | false;
}

/** The share of the row's width from which letting go counts. */
const FAR = 0.3;
/** The way in CSS pixels from which a touch is a swipe and not a press or the start of scrolling. */
const BEGINS = 12;

/**
 * Returns an attachment for a row. It sets `--swiped` (CSS pixels, positive to the right) while a
 * finger moves the row, and needs `touch-action: pan-y` there.
 */
export function swipes(actions: () => Swipes): Attachment<HTMLElement> {
	return (row) => {
		let from: PointerEvent | null = null;
		let way = 0;

		const end = () => {
			from = null;
			way = 0;
			row.style.removeProperty('--swiped');
		};
		/** Returns the act of a swipe by so many pixels to the right. */
		const actOf = (x: number) => {
			const { onforth, onback } = actions();
			return x > 0 !== (getComputedStyle(row).direction === 'rtl') ? onforth : onback;
		};
		const down = (event: PointerEvent) => {
			if (event.pointerType === 'touch' && event.isPrimary) from = event;
		};
		const move = (event: PointerEvent) => {
			if (!from || event.pointerId !== from.pointerId) return;
			const [x, y] = [event.clientX - from.clientX, event.clientY - from.clientY];
			if (way === 0 && Math.abs(x) < Math.max(BEGINS, 2 * Math.abs(y))) return;
			if (way === 0) row.setPointerCapture(event.pointerId);
			way = x;
			row.style.setProperty('--swiped', actOf(x) ? `${x}px` : '0');
		};
		const up = () => {
			const act = Math.abs(way) > FAR * row.clientWidth && actOf(way);
			end();
			if (act) act();
		};

		row.addEventListener('pointerdown', down);
		row.addEventListener('pointermove', move);
		row.addEventListener('pointerup', up);
		row.addEventListener('pointercancel', end);
		return () => {
			row.removeEventListener('pointerdown', down);
			row.removeEventListener('pointermove', move);
			row.removeEventListener('pointerup', up);
			row.removeEventListener('pointercancel', end);
		};
	};
}
