/** Lists situations in which a guard speaks against a touch. */
import type { GuardRule } from '../../../src/lib/domain/cadence/assessment';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { applied, DANA, leadWith, RAE, touchOn, wrote } from '../../support/lead-desk';
import { contoso } from './situation';

export interface GuardSituation {
	readonly rule: GuardRule;
	readonly name: string;
	readonly today: string;
	readonly lead: Partial<Lead>;
	readonly others?: Lead[];
	readonly touch?: Partial<Pick<Touch, 'kind' | 'channel'>> & { readonly ask?: string };
}

const said = (no: NonNullable<Touch['no']>, facts: Partial<Touch> = {}) => ({
	touches: [applied('2026-03-02'), wrote('2026-03-05', { no, ...facts })]
});
const named = (promise: Omit<NonNullable<Touch['promise']>, 'by'>, facts: Partial<Touch> = {}) => ({
	touches: [wrote('2026-03-05', { promise: { by: 'them', ...promise }, ...facts })]
});
const sentOn = (on: string, facts: Partial<Touch> = {}) => ({
	touches: [applied('2026-03-02'), touchOn(on, { personId: 'dana', ...facts })]
});
const elsewhere = (touch: Touch) => [contoso({ people: [DANA], touches: [touch] })];
const today = '2026-03-10';

export const GUARD_SITUATIONS: readonly GuardSituation[] = [
	{ rule: 'respect-no', name: 'no contact', today, lead: said({ scope: 'contact' }) },
	{
		rule: 'respect-no',
		name: 'no contact, from no one by name',
		today,
		lead: said({ scope: 'contact' }, { personId: undefined })
	},
	{ rule: 'respect-no', name: 'the job', today, lead: said({ scope: 'role' }) },
	{
		rule: 'respect-no',
		name: 'the job, without a day',
		today,
		lead: said({ scope: 'role' }, { implied: true, undated: true })
	},
	{
		rule: 'respect-no-across-leads',
		name: 'said about another job',
		today,
		lead: { touches: [applied('2026-03-02')] },
		others: elsewhere(wrote('2026-03-05', { no: { scope: 'contact' } }))
	},
	{
		rule: 'channel-barred',
		name: 'no calls',
		today,
		touch: { channel: 'phone' },
		lead: said({ scope: 'channel', channel: 'phone' })
	},
	{ rule: 'channel-barred', name: 'no email', today, lead: said({ scope: 'channel', channel: 'email' }) },
	{
		rule: 'ask-closed',
		name: 'a meeting',
		today,
		touch: { ask: 'meeting' },
		lead: said({ scope: 'ask', ask: 'meeting' })
	},
	{ rule: 'wait-as-agreed', name: 'a deadline', today, lead: named({ on: '2026-03-12', answer: true }) },
	{ rule: 'wait-as-agreed', name: 'an agreed day', today, lead: named({ on: '2026-03-11' }) },
	{ rule: 'wait-as-agreed', name: 'not now', today, lead: said({ scope: 'not-now', until: '2026-09-01' }) },
	{
		rule: 'wait-as-agreed',
		name: 'an interview',
		today,
		lead: named({ on: '2026-03-13', at: '10:00' }, { kind: 'invitation' })
	},
	{
		rule: 'no-calls-posting',
		name: 'a call',
		today,
		touch: { channel: 'phone' },
		lead: { noCallsPosting: true, touches: [applied('2026-03-02')] }
	},
	{
		rule: 'through-recruiter',
		name: 'to the employer',
		today,
		lead: { people: [DANA, RAE], submittedBy: 'rae', touches: [applied('2026-03-02')] }
	},
	{ rule: 'too-soon', name: 'after an email', today: '2026-03-11', lead: sentOn('2026-03-09') },
	{ rule: 'too-soon', name: 'after an email of today', today: '2026-03-09', lead: sentOn('2026-03-09') },
	{
		rule: 'too-soon',
		name: 'after a voicemail',
		today,
		lead: sentOn('2026-03-09', { channel: 'phone', outcome: 'left-message' })
	},
	{
		rule: 'too-soon',
		name: 'after an update about an offer',
		today,
		lead: sentOn('2026-03-09', { kind: 'offer' })
	},
	{
		rule: 'too-soon',
		name: 'implied by a sheet',
		today: '2026-03-11',
		lead: sentOn('2026-03-09', { implied: true })
	},
	{
		rule: 'contact-budget',
		name: 'an email yesterday',
		today,
		lead: { touches: [applied('2026-03-02')] },
		others: elsewhere(touchOn('2026-03-09', { personId: 'dana' }))
	},
	{
		rule: 'contact-budget',
		name: 'an email 2 days ago',
		today: '2026-03-11',
		lead: { touches: [applied('2026-03-02')] },
		others: elsewhere(touchOn('2026-03-09', { personId: 'dana' }))
	},
	{
		rule: 'double-submission',
		name: 'through a recruiter and directly',
		today,
		touch: { kind: 'application' },
		lead: {},
		others: [leadWith({ id: 'other', people: [RAE], submittedBy: 'rae' })]
	},
	{
		rule: 'lead-closed',
		name: 'withdrawn',
		today: '2026-03-12',
		lead: { ended: { on: '2026-03-10', how: 'withdrawn' }, touches: [applied('2026-03-02')] }
	},
	{
		rule: 'lead-closed',
		name: 'without a day',
		today: '2026-03-12',
		lead: {
			ended: { on: '2026-03-10', how: 'ended', implied: true, undated: true },
			touches: [applied('2026-03-02')]
		}
	}
];
