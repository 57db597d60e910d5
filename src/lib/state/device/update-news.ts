/** Asks a new version, which waits to be loaded, what is new in it. */
import { newReleaseNotes, type ReleaseNote } from '../../messages/data/whats-new';

const PATIENCE_MS = 2_000;

/** Returns a few lines; none where the new version does not answer, as one that is too old. */
export async function newsOfUpdate(): Promise<readonly string[]> {
	const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
	if (!waiting) return [];
	const { port1, port2 } = new MessageChannel();
	const told = new Promise<readonly ReleaseNote[]>((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(isNews(data) ? data : []);
		setTimeout(() => resolve([]), PATIENCE_MS);
	});
	waiting.postMessage({ type: 'WHATS_NEW' }, [port2]);
	return told.then((news) => newReleaseNotes(news)).finally(() => port1.close());
}

function isNews(data: unknown): data is readonly ReleaseNote[] {
	return (
		Array.isArray(data) && data.every((each: Partial<ReleaseNote> | null) => typeof each?.line === 'string')
	);
}
