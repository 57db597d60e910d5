/** What the app does as a part of the system it lives in, as long as it is open: files that stay connected. Loaded after the page. */
import { filesOf } from './connected-files';
import type { Tracker } from './tracker.svelte';

/** Begins once the book is read. Gives the way to stop. */
export function atHome(tracker: Tracker): () => void {
	const files = filesOf(tracker);
	const look = () => {
		if (document.visibilityState === 'visible') void files.look();
	};
	const stop = $effect.root(() => {
		$effect(() => {
			const follows = [tracker.leads, tracker.contacts, tracker.sheets];
			if (follows.length > 0) files.saveSoon();
		});
	});
	void files.load();
	document.addEventListener('visibilitychange', look);
	addEventListener('focus', look);
	return () => {
		stop();
		files.stop();
		document.removeEventListener('visibilitychange', look);
		removeEventListener('focus', look);
	};
}
