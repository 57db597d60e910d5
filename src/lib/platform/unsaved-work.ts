/**
 * What is half done in a tab and would have to begin again if the page were loaded anew: an import that is looked at, a form that
 * is not kept. The tabs ask each other before one of them loads a new version in all.
 */
import { isFormKept } from './form-recovery';

const CHANNEL = 'tactful half-done';
/** A tab that is asleep answers nothing; it is not waited for. */
const MS_TO_ANSWER = 200;
const FORMS = 'form:has(button[type="submit"]), dialog';

/** Of one tab to the others. */
interface Message {
	readonly asks: boolean;
}

const works = new Set<() => boolean>();
const forms = new Set<Element>();

/** Tells of work that no form shows. Gives the way to stop. @param is asked whenever it matters */
export function trackUnsavedWork(is: () => boolean): () => void {
	works.add(is);
	return () => void works.delete(is);
}

/** Notices the forms of this page, and answers the other tabs; called once. */
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

/** Whether anything is half done in this tab or in another. */
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
