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
