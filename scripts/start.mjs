/** `npm start`: installs what is missing, builds what is old, and serves the app. Works in a fresh clone. */
import './supported.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureBuilt, ROOT } from './build.mjs';

const MS_BETWEEN_LOOKS = 500;

ensureInstalled(ROOT);
const { serve } = await import('./serve.mjs');
await serve(ensureBuilt());
if (process.env.npm_lifecycle_event) endWithParent();

/** Ends the server with npm. npm starts a shell that passes no signal on, so the server would keep running and hold its port. */
function endWithParent() {
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) process.exit();
	}, MS_BETWEEN_LOOKS);
}
