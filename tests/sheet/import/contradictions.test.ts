import { expect, test } from 'vitest';
import { importText } from '../../support/sheets';

test('a day of a no that lies before what came later is listed, and the no has none', () => {
	const { plan } = importText(
		'Company,Applied on,Interview,Rejected on,Status\nA,2026-01-05,2026-01-20,2026-01-12,Rejected\n'
	);
	expect(plan.leads[0]!.touches.at(-1)).toMatchObject({ no: { scope: 'role' }, undated: true });
	expect(plan.problems).toMatchObject([
		{ kind: 'contradicting-date', row: 1, column: 3, text: '2026-01-12' }
	]);
});

test('a day of a no that lies ahead is listed', () => {
	const { plan } = importText('Company,Applied on,Rejected on,Status\nA,2026-01-05,2026-05-12,Rejected\n');
	expect(plan.problems).toMatchObject([{ kind: 'future-date', row: 1, column: 2 }]);
});

test('the day by which they need the answer to an offer is no closing date', () => {
	const { plan } = importText(
		'Company,Role,Applied,Status,Decision deadline\nA,Baker,2026-01-05,Offer,2026-03-20\nB,Cook,,Wishlist,2026-03-21\n'
	);
	expect(plan.leads[0]!.touches.at(-1)).toMatchObject({ kind: 'offer', deadline: '2026-03-20' });
	expect(plan.leads.map(({ applyBy }) => applyBy)).toEqual([undefined, undefined]);
	const closing = importText('Company,Role,Status,Deadline\nB,Cook,Wishlist,2026-03-21\n').plan.leads[0]!;
	expect(closing.applyBy).toBe('2026-03-21');
});
