/**
 * Tracks unsaved work in a tab that a reload would lose: an import in progress, or a form that is not stored. The
 * tabs ask each other before one of them loads a new version in all.
 */
import { isFormKept } from './form-recovery';

const CHANNEL = 'tactful half-done';
/** The time in which another tab has to answer; a suspended tab does not. */
const MS_TO_ANSWER = 200;
const FORMS = 'form:has(button[type="submit"]), dialog';

/** A message between tabs: a question, or the answer that there is unsaved work. */
interface Message {
	readonly asks: boolean;
}

const works = new Set<() => boolean>();
const forms = new Set<Element>();

/**
 * Registers work that no form shows. Returns a function to stop.
 * @param is tells whether the work is unsaved, called when it matters
 */
export function trackUnsavedWork(is: () => boolean): () => void {
	works.add(is);
	return () => void works.delete(is);
}

/** Watches the forms of this page and answers other tabs. Call it once. */
export function watchUnsavedForms(): void {
	document.addEventListener('input', ({ target }) => {
		const form = target instanceof Element ? target.closest(FORMS) : null;
		if (form && !isFormKept(form)) forms.add(form);
	});
	document.addEventListener('submit', ({ target }) => void forms.delete(target as Element));
	const channel = new BroadcastChannel(CHANNEL);
	channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
		if (data.asks && isHalfDoneHere()) channel.postMessage({ asks: false } satisfies Message);
	});
}

/** Tells whether any tab has unsaved work. */
export async function hasUnsavedWork(): Promise<boolean> {
	if (isHalfDoneHere()) return true;
	const channel = new BroadcastChannel(CHANNEL);
	try {
		return await new Promise((resolve) => {
			setTimeout(() => resolve(false), MS_TO_ANSWER);
			channel.addEventListener('message', ({ data }: MessageEvent<Message>) => !data.asks && resolve(true));
			channel.postMessage({ asks: true } satisfies Message);
		});
	} finally {
		channel.close();
	}
}

function isHalfDoneHere(): boolean {
	for (const form of forms) if (!form.isConnected) forms.delete(form);
	return forms.size > 0 || [...works].some((is) => is());
}
