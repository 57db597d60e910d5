import type { Environment } from 'vitest/runtime';

/** Compiles runes as browsers get them: in the code for servers no effect ever runs. */
const environment: Environment = {
	name: 'client',
	viteEnvironment: 'client',
	setup: () => ({ teardown: () => undefined })
};
export default environment;
