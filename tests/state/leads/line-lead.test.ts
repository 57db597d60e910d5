import { expect, test } from 'vitest';
import { leadFromLine } from '../../../src/lib/state/leads/line-lead';
import { parseQuickAdd } from '../../../src/lib/paste/quick-add';

const TODAY = '2026-03-09';

test('a typed line becomes a lead with its person and its touch', () => {
	let ids = 0;
	const line = parseQuickAdd(
		'Northwind, analyst, Dana Ruiz dana@northwind.example, applied yesterday',
		TODAY
	);
	expect(leadFromLine(line, 'a', () => `n${(ids += 1)}`, TODAY)).toMatchObject({
		id: 'a',
		organisation: 'Northwind',
		role: 'analyst',
		stage: 'applied',
		people: [{ id: 'n1', name: 'Dana Ruiz', email: 'dana@northwind.example' }],
		touches: [{ id: 'n2', on: '2026-03-08', kind: 'application', channel: 'form', direction: 'out' }]
	});
});
