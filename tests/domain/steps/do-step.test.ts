/** Every kind of step by every door: the same thing done makes the same facts. */
import { describe, expect, it } from 'vitest';
import { STEP_RULES, type Step, type StepRule } from '../../../src/lib/domain/cadence/assessment';
import type { Lead } from '../../../src/lib/domain/lead';
import { appointmentOf } from '../../../src/lib/domain/steps/appointments';
import { askedFirst, asksHowCallWent } from '../../../src/lib/domain/steps/asked-first';
import { doStep, endOf, stepDone, type StepDone } from '../../../src/lib/domain/steps/do-step';
import { movedTo, stepDoneBy } from '../../../src/lib/domain/leads/move-stage';
import type { Interview } from '../../../src/lib/domain/steps/log-interview';
import { meantBy } from '../../../src/lib/domain/steps/without-plan';
import { putOff } from '../../../src/lib/domain/steps/put-off';
import type { CallOutcome, Channel, Touch, TouchKind } from '../../../src/lib/domain/touch';
import { draftDone } from '../../../src/routes/drafts/draft-view';
import { applied, assessOn, DANA, leadWith, touchOn, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-11';
const INVITATION = wrote('2026-03-05', {
	id: 'invited',
	kind: 'invitation',
	promise: { by: 'them', on: '2026-03-10', at: '10:00', channel: 'in-person', personId: 'dana' }
});
const OWN = { setOn: '2026-03-05', on: TODAY, personId: 'dana', channel: 'email' } as const;

/** A lead on which a step of each kind is open. */
function leadFor(rule: StepRule): Lead {
	const touches = [applied('2026-02-20', { id: 'applied' })];
	if (rule === 'plan-first-step') return leadWith({ stage: 'saved' });
	if (rule === 'own-step') return leadWith({ touches, ownStep: OWN });
	if (rule === 'log-interview') return leadWith({ stage: 'interview', touches: [...touches, INVITATION] });
	if (rule === 'find-a-person') return leadWith({ touches, people: [{ id: 'dana', name: 'Dana Ruiz' }] });
	return leadWith({ touches });
}

const KINDS: Partial<Record<StepRule, TouchKind>> = {
	'reply-owed': 'reply',
	'thank-each-interviewer': 'thank-you',
	'debrief-recruiter': 'debrief',
	'gracious-close': 'thank-you',
	'tell-of-offer': 'offer',
	'withdraw-courteously': 'other',
	'log-interview': 'interview',
	'find-a-person': 'other',
	'plan-first-step': 'application',
	'keep-in-touch': 'keep-in-touch',
	'recruiter-touch-base': 'keep-in-touch'
};
const CHANNELS: Partial<Record<StepRule, Channel | null>> = {
	'debrief-recruiter': 'phone',
	'retry-call': 'phone',
	'no-calls-posting': 'phone',
	'plan-first-step': 'form',
	'log-interview': 'in-person',
	'find-a-person': null
};

function stepOf(rule: StepRule): Step {
	const channel = CHANNELS[rule] === undefined ? 'email' : (CHANNELS[rule] ?? null);
	return {
		rule,
		due: TODAY,
		personId: 'dana',
		channel,
		kind: KINDS[rule] ?? 'follow-up',
		...(rule === 'keep-in-touch' && { news: 'news' }),
		...(rule === 'recruiter-touch-base' && { resume: true }),
		facts: rule === 'log-interview' ? { named: '2026-03-10' } : {}
	};
}

const HELD: Interview = {
	id: 't',
	on: '2026-03-10',
	at: '10:00',
	channel: 'in-person',
	met: ['dana'],
	newPeople: []
};
const FOUND = { ...DANA, id: 'dana' };

/** What the forms say, which every door opens where something must be asked: they are one component. */
function asForm(step: Step, rule: StepRule): StepDone {
	if (rule === 'find-a-person') return { did: 'person', person: FOUND };
	if (rule === 'log-interview') return { did: 'interview', interview: HELD };
	const fields = {
		id: 't',
		on: TODAY,
		direction: 'out',
		channel: step.channel!,
		kind: step.kind,
		personId: step.personId ?? undefined,
		resume: step.resume,
		at: undefined,
		note: undefined,
		outcome: step.channel === 'phone' ? 'spoke' : undefined
	} as const;
	return stepDone(step, fields, { sent: {} })!;
}

type Door = (step: Step, lead: Lead) => (lead: Lead) => Lead;

const outcomeOf = (step: Step): CallOutcome | undefined => (step.channel === 'phone' ? 'spoke' : undefined);
const NEWS = { id: 'news', text: 'Passed the CPIM exam', on: '2026-03-01' };
const WORDS = 'I passed the CPIM exam, and my résumé comes with this.';

const DOORS: Record<string, Door> = {
	'Done on Today': (step) => {
		const asked = askedFirst(step, outcomeOf(step));
		const how = asked
			? asForm(step, step.rule)
			: stepDone(step, { id: 't', on: TODAY, ...(outcomeOf(step) && { outcome: outcomeOf(step) }) })!;
		return doStep(step, how, TODAY);
	},
	'a draft': (step, lead) => {
		if (!step.channel || step.rule === 'log-interview') return doStep(step, asForm(step, step.rule), TODAY);
		const texts = { subject: '', body: WORDS, answered: WORDS };
		const source = { lead, step, channel: step.channel, today: TODAY, news: NEWS.text, book: null! };
		return doStep(step, draftDone(source, texts, { id: 't', notes: '', outcome: outcomeOf(step) }), TODAY);
	},
	'the lead’s page and the form that logs': (step) => doStep(step, asForm(step, step.rule), TODAY),
	'the board': (step) => {
		const HAPPENED: Partial<Record<StepRule, [Parameters<typeof stepDoneBy>[0], Lead['stage']]>> = {
			'plan-first-step': ['application', 'applied'],
			'log-interview': ['interview', 'interview'],
			'withdraw-courteously': ['withdrawn', 'withdrawn'],
			'debrief-recruiter': ['conversation', 'talking'],
			'retry-call': ['conversation', 'talking'],
			'no-calls-posting': ['conversation', 'talking']
		};
		const happened = HAPPENED[step.rule];
		if (!happened) return doStep(step, asForm(step, step.rule), TODAY);
		const about = stepDoneBy(happened[0], step);
		expect(about).toBe(step);
		const done = doStep(about, asForm(step, step.rule), TODAY);
		return happened[0] === 'conversation' ? done : movedTo(happened[1], done, TODAY);
	},
	'many at once': (step) => {
		const how = stepDone(step, { id: 't', on: TODAY, outcome: outcomeOf(step) });
		return doStep(step, askedFirst(step, outcomeOf(step)) ? asForm(step, step.rule) : how!, TODAY);
	}
};

/** All facts but the words that only a draft has. */
function factsOf(lead: Lead): Lead {
	return {
		...lead,
		touches: lead.touches.map(({ note, ...touch }) => (touch.id === 't' ? touch : { note, ...touch }))
	};
}

describe.each(STEP_RULES)('%s', (rule) => {
	const step = stepOf(rule);
	const before = leadFor(rule);
	const expected = factsOf(DOORS['Done on Today']!(step, before)(before));

	it.each(Object.keys(DOORS))('by %s makes the same facts', (door) => {
		const after = DOORS[door]!(step, before)(before);
		expect(factsOf(after)).toEqual(expected);
		expect(factsOf(after)).not.toEqual(factsOf(before));
	});

	it('is done once, pressed twice', () => {
		const press = DOORS['Done on Today']!(step, before);
		expect(press(press(before))).toEqual(press(before));
	});
});

const done = (lead: Lead, step: Step, told: Partial<Touch> = {}): Lead =>
	doStep(step, stepDone(step, { id: 't', on: TODAY, ...told })!, TODAY)(lead);

describe('what follows from a step', () => {
	it('a withdrawal closes the lead, and an attempt at one does not', () => {
		const step = stepOf('withdraw-courteously');
		const lead = leadFor(step.rule);
		expect(done(lead, step)).toMatchObject({
			stage: 'withdrawn',
			ended: { on: TODAY, how: 'withdrawn' }
		});
		for (const told of [
			{ channel: 'phone', outcome: 'no-answer' },
			{ kind: 'thank-you' },
			{ kind: 'debrief' }
		] as const)
			expect(done(lead, step, told)).not.toHaveProperty('ended');
		expect(done(lead, step, { channel: 'phone', outcome: 'left-message' })).toHaveProperty('ended');
	});

	it('a withdrawal that is tried again, or was put off, closes the lead as well', () => {
		for (const rule of ['retry-call', 'own-step'] as const) {
			const step = { ...stepOf(rule), facts: { insteadOf: 'withdraw-courteously' as const } };
			const lead = leadFor(rule);
			expect(done(lead, step, { channel: 'phone', outcome: 'spoke' })).toHaveProperty('ended');
			expect(done(lead, step, { channel: 'phone', outcome: 'no-answer' })).not.toHaveProperty('ended');
		}
		const search = { ...stepOf('find-a-person'), facts: { insteadOf: 'withdraw-courteously' as const } };
		expect(done(leadFor('find-a-person'), search, { channel: 'phone', outcome: 'spoke' })).not.toHaveProperty(
			'ended'
		);
	});

	it('a withdrawal that was put off is known by what is due without the plan', () => {
		const won = leadWith({ id: 'won', people: [], ended: { on: '2026-03-10', how: 'accepted' } });
		const met = touchOn('2026-03-02', { kind: 'interview', personIds: ['dana'] });
		const lead = leadWith({ touches: [met], ownStep: { setOn: '2026-03-10', on: TODAY } });
		const step = assessOn(TODAY, lead, { others: [won] }).steps.find(({ rule }) => rule === 'own-step')!;
		const meant = meantBy(step, lead, (one) => assessOn(TODAY, one, { others: [won] }));
		expect(done(lead, meant)).toMatchObject({ ended: { how: 'withdrawn' } });
		expect(meantBy(step, lead, (one) => assessOn(TODAY, one))).toBe(step);
	});

	it('an end that stands is not written over', () => {
		const ended = { on: '2026-03-01', how: 'ended' } as const;
		expect(done(leadWith({ ended }), stepOf('withdraw-courteously')).ended).toEqual(ended);
	});

	it('a step of one’s own is cleared, but not by an attempt, a thank-you or another plan since', () => {
		const step = stepOf('own-step');
		const lead = leadFor('own-step');
		expect(done(lead, step)).not.toHaveProperty('ownStep');
		expect(done(lead, step, { channel: 'phone', outcome: 'no-answer' }).ownStep).toEqual(OWN);
		expect(done(lead, step, { kind: 'thank-you' }).ownStep).toEqual(OWN);
		const other = { ...lead, ownStep: { ...OWN, on: '2026-03-20' } };
		expect(done(other, step).ownStep).toEqual(other.ownStep);
	});

	it('a step of one’s own that stands for another keeps its kind', () => {
		const lead = leadWith({
			origin: 'networking',
			touches: [
				touchOn('2026-01-02'),
				touchOn('2026-01-12'),
				touchOn('2026-02-20', { kind: 'keep-in-touch' })
			],
			ownStep: { setOn: '2026-03-01', on: TODAY }
		});
		const step = assessOn(TODAY, lead).next!;
		expect(step.rule).toBe('own-step');
		expect(done(lead, step).touches.at(-1)).toMatchObject({ kind: 'keep-in-touch' });
	});

	it('done without a touch, only the plan goes', () => {
		const lead = leadFor('own-step');
		const { ownStep: _gone, ...rest } = lead;
		expect(doStep(stepOf('own-step'), { did: 'nothing' }, TODAY)(lead)).toEqual(rest);
		const other = leadFor('first-follow-up');
		expect(doStep(stepOf('first-follow-up'), { did: 'nothing' }, TODAY)(other)).toEqual(other);
	});

	it('a first step is the application, and the stage follows', () => {
		const lead = leadFor('plan-first-step');
		const step = assessOn(TODAY, lead).next!;
		expect(step.rule).toBe('plan-first-step');
		expect(done(lead, step)).toMatchObject({ stage: 'applied', touches: [{ kind: 'application' }] });
	});

	it('finding somebody completes who is named, or adds a person, and is no touch', () => {
		const step = stepOf('find-a-person');
		const lead = leadFor(step.rule);
		expect(doStep(step, { did: 'person', person: FOUND }, TODAY)(lead)).toEqual({ ...lead, people: [FOUND] });
		const kim = { id: 'kim', name: 'Kim' };
		expect(doStep(step, { did: 'person', person: kim }, TODAY)(lead).people).toEqual([...lead.people, kim]);
	});

	it('an interview that was held stands on its day, with its hour and people', () => {
		const lead = leadFor('log-interview');
		const after = doStep(stepOf('log-interview'), { did: 'interview', interview: HELD }, TODAY)(lead);
		expect(after.touches.at(-1)).toEqual({
			id: 't',
			on: '2026-03-10',
			at: '10:00',
			direction: 'in',
			channel: 'in-person',
			kind: 'interview',
			personIds: ['dana']
		});
		const rules = assessOn(TODAY, after).steps.map(({ rule }) => rule);
		expect(rules).toContain('thank-each-interviewer');
	});

	it('an appointment that did not take place ends with its promise, and its invitation says so', () => {
		const lead = leadFor('log-interview');
		const how = { did: 'not-held', touchId: 'invited', note: 'It didn’t take place.' } as const;
		const after = doStep(stepOf('log-interview'), how, TODAY)(lead);
		const { promise: _ended, ...invitation } = INVITATION;
		expect(after.touches.at(-1)).toEqual({ ...invitation, notHeld: true, note: 'It didn’t take place.' });
		expect(doStep(stepOf('log-interview'), how, TODAY)(after)).toEqual(after);
	});

	it('an invitation keeps everybody who is expected, and logging it keeps what was prepared', () => {
		const invited = doStep(null, { did: 'touch', touch: INVITATION, expects: ['rae'] }, TODAY)(leadWith());
		expect(invited.preparations).toEqual([{ id: 'invited', personIds: ['rae'] }]);
		const interview = {
			id: 'held',
			of: 'invited',
			on: TODAY,
			channel: 'phone',
			met: [],
			newPeople: []
		} as const;
		const held = doStep(null, { did: 'interview', interview }, TODAY)(invited);
		expect(held.preparations).toEqual([{ id: 'held', personIds: ['rae'] }]);
		expect(held.touches.at(-1)).toMatchObject({ id: 'held', kind: 'interview' });
	});

	it('the engine asks how it went, and no more once it is told', () => {
		const lead = leadFor('log-interview');
		const step = assessOn(TODAY, lead).next!;
		expect(step.rule).toBe('log-interview');
		expect(appointmentOf(lead, step)?.id).toBe('invited');
		const rulesAfter = (how: StepDone) =>
			assessOn(TODAY, doStep(step, how, TODAY)(lead)).steps.map(({ rule }) => rule);
		expect(rulesAfter({ did: 'interview', interview: HELD })).not.toContain('log-interview');
		const notHeld = { did: 'not-held', touchId: 'invited', note: 'No.' } as const;
		expect(rulesAfter(notHeld)).not.toContain('log-interview');
	});

	it('an interview to log that was put off is still one, and the plan goes with it', () => {
		const lead = leadFor('log-interview');
		const put = putOff({ on: '2026-03-12' }, TODAY, assessOn(TODAY, lead).next)(lead);
		const step = assessOn('2026-03-12', put).next!;
		expect(step).toMatchObject({ rule: 'own-step', kind: 'interview' });
		expect(askedFirst(step)).toBe('interview');
		expect(appointmentOf(put, step)?.id).toBe('invited');
		const after = doStep(step, { did: 'interview', interview: HELD }, '2026-03-12')(put);
		expect(after).not.toHaveProperty('ownStep');
		expect(assessOn('2026-03-12', after).next?.rule).toBe('thank-each-interviewer');
	});

	it('an answer to their offer that is final ends the lead', () => {
		const step: Step = { ...stepOf('reply-owed'), facts: { touchKind: 'offer' } };
		const lead = leadWith({ stage: 'offer', touches: [wrote('2026-03-10', { kind: 'offer' })] });
		const answer = (answered?: 'accepted' | 'declined') =>
			doStep(step, stepDone(step, { id: 't', on: TODAY }, { answer: answered })!, TODAY)(lead);
		expect(answer('accepted')).toMatchObject({ stage: 'accepted', ended: { on: TODAY, how: 'accepted' } });
		expect(answer('declined')).toMatchObject({ stage: 'withdrawn', ended: { on: TODAY, how: 'withdrawn' } });
		expect(answer()).not.toHaveProperty('ended');
		expect(endOf(step, { did: 'nothing' })).toBeNull();
	});

	it('word from them does no step', () => {
		const lead = leadFor('own-step');
		const heard = doStep(null, { did: 'touch', touch: wrote(TODAY) }, TODAY)(lead);
		expect(heard.ownStep).toEqual(OWN);
	});
});

it('feedback that comes with a no is kept on the lead, and an emptied one removed', () => {
	const lead = leadFor('first-follow-up');
	const no = wrote(TODAY, { no: { scope: 'role' } });
	const told = doStep(null, { did: 'touch', touch: no, feedback: 'More SQL' }, TODAY)(lead);
	expect(told.feedback).toBe('More SQL');
	expect(told.touches).toHaveLength(lead.touches.length + 1);
	const more = doStep(null, { did: 'touch', touch: wrote(TODAY) }, TODAY)(told);
	expect(more.feedback).toBe('More SQL');
	const emptied = doStep(null, { did: 'touch', touch: wrote(TODAY), feedback: '' }, TODAY)(told);
	expect('feedback' in emptied).toBe(false);
});

describe('what has to be asked first', () => {
	it.each<
		[string, Partial<Step> & { rule: StepRule }, CallOutcome | undefined, ReturnType<typeof askedFirst>]
	>([
		['who was found', { rule: 'find-a-person', channel: null }, undefined, 'person'],
		['how the interview went', { rule: 'log-interview' }, undefined, 'interview'],
		[
			'how an appointment went',
			{ rule: 'agreed-date', facts: { appointment: true } },
			undefined,
			'interview'
		],
		['nothing of a day to be in touch', { rule: 'agreed-date' }, undefined, null],
		['what a plan of one’s own was', { rule: 'own-step', facts: { what: 'Ask' } }, undefined, 'touch'],
		['nothing of a step that was put off', { rule: 'own-step' }, undefined, null],
		['the answer to an offer', { rule: 'reply-owed', facts: { touchKind: 'offer' } }, undefined, 'touch'],
		['nothing of an answer', { rule: 'reply-owed' }, undefined, null],
		['how a call went', { rule: 'first-follow-up', channel: 'phone' }, undefined, 'touch'],
		['nothing more of a call', { rule: 'first-follow-up', channel: 'phone' }, 'no-answer', null],
		['by which way', { rule: 'first-follow-up', channel: null }, undefined, 'touch']
	])('%s', (_what, step, outcome, asked) => {
		expect(askedFirst({ ...stepOf(step.rule), ...step }, outcome)).toBe(asked);
	});

	it.each<[string, Partial<Step> & { rule: StepRule }, boolean]>([
		['of a call', { rule: 'first-follow-up' }, true],
		['of a call that was put off', { rule: 'own-step' }, true],
		['of no plan of one’s own', { rule: 'own-step', facts: { what: 'Ask' } }, false],
		['of no appointment by phone', { rule: 'agreed-date', facts: { appointment: true } }, false],
		['of no interview by phone that is to be logged', { rule: 'log-interview' }, false],
		['of no answer to an offer', { rule: 'reply-owed', facts: { touchKind: 'offer' } }, false]
	])('how the call went is all that is asked %s: %s', (_what, step, is) => {
		expect(asksHowCallWent({ ...stepOf(step.rule), channel: 'phone', ...step })).toBe(is);
	});
});
