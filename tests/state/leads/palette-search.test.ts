import { expect, test } from 'vitest';
import { findChoices } from '../../../src/lib/state/leads/palette-search';
import { lead } from '../../support/book-desk';

test('the lead whose title or company was typed whole comes before those that hold the words', () => {
	const leads = [
		lead('long', { organisation: 'Northwind Ltd', role: 'Data Analyst' }),
		lead('whole', { organisation: 'Northwind', role: 'Analyst' })
	];
	const found = (query: string) => findChoices(query, leads, [], []).leads.map(({ key }) => key);
	expect(found('northwind')).toEqual(['lead whole', 'lead long']);
	expect(found(' Analyst at Northwind ')).toEqual(['lead whole', 'lead long']);
	expect(found('northwind data')).toEqual(['lead long']);
});
