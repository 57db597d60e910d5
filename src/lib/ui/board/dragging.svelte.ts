/** Drags a card with the pointer, from the first press to the drop. */
import type { BoardPlace } from '$lib/domain/leads/board-place';

/** A pointer that moves less than this is a click, not a drag. */
const SLACK_PX = 6;
/** The board scrolls while the card is this close to its edge. */
const EDGE_PX = 48;
const SCROLL_PX = 14;

interface Carried {
	readonly leadId: string;
	readonly title: string;
	readonly from: BoardPlace;
}

interface Press extends Carried {
	readonly x: number;
	readonly y: number;
}

export class Dragging {
	readonly #ondrop: (leadId: string, to: BoardPlace) => void;
	#press: Press | null = null;
	#frame = 0;
	#board: HTMLElement | null = null;
	#scroller: Element | null = null;
	carried: Carried | null = $state.raw(null);
	at: { readonly x: number; readonly y: number } = $state.raw({ x: 0, y: 0 });
	over: BoardPlace | null = $state(null);

	constructor(ondrop: (leadId: string, to: BoardPlace) => void) {
		this.#ondrop = ondrop;
	}

	/**
	 * Attaches to the board. Cards are elements with `data-lead`, drop targets have `data-place`, the
	 * element that scrolls sideways has `data-scrolls`.
	 */
	readonly attach = (board: HTMLElement): (() => void) => {
		this.#board = board;
		this.#scroller = board.querySelector('[data-scrolls]');
		const listening = new AbortController();
		const { signal } = listening;
		board.addEventListener('pointerdown', (event) => this.#down(event), { signal });
		board.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
		window.addEventListener('pointermove', (event) => this.#move(event), { signal });
		window.addEventListener('pointerup', () => this.#up(), { signal });
		window.addEventListener('pointercancel', () => this.#end(), { signal });
		window.addEventListener('blur', () => this.#end(), { signal });
		window.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#end(), { signal });
		document.addEventListener('selectstart', (event) => this.#press && event.preventDefault(), { signal });
		return () => {
			this.#end();
			listening.abort();
		};
	};

	/**
	 * A mouse drags a card from anywhere; touch only from its handle, because it scrolls elsewhere.
	 */
	#down({ target, button, isPrimary, pointerType, clientX: x, clientY: y }: PointerEvent): void {
		if (!isPrimary || button !== 0 || !(target instanceof Element)) return;
		const card = target.closest<HTMLElement>('[data-lead]');
		const from = card?.closest<HTMLElement>('[data-place]')?.dataset.place;
		if (!card || !from || target.closest('[role="menu"]')) return;
		if (pointerType !== 'mouse' && !target.closest('[data-handle]')) return;
		const { lead: leadId = '', title = '' } = card.dataset;
		this.#press = { leadId, title, from: from as BoardPlace, x, y };
	}

	#move({ clientX: x, clientY: y }: PointerEvent): void {
		const press = this.#press;
		if (!press) return;
		if (!this.carried && Math.hypot(x - press.x, y - press.y) < SLACK_PX) return;
		if (!this.carried) this.#begin(press);
		this.at = { x, y };
		this.#look();
	}

	#begin(press: Press): void {
		this.carried = press;
		this.#frame = requestAnimationFrame(this.#scroll);
	}

	#look(): void {
		const under = document.elementFromPoint(this.at.x, this.at.y)?.closest<HTMLElement>('[data-place]');
		this.over = under && this.#board?.contains(under) ? (under.dataset.place as BoardPlace) : null;
	}

	readonly #scroll = (): void => {
		const scroller = this.#scroller;
		if (!scroller || !this.carried) return;
		const { left, right } = scroller.getBoundingClientRect();
		if (this.at.x < left + EDGE_PX) scroller.scrollLeft -= SCROLL_PX;
		if (this.at.x > right - EDGE_PX) scroller.scrollLeft += SCROLL_PX;
		this.#look();
		this.#frame = requestAnimationFrame(this.#scroll);
	};

	#up(): void {
		const { carried, over } = this;
		if (carried) swallowClick();
		this.#end();
		if (carried && over && over !== carried.from) this.#ondrop(carried.leadId, over);
	}

	#end(): void {
		cancelAnimationFrame(this.#frame);
		this.#press = null;
		this.carried = null;
		this.over = null;
	}
}

/** Ignores the click that follows a drop. */
function swallowClick(): void {
	const swallow = (event: Event) => (event.preventDefault(), event.stopPropagation());
	window.addEventListener('click', swallow, { capture: true, once: true });
	setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
