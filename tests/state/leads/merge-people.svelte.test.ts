/** Makes one person of two, also where some of their leads are in the trash and come back. */
import { expect, test } from 'vitest';
import { knownPeople } from '../../../src/lib/domain/people/people';
import { appWith } from '../../support/app-desk';
import { DANA, leadWith } from '../../support/lead-desk';

const at = (id: string, organisation: string, name: string, sameAs: string) =>
	leadWith({ id, organisation, people: [{ id: `${id} person`, name, sameAs }] });

test('two people who bear marks are one on the leads in the trash too, and undo tells them apart again', async () => {
	const app = await appWith(
		at('a', 'Northwind', 'Dana Ruiz', 'one'),
		at('b', 'Contoso', 'Dana Marsh', 'one'),
		at('c', 'Fabrikam', 'D. Marsh', 'two'),
		at('d', 'Woodgrove', 'Dee Marsh', 'two'),
		leadWith({ id: 'e', people: [{ ...DANA, name: 'Omar Diaz' }] })
	);
	const people = () => knownPeople(app.book.leads.values(), app.book.contacts.values());
	await app.leads.remove(['b', 'd', 'e']);
	const [kept, other] = people();
	await app.people.merge(kept!, other!);
	await app.leads.restore(['b', 'd', 'e']);
	const marks = ['a', 'b', 'c', 'd', 'e'].map((id) => app.book.lead(id)!.people[0]!.sameAs);
	expect(marks).toEqual(['one', 'one', 'one', 'one', undefined]);
	expect(people().map(({ leads }) => leads.length)).toEqual([4, 1]);
	await app.session.undo();
	await app.session.undo();
	expect(app.book.trash.flatMap((lead) => lead.people[0]!.sameAs ?? []).sort()).toEqual(['one', 'two']);
});
