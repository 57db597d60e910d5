/**
 * Runs what the app does in the background while it is open: the count on its icon, the morning notification, writing
 * connected files, and visiting the folder that devices share. Loaded after the page.
 */
import { showCount } from '../../platform/download';
import '../../platform/install';
import { showFromPage } from '../../platform/notifications';
import { DeviceStore } from '../../store/device';
import { stepTitle } from '../../messages/common/step-titles';
import { startSharing } from '../devices/start-sharing';
import { filesOf } from '../sheets/linked-files';
import { noteOutlook, tellOfTheDay } from './morning-notification';
import type { App } from '../app';

/** The interval at which the clock is checked for the morning notification. */
const LOOK_MS = 60_000;
/** The delay after the last change; the result is read only after the page is closed. */
const SETTLED_MS = 1_000;
const MOST_TITLES = 5;

/**
 * Starts once the book is read. Returns a function that stops it.
 * @param root the app's own path, such as `/some/folder/`
 */
export function startBackgroundWork(app: App, root: string): () => void {
	const [stopFiles, stopDay] = [watchFiles(app), watchDay(app, root)];
	void startSharing(app);
	return () => {
		stopFiles();
		stopDay();
	};
}

/** Shows the number of due steps on the icon, and stores it for the service worker, which notifies while the page is closed. */
function watchDay(app: App, root: string): () => void {
	const device = new DeviceStore();
	let timer: ReturnType<typeof setTimeout> | undefined;
	// Where the browser stores nothing, only the notification is missing.
	const nothing = () => undefined;
	const tell = () =>
		void tellOfTheDay(device, new Date(), (message) => showFromPage(message, `${root}icons/`)).catch(nothing);
	const note = () => {
		const { today: asOf, todo, listed } = app.book.agenda;
		const titles = todo.slice(0, MOST_TITLES).map(({ step, lead }) => stepTitle(step, lead));
		void noteOutlook(device, { asOf, due: todo.length, listed, titles }).then(tell, nothing);
	};
	const stop = $effect.root(() => {
		$effect(() => {
			showCount(app.book.agenda.todo.length);
			clearTimeout(timer);
			timer = setTimeout(note, SETTLED_MS);
		});
	});
	const clock = setInterval(tell, LOOK_MS);
	return () => {
		stop();
		clearTimeout(timer);
		clearInterval(clock);
		void device.close();
	};
}

function watchFiles(app: App): () => void {
	const files = filesOf(app);
	const look = () => {
		if (document.visibilityState === 'visible') void files.look();
	};
	const stop = $effect.root(() => {
		$effect(() => {
			const follows = [app.book.leads, app.book.contacts, app.book.sheets];
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
