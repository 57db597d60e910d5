import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareOffers } from '../../../src/lib/domain/offers/comparison';
import { TERMS, type OfferTerms } from '../../../src/lib/domain/offers/terms';

it('lays terms out as rows and offers as columns, without rows in which nothing is known', () => {
	const rows = compareOffers([
		{ pay: '$68,000 a year', vacation: '20 days', inWriting: true },
		{ pay: '£35/hour', bonus: '10%' }
	]);
	expect(rows).toEqual([
		{ term: 'pay', values: ['$68,000 a year', '£35/hour'], differs: true },
		{ term: 'bonus', values: [undefined, '10%'], differs: false },
		{ term: 'vacation', values: ['20 days', undefined], differs: false },
		{ term: 'inWriting', values: [true, undefined], differs: false }
	]);
});

it('takes case and blanks for no difference, and blanks alone for nothing', () => {
	const rows = compareOffers([{ place: 'Remote  US', bonus: ' ' }, { place: ' remote US' }, undefined]);
	expect(rows).toEqual([{ term: 'place', values: ['Remote  US', 'remote US', undefined], differs: false }]);
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyTerms: fc.Arbitrary<OfferTerms> = fc
	.record({
		...Object.fromEntries(TERMS.map((term) => [term, maybe(fc.string())])),
		inWriting: maybe(fc.boolean())
	})
	.map((terms) => terms as OfferTerms);

it('shows each known term exactly once, in the column of its offer, and nothing else', () => {
	fc.assert(
		fc.property(fc.array(maybe(anyTerms), { maxLength: 4 }), (offers) => {
			const rows = compareOffers(offers);
			expect(new Set(rows.map(({ term }) => term)).size).toBe(rows.length);
			offers.forEach((terms, column) => {
				const shown = rows.flatMap(({ term, values }) => {
					expect(values).toHaveLength(offers.length);
					return values[column] === undefined ? [] : [[term, values[column]]];
				});
				const known = Object.entries(terms ?? {}).flatMap(([term, value]) => {
					if (typeof value === 'string') return value.trim() ? [[term, value.trim()]] : [];
					return value ? [[term, true]] : [];
				});
				expect(shown.toSorted()).toEqual(known.toSorted());
			});
		})
	);
});
