/** Makes situations in which a step is due, and what they have in common. */
import type { StepRule } from '../../../src/lib/domain/cadence/assessment';
import type { Settings } from '../../../src/lib/domain/cadence/policy';
import type { Lead, News } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { applied, DANA, leadWith, RAE, touchOn, wrote } from '../../support/lead-desk';

export interface Situation {
	readonly rule: StepRule;
	readonly name: string;
	readonly today: string;
	readonly lead: Partial<Lead>;
	readonly others?: Lead[];
	readonly settings?: Partial<Settings>;
	readonly news?: News[];
}

type Also = Omit<Situation, 'rule' | 'name' | 'today' | 'lead'>;

export const situation = (
	rule: StepRule,
	name: string,
	today: string,
	lead: Partial<Lead>,
	also: Also = {}
): Situation => ({ rule, name, today, lead, ...also });

export const contoso = (facts: Partial<Lead>) =>
	leadWith({ id: 'contoso', organisation: 'Contoso', people: [], ...facts });

export const JO = { id: 'jo', name: 'Jo Park', email: 'jo@northwind.example' };
export const onlyNamed = { id: 'dana', name: 'Dana Ruiz' };
export const interview = touchOn('2026-03-05', {
	direction: 'in',
	channel: 'in-person',
	kind: 'interview',
	personIds: ['dana']
});
export const called = (on: string, facts: Partial<Touch> = {}) =>
	touchOn(on, { channel: 'phone', outcome: 'no-answer', personId: 'dana', ...facts });
export const theirCall = (facts: Partial<Touch>) => wrote('2026-03-05', { channel: 'phone', ...facts });
export const promised = (
	by: 'me' | 'them',
	on: string,
	facts: Partial<NonNullable<Touch['promise']>> = {}
) => ({
	promise: { by, on, ...facts }
});
export const deadline = (on: string) => wrote('2026-03-06', promised('them', on, { answer: true }));
export const agreed = (facts = {}) => wrote('2026-03-06', promised('them', '2026-03-17', facts));
export const said = (no: NonNullable<Touch['no']>) => wrote('2026-03-05', { no });
export const thanked = touchOn('2026-03-06', { kind: 'thank-you', personId: 'dana' });
export const unanswered = [applied('2026-03-02'), touchOn('2026-03-09'), touchOn('2026-03-16')];
export const talk: News = { id: 'talk', text: 'Gave a talk', on: '2026-03-01' };
export const news = [talk];
export const byRecruiter = { people: [DANA, RAE], submittedBy: 'rae' };
export const toRecruiter = { origin: 'recruiter', people: [RAE] } as const;
export const toContact = { origin: 'networking' } as const;
export const approached = (on: string, personId: string) => touchOn(on, { kind: 'approach', personId });
export const spoke = touchOn('2026-03-09', { channel: 'phone', outcome: 'spoke', personId: 'dana' });
export const offerElsewhere = [
	contoso({ touches: [wrote('2026-03-10', { kind: 'offer', personId: undefined })] })
];
export const acceptedElsewhere = [contoso({ ended: { on: '2026-03-11', how: 'accepted' } })];
