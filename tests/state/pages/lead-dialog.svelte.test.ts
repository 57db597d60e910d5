/** What the forms of a lead start from, and what becomes of their answers. */
import { describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { LeadDialogController } from '../../../src/lib/state/pages/lead-dialog.svelte';
import type { LeadRequest } from '../../../src/lib/state/pages/lead-request';
import { appWith, MONDAY } from '../../support/app-desk';
import { applied, DANA, leadWith, touchOn, wrote } from '../../support/lead-desk';

const ID = 'northwind';
const NOTHING_SENT = { sent: {} };
const PROMISE = { by: 'them', on: '2026-03-06', at: '10:00' } as const;
const INVITED = wrote('2026-03-02', { id: 'invitation', kind: 'invitation', promise: PROMISE });

/** The dialog of a request, by default of one that is about the next step. */
async function dialogOf(
	ask: LeadRequest['ask'],
	facts: Partial<Lead> = {},
	request: Partial<LeadRequest> = {},
	...others: Lead[]
) {
	const app = await appWith(leadWith({ touches: [applied('2026-02-23')], ...facts }), ...others);
	const step = app.book.assessmentOf(ID)?.next ?? null;
	const after = { onclose: vi.fn(), onaccepted: vi.fn(() => Promise.resolve()) };
	const dialog = new LeadDialogController(app, { ask, leadId: ID, step, ...request }, after);
	const now = () => app.book.lead(ID)!;
	return { app, dialog, after, now, kinds: () => now().touches.map(({ kind }) => kind) };
}

const ownStep = (on: string): Lead['ownStep'] => ({ setOn: '2026-03-02', on, what: 'Send the portfolio' });

describe('a touch', () => {
	test('is logged as the step that was asked about, and the dialog closes', async () => {
		const { dialog, after, now } = await dialogOf('touch');
		await dialog.logTouch(touchOn(MONDAY, { personId: 'dana' }), { sent: { resume: 'CV 2026' } });
		expect(now()).toMatchObject({ resume: 'CV 2026', touches: [{}, { kind: 'follow-up' }] });
		expect(after.onclose).toHaveBeenCalledOnce();
		expect(after.onaccepted).not.toHaveBeenCalled();
	});

	test('brings the lead to the stage that the user put it in', async () => {
		const { dialog, now } = await dialogOf('touch', {}, { moveTo: 'talking', step: null });
		await dialog.logTouch(touchOn(MONDAY), NOTHING_SENT);
		expect(now().stage).toBe('talking');
	});

	test('that could not be stored leaves the dialog open', async () => {
		const { app, dialog, after } = await dialogOf('touch');
		vi.spyOn(app.session.writer, 'write').mockRejectedValue(new Error('The disk is full.'));
		await expect(dialog.logTouch(touchOn(MONDAY), NOTHING_SENT)).rejects.toThrow('The disk is full.');
		expect(after.onclose).not.toHaveBeenCalled();
	});

	test('does the user’s own step once its day has come', async () => {
		const { dialog, now } = await dialogOf('touch', { ownStep: ownStep(MONDAY) });
		expect(dialog).toMatchObject({ isAhead: false, mayBeNoTouch: true });
		await dialog.logTouch(touchOn(MONDAY), NOTHING_SENT);
		expect(now().ownStep).toBeUndefined();
	});

	test('does an own step that lies ahead only where the user says so', async () => {
		const { dialog, now } = await dialogOf('touch', { ownStep: ownStep('2026-03-20') });
		expect(dialog).toMatchObject({ isAhead: true, mayBeNoTouch: false, doesPlan: false });
		await dialog.logTouch(touchOn(MONDAY), NOTHING_SENT);
		expect(now().ownStep).toBeDefined();
		dialog.doesPlan = true;
		await dialog.logTouch(touchOn(MONDAY), NOTHING_SENT);
		expect(now().ownStep).toBeUndefined();
	});

	test('may be none: the own step is done all the same', async () => {
		const { dialog, after, now } = await dialogOf('touch', { ownStep: ownStep(MONDAY) });
		await dialog.doWithoutTouch();
		expect(now().ownStep).toBeUndefined();
		expect(now().touches).toHaveLength(1);
		expect(after.onclose).toHaveBeenCalledOnce();
	});

	test('whose day lies ahead becomes the next step, and what was left open stays as planned', async () => {
		const planned = { ...ownStep('2026-03-20')!, place: 'Main street 1', personId: 'dana' };
		const { dialog, after, now } = await dialogOf('touch', { ownStep: planned });
		await dialog.plan({ setOn: MONDAY, on: '2026-03-25', channel: 'phone', what: undefined } as never);
		expect(now().ownStep).toEqual({ ...planned, setOn: MONDAY, on: '2026-03-25', channel: 'phone' });
		expect(now().touches).toHaveLength(1);
		expect(after.onclose).toHaveBeenCalledOnce();
	});

	test('whose day lies ahead takes nothing from a step that is not the user’s own', async () => {
		const { dialog, now } = await dialogOf('touch');
		await dialog.plan({ setOn: MONDAY, on: '2026-03-25' });
		expect(now().ownStep).toEqual({ setOn: MONDAY, on: '2026-03-25' });
	});
});

describe('an offer', () => {
	const OFFER = { stage: 'offer', touches: [wrote('2026-03-06', { kind: 'offer' })] } as const;

	test('is answered by the touch that is owed', async () => {
		expect((await dialogOf('touch', OFFER)).dialog.answersOffer).toBe(true);
		expect((await dialogOf('touch')).dialog.answersOffer).toBe(false);
		expect((await dialogOf('touch', OFFER, { step: null })).dialog.answersOffer).toBe(false);
	});

	test('that is accepted ends the lead, and leads on once the dialog closed', async () => {
		const { dialog, after, now } = await dialogOf('touch', OFFER);
		const answer = touchOn(MONDAY, { kind: 'reply' });
		await dialog.logTouch(answer, { ...NOTHING_SENT, answer: 'accepted' });
		expect(now().ended).toMatchObject({ on: MONDAY, how: 'accepted' });
		expect(after.onaccepted).toHaveBeenCalledExactlyOnceWith(ID);
		expect(after.onclose.mock.invocationCallOrder[0]).toBeLessThan(
			after.onaccepted.mock.invocationCallOrder[0]!
		);
	});

	test('that is declined leads nowhere', async () => {
		const { dialog, after, now } = await dialogOf('touch', OFFER);
		await dialog.logTouch(touchOn(MONDAY, { kind: 'reply' }), { ...NOTHING_SENT, answer: 'declined' });
		expect(now().ended).toMatchObject({ how: 'withdrawn' });
		expect(after.onaccepted).not.toHaveBeenCalled();
	});
});

describe('closing a lead', () => {
	test.each(['ended', 'withdrawn', 'accepted'] as const)('that is %s', async (how) => {
		const { dialog, after, now } = await dialogOf('close');
		await dialog.end({ on: MONDAY, how });
		expect(now().ended).toMatchObject({ on: MONDAY, how });
		expect(after.onclose).toHaveBeenCalledOnce();
		expect(after.onaccepted).toHaveBeenCalledTimes(how === 'accepted' ? 1 : 0);
	});
});

describe('word from them', () => {
	test('does no step of the user’s', async () => {
		const { dialog, now } = await dialogOf('reply', { ownStep: ownStep(MONDAY) });
		await dialog.logReply(wrote(MONDAY));
		expect(now().ownStep).toBeDefined();
		expect(now().touches).toHaveLength(2);
	});

	test('brings somebody who is new', async () => {
		const { dialog, now } = await dialogOf('reply');
		const newPerson = { id: 'li', name: 'Li Wei' };
		await dialog.logReply(wrote(MONDAY, { personId: 'li' }), { newPerson });
		expect(now().people).toEqual([DANA, newPerson]);
	});

	test('may be an invitation that is confirmed in the same breath', async () => {
		const { app, dialog, kinds } = await dialogOf('reply');
		const promise = { by: 'them', on: '2026-03-12' } as const;
		await dialog.logReply(wrote(MONDAY, { kind: 'invitation', promise }), { confirmed: true });
		expect(kinds()).toHaveLength(3);
		await app.session.undo();
		expect(kinds()).toEqual(['application']);
	});
});

describe('an interview', () => {
	test('starts from the appointment that is to be logged', async () => {
		const { dialog } = await dialogOf('interview', { stage: 'interview', touches: [INVITED] });
		expect(dialog.interviewStart).toEqual({ ...PROMISE, personIds: ['dana'] });
	});

	test('starts from the one that has come, where the request names no step', async () => {
		const facts = { stage: 'interview', touches: [INVITED] } as const;
		expect((await dialogOf('interview', facts, { step: null })).dialog.appointment?.id).toBe('invitation');
		expect((await dialogOf('interview')).dialog.interviewStart).toBeUndefined();
	});

	test('starts without people where nobody was named', async () => {
		const { personId: _personId, ...byNobody } = INVITED;
		const { dialog } = await dialogOf('interview', { touches: [byNobody] });
		expect(dialog.interviewStart?.personIds).toEqual([]);
	});

	test('is logged with those who were typed, and with its notes', async () => {
		const { dialog, after, now } = await dialogOf('interview', { touches: [INVITED] });
		await dialog.logInterview({
			id: 'interview',
			on: '2026-03-06',
			channel: 'video',
			met: ['dana'],
			others: 'Li Wei, Dana Ruiz',
			process: 'Two rounds left',
			nextStep: '',
			note: 'Went well.'
		} as never);
		expect(now().people.map(({ name }) => name)).toEqual(['Dana Ruiz', 'Li Wei']);
		const interview = now().touches.find(({ kind }) => kind === 'interview');
		expect(interview).toMatchObject({ on: '2026-03-06', channel: 'video' });
		expect(interview!.note).toBe('Where they are: Two rounds left\nWent well.');
		expect(after.onclose).toHaveBeenCalledOnce();
	});

	test('that was not held ends its promise, and the invitation says so', async () => {
		const { dialog, after, now } = await dialogOf('interview', { touches: [INVITED] });
		await dialog.logNotHeld();
		expect(now().touches).toMatchObject([{ id: 'invitation', notHeld: true }]);
		expect(now().touches[0]).not.toHaveProperty('promise');
		expect(now().touches[0]!.note).toContain('6');
		expect(after.onclose).toHaveBeenCalledOnce();
	});
});

describe('the guards against a touch', () => {
	const proposed = { channel: 'email', personId: 'dana', kind: 'follow-up' } as const;

	test('come with their sentences', async () => {
		const { dialog } = await dialogOf('touch', { touches: [touchOn('2026-03-08', { personId: 'dana' })] });
		const guards = dialog.guardsFor(proposed, MONDAY);
		expect(guards.map(({ guard }) => guard.rule)).toEqual(['too-soon']);
		expect(guards[0]!.sentence).toContain('worth waiting');
		expect(dialog.guardsFor(proposed, '2026-03-30')).toEqual([]);
	});

	test('name the other lead on which a person said no', async () => {
		const refused = leadWith({
			id: 'contoso',
			organisation: 'Contoso',
			touches: [wrote('2026-03-02', { no: { scope: 'contact' } })]
		});
		const { dialog } = await dialogOf('touch', {}, {}, refused);
		const [first] = dialog.guardsFor(proposed, MONDAY);
		expect(first!.guard.rule).toBe('respect-no-across-leads');
		expect(first!.sentence).toContain('Contoso');
	});
});

describe('a person', () => {
	test('who is to be found and known by name is completed', async () => {
		const named = { id: 'li', name: 'Li Wei' };
		const { dialog, now } = await dialogOf('person', { people: [named] });
		expect(dialog.toFind).toEqual(named);
		await dialog.addPerson({ ...named, email: 'li@northwind.example' });
		expect(now().people).toEqual([{ ...named, email: 'li@northwind.example' }]);
	});

	test('is new where no step looks for one', async () => {
		const { dialog, now } = await dialogOf('person');
		expect(dialog.toFind).toBeUndefined();
		await dialog.addPerson({ id: 'li', name: 'Li Wei' });
		expect(now().people).toHaveLength(2);
	});
});

test('a step that is put off keeps what was planned', async () => {
	const { dialog, after, now } = await dialogOf('put-off', { ownStep: ownStep('2026-03-09') });
	expect(dialog.planned).toEqual({ what: 'Send the portfolio' });
	await dialog.putOff({ on: '2026-04-01', at: undefined });
	expect(now().ownStep).toEqual({ setOn: MONDAY, on: '2026-04-01', what: 'Send the portfolio' });
	expect(after.onclose).toHaveBeenCalledOnce();
});

test('what went out before is there to choose from', async () => {
	const { dialog } = await dialogOf('touch', { resume: 'CV 2026' });
	expect(dialog.versions.offered).toEqual({ resume: [{ name: 'CV 2026' }], letter: [] });
});

test('an e-mail that is pasted is read, and said with the name of who wrote', async () => {
	const { dialog } = await dialogOf('reply');
	const mail = 'From: Dana Ruiz <dana@northwind.example>\nDate: Fri, 6 Mar 2026 09:30:00 +0100\n\nThank you.';
	const reading = await dialog.readMail(mail);
	expect(reading).toMatchObject({ personId: 'dana' });
	expect(dialog.sayMail(reading).join(' ')).toContain('Dana Ruiz');
	expect(dialog.sayMail({ ...reading, personId: 'nobody' } as never).join(' ')).toContain(
		'someone on this lead'
	);
});

test('a lead that is gone has no forms', async () => {
	const { dialog } = await dialogOf('touch', {}, { leadId: 'nobody' });
	expect(dialog.lead).toBeUndefined();
	expect([dialog.appointment, dialog.planned, dialog.toFind]).toEqual([undefined, undefined, undefined]);
	const touch: Pick<Touch, 'channel' | 'kind'> = { channel: 'email', kind: 'follow-up' };
	expect(dialog.guardsFor(touch, MONDAY)).toEqual([]);
});
