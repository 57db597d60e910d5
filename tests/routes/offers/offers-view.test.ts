import { expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { columnsOf, rowsOf } from '../../../src/routes/offers/offers-view';
import { leadWith, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-20';
const offer = (lead: Partial<Lead>, touch: Partial<Touch>) => ({
	lead: leadWith(lead),
	touch: wrote('2026-03-16', { kind: 'offer', ...touch })
});

const OFFERS = [
	offer(
		{ id: 'one', organisation: 'Northwind' },
		{ deadline: '2026-03-25', deadlineAt: '17:00', terms: { pay: '$68,000 a year', inWriting: true } }
	),
	offer(
		{ id: 'two', organisation: 'Contoso', role: undefined },
		{ deadline: '2026-03-20', undated: true, terms: { pay: '£35/hour' } }
	)
];

test('a column tells the company, the role, the day of the answer and when they offered, as far as known', () => {
	expect(columnsOf(OFFERS, TODAY)).toEqual([
		{
			id: 'one',
			name: 'Northwind',
			lines: ['Analyst', 'Answer by Wednesday at 17:00 · 5 days left', 'Offered on Monday'],
			by: 'Answer by Wednesday at 17:00 · 5 days left',
			isLate: false
		},
		{ id: 'two', name: 'Contoso', lines: ['Answer today'], by: 'Answer today', isLate: true }
	]);
});

test('an ended offer tells how it ended, and no day to answer by', () => {
	const [column] = columnsOf(OFFERS, TODAY, ['You declined', 'You accepted']);
	expect(column).toMatchObject({ lines: ['Analyst', 'You declined'], by: '' });
});

test('a row has the name of its term and what each offer says', () => {
	expect(rowsOf(OFFERS)).toEqual([
		{ term: 'pay', label: 'Pay', values: ['$68,000 a year', '£35/hour'], differs: true },
		{ term: 'inWriting', label: 'In writing', values: ['Yes', null], differs: false }
	]);
});
