/** `npm run rules`: writes docs/rules.md from the rules themselves. */
import './supported.mjs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const bundles = mkdtempSync(join(tmpdir(), 'tactful-rules-'));
try {
	await build({
		configFile: false,
		root: ROOT,
		logLevel: 'warn',
		ssr: { noExternal: true },
		build: {
			ssr: true,
			outDir: bundles,
			emptyOutDir: true,
			rolldownOptions: {
				input: join(ROOT, 'src/lib/messages/rules/rules-page.ts'),
				output: { entryFileNames: 'rules-page.mjs' }
			}
		}
	});
	const { rulesPage } = await import(pathToFileURL(join(bundles, 'rules-page.mjs')).href);
	writeFileSync(join(ROOT, 'docs/rules.md'), rulesPage());
	console.log('Wrote docs/rules.md');
} finally {
	rmSync(bundles, { recursive: true });
}
