import { describe, expect, it } from 'vitest';
import { corrected, kindsFor } from '../../src/lib/mail/proposals/correct';
import { proposalsOf } from '../../src/lib/mail/proposals/intake';
import type { Proposal } from '../../src/lib/mail/proposals/proposal';
import type { Lead } from '../../src/lib/domain/lead';
import { DANA, mail, ME } from '../support/mailbox/mail';

const LEAD: Lead = {
	...{
		id: 'northwind',
		organisation: 'Northwind',
		origin: 'posting',
		stage: 'applied',
		addedOn: '2026-03-01'
	},
	...{ people: [{ id: 'dana', ...DANA, title: 'Recruiter' }], touches: [] }
};
const only = (text: string, fields = {}): Proposal =>
	proposalsOf([mail('2026-03-12', { text, ...fields })], {
		...{ leads: [LEAD], own: [ME.email], marks: [], today: '2026-03-20', zone: 'Europe/Berlin' }
	}).leads[0]!.proposals[0]!;

describe('a proposal that the user corrects', () => {
	const reply = only('I have passed it on.');

	it('takes the kind, and what belongs to it', () => {
		expect(corrected(reply, { kind: 'rejection' })).toMatchObject({
			kind: 'rejection',
			change: { touch: { kind: 'reply', no: { scope: 'role' }, on: '2026-03-12', at: '13:00' } }
		});
		expect(corrected(reply, { kind: 'acknowledgement' }).change).toMatchObject({
			touch: { automatic: true }
		});
		const back = corrected(corrected(reply, { kind: 'rejection' }), { kind: 'reply' });
		expect(back.change).toMatchObject({ touch: { kind: 'reply' } });
		expect(back.change).not.toHaveProperty('touch.no');
	});

	it('takes the day, and loses the hour of another', () => {
		const { change } = corrected(reply, { on: '2026-03-11' });
		expect(change).toMatchObject({ touch: { on: '2026-03-11' } });
		expect(change).not.toHaveProperty('touch.at');
		expect(corrected(reply, { on: '2026-03-12' })).toEqual(reply);
	});

	it('offers the kinds of its direction, and its own', () => {
		expect(kindsFor(reply)).toContain('rejection');
		expect(kindsFor(reply)).not.toContain('application');
		expect(kindsFor(only('We will get back to you by March 20, 2026.'))[0]).toBe('promise');
		expect(kindsFor(only('Hello', { from: ME, to: [DANA] }))).toContain('follow-up');
	});
});
