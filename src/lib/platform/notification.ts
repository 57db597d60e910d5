/** A message that stands outside of the page: shown by the page or by the service worker, which is why it is by itself. */

/** What the service worker is woken by; also the place of the message, so that the next one takes it. */
export const MORNING_TAG = 'morning';

/** Shows a message; the next one takes its place. @param icons where the pictures are, such as `/icons/` */
export async function showNotification(
	where: ServiceWorkerRegistration | undefined,
	{ title, body }: { readonly title: string; readonly body: string },
	icons: string
): Promise<void> {
	await where?.showNotification(title, {
		body,
		tag: MORNING_TAG,
		icon: `${icons}icon-192.png`,
		badge: `${icons}monochrome-512.png`
	});
}
