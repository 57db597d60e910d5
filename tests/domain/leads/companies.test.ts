import { expect, test } from 'vitest';
import { isNewsFor } from '../../../src/lib/domain/lead';
import { companiesOf } from '../../../src/lib/domain/leads/companies';
import { applied, assessOn, leadWith } from '../../support/lead-desk';

test('each company that is still pursued is named once', () => {
	const leads = [
		leadWith({ organisation: 'Northwind' }),
		leadWith({ organisation: ' northwind ' }),
		leadWith({ organisation: 'Contoso' }),
		leadWith({ organisation: 'Fabrikam', stage: 'rejected' }),
		leadWith({ organisation: '' })
	];
	expect(companiesOf(leads)).toEqual(['Contoso', 'Northwind']);
});

test('news for one company goes nowhere else, and moves no day (`fresh-news`)', () => {
	const touches = [
		applied('2026-01-20'),
		applied('2026-01-27', { kind: 'follow-up', channel: 'email', personId: 'dana' }),
		applied('2026-02-03', { kind: 'follow-up', channel: 'email', personId: 'dana' })
	];
	const lead = leadWith({ organisation: 'Northwind', touches });
	const news = [
		{ id: 'theirs', text: 'An article for them', on: '2026-02-20', onlyFor: 'Contoso' },
		{ id: 'all', text: 'A course', on: '2026-02-10' }
	];
	const next = assessOn('2026-03-06', lead, { news }).next;
	expect(next).toMatchObject({ rule: 'keep-in-touch', news: 'all' });
	const own = news.map((item) => ({ ...item, onlyFor: item.onlyFor && ' NORTHWIND' }));
	expect(assessOn('2026-03-06', lead, { news: own }).next).toEqual({ ...next, news: 'theirs' });
	expect(assessOn('2026-03-06', lead, { news: news.slice(0, 1) }).next).toEqual({ ...next, news: null });
	expect(isNewsFor({}, lead)).toBe(true);
});
