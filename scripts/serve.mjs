/** Serves build/ on http://localhost:4173; PORT and HOST change that. */
import { staticServer, listen } from './static-server.mjs';
import { refuse } from './install.mjs';

/**
 * Serves a folder until the process ends, and prints the address. Without HOST only this machine can connect, over both
 * addresses that `localhost` may mean.
 * @param {string} root
 * @param {Record<string, string | undefined>} environment
 */
export async function serve(root, environment = process.env) {
	const port = portOf(environment.PORT || '4173');
	const hosts = environment.HOST ? [environment.HOST] : ['127.0.0.1', '::1'];
	let shown = port;
	for (const [index, host] of hosts.entries()) {
		try {
			shown = await listen(staticServer({ root }), shown, host);
		} catch (error) {
			const { code } = /** @type {NodeJS.ErrnoException} */ (error);
			if (index > 0 && code !== 'EADDRINUSE') continue;
			refuse(whyNot(code, shown, host));
		}
	}
	console.log(`Tactful is at http://localhost:${shown} (Ctrl+C ends it)`);
}

/** @param {string} text */
function portOf(text) {
	const port = Number(text);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		refuse(`PORT must be a number from 0 to 65535; it is "${text}".`);
	}
	return port;
}

/** @param {string | undefined} code @param {number} port @param {string} host */
function whyNot(code, port, host) {
	if (code === 'EADDRINUSE') {
		return `Port ${port} is already in use. End the other program, or choose a port: PORT=${port + 1} npm start`;
	}
	if (code === 'EACCES')
		return `Port ${port} needs more rights than you have. Choose one above 1023: PORT=4173 npm start`;
	return `Tactful cannot listen on ${host}, port ${port} (${code}).`;
}
