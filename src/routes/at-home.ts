/** What begins once the book is read and the page is there: the app at home in its system, and the form that was left open. */
import { mount, unmount } from 'svelte';
import { storedForm } from '$lib/platform/form-recovery';
import { atHome } from '$lib/state/device/background.svelte';
import type { App } from '$lib/state/app';
import type { LeadRequest } from '$lib/state/pages/lead-request';

/** @param root the app's own path, such as `/some/folder/` */
export function settleIn(app: App, root: string): () => void {
	void openLeftForm(app, root).catch(() => undefined);
	return atHome(app, root);
}

async function openLeftForm(app: App, root: string): Promise<void> {
	const left = storedForm();
	const { request } = (left?.opens ?? {}) as { request?: LeadRequest };
	// All others are opened, and filled in, by their pages.
	if (!request && (left?.form !== 'add' || location.pathname === `${root}add/`)) return;
	const { default: LeftForm } = await import('./dialogs/LeftForm.svelte');
	const onclose = () => void unmount(opened);
	const opened = mount(LeftForm, { target: document.body, props: { app, request, onclose } });
}
