/** Imports a text and exports it again. */
import { connectSheet, exportSheet, planImport, readSheet } from '../../src/lib/sheet';
import type { Choices, ConnectedSheet, ExportOptions, ImportPlan, SheetReading } from '../../src/lib/sheet';
import type { Lead } from '../../src/lib/domain/lead';
import type { Contact } from '../../src/lib/domain/person';

export const TODAY = '2026-03-20';

export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

export interface Trial {
	readonly reading: SheetReading;
	readonly plan: ImportPlan;
	sheet: ConnectedSheet;
	/** The leads by id; the test may change them. */
	readonly leads: Map<string, Lead>;
	readonly contacts: Map<string, Contact>;
}

export function importBytes(bytes: Uint8Array, choices: Choices = {}, importedOn = TODAY): Trial {
	const reading = readSheet(bytes, choices);
	let next = 0;
	const plan = planImport(reading, { newId: () => `id-${next++}`, importedOn });
	const importedAt = `${importedOn}T08:00:00.000Z`;
	const sheet = connectSheet(reading, plan, { id: 'sheet', name: 'jobs.csv', bytes, importedOn, importedAt });
	return {
		reading,
		plan,
		sheet,
		leads: new Map(plan.leads.map((lead) => [lead.id, lead])),
		contacts: new Map(plan.contacts.map((contact) => [contact.id, contact]))
	};
}

export const importText = (text: string, choices: Choices = {}) => importBytes(bytesOf(text), choices);

/** Changes the lead of a row (counted among the leads), as the app would. */
export function change(trial: Trial, at: number, fn: (lead: Lead) => Lead): void {
	const lead = trial.leads.get(trial.plan.leads[at]!.id)!;
	trial.leads.set(lead.id, fn(lead));
}

export function exported({ sheet, leads, contacts }: Trial, options: Partial<ExportOptions> = {}) {
	return exportSheet(sheet, leads, contacts, { newLeadIds: [], ...options });
}

export const exportedText = (trial: Trial, options: Partial<ExportOptions> = {}) =>
	textOf(exported(trial, options).bytes);
