import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/lib/domain/day';
import { parseQuickAdd } from '../../src/lib/paste/quick-add';

/** A Monday. */
const TODAY = '2026-03-09';
const read = (line: string) => parseQuickAdd(line, TODAY);

describe('a line', () => {
	test.each<[string, ReturnType<typeof read>]>([
		['Northwind', { organisation: 'Northwind', stage: 'saved' }],
		['Northwind, analyst', { organisation: 'Northwind', role: 'analyst', stage: 'saved' }],
		[
			'Northwind, analyst, Dana Ruiz dana@northwind.example, applied yesterday',
			{
				organisation: 'Northwind',
				role: 'analyst',
				person: { name: 'Dana Ruiz', email: 'dana@northwind.example' },
				touch: { kind: 'application', on: '2026-03-08' },
				stage: 'applied'
			}
		],
		[
			'Northwind; analyst; Dana Ruiz',
			{ organisation: 'Northwind', role: 'analyst', person: { name: 'Dana Ruiz' }, stage: 'saved' }
		],
		[
			'Northwind, Dana Ruiz <dana@northwind.example>',
			{
				organisation: 'Northwind',
				person: { name: 'Dana Ruiz', email: 'dana@northwind.example' },
				stage: 'saved'
			}
		],
		[
			'Northwind, Dana Ruiz +44 1632 960 114',
			{ organisation: 'Northwind', person: { name: 'Dana Ruiz', phone: '+44 1632 960 114' }, stage: 'saved' }
		],
		[
			'Northwind, analyst, https://northwind.example/jobs?id=1',
			{
				organisation: 'Northwind',
				role: 'analyst',
				url: 'https://northwind.example/jobs?id=1',
				stage: 'saved'
			}
		],
		[
			'jobs@northwind.example, Northwind',
			{ organisation: 'Northwind', person: { name: '', email: 'jobs@northwind.example' }, stage: 'saved' }
		],
		[
			'Northwind, analyst, remote, Dana Ruiz',
			{ organisation: 'Northwind', role: 'analyst, remote', person: { name: 'Dana Ruiz' }, stage: 'saved' }
		],
		['', { organisation: '', stage: 'saved' }],
		[' , ,; ', { organisation: '', stage: 'saved' }],
		['Studio 54, analyst 2026', { organisation: 'Studio 54', role: 'analyst 2026', stage: 'saved' }],
		['Applied Minds, engineer', { organisation: 'Applied Minds', role: 'engineer', stage: 'saved' }]
	])('%j', (line, expected) => {
		expect(read(line)).toEqual(expected);
	});
});

describe('a deed', () => {
	test.each([
		['applied', 'application', '2026-03-09'],
		['applied today', 'application', '2026-03-09'],
		['Applied on Friday', 'application', '2026-03-06'],
		['applied monday', 'application', '2026-03-02'],
		['applied last tuesday', 'application', '2026-03-03'],
		['applied 3 days ago', 'application', '2026-03-06'],
		['applied 2 weeks ago', 'application', '2026-02-23'],
		['applied 2026-02-27', 'application', '2026-02-27'],
		['applied on 2 March', 'application', '2026-03-02'],
		['applied March 2nd', 'application', '2026-03-02'],
		['applied 24 december', 'application', '2025-12-24'],
		['applied 1 Feb 2025', 'application', '2025-02-01'],
		['wrote yesterday', 'approach', '2026-03-08'],
		['contacted 5 March', 'approach', '2026-03-05']
	])('%s', (deed, kind, on) => {
		expect(read(`Northwind, ${deed}`)).toEqual({
			organisation: 'Northwind',
			touch: { kind, on },
			stage: 'applied'
		});
	});

	test.each(['applied tomorrow', 'applied 2027-01-01', 'applied 30 february 2026', 'applied maths tutor'])(
		'%s is none, and what was typed is not lost',
		(words) => {
			expect(read(`Northwind, ${words}`)).toEqual({ organisation: 'Northwind', role: words, stage: 'saved' });
		}
	);
});

test('any text gives a lead and never a day ahead', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
			const { touch, organisation } = read(line);
			expect(typeof organisation).toBe('string');
			if (touch) expect(isDay(touch.on) && touch.on <= TODAY).toBe(true);
		})
	);
});

test('every word that was typed is somewhere', () => {
	const word = fc.stringMatching(/^[a-z]{3,8}$/);
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
			const { organisation, role = '', person } = read(words.join(', '));
			const kept = [organisation, ...role.split(', '), person?.name].filter(Boolean);
			const days = words.filter((one) => one === 'applied' || one === 'wrote' || one === 'written');
			if (days.length === 0) expect(kept).toEqual(words);
		})
	);
});

test('a very long line is read before the test is over', () => {
	const line = `Northwind, ${'1'.repeat(100_000)}-, ${'a@'.repeat(50_000)}, ${'. '.repeat(50_000)}, ${'>'.repeat(100_000)}x`;
	expect(read(line).organisation).toBe('Northwind');
	const numbers = '1 '.repeat(200_000).trim();
	expect(read(numbers).organisation).toBe(numbers);
});
