import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../../../scripts/build.mjs';

/** Before all tests: a copy of a fresh build, so that whatever is built meanwhile cannot change what is tested. */
export default function buildOnce(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'tactful-e2e-'));
	cpSync(ensureBuilt(), folder, { recursive: true });
	process.env.E2E_BUILD = folder;
	return () => rmSync(folder, { recursive: true });
}
