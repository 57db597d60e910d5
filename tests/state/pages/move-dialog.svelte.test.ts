/** What each way of a lead to a stage opens or stores. */
import { describe, expect, test, vi } from 'vitest';
import type { Lead, Stage } from '../../../src/lib/domain/lead';
import type { StageEvent } from '../../../src/lib/domain/leads/move-stage';
import { MoveDialogController } from '../../../src/lib/state/pages/move-dialog.svelte';
import { appWith } from '../../support/app-desk';
import { applied, DANA, leadWith, touchOn, wrote } from '../../support/lead-desk';

const ID = 'northwind';

async function moving(to: Stage, facts: Partial<Lead> = {}) {
	const app = await appWith(leadWith({ touches: [applied('2026-02-23')], ...facts }));
	const move = new MoveDialogController(app, app.book.lead(ID)!, to);
	const take = (what: StageEvent) => move.take(move.ways.find((way) => way.what === what)!);
	return { app, move, take, now: () => app.book.lead(ID)! };
}

describe('a way by which something happened opens its form, and moves the lead with it', () => {
	test('an application, or an approach where there is no posting', async () => {
		const saved = { stage: 'saved', touches: [] } as const;
		const { move, take } = await moving('applied', saved);
		expect(await take('application')).toBe(false);
		expect(move.request).toMatchObject({
			ask: 'touch',
			leadId: ID,
			moveTo: 'applied',
			step: { rule: 'plan-first-step' },
			start: { touch: { kind: 'application', channel: null, personId: null } }
		});
		const unasked = await moving('applied', { ...saved, origin: 'unsolicited' });
		await unasked.take('application');
		expect(unasked.move.request).toMatchObject({ start: { touch: { kind: 'approach' } } });
	});

	test('a talk with the first person, which does no step that was to be written', async () => {
		const { move, take } = await moving('talking');
		await take('conversation');
		expect(move.request).toEqual({
			ask: 'touch',
			leadId: ID,
			moveTo: 'talking',
			moveFrom: 'applied',
			step: null,
			start: { touch: { kind: 'follow-up', channel: 'phone', personId: 'dana' } }
		});
		const nobody = await moving('talking', { people: [] });
		await nobody.take('conversation');
		expect(nobody.move.request).toMatchObject({ start: { touch: { personId: null } } });
	});

	test('a talk does the call that was due', async () => {
		const { move, take } = await moving('talking', {
			people: [{ id: 'dana', name: 'Dana Ruiz', phone: DANA.phone! }]
		});
		await take('conversation');
		expect(move.request).toMatchObject({ step: { channel: 'phone' } });
	});

	test.each([
		['talking', 'reply', { ask: 'reply' }],
		['interview', 'invitation', { ask: 'reply', start: { reply: 'invitation' } }],
		['interview', 'interview', { ask: 'interview' }],
		['offer', 'offer', { ask: 'reply', start: { reply: 'offer' } }]
	] as const)('to %s by %s', async (to, what, form) => {
		const { move, take, now } = await moving(to);
		await take(what);
		expect(move.request).toEqual({ ...form, leadId: ID, moveTo: to, moveFrom: 'applied', step: null });
		expect(now().stage).toBe('applied');
	});

	test('an interview does the one that is to be logged', async () => {
		const promise = { by: 'them', on: '2026-03-06' } as const;
		const { move, take } = await moving('interview', {
			touches: [wrote('2026-03-02', { kind: 'invitation', promise })]
		});
		await take('interview');
		expect(move.request).toMatchObject({ ask: 'interview', step: { rule: 'log-interview' } });
	});
});

describe('an end makes its stage itself', () => {
	test.each([
		['rejected', 'no', { ask: 'no' }],
		['accepted', 'accepted', { ask: 'close', start: { end: 'accepted' } }],
		['withdrawn', 'withdrawn', { ask: 'close', start: { end: 'withdrawn' } }]
	] as const)('%s by %s', async (to, what, form) => {
		const { move, take } = await moving(to);
		await take(what);
		expect(move.request).toEqual({ ...form, leadId: ID, step: null });
	});

	test('a withdrawal that is still to be told is logged as a touch', async () => {
		const hired = leadWith({
			id: 'hired',
			organisation: 'Contoso',
			stage: 'accepted',
			people: [],
			touches: [applied('2026-02-20')],
			ended: { on: '2026-03-08', how: 'accepted' }
		});
		const { app } = await moving('withdrawn', {
			stage: 'interview',
			touches: [applied('2026-02-23'), touchOn('2026-02-25', { kind: 'interview' })]
		});
		await app.leads.add(hired);
		const move = new MoveDialogController(app, app.book.lead(ID)!, 'withdrawn');
		await move.take(move.ways[0]!);
		expect(move.request).toMatchObject({ ask: 'touch', step: { rule: 'withdraw-courteously' } });
		expect(move.request).not.toHaveProperty('start');
	});
});

describe('a correction opens no form', () => {
	test('and logs nothing', async () => {
		const { app, move, take, now } = await moving('talking');
		expect(await take('correct')).toBe(true);
		expect(move.request).toBeNull();
		expect(now()).toMatchObject({ stage: 'talking', touches: [{ kind: 'application' }] });
		expect(app.session.notice?.text).toBe('Corrected: Talking.');
		await app.session.undo();
		expect(now().stage).toBe('applied');
	});

	test('and opens an ended lead again', async () => {
		const ended = { on: '2026-03-05', how: 'ended' } as const;
		const { app, take, now } = await moving('applied', { stage: 'withdrawn', ended });
		expect(await take('reopen')).toBe(true);
		expect(now()).toMatchObject({ stage: 'applied' });
		expect(now().ended).toBeUndefined();
		expect(app.session.notice?.text).toBe('Reopened in Applied.');
	});

	test('and rejects where it could not be stored', async () => {
		const { app, take } = await moving('talking');
		vi.spyOn(app.session.writer, 'write').mockRejectedValue(new Error('The disk is full.'));
		await expect(take('correct')).rejects.toThrow('The disk is full.');
	});
});
