/** Suggestions beside the steps: each comes where it fits, and goes where it does not. */
import { describe, expect, it, test } from 'vitest';
import { adviceOn, dismissAdvice, type Advice } from '../../../src/lib/domain/advice/advice';
import { planBriefing, type Briefing } from '../../../src/lib/domain/advice/briefing';
import { keptLead } from '../../../src/lib/domain/advice/stay-in-touch';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import type { Lead } from '../../../src/lib/domain/lead';
import { newLead } from '../../../src/lib/domain/leads/lead-actions';
import type { Contact, Person } from '../../../src/lib/domain/person';
import { applied, assessOn, DANA, leadWith, RAE, touchOn, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-11';
const KIM: Person = { id: 'kim', name: 'Kim Lee', email: 'kim@northwind.example' };
const JO: Person = { id: 'jo', name: 'Jo Park', email: 'jo@northwind.example' };
const MET = wrote('2026-03-05', { kind: 'interview', channel: 'in-person', personIds: ['dana', 'kim'] });
const NO = wrote('2026-03-09', { no: { scope: 'role' } });

function told(lead: Lead, { others = [], contacts = [] }: { others?: Lead[]; contacts?: Contact[] } = {}) {
	return adviceOn(lead, openBook([lead, ...others], DEFAULT_SETTINGS, []), contacts, TODAY);
}
const names = (all: readonly Advice[]) =>
	all.flatMap((advice) =>
		advice.kind === 'good-word' ? advice.people.map(({ name }) => name) : advice.person.name
	);

describe('staying in touch after a no', () => {
	const refused = (facts: Partial<Lead> = {}) =>
		leadWith({ people: [DANA, KIM], touches: [applied('2026-02-20'), MET, NO], ...facts });

	it('is suggested with each person met at the interview', () => {
		expect(told(refused()).map(({ kind }) => kind)).toEqual(['stay-in-touch', 'stay-in-touch']);
		expect(names(told(refused()))).toEqual(['Dana Ruiz', 'Kim Lee']);
	});

	test.each<[string, Partial<Lead>]>([
		['before a no', { touches: [MET] }],
		['where nobody was met', { touches: [applied('2026-02-20'), NO] }],
		['once they were in touch again', { touches: [MET, NO, wrote('2026-03-10')] }],
		[
			'where everything goes through the recruiter',
			{ people: [DANA, KIM, RAE], submittedBy: 'rae', touches: [MET, NO] }
		],
		['after a no to any contact that names nobody', { touches: [MET, NO, noContact(undefined)] }]
	])('is not suggested %s', (_when, facts) => {
		expect(told(refused(facts))).toEqual([]);
	});

	it('is never suggested with a person who wants no contact, wherever they said so', () => {
		const here = refused({ touches: [MET, NO, noContact('kim')] });
		expect(names(told(here))).toEqual(['Dana Ruiz']);
		const elsewhere = leadWith({ id: 'other', touches: [noContact('dana')] });
		expect(names(told(refused(), { others: [elsewhere] }))).toEqual(['Kim Lee']);
	});

	it('makes a networking lead that rests for one interval, and the refused one stays refused', () => {
		const lead = refused();
		const kept = newLead(keptLead(lead, DANA), 'kept', TODAY);
		expect(kept).toMatchObject({
			organisation: 'Northwind',
			origin: 'networking',
			source: 'Analyst at Northwind',
			keptFrom: lead.id,
			people: [DANA]
		});
		expect(assessOn(TODAY, kept, { others: [lead] })).toMatchObject({
			state: 'resting',
			next: { rule: 'keep-in-touch', due: '2026-04-10', personId: 'dana', channel: 'email' }
		});
		expect(assessOn(TODAY, lead, { others: [kept] }).state).toBe('respect-no');
		expect(names(told(lead, { others: [kept] }))).toEqual(['Kim Lee']);
	});

	it('is gone once it is dismissed', () => {
		const [first] = told(refused());
		const left = dismissAdvice(first!.key)(refused());
		expect(names(told(left))).toEqual(['Kim Lee']);
		expect(dismissAdvice(first!.key)(left).dismissedAdvice).toEqual([first!.key]);
	});
});

function noContact(personId: string | undefined) {
	return wrote('2026-03-10', { no: { scope: 'contact' }, personId });
}

describe('a good word', () => {
	const waiting = (facts: Partial<Lead> = {}) =>
		leadWith({ people: [DANA, KIM], touches: [applied('2026-02-20'), MET], ...facts });
	const network = leadWith({ id: 'net', origin: 'networking', organisation: 'northwind', people: [JO] });
	const contact: Contact = { ...RAE, organisation: 'Northwind', addedOn: '2026-01-02' };

	it('is asked of the people known at the company, before the decision', () => {
		const [advice, ...more] = told(waiting(), { others: [network], contacts: [contact] });
		expect(advice).toMatchObject({ kind: 'good-word', interviewOn: '2026-03-05' });
		expect(names([advice!])).toEqual(['Jo Park', 'Rae Lindqvist']);
		expect(more).toEqual([]);
	});

	it('is asked of those whom the user named as references', () => {
		expect(told(waiting({ vouchers: ' Priya Nair ' }))).toMatchObject([
			{ kind: 'good-word', people: [], vouchers: 'Priya Nair' }
		]);
	});

	test.each<[string, Partial<Lead>]>([
		['before an interview', { touches: [applied('2026-02-20')] }],
		['after a no', { touches: [MET, NO] }],
		['after an offer', { touches: [MET, wrote('2026-03-09', { kind: 'offer' })] }],
		['on a lead that ended', { ended: { on: '2026-03-10', how: 'withdrawn' } }],
		['on a lead whose stage says refused', { stage: 'rejected' }]
	])('is not asked %s', (_when, facts) => {
		const all = told(waiting({ vouchers: 'Priya Nair', ...facts }), { others: [network] });
		expect(all.filter(({ kind }) => kind === 'good-word')).toEqual([]);
	});

	it('is not asked of who interviewed, wants no contact, works elsewhere or has no name', () => {
		const others = [
			leadWith({ ...network, id: 'a', people: [{ ...DANA, id: 'same dana' }] }),
			leadWith({ ...network, id: 'b', people: [JO], touches: [{ ...noContact('jo') }] }),
			leadWith({ ...network, id: 'c', organisation: 'Contoso', people: [RAE] }),
			leadWith({ ...network, id: 'd', people: [{ id: 'e', name: '', email: 'info@northwind.example' }] })
		];
		expect(told(waiting(), { others })).toEqual([]);
	});
});

describe('the recruiter’s briefing', () => {
	const invited = wrote('2026-03-09', {
		id: 'invited',
		kind: 'invitation',
		promise: { by: 'them', on: '2026-03-16', personId: 'dana' }
	});
	const confirmed = touchOn('2026-03-09', { kind: 'reply', personId: 'rae' });
	const arranged = (facts: Partial<Lead> = {}) =>
		leadWith({ people: [DANA, RAE], submittedBy: 'rae', touches: [invited, confirmed], ...facts });

	it('is planned for the business day before the interview, as a step of its own', () => {
		const [advice] = told(arranged()) as [Briefing];
		expect(advice).toMatchObject({
			kind: 'briefing',
			person: RAE,
			interviewOn: '2026-03-16',
			planFor: '2026-03-13'
		});
		const planned = planBriefing(advice, 'Ask Rae Lindqvist for a briefing', TODAY)(arranged());
		expect(assessOn(TODAY, planned)).toMatchObject({
			next: { rule: 'own-step', due: '2026-03-13', personId: 'rae' }
		});
		expect(assessOn('2026-03-16', planned).next).toMatchObject({
			rule: 'agreed-date',
			facts: { appointment: true }
		});
		expect(told(planned)).toEqual([]);
	});

	it('replaces no step of the user’s own', () => {
		const own = { setOn: '2026-03-09', on: '2026-03-12', what: 'Read the ad' };
		const [advice] = told(arranged({ ownStep: own })) as [Briefing];
		expect(advice.planFor).toBeUndefined();
		expect(planBriefing(advice, 'Ask', TODAY)(arranged({ ownStep: own })).ownStep).toEqual(own);
	});

	test.each<[string, Partial<Lead>]>([
		['without a recruiter', { submittedBy: undefined }],
		['before the invitation is answered', { touches: [invited] }],
		[
			'for a talk with the recruiter',
			{ touches: [{ ...invited, promise: { ...invited.promise!, personId: 'rae' } }, confirmed] }
		],
		['on the day itself', { touches: [{ ...invited, promise: { by: 'them', on: TODAY } }, confirmed] }],
		['from a recruiter who wants no contact', { touches: [invited, confirmed, noContact('rae')] }]
	])('is not suggested %s', (_when, facts) => {
		expect(told(arranged(facts))).toEqual([]);
	});
});
