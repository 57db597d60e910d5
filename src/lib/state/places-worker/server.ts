/** Serves a place on the web from the worker. `client.ts` calls it. */
import { expose, type Endpoint } from 'comlink';
import { NotSaved } from '../../store/database/errors';
import { PlaceProblem } from '../../store/devices/places/place-problem';
import { SyncProblem } from '../../store/devices/sealing/sync-problem';
import { registerErrorClasses } from '../../store/worker-errors';
import type { PlaceDesk } from './service';

/** @param endpoint the worker itself, if not given */
export function serve(desk: PlaceDesk, endpoint?: Endpoint): void {
	registerErrorClasses({ NotSaved, PlaceProblem, SyncProblem });
	expose(desk, endpoint);
}
