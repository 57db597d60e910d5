import { readsIn } from '$lib/domain/locale';
import { rememberError } from '$lib/platform/last-error';

readsIn(navigator.languages);

/**
 * Under `require-trusted-types-for 'script'` the browser asks this policy before it loads a script by its address:
 * the service worker and our own workers. Only addresses of the app's own origin pass.
 */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

const { trustedTypes } = window as { trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy('default', {
	createScriptURL(address) {
		if (new URL(address, location.href).origin !== location.origin) {
			throw new TypeError(`A script from elsewhere is not loaded: ${address}`);
		}
		return address;
	}
});

/**
 * The pages name the manifest and the icons from where they lie, so that the app runs in any folder. The browser may read
 * those links only after the user has moved on to another page, and would look in the wrong place: so they are made absolute now.
 */
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=manifest], link[rel$=icon]')) {
	link.setAttribute('href', link.href);
}

addEventListener('error', ({ error }) => rememberError(error));
addEventListener('unhandledrejection', ({ reason }) => rememberError(reason));

/** The kit would print what went wrong, message and all; a message may quote what the user wrote. */
export function handleError({ error, status }: { error: unknown; status: number }): void {
	if (status === 404) return;
	rememberError(error);
	if (import.meta.env.DEV) reportError(error);
}
