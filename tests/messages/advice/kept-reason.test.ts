import { expect, it } from 'vitest';
import { stepReason } from '../../../src/lib/messages/rules/step-reasons';
import { assessOn, leadWith } from '../../support/lead-desk';

it('a lead that stays in touch with somebody says so, and counts no follow-up that there was not', () => {
	const lead = leadWith({
		origin: 'networking',
		role: undefined,
		keptFrom: 'refused',
		addedOn: '2026-03-09'
	});
	const reasonOn = (today: string) => {
		const step = assessOn(today, lead).next!;
		return stepReason(step, lead, today, () => undefined);
	};
	expect(reasonOn('2026-03-09')).toMatch(
		/^You’re staying in touch with \S*Dana Ruiz\S*\. Write on 8 April\./
	);
	expect(reasonOn('2026-04-08')).toMatch(/^You’re staying in touch with \S*Dana Ruiz\S*\. /);
});
