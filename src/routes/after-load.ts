/**
 * Starts what waits for the data: the integration with the operating system, the form that was left open, and the keeping of
 * the focus.
 */
import { mount, unmount } from 'svelte';
import { forgetForms, isFromHere, storedForm } from '$lib/platform/form-recovery';
import { isErasingAll } from '$lib/state/data/erasing-elsewhere';
import { startBackgroundWork } from '$lib/state/device/background.svelte';
import type { App } from '$lib/state/app';
import { ChangedElsewhere } from '$lib/state/session/which-value';
import type { LeadRequest } from '$lib/state/pages/lead-request';
import { keepFocus } from '$lib/ui/shell/kept-focus';

/** @param root the path of the app, such as `/some/folder/` */
export function startAfterLoad(app: App, root: string): () => void {
	app.session.writer.ask = async (failed) => failed instanceof ChangedElsewhere && askWhich(app, failed);
	void openLeftForm(app, root)
		.then(() => offerLeftForms(app))
		.catch(() => undefined);
	const stopKeeping = keepFocus(document.querySelector('main')!);
	const stopWork = startBackgroundWork(app, root);
	addEventListener('storage', followErasing);
	return () => {
		removeEventListener('storage', followErasing);
		stopKeeping();
		stopWork();
	};
}

/** Lets go of what this tab alone holds when another one erases everything. */
function followErasing(event: StorageEvent): void {
	if (!isErasingAll(event)) return;
	forgetForms();
	if (event.newValue === null) location.reload();
}

/** Asks which values to keep, in a dialog over whatever is open. Resolves to false where the user chose none. */
async function askWhich(app: App, changed: ChangedElsewhere): Promise<boolean> {
	const { default: WhichValue } = await import('./dialogs/WhichValue.svelte');
	return new Promise((resolve) => {
		const onanswer = (isChosen: boolean) => {
			void unmount(opened);
			resolve(isChosen);
		};
		const opened = mount(WhichValue, { target: document.body, props: { app, changed, onanswer } });
	});
}

/** Offers on each page what was typed there in a tab that is gone. */
async function offerLeftForms(app: App): Promise<void> {
	const { default: UnfinishedHere } = await import('./dialogs/UnfinishedHere.svelte');
	const main = document.querySelector('main')!;
	mount(UnfinishedHere, { target: main, anchor: main.firstChild ?? undefined, props: { app } });
}

async function openLeftForm(app: App, root: string): Promise<void> {
	const left = storedForm();
	const { request } = (left?.opens ?? {}) as { request?: LeadRequest };
	// Other forms are reopened by their pages.
	if (!request && (left?.form !== 'add' || location.pathname === `${root}add/`)) return;
	const { default: UnfinishedForm } = await import('./dialogs/UnfinishedForm.svelte');
	const onclose = () => void unmount(opened);
	const offers = !isFromHere(left!);
	const target = (offers && document.querySelector('main')) || document.body;
	const anchor = offers ? (target.firstChild ?? undefined) : undefined;
	const opened = mount(UnfinishedForm, { target, anchor, props: { app, request, offers, onclose } });
}
