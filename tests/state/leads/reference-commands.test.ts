import { describe, expect, it } from 'vitest';
import { newLead } from '../../../src/lib/domain/leads/lead-actions';
import { knownPeople } from '../../../src/lib/domain/people/people';
import type { ReferenceContact } from '../../../src/lib/domain/people/references';
import type { Contact } from '../../../src/lib/domain/person';
import { referenceCommands } from '../../../src/lib/state/leads/reference-commands';
import { applied, fakeWriter } from '../../support/fake-writer';

const TODAY = '2026-03-09';
const OMAR: ReferenceContact = {
	id: 'omar',
	name: 'Omar Diaz',
	organisation: 'Fabrikam',
	addedOn: TODAY,
	reference: {}
};
const dana = { id: 'dana', name: 'Dana Ruiz', email: 'dana@northwind.example' };
const NORTHWIND = newLead({ organisation: 'Northwind', people: [dana] }, 'northwind', TODAY);

function commandsWith(contacts: readonly Contact[] = []) {
	const { writer, written } = fakeWriter();
	return {
		commands: referenceCommands(writer, { contacts: new Map(contacts.map((one) => [one.id, one])) }),
		written
	};
}

describe('a reference', () => {
	it('who is on a lead becomes a contact under the same id, with what the lead says', async () => {
		const { commands, written } = commandsWith();
		await commands.from(knownPeople([NORTHWIND], [])[0]!);
		expect(written[0]?.edits).toMatchObject([
			{ id: 'dana', to: { ...dana, organisation: 'Northwind', addedOn: TODAY, reference: {} } }
		]);
	});

	it('who is a contact already stays the one contact', async () => {
		const { reference: _reference, ...contact } = OMAR;
		const { commands, written } = commandsWith([contact]);
		await commands.add(
			{ name: 'Omar Diaz', phone: '555 0100', knows: 'stock' },
			knownPeople([], [contact])[0]
		);
		const [{ edits } = { edits: [] }] = written;
		expect(edits.map(({ id }) => id)).toEqual(['omar']);
		expect(applied<Contact>(contact, edits)).toEqual({
			...OMAR,
			phone: '555 0100',
			reference: { knows: 'stock' }
		});
	});

	it('is edited where the form changed something, and keeps what another tab noted', async () => {
		const { commands, written } = commandsWith([OMAR]);
		await commands.edit(OMAR, { name: 'Omar Diaz', organisation: 'Contoso', knows: 'stock' });
		const now = { ...OMAR, email: 'omar@fabrikam.example', reference: { askedOn: TODAY } };
		expect(applied<Contact>(now, written[0]!.edits)).toEqual({
			...now,
			organisation: 'Contoso',
			reference: { askedOn: TODAY, knows: 'stock' }
		});
	});

	it('is told of a job, and named on it, as one action; taken off the list, the contact stays', async () => {
		const { commands, written } = commandsWith([OMAR]);
		await commands.told(OMAR, NORTHWIND);
		const [contact, lead] = written[0]!.edits;
		expect(applied<Contact>(OMAR, [contact!]).reference?.told).toEqual([{ leadId: 'northwind', on: TODAY }]);
		expect(applied(NORTHWIND, [lead!]).vouchers).toBe('Omar Diaz, Fabrikam');
		await commands.remove(OMAR);
		const { reference: _reference, ...rest } = OMAR;
		expect(applied<Contact>(OMAR, written[1]!.edits)).toEqual(rest);
	});
});
