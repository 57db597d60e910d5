/** The worker that talks to a place on the web: the only part of the app that may, by a response header of its own (`scripts/headers.mjs`). */
import { DeviceStore } from '../../store/device';
import { guardFetch } from './guarded-fetch';
import { KeptPlaces } from './kept-place';
import { remoteLibrary } from './remote-storage';
import { serve } from './server';
import { PlaceDesk } from './service';

const guard = guardFetch(self);
/** The folder that the app lies in: this file is in `_app` below it. */
const root = location.href.replace(/\/(_app|src)\/.*$/, '/');

serve(
	new PlaceDesk({
		library: remoteLibrary(guard),
		kept: new KeptPlaces(new DeviceStore()),
		returnTo: `${root}connect/`,
		now: () => Date.now(),
		random: () => crypto.randomUUID()
	})
);
