import { expect, test } from 'vitest';
import { offerFacts, offerFieldsOf, termFieldsOf, termsOf } from '../../../src/lib/ui/offers/offer-fields';

const terms = { pay: '$68,000 a year', inWriting: true };

test('what a form leaves unchanged stays, fields of a newer version too', () => {
	const newer = { ...terms, parking: 'yes' };
	expect(termsOf(termFieldsOf(newer), newer)).toEqual(newer);
	expect(termsOf(termFieldsOf(terms))).toEqual(terms);
});

test('an emptied field says nothing, and blanks alone neither', () => {
	expect(termsOf({ ...termFieldsOf(terms), pay: '  ', inWriting: false }, terms)).toBeUndefined();
	expect(termsOf({ ...termFieldsOf(terms), bonus: ' 10% ' }, terms)).toEqual({ ...terms, bonus: '10%' });
});

test('an hour needs its day', () => {
	const fields = offerFieldsOf({ deadline: '2026-03-25', deadlineAt: '17:00' });
	expect(offerFacts(fields)).toMatchObject({ deadline: '2026-03-25', deadlineAt: '17:00' });
	expect(offerFacts({ ...fields, deadline: '' })).toMatchObject({
		deadline: undefined,
		deadlineAt: undefined
	});
});
