import adapter from '@sveltejs/adapter-static';
import { ROOT } from './scripts/build.mjs';
import { sourceHash } from './scripts/source-hash.mjs';

/**
 * In force on every built page; `vite dev` goes without, because its own client needs more.
 * The one style hash is that of the kit's route announcer.
 * @type {import('@sveltejs/kit').KitConfig['csp']}
 */
const csp = {
	mode: 'hash',
	directives: {
		'default-src': ['none'],
		'script-src': ['self'],
		'style-src': ['self'],
		'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
		'img-src': ['self', 'data:', 'blob:'],
		'font-src': ['self'],
		'connect-src': ['self'],
		'manifest-src': ['self'],
		'worker-src': ['self'],
		'object-src': ['none'],
		'base-uri': ['none'],
		'form-action': ['none'],
		'require-trusted-types-for': ['script'],
		'trusted-types': ['svelte-trusted-html', 'default']
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ strict: true }),
		csp: process.argv.includes('dev') ? undefined : csp,
		paths: { relative: true },
		serviceWorker: { register: false },
		version: { name: process.env.SOURCE_HASH ?? sourceHash(ROOT) }
	}
};
