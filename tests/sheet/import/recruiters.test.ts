import { expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { importText } from '../../support/sheets';

const leadsOf = (rows: string[]): Lead[] => importText(rows.join('\n')).plan.leads;
const submitter = ({ people, submittedBy }: Lead) => people.find(({ id }) => id === submittedBy);

test('beside an agency the recruiter who is named with an address is who submitted', () => {
	const [lead] = leadsOf([
		'Agency,Recruiter,Recruiter email,Date,Status,Client,Role',
		'Peak People,Lil Moss,lil@peak.example,2026-03-02,Submitted,Northgate,Controller',
		'Talentia,Kay Munro,kay@talentia.example,2026-03-02,Submitted,Southgate,Accountant'
	]);
	expect(lead!.people).toHaveLength(1);
	expect(submitter(lead!)).toMatchObject({ name: 'Lil Moss', email: 'lil@peak.example' });
	expect(lead).toMatchObject({ organisation: 'Northgate', origin: 'posting' });
});

test('a recruiter without a job is a lead of its own, by the name of the agency', () => {
	const [lead] = leadsOf([
		'Agency,Recruiter,Recruiter email,Date,Status,Client,Role',
		'Hiro Search,Jon Vale,jon@hiro.example,2026-02-12,No response,,',
		'Peak People,Lil Moss,lil@peak.example,2026-03-02,Submitted,Northgate,Controller'
	]);
	expect(lead).toMatchObject({ organisation: 'Hiro Search', origin: 'recruiter' });
	expect(lead!.touches).toMatchObject([{ kind: 'approach', on: '2026-02-12' }]);
	expect(submitter(lead!)?.name).toBe('Jon Vale');
});

test('the recruiter of an agency without people stays the agency', () => {
	const [lead] = leadsOf(['Company,Role,Agency,Applied', 'Northgate,Controller,Peak People,2026-03-02']);
	expect(submitter(lead!)).toMatchObject({ name: 'Peak People' });
});
