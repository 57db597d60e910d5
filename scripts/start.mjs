/** `npm start`: installs what is missing, builds what is old, and serves the app. Works in a fresh clone. */
import './supported.mjs';
import { ensureInstalled } from './install.mjs';
import { ensureBuilt, ROOT } from './build.mjs';
import { serve } from './serve.mjs';

ensureInstalled(ROOT);
await serve(ensureBuilt());
