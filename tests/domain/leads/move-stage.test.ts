import { describe, expect, it, test } from 'vitest';
import { STAGES, type Lead } from '../../../src/lib/domain/lead';
import { close, logTouch, reopen } from '../../../src/lib/domain/leads/lead-actions';
import { manyMoved, movedTo, openOnes, setPace, snoozable } from '../../../src/lib/domain/leads/move-stage';
import { applied, assessOn, leadWith, wrote } from '../../support/lead-desk';
import { movedSentence, bulkMoveChoices, moveChoices } from '../../../src/lib/messages/lead/moving';

const TODAY = '2026-03-10';
const lead: Lead = {
	id: 'lead',
	organisation: 'Northwind',
	role: 'Analyst',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [],
	touches: []
};
const spoke = logTouch(
	{ id: 't', on: TODAY, direction: 'out', channel: 'phone', kind: 'follow-up', outcome: 'left-message' },
	TODAY
);

describe('moving a lead with what happened', () => {
	it('logs it, and puts the lead where the user put it', () => {
		const moved = movedTo('talking', spoke, TODAY)(lead);
		expect(moved).toMatchObject({ stage: 'talking', touches: [{ id: 't' }] });
	});

	it('opens a closed lead again where it goes on, and leaves it closed in an end', () => {
		const closed = close('ended', TODAY)(lead);
		expect(movedTo('applied', spoke, TODAY)(closed)).not.toHaveProperty('ended');
		expect(movedTo('saved', reopen(TODAY), TODAY)(closed)).toMatchObject({ stage: 'saved', touches: [] });
		expect(movedTo('withdrawn', spoke, TODAY)(closed)).toHaveProperty('ended');
	});
});

describe('what is asked of a move', () => {
	const asked = (to: Lead['stage'], from: Partial<Lead> = {}) =>
		moveChoices(to, { ...lead, ...from }).map(({ what }) => what);

	it.each<[Lead['stage'], string[]]>([
		['talking', ['reply', 'conversation', 'correct']],
		['interview', ['invitation', 'interview', 'correct']],
		['offer', ['offer', 'correct']],
		['accepted', ['accepted', 'correct']],
		['rejected', ['no', 'correct']],
		['withdrawn', ['withdrawn', 'correct']]
	])('to %s', (to, ways) => expect(asked(to)).toEqual(ways));

	it('back is a correction, and silence is nothing that happened', () => {
		expect(asked('applied', { stage: 'interview' })).toEqual(['correct']);
		expect(asked('silent')).toEqual(['correct']);
	});

	it('out of an end opens the lead again', () => {
		const ended = { on: TODAY, how: 'ended' } as const;
		expect(asked('applied', { stage: 'withdrawn', ended })).toEqual(['application', 'reopen']);
		expect(asked('rejected', { stage: 'withdrawn', ended })).toEqual(['no', 'correct']);
	});

	test('from any stage to any other the stage can be corrected', () => {
		for (const from of STAGES)
			for (const to of STAGES) expect(asked(to, { stage: from })).toContain('correct');
	});
});

it('says what became of a move', () => {
	expect(movedSentence(lead, 'talking', 'talking')).toBe('Analyst at Northwind moved to Talking.');
	expect(movedSentence(lead, 'applied', 'talking')).toBe('Analyst at Northwind stays in Applied.');
	expect(movedSentence(lead, 'archived', 'archived')).toBe('Analyst at Northwind moved to Archived.');
});

it('takes a pace away for that of the settings', () => {
	expect(setPace('brisk')(lead)).toEqual({ ...lead, pace: 'brisk' });
	expect(setPace(undefined)({ ...lead, pace: 'brisk' })).toEqual(lead);
});

it('leaves closed leads out of what is put off', () => {
	const closed = close('withdrawn', TODAY)(lead);
	expect(openOnes([lead, closed], TODAY)).toEqual([lead]);
});

it('snoozes what moves, and counts what keeps its day or has no next step', () => {
	const written = leadWith({ id: 'written', touches: [applied('2026-02-20')] });
	const met = wrote('2026-03-10', { kind: 'interview', channel: 'in-person' });
	const thanked = leadWith({ id: 'thanked', touches: [applied('2026-02-20'), met] });
	const refused = leadWith({ id: 'refused', touches: [wrote('2026-01-10', { no: { scope: 'contact' } })] });
	const leads = [written, thanked, refused];
	const nextOf = (id: string) =>
		assessOn(
			TODAY,
			leads.find((each) => each.id === id)!
		).next;
	const now = { day: TODAY, at: '10:00', zone: 'Europe/Berlin' };
	expect(nextOf('thanked')).toMatchObject({ rule: 'thank-each-interviewer' });
	expect(snoozable(leads, nextOf, now)).toEqual({ moved: [written], kept: 1, idle: 1 });
});

describe('moving many', () => {
	const told = { id: 't', on: TODAY };
	it('logs an application by the way that the first step proposes, else by their form', () => {
		const next = { rule: 'plan-first-step', channel: 'email', kind: 'application' } as const;
		const step = { ...next, due: TODAY, personId: 'dana', facts: {} };
		expect(manyMoved('application', step, told)).toMatchObject({
			step,
			how: { touch: { id: 't', kind: 'application', channel: 'email', personId: 'dana' } }
		});
		expect(manyMoved('application', null, told)).toMatchObject({
			step: null,
			how: { touch: { kind: 'application', channel: 'form' } }
		});
	});
	it('logs a no and an end, and nothing where only the stage is corrected', () => {
		expect(manyMoved('no', null, told).how).toMatchObject({ touch: { no: { scope: 'role' } } });
		expect(manyMoved('withdrawn', null, told).how).toEqual({
			did: 'end',
			ended: { on: TODAY, how: 'withdrawn' }
		});
		expect(manyMoved('correct', null, told).how).toEqual({ did: 'nothing' });
	});
	it('asks of many only what can be told of all', () => {
		expect(bulkMoveChoices('applied').map(({ what }) => what)).toEqual(['correct', 'application']);
		expect(bulkMoveChoices('talking').map(({ what }) => what)).toEqual(['correct']);
	});
});
