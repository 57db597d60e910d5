import { expect, it } from 'vitest';
import { leadNotes } from '../../../src/lib/report/week/lead-notes';
import { leadWith } from '../../support/lead-desk';

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
