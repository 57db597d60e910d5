import { describe, expect, test } from 'vitest';
import { splitJob, joinComposite, splitPerson, furtherPeople } from '../../../src/lib/sheet/values/composite';
import type { Lead } from '../../../src/lib/domain/lead';
import { change, exportedText, importText } from '../../support/sheets';

describe('a person’s cell', () => {
	test.each([
		['Dana Ruiz <dana@n.example>, +49 151 0000001', 'Dana Ruiz', 'dana@n.example', '+49 151 0000001'],
		['Okan Sezer (okan@c.example)', 'Okan Sezer', 'okan@c.example', undefined],
		['Mei Lin, Tel. 030 1234567', 'Mei Lin', undefined, '030 1234567'],
		['dana@n.example / Dana Ruiz', 'Dana Ruiz', 'dana@n.example', undefined],
		[
			'Dana Ruiz\n+1 (555) 010-0100\ne-mail: dana@n.example',
			'Dana Ruiz',
			'dana@n.example',
			'+1 (555) 010-0100'
		],
		['dana@n.example', undefined, 'dana@n.example', undefined]
	])('%j is taken apart, and put together again', (text, name, email, phone) => {
		const { values, composite } = splitPerson(text)!;
		expect(values).toEqual(
			Object.fromEntries(Object.entries({ name, email, phone }).filter(([, each]) => each))
		);
		expect(joinComposite(composite, values)).toBe(text);
	});

	test.each([
		['dana@n.example, okan@n.example', { email: 'dana@n.example' }, [{ email: 'okan@n.example' }]],
		[
			'Dana Ruiz <dana@n.example>; Okan Demir <okan@n.example>',
			{ name: 'Dana Ruiz', email: 'dana@n.example' },
			[{ name: 'Okan Demir', email: 'okan@n.example' }]
		],
		['Dana Ruiz 555-010-0123 / 555-010-0199', { name: 'Dana Ruiz', phone: '555-010-0123' }, []],
		['Dana Ruiz, HR Manager', { name: 'Dana Ruiz', title: 'HR Manager' }, []],
		['Dana Ruiz - Recruiter', { name: 'Dana Ruiz', title: 'Recruiter' }, []]
	])('%j holds several things', (text, first, others) => {
		const { values, composite } = splitPerson(text)!;
		expect(values).toEqual(first);
		expect(furtherPeople(text)).toEqual(others);
		expect(joinComposite(composite, values)).toBe(text);
	});

	test.each(['Dana Ruiz', 'Ruiz, Dana', 'Dana Ruiz, hired 2021', 'Dana dana@n.example Ruiz', 'Room 12'])(
		'%j is left as it is',
		(text) => {
			expect(splitPerson(text)).toBeNull();
		}
	);
});

test.each([
	['Analyst @ Northwind', 'Analyst', 'Northwind'],
	['Head of Data at Contoso Ltd', 'Head of Data', 'Contoso Ltd'],
	['Koch bei Nordwind', 'Koch', 'Nordwind']
])('%j is a role and an organisation', (text, role, organisation) => {
	const { values, composite } = splitJob(text)!;
	expect(values).toEqual({ role, organisation });
	expect(joinComposite(composite, values)).toBe(text);
});

describe('back in the sheet', () => {
	const TEXT =
		'Job,Status,Contact\nAnalyst @ Northwind,applied,"Dana Ruiz <dana@n.example>, +49 151 0000001"\n';

	function after(edit: (lead: Lead) => Lead): string {
		const trial = importText(TEXT);
		change(trial, 0, edit);
		return exportedText(trial);
	}

	test('nothing changed: the same text', () => {
		expect(after((lead) => lead)).toBe(TEXT);
	});

	test('a number that changed takes the place of the old one', () => {
		const phoned = after((lead) => ({ ...lead, people: [{ ...lead.people[0]!, phone: '+49 151 9' }] }));
		expect(phoned).toBe(TEXT.replace('+49 151 0000001', '+49 151 9'));
	});

	test('an organisation that changed stands behind the same sign', () => {
		expect(after((lead) => ({ ...lead, organisation: 'Contoso' }))).toBe(
			TEXT.replace('Northwind', 'Contoso')
		);
	});
});
