import { describe, expect, test } from 'vitest';
import { readCapture } from '../../../src/lib/paste/capture/capture';
import { carriedFrom } from '../../support/posting-page';

const TODAY = '2026-11-30';

/** What the form shows of a posting in the data of a page. */
function factsOf(posting: object) {
	const data = [{ '@type': 'JobPosting', title: 'Analyst', ...posting }];
	return readCapture(carriedFrom({ data, title: 'Analyst' }), TODAY)!.jobs[0]!;
}
const fieldsOf = (posting: object) => factsOf(posting).fields;

describe('a posting as sites write it', () => {
	test('with everything, by the book', () => {
		const job = factsOf({
			'@context': 'https://schema.org/',
			title: 'R&amp;D Analyst ',
			description: '<p>You count.</p><ul><li>Plan</li></ul>',
			hiringOrganization: { '@type': 'Organization', name: 'Northwind', sameAs: 'https://northwind.example' },
			datePosted: '2026-11-20',
			validThrough: '2026-12-31T23:59:59+01:00',
			employmentType: ['FULL_TIME', 'CONTRACTOR'],
			identifier: { '@type': 'PropertyValue', name: 'Northwind', value: 'NW-7' },
			jobLocation: {
				'@type': 'Place',
				address: {
					'@type': 'PostalAddress',
					streetAddress: '1 Quay',
					addressLocality: 'Leeds',
					addressRegion: 'England',
					addressCountry: 'GB'
				}
			},
			baseSalary: {
				'@type': 'MonetaryAmount',
				currency: 'GBP',
				value: { '@type': 'QuantitativeValue', minValue: 48000, maxValue: 55000, unitText: 'YEAR' }
			}
		});
		expect(job.fields).toEqual({
			organisation: 'Northwind',
			role: 'R&D Analyst',
			location: 'Leeds, England, GB',
			salary: 'GBP 48,000–55,000 per year',
			applyBy: '2026-12-31',
			reference: 'NW-7',
			url: 'https://jobs.example/analyst-4711',
			source: 'jobs.example'
		});
		expect(job.text).toBe('Employment: full time, contractor\nPosted: 2026-11-20\n\nYou count.\n• Plan');
		expect(job.notes).toEqual([]);
	});

	test.each<[string, object, string | undefined]>([
		['a text', { hiringOrganization: 'Northwind' }, 'Northwind'],
		['a list', { hiringOrganization: [{ name: 'Northwind' }, { name: 'Agency' }] }, 'Northwind'],
		['a legal name', { hiringOrganization: { legalName: 'Northwind plc' } }, 'Northwind plc'],
		['nothing', { hiringOrganization: { name: '  ' } }, undefined],
		['null', { hiringOrganization: null }, undefined]
	])('the company is %s', (_, posting, name) => expect(fieldsOf(posting).organisation).toBe(name));

	test.each<[object, string | undefined]>([
		[{ baseSalary: '45000' }, '45,000'],
		[{ baseSalary: 45_000, salaryCurrency: 'EUR' }, 'EUR 45,000'],
		[{ baseSalary: '$45k – $55k a year' }, '$45k – $55k a year'],
		[{ baseSalary: { currency: 'USD', value: 18.5, unitText: 'HOUR' } }, 'USD 18.5 per hour'],
		[
			{ baseSalary: { currency: 'USD', value: { value: '$100,000', unitText: 'YEARLY' } } },
			'$100,000 per year'
		],
		[{ baseSalary: { currency: 'EUR', value: ['40000', '50000.00'] } }, 'EUR 40,000–50,000'],
		[
			{ baseSalary: { currency: 'EUR', minValue: 40_000, maxValue: 40_000, unitText: 'ANNUM' } },
			'EUR 40,000 per year'
		],
		[
			{ baseSalary: [{ value: { minValue: 3000, unitText: 'month' }, currency: 'EUR' }] },
			'EUR 3,000 per month'
		],
		[{ estimatedSalary: { currency: 'USD', value: { maxValue: 90_000 } } }, 'USD 90,000'],
		[{ baseSalary: { currency: 'INR', value: { minValue: 0, maxValue: 0, unitText: 'MONTH' } } }, undefined],
		[{ baseSalary: { currency: 'USD' } }, undefined],
		[{ baseSalary: 'competitive' }, undefined]
	])('the salary of %j is %s', (posting, salary) => expect(fieldsOf(posting).salary).toBe(salary));

	const leeds = { address: { addressLocality: 'Leeds' } };
	const york = { '@type': 'Place', address: 'York, UK' };
	test.each<[object, string | undefined]>([
		[{ jobLocation: 'Leeds' }, 'Leeds'],
		[{ jobLocation: [leeds, york, leeds] }, 'Leeds; York, UK'],
		[{ jobLocation: ['A', 'B', 'C', 'D', 'E', 'F'] }, 'A; B; C; D; 2 more'],
		[{ jobLocation: { name: 'Harbor office' } }, 'Harbor office'],
		[{ jobLocation: { address: { addressCountry: { '@type': 'Country', name: 'Germany' } } } }, 'Germany'],
		[{ jobLocation: { address: { addressLocality: 'Berlin', addressRegion: 'Berlin' } } }, 'Berlin'],
		[{ jobLocationType: 'TELECOMMUTE' }, 'Remote'],
		[
			{
				jobLocationType: 'TELECOMMUTE',
				applicantLocationRequirements: [{ name: 'USA' }, { name: 'Canada' }]
			},
			'Remote (USA, Canada)'
		],
		[{ jobLocationType: ['TELECOMMUTE'], jobLocation: leeds }, 'Remote; Leeds'],
		[{ jobLocation: {} }, undefined]
	])('the place of %j is %s', (posting, place) => expect(fieldsOf(posting).location).toBe(place));

	test.each<[unknown, string | undefined, string | undefined]>([
		['2026-12-31', '2026-12-31', undefined],
		['2026-12-31T00:00', '2026-12-31', undefined],
		['2026-12-31 23:59:59', '2026-12-31', undefined],
		['December 31, 2026', '2026-12-31', undefined],
		['31/12/2026', '2026-12-31', undefined],
		['03/04/2027', undefined, '03/04/2027'],
		['2026-02-30', undefined, '2026-02-30'],
		['when filled', undefined, 'when filled'],
		['', undefined, undefined]
	])('a posting valid through %j is to be applied for by %s', (validThrough, day, unread) => {
		const { fields, notes } = factsOf({ validThrough });
		expect(fields.applyBy).toBe(day);
		expect(notes).toEqual(unread === undefined ? [] : [{ kind: 'no-day', said: unread }]);
	});

	test.each<[unknown, string | undefined]>([
		['NW-7', 'NW-7'],
		[4711, '4711'],
		[{ name: 'Northwind' }, undefined],
		[[{ value: 'NW-8' }], 'NW-8']
	])('the job ID of %j is %s', (identifier, id) => expect(fieldsOf({ identifier }).reference).toBe(id));

	test('a description that was escaped twice is text', () => {
		const description = '&lt;p&gt;You &amp;amp; us&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;';
		expect(factsOf({ description }).text).toBe('You & us');
	});
});
