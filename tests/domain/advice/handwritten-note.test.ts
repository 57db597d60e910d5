import { expect, it } from 'vitest';
import { offersHandwrittenNote } from '../../../src/lib/domain/advice/handwritten-note';
import type { Lead } from '../../../src/lib/domain/lead';
import { applied, assessOn, DANA, leadWith, RAE, touchOn, wrote } from '../../support/lead-desk';

function offered(today: string, facts: Partial<Lead>): boolean {
	const lead = leadWith(facts);
	const assessment = assessOn(today, lead);
	return offersHandwrittenNote(lead, assessment.next!, assessment);
}
const MET = wrote('2026-03-10', { kind: 'interview', channel: 'in-person', personIds: ['dana'] });
const light = (on: string) => touchOn(on, { kind: 'keep-in-touch', personId: 'dana' });

it('is offered with the thank-you after an interview', () => {
	expect(offered('2026-03-11', { touches: [MET] })).toBe(true);
});

it('is not offered where letters are not wanted, to the recruiter, or with another step', () => {
	const noLetters = wrote('2026-03-10', { no: { scope: 'channel', channel: 'letter' } });
	expect(offered('2026-03-11', { touches: [noLetters, MET] })).toBe(false);
	expect(offered('2026-03-11', { people: [DANA, RAE], submittedBy: 'rae', touches: [MET] })).toBe(false);
	expect(offered('2026-03-11', { touches: [applied('2026-03-02')] })).toBe(false);
});

it('is offered at every third light touch', () => {
	const rested = { keptFrom: 'refused', origin: 'networking', addedOn: '2026-01-02' } as const;
	const days = ['2026-02-02', '2026-03-04', '2026-04-03', '2026-05-04', '2026-06-03'];
	const at = days.map((day, sent) => offered(day, { ...rested, touches: days.slice(0, sent).map(light) }));
	expect(at).toEqual([false, false, true, false, false]);
});
