/** What begins once the book is read and the page is there: the app at home in its system, and the form that was left open. */
import { mount, unmount } from 'svelte';
import { storedForm } from '$lib/platform/form-recovery';
import { atHome } from '$lib/state/device/background.svelte';
import type { Tracker } from '$lib/state/session/tracker.svelte';
import type { LeadRequest } from './dialogs/lead-request';

/** @param root the app's own path, such as `/some/folder/` */
export function settleIn(tracker: Tracker, root: string): () => void {
	void openLeftForm(tracker, root).catch(() => undefined);
	return atHome(tracker, root);
}

async function openLeftForm(tracker: Tracker, root: string): Promise<void> {
	const left = storedForm();
	const { request } = (left?.opens ?? {}) as { request?: LeadRequest };
	// All others are opened, and filled in, by their pages.
	if (!request && (left?.form !== 'add' || location.pathname === `${root}add/`)) return;
	const { default: LeftForm } = await import('./dialogs/LeftForm.svelte');
	const onclose = () => void unmount(opened);
	const opened = mount(LeftForm, { target: document.body, props: { tracker, request, onclose } });
}
