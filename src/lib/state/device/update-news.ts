/** Asks the waiting new version for its release notes. */
import { newLines, type News } from '../../messages/data/whats-new';

const PATIENCE_MS = 2_000;

/** Returns a few lines; none where the new version does not answer, as one that is too old. */
export async function newsOfUpdate(): Promise<readonly string[]> {
	const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
	if (!waiting) return [];
	const { port1, port2 } = new MessageChannel();
	const told = new Promise<readonly News[]>((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(isNews(data) ? data : []);
		setTimeout(() => resolve([]), PATIENCE_MS);
	});
	waiting.postMessage({ type: 'WHATS_NEW' }, [port2]);
	return told.then((news) => newLines(news)).finally(() => port1.close());
}

function isNews(data: unknown): data is readonly News[] {
	return Array.isArray(data) && data.every((each: Partial<News> | null) => typeof each?.line === 'string');
}
