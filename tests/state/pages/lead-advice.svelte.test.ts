/** Suggestions on a lead store one action each, which one undo takes back. */
import { expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { LeadAdviceController } from '../../../src/lib/state/pages/lead-advice.svelte';
import { appWith, MONDAY } from '../../support/app-desk';
import { applied, DANA, leadWith, RAE, touchOn, wrote } from '../../support/lead-desk';

const MET = wrote('2026-03-04', { kind: 'interview', channel: 'in-person', personIds: ['dana'] });

async function pageOf(facts: Partial<Lead>) {
	const app = await appWith(leadWith(facts));
	const now = () => app.book.lead('northwind')!;
	return { app, now, page: new LeadAdviceController(app, now) };
}

test('staying in touch adds one lead, also pressed twice, and undo takes it back', async () => {
	const touches = [applied('2026-02-20'), MET, wrote('2026-03-06', { no: { scope: 'role' } })];
	const { app, now, page } = await pageOf({ touches });
	const [advice] = page.advice;
	if (advice?.kind !== 'stay-in-touch') throw new Error('nobody to stay in touch with');
	await Promise.all([page.stayInTouch(advice), page.stayInTouch(advice)]);
	await page.stayInTouch(advice);
	expect(app.book.leads.size).toBe(2);
	const kept = [...app.book.leads.values()].find(({ keptFrom }) => keptFrom)!;
	expect(kept).toMatchObject({ origin: 'networking', keptFrom: 'northwind', people: [DANA] });
	expect(new LeadAdviceController(app, () => kept).keptFrom).toEqual(now());
	expect(app.book.assessmentOf('northwind')?.state).toBe('respect-no');
	expect(page.advice).toEqual([]);
	await app.session.undo();
	expect(app.book.leads.size).toBe(1);
	expect(page.advice).toHaveLength(1);
	await page.stayInTouch(advice);
	expect(app.book.leads.size).toBe(2);
});

test('a suggestion that is dismissed is gone, and undo brings it back', async () => {
	const { app, page } = await pageOf({ touches: [MET], vouchers: 'Priya Nair' });
	expect(page.advice).toMatchObject([{ kind: 'good-word' }]);
	await page.dismiss(page.advice[0]!);
	expect(page.advice).toEqual([]);
	await app.session.undo();
	expect(page.advice).toHaveLength(1);
});

test('a briefing is planned as a step with the recruiter, and undo takes it back', async () => {
	const promise = { by: 'them', on: '2026-03-16', personId: 'dana' } as const;
	const touches = [
		wrote('2026-03-05', { kind: 'invitation', promise }),
		touchOn('2026-03-06', { kind: 'reply' })
	];
	const { app, now, page } = await pageOf({ people: [DANA, RAE], submittedBy: 'rae', touches });
	const [advice] = page.advice;
	if (advice?.kind !== 'briefing') throw new Error('no briefing');
	await page.planBriefing(advice);
	expect(now().ownStep).toEqual({
		setOn: MONDAY,
		on: '2026-03-13',
		what: 'Ask Rae Lindqvist for a briefing',
		personId: 'rae'
	});
	await app.session.undo();
	expect(now().ownStep).toBeUndefined();
});
