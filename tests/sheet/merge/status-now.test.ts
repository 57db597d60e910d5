import { expect, it } from 'vitest';
import type { Touch } from '../../../src/lib/domain/touch';
import { withCurrentStatus } from '../../../src/lib/sheet/merge/status-now';
import { applied, assessOn, leadWith, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-20';
const NO: Partial<Touch> = { implied: true, undated: true, no: { scope: 'role' } };

it('a no that comes back with the sheet stands behind word that was logged earlier on that day', () => {
	const no = wrote(TODAY, NO);
	const touches = [applied('2026-03-02'), no, wrote(TODAY, { afterSheet: true })];
	const lead = leadWith({ stage: 'rejected', touches });
	expect(assessOn(TODAY, lead).state).not.toBe('respect-no');
	const back = withCurrentStatus(lead, TODAY);
	expect(back.touches.at(-1)).toMatchObject({ id: no.id, undated: true, on: TODAY });
	expect(assessOn(TODAY, back).state).toBe('respect-no');
});

it('a no that stands behind everything stays as it is', () => {
	const lead = leadWith({
		stage: 'rejected',
		touches: [wrote(TODAY, { afterSheet: true }), wrote(TODAY, NO)]
	});
	expect(withCurrentStatus(lead, TODAY)).toBe(lead);
});

it('a no whose day the user named keeps it, and stands again', () => {
	const no = wrote('2026-03-05', {
		implied: true,
		datedBy: 'user',
		standsOn: '2026-03-12',
		no: { scope: 'role' }
	});
	const lead = leadWith({ stage: 'rejected', touches: [applied('2026-03-02'), no, wrote('2026-03-15')] });
	expect(assessOn(TODAY, lead).state).not.toBe('respect-no');
	const back = withCurrentStatus(lead, TODAY);
	expect(back.touches.at(-1)).toEqual({ ...no, standsOn: TODAY });
	expect(assessOn(TODAY, back).state).toBe('respect-no');
});

it('a no that comes back stands behind the offer of the same day', () => {
	const no = wrote('2026-03-13', { implied: true, datedBy: 'sheet', no: { scope: 'role' } });
	const offer = wrote('2026-03-13', { implied: true, datedBy: 'sheet', kind: 'offer' });
	const lead = leadWith({ stage: 'rejected', touches: [applied('2026-03-02'), no, offer] });
	expect(assessOn(TODAY, lead).state).not.toBe('respect-no');
	const back = withCurrentStatus(lead, TODAY);
	expect(back.touches.at(-1)).toEqual(no);
	expect(assessOn(TODAY, back).state).toBe('respect-no');
});
