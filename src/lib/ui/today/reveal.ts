/** Keeps a row in view while it unfolds. */
import type { Attachment } from 'svelte/attachments';

/** The events by which a user goes on: from then on the page stays where they put it. */
const GOES_ON = ['pointerdown', 'wheel', 'keydown'] as const;

/** Scrolls as far as the row around an unfolded part needs to be in view, and not where it fits already. Parts that load late count. */
export const revealed: Attachment<HTMLElement> = (part) => {
	const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
	const grown = new ResizeObserver(() => part.parentElement?.scrollIntoView({ block: 'nearest', behavior }));
	const stop = () => grown.disconnect();
	grown.observe(part);
	for (const type of GOES_ON) addEventListener(type, stop, { once: true });
	return () => {
		stop();
		for (const type of GOES_ON) removeEventListener(type, stop);
	};
};
