/**
 * What the app does as a part of the system it lives in, as long as it is open: the count on its icon, the message in the morning,
 * and the files that stay connected. Loaded after the page.
 */
import { showCount } from '../../platform/download';
import '../../platform/install';
import { showFromPage } from '../../platform/notifications';
import { DeviceStore } from '../../store/device';
import { stepTitle } from '../../messages/common/titles';
import { filesOf } from '../sheets/linked-files';
import { noteOutlook, tellOfTheDay } from './morning-notification';
import type { App } from '../app';

/** How often the clock is looked at, for the morning message. */
const LOOK_MS = 60_000;
/** After the last change; it is read again only when the page is gone. */
const SETTLED_MS = 1_000;
const MOST_TITLES = 5;

/** Begins once the book is read. Gives the way to stop. @param root the app's own path, such as `/some/folder/` */
export function atHome(app: App, root: string): () => void {
	const [stopFiles, stopDay] = [watchFiles(app), watchDay(app, root)];
	return () => {
		stopFiles();
		stopDay();
	};
}

/** What is due stands on the icon, and is noted for the service worker, which tells of it where the page is closed. */
function watchDay(app: App, root: string): () => void {
	const device = new DeviceStore();
	let timer: ReturnType<typeof setTimeout> | undefined;
	// Where the browser keeps nothing, there is no message, and nothing else is missing.
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
