/** `npm start`: installs what is missing, builds what is old, and serves the app. Works in a fresh clone. */
import './supported.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureBuilt, ROOT } from './build.mjs';

const MS_BETWEEN_LOOKS = 500;

ensureInstalled(ROOT);
const { serve } = await import('./serve.mjs');
await serve(ensureBuilt());
if (process.env.npm_lifecycle_event) endWithParent();

/** npm puts a shell in between that passes no signal on: without this, ending npm would leave the server and its port behind. */
function endWithParent() {
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) process.exit();
	}, MS_BETWEEN_LOOKS);
}
