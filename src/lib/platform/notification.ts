/** Shows a notification. In a file of its own, because the service worker uses it too. */

/** The tag of the periodic sync, and of the notification, so that the next one replaces it. */
export const MORNING_TAG = 'morning';

/**
 * Shows a notification, replacing the last one.
 * @param icons the folder of the icons, such as `/icons/`
 */
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
