/** Loads the commands of forms when the first of them is given. */
import type { StoredSettings } from '../../domain/cadence/policy';
import type { Writer } from '../session/writer';
import type { FormCommands } from './form-commands';

/** @param settings returns the settings that the page shows */
export function later(writer: Writer, settings?: () => StoredSettings) {
	return <Name extends keyof FormCommands>(name: Name): FormCommands[Name] =>
		(async (...given: never[]) => {
			const shown = settings?.();
			const { formCommands } = await writer.loaded(import('./form-commands'));
			return (formCommands(writer, shown)[name] as (...given: never[]) => unknown)(...given);
		}) as unknown as FormCommands[Name];
}
