import { expect, it } from 'vitest';
import { leadNotes } from '../../../src/lib/report/week/lead-notes';
import { DANA, leadWith } from '../../support/lead-desk';

it('lists feedback by company, and leads without it not at all', () => {
	const leads = [
		leadWith({ id: 'b', organisation: 'Tailwind', feedback: 'Too junior' }),
		leadWith({ id: 'c', organisation: 'Contoso' }),
		leadWith({ id: 'a', organisation: 'Fabrikam', feedback: 'More SQL' })
	];
	expect(leadNotes(leads).feedback.map(({ lead, text }) => [lead.organisation, text])).toEqual([
		['Fabrikam', 'More SQL'],
		['Tailwind', 'Too junior']
	]);
});

it('lists marked agencies with the recruiter who submitted the lead, and postings that disappeared', () => {
	const leads = [
		leadWith({ id: 'a', badAgency: true, submittedBy: DANA.id }),
		leadWith({ id: 'b', organisation: 'Search & Co', origin: 'recruiter', badAgency: true }),
		leadWith({ id: 'c', organisation: 'Contoso', postingGone: true, badAgency: false })
	];
	const { badAgencies, gone } = leadNotes(leads);
	expect(badAgencies.map(({ lead, text }) => [lead.id, text])).toEqual([
		['a', 'Dana Ruiz'],
		['b', '']
	]);
	expect(gone.map(({ lead }) => lead.id)).toEqual(['c']);
});
