/** Everybody at a glance: who is one person, where they belong, and what was last between them and the user. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import {
	groupByOrganisation,
	knownPeople,
	lastTouchWith,
	knownPersonText
} from '../../../src/lib/domain/people/people';
import type { Contact, Person } from '../../../src/lib/domain/person';
import { DANA, leadWith, touchOn } from '../../support/lead-desk';

const on = (id: string, people: Person[], facts: Partial<Lead> = {}) => leadWith({ id, people, ...facts });
const contact = (facts: Partial<Contact>): Contact => ({
	id: 'contact',
	name: 'Dana Ruiz',
	addedOn: '2026-03-01',
	...facts
});
const names = (...leads: Lead[]) => knownPeople(leads, []).map(({ name }) => name);

describe('one person, many entries', () => {
	test('an address makes two entries one, with the leads of both', () => {
		const [dana, ...others] = knownPeople(
			[on('a', [DANA]), on('b', [{ id: 'd2', name: 'Dana', email: ' DANA@northwind.example' }])],
			[
				contact({
					id: 'd3',
					phone: '1 (555) 0100',
					organisation: 'Northwind Traders',
					note: 'Met at the fair'
				})
			]
		);
		expect(others).toEqual([]);
		expect(dana).toMatchObject({
			id: 'dana',
			name: 'Dana Ruiz',
			organisation: 'Northwind Traders',
			emails: ['dana@northwind.example'],
			phones: ['+1 555 0100'],
			notes: ['Met at the fair']
		});
		expect(dana?.leads.map(({ lead }) => lead.id)).toEqual(['a', 'b']);
		expect(dana?.contacts.map(({ id }) => id)).toEqual(['d3']);
	});

	test('the same name is one person at one organisation, and two at two', () => {
		const omar = (id: string) => ({ id, name: 'Omar Diaz' });
		expect(names(on('a', [omar('1')]), on('b', [omar('2')], { organisation: ' northwind' }))).toHaveLength(1);
		expect(names(on('a', [omar('1')]), on('b', [omar('2')], { organisation: 'Contoso' }))).toHaveLength(2);
		expect(
			names(on('a', [omar('1')], { organisation: '' }), on('b', [omar('2')], { organisation: '' }))
		).toHaveLength(2);
	});

	test('of a first name alone there may be two', () => {
		const sam = (id: string, email: string) => ({ id, name: 'Sam', email });
		expect(names(on('a', [sam('1', 'sam@n.example')]), on('b', [sam('2', 's.lee@n.example')]))).toHaveLength(
			2
		);
		expect(names(on('a', [sam('1', 'sam@n.example')]), on('b', [{ id: '2', name: 'Sam' }]))).toHaveLength(1);
	});

	test('a shared mailbox makes no two people one, and whom a bare address belongs to is not guessed', () => {
		const email = 'jobs@northwind.example';
		const dana = on('a', [{ id: '1', name: 'Dana Ruiz', email }]);
		const bare = on('b', [{ id: '2', name: '', email }]);
		const omar = on('c', [{ id: '3', name: 'Omar Diaz', email }]);
		expect(names(dana, omar)).toHaveLength(2);
		expect(names(dana, bare)).toEqual(['Dana Ruiz']);
		expect(names(dana, bare, omar)).toEqual(['Dana Ruiz', '', 'Omar Diaz']);
		expect(names(omar, bare, dana)).toHaveLength(3);
	});

	test('a contact that became a lead’s person is shown once; what is in the trash not at all', () => {
		const lead = on('a', [{ id: 'contact', name: 'Dana Ruiz' }], { organisation: 'Elsewhere' });
		expect(knownPeople([lead], [contact({})])).toHaveLength(1);
		expect(knownPeople([{ ...lead, deletedAt: 'then' }], [contact({ deletedAt: 'then' })])).toEqual([]);
	});
});

test('organisations come in their order, with their people in theirs; who has none comes last', () => {
	const people = knownPeople(
		[
			on('a', [{ id: '1', name: 'Öztürk, Ada' }], { organisation: 'contoso' }),
			on('b', [{ id: '2', name: '', email: 'boss@contoso.example' }], { organisation: 'Contoso' }),
			on('c', [{ id: '3', name: 'Zoe' }], { organisation: 'Årstad' })
		],
		[contact({ id: '4', name: 'Nobody’s' })]
	);
	const shown = groupByOrganisation(people).map(({ organisation, people: at }) => [
		organisation,
		...at.map(({ id }) => id)
	]);
	expect(shown).toEqual([
		['Årstad', '3'],
		['contoso', '2', '1'],
		['', '4']
	]);
});

test('a recruiter belongs where they are themselves, not where they submitted somebody', () => {
	const rae = (id: string) => ({ id, name: 'Rae Lindqvist', email: 'rae@search.example' });
	const submitted = [1, 2].map((at) => on(`lead ${at}`, [rae(`r${at}`)], { submittedBy: `r${at}` }));
	expect(knownPeople(submitted, [])[0]?.organisation).toBe('Northwind');
	const own = on('own', [rae('r3')], { organisation: 'Search & Co', origin: 'recruiter' });
	expect(knownPeople([...submitted, own], [])[0]?.organisation).toBe('Search & Co');
});

test('people are found by any of their names and organisations, titles and notes', () => {
	const rae = {
		id: 'rae',
		name: 'Rae Lindqvist',
		email: 'rae@search.example',
		title: 'Récruiter',
		note: 'Calls late'
	};
	const [somebody] = knownPeople(
		[on('a', [rae]), on('b', [{ ...rae, id: 'r2' }], { organisation: 'Contoso' })],
		[]
	);
	const text = knownPersonText(somebody!);
	for (const word of ['northwind', 'contoso', 'recruiter', 'late', 'rae@', 'lindqvist'])
		expect(text).toContain(word);
});

test('the last touch is the newest that names them, on whichever lead, and none of the days to come', () => {
	const a = on('a', [DANA], {
		touches: [touchOn('2026-03-09', { personId: 'dana' }), touchOn('2026-04-01', { personId: 'dana' })]
	});
	const b = on('b', [{ ...DANA, id: 'd2' }], {
		touches: [
			touchOn('2026-03-12', { id: 'met', kind: 'interview', personIds: ['x', 'd2'] }),
			touchOn('2026-03-14')
		]
	});
	const [dana] = knownPeople([a, b], []);
	expect(lastTouchWith(dana!, '2026-03-18')?.touch.id).toBe('met');
	expect(lastTouchWith(dana!, '2026-03-18')?.lead.id).toBe('b');
	expect(lastTouchWith(dana!, '2026-03-01')).toBeNull();
});

describe('laws', () => {
	const person = fc.record({
		name: fc.constantFrom('Dana Ruiz', 'Dana', 'Omar Diaz', 'Sam', ''),
		email: fc.option(fc.constantFrom('dana@n.example', 'Dana@N.example', 'jobs@n.example'), {
			nil: undefined
		}),
		phone: fc.option(fc.constantFrom('+1 555 0100', '1-555-0100', '+1 555 0122'), { nil: undefined })
	});
	const book = fc
		.array(fc.tuple(fc.array(person, { maxLength: 3 }), fc.constantFrom('Northwind', 'Contoso', '')), {
			maxLength: 6
		})
		.map((rows) =>
			rows.map(([people, organisation], at) =>
				on(`lead ${at}`, people.map((one, nth) => ({ ...one, id: `${at} ${nth}` })) as Person[], {
					organisation
				})
			)
		);
	test('every entry is somebody’s and nobody else’s; ids tell people apart', () => {
		fc.assert(
			fc.property(book, (leads) => {
				const people = knownPeople(leads, []);
				const entries = people.flatMap(({ leads: stands }) => stands.map(({ person: { id } }) => id));
				const all = leads.flatMap(({ people: on }) => on.map(({ id }) => id));
				expect(entries.toSorted()).toEqual(all.toSorted());
				expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
				const grouped = groupByOrganisation(people).flatMap(({ people: at }) => at);
				expect(new Set(grouped)).toEqual(new Set(people));
			})
		);
	});

	test('two whole names that differ are never one person', () => {
		fc.assert(
			fc.property(book, (leads) => {
				for (const { leads: stands } of knownPeople(leads, [])) {
					const found = new Set(stands.map(({ person: { name } }) => name));
					expect(found.has('Omar Diaz') && (found.has('Dana Ruiz') || found.has('Dana'))).toBe(false);
				}
			})
		);
	});

	test('the same address with the same name is one person', () => {
		fc.assert(
			fc.property(book, (leads) => {
				const seen = new Map<string, string>();
				for (const { id, leads: stands } of knownPeople(leads, [])) {
					for (const { person: one } of stands) {
						if (!one.email) continue;
						const key = `${one.email.toLowerCase()} ${one.name}`;
						expect(seen.get(key) ?? id).toBe(id);
						seen.set(key, id);
					}
				}
			})
		);
	});
});
