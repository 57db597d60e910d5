import { expect, test } from 'vitest';
import { isNewsFor } from '../../../src/lib/domain/lead';
import { newsRecipients } from '../../../src/lib/domain/leads/news-recipients';
import { applied, assessOn, DANA, leadWith, RAE, touchOn } from '../../support/lead-desk';

test('each company, person and job that is still pursued is named once', () => {
	const leads = [
		leadWith({ organisation: 'Northwind' }),
		leadWith({ organisation: ' northwind ', role: 'Writer', people: [DANA, RAE] }),
		leadWith({ organisation: 'Contoso', people: [] }),
		leadWith({ organisation: 'Fabrikam', stage: 'rejected', people: [{ id: 'kim', name: 'Kim Lee' }] }),
		leadWith({ organisation: '' })
	];
	expect(newsRecipients(leads)).toEqual({
		companies: ['Contoso', 'Northwind'],
		people: ['Dana Ruiz', 'Rae Lindqvist'],
		jobs: ['Analyst at Northwind', 'Writer at northwind']
	});
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
	expect(isNewsFor({}, lead, [])).toBe(true);
});

test('news for one person is told to nobody else, on whichever lead they are', () => {
	const news = [
		{ id: 'hers', text: 'I passed the course that you advised', on: '2026-02-20', onlyFor: 'dana ruiz' }
	];
	const rested = (personId: string) => [
		applied('2026-01-20'),
		touchOn('2026-01-27', { personId }),
		touchOn('2026-02-03', { personId })
	];
	const people = [DANA, RAE];
	const next = (personId: string) =>
		assessOn('2026-03-06', leadWith({ people, touches: rested(personId) }), { news }).next;
	expect(next('dana')).toMatchObject({ rule: 'keep-in-touch', personId: 'dana', news: 'hers' });
	expect(next('rae')).toMatchObject({ rule: 'keep-in-touch', personId: 'rae', news: null });
});

test('a promise to one person carries no news that is for another', () => {
	const news = [{ id: 'hers', text: 'I passed the course', on: '2026-02-20', onlyFor: 'Dana Ruiz' }];
	const promise = { by: 'me', on: '2026-03-09', personId: 'rae' } as const;
	const touches = [
		applied('2026-01-20'),
		touchOn('2026-01-27', { personId: 'dana' }),
		touchOn('2026-02-03', { personId: 'dana', promise })
	];
	const lead = leadWith({ people: [DANA, RAE], touches });
	expect(assessOn('2026-03-06', lead, { news }).next).toMatchObject({
		rule: 'agreed-date',
		standsFor: 'keep-in-touch',
		personId: 'rae',
		news: null
	});
});

test('news for one job is told on no other of the company', () => {
	const lead = leadWith();
	expect(isNewsFor({ onlyFor: 'analyst at Northwind' }, lead, [])).toBe(true);
	expect(isNewsFor({ onlyFor: 'Writer at Northwind' }, lead, [])).toBe(false);
});
