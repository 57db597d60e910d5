import { expect, it } from 'vitest';
import { fieldsOfAd, leadOfAd } from '../../src/lib/paste/ad-lead';
import { parseJobAd } from '../../src/lib/paste/job-ad';

const TODAY = '2026-11-20';
const leadOf = (text: string) => leadOfAd(fieldsOfAd(parseJobAd(text, TODAY)), text, () => 'new');

it('an ad becomes a lead that keeps the whole text', () => {
	const ad =
		'Analyst\nCompany: Northwind\nReference: NW-7\nNo phone calls.\nApply by 12 December: Dana Ruiz, dana.ruiz@northwind.example';
	expect(leadOf(ad)).toEqual({
		organisation: 'Northwind',
		role: 'Analyst',
		applyBy: '2026-12-12',
		reference: 'NW-7',
		noCallsPosting: true,
		jobAd: ad,
		people: [{ id: 'new', name: 'Dana Ruiz', email: 'dana.ruiz@northwind.example' }]
	});
});

it('a link alone is the link, and no text of an ad', () => {
	const url = 'https://jobs.lever.co/northwind/1';
	expect(leadOf(url)).toEqual({ organisation: 'Northwind', url, people: [] });
});

it('what the user took out of the fields is not in the lead', () => {
	const fields = fieldsOfAd(parseJobAd('Analyst\nCompany: Northwind\nSalary: 50,000', TODAY));
	expect(leadOfAd({ ...fields, salary: ' ', applyBy: 'soon' }, '', () => 'new')).toEqual({
		organisation: 'Northwind',
		role: 'Analyst',
		people: []
	});
});
