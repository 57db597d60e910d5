import type { Environment } from 'vitest/runtime';

/** Compiles runes for the browser; in code for servers no effect ever runs. */
const environment: Environment = {
	name: 'client',
	viteEnvironment: 'client',
	setup: () => ({ teardown: () => undefined })
};
export default environment;
