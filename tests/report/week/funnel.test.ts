/** Tells how far applications came. */
import { expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { funnel } from '../../../src/lib/report/week/funnel';
import { applied, leadWith, touchOn, wrote } from '../../support/lead-desk';

const until = '2026-03-15';
const told = (...leads: Lead[]) =>
	funnel(leads, until).map(({ key, entries, rate }) => [key, entries.length, rate]);
const interview = (on: string) => touchOn(on, { kind: 'interview', channel: 'in-person', direction: 'in' });
const offer = (on: string) => touchOn(on, { kind: 'offer', direction: 'in' });

test('each lead counts once at every stage that it reached, as a share of those that applied', () => {
	const leads = [
		leadWith({ id: 'a', touches: [applied('2026-03-02')] }),
		leadWith({
			id: 'b',
			touches: [applied('2026-03-03'), applied('2026-03-01'), wrote('2026-03-05'), wrote('2026-03-06')]
		}),
		leadWith({ id: 'c', touches: [applied('2026-03-04'), interview('2026-03-09'), interview('2026-03-12')] }),
		leadWith({ id: 'd', touches: [applied('2026-03-04'), interview('2026-03-09'), offer('2026-03-12')] })
	];
	expect(told(...leads)).toEqual([
		['applied', 4, 1],
		['reply', 3, 0.75],
		['interview', 2, 0.5],
		['offer', 1, 0.25]
	]);
	expect(funnel(leads, until)[0]!.entries.map(({ lead, on }) => [lead.id, on])).toEqual([
		['b', '2026-03-01'],
		['a', '2026-03-02'],
		['c', '2026-03-04'],
		['d', '2026-03-04']
	]);
});

test('what nobody reached is left out, and so is what happened later, automatically, or without an application', () => {
	expect(told()).toEqual([]);
	expect(
		told(
			leadWith({ id: 'a', touches: [applied('2026-03-02'), wrote('2026-03-02', { automatic: true })] }),
			leadWith({ id: 'b', touches: [applied('2026-03-02'), wrote('2026-03-16')] }),
			leadWith({ id: 'c', touches: [applied('2026-03-16')] }),
			leadWith({ id: 'd', touches: [touchOn('2026-03-02'), wrote('2026-03-04')] })
		)
	).toEqual([['applied', 2, 1]]);
});

test('what a sheet gives no day for counts once the sheet was read, after what has a day', () => {
	const undated = applied('2026-03-10', { implied: true, undated: true });
	const leads = [
		leadWith({ id: 'a', touches: [undated] }),
		leadWith({ id: 'b', touches: [applied('2026-03-12')] })
	];
	expect(funnel(leads, until)[0]!.entries.map(({ lead }) => lead.id)).toEqual(['b', 'a']);
	expect(funnel(leads, '2026-03-09')).toEqual([]);
});
