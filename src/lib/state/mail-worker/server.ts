/** Serves the reading of mail in the worker. `client.ts` calls it. */
import { expose, type Endpoint } from 'comlink';
import { MailRefusal } from '../../mail/reading/refusal';
import { registerErrorClasses } from '../../store/worker-errors';
import type { IntakeDesk } from './intake-desk';

/** @param endpoint the worker itself, if not given */
export function serve(desk: IntakeDesk, endpoint?: Endpoint): void {
	registerErrorClasses({ MailRefusal });
	expose(desk, endpoint);
}
