/** Forecasts the steps to come if each is done on its day and nobody answers. */
import { LAST_DAY, laterOf, type Day } from '../day';
import type { Lead } from '../lead';
import type { Person } from '../person';
import type { Moment } from '../steps/appointments';
import { CHANNELS, type Touch } from '../touch';
import type { ForecastStep, Step } from './assessment';
import type { EngineBook } from './book';
import { asLogged } from './history/touch-order';
import { isAllowed } from './people/channel-choice';
import { gatekeeperOf, readSituation, type Situation } from './situation';
import { openSteps } from './steps/steps';
import { withdrawCourteouslyRule } from './steps/agreed';

/** Returns the steps to come, the next one first. An overdue step counts as done today, and the next follows from that. */
export function forecast(
	lead: Lead,
	book: EngineBook,
	today: Day,
	count: number,
	now?: Moment
): readonly ForecastStep[] {
	const steps: ForecastStep[] = [];
	let then = { lead, day: today };
	while (steps.length < count) {
		const situation = readSituation(then.lead, book, then.day, now);
		const next = openSteps(situation)[0];
		const entered = steps.length > 0 ? enteredAhead(then.lead, then.day, next?.due) : undefined;
		if (entered) then = { ...then, day: entered };
		else if (!next) break;
		else {
			steps.push({ rule: next.rule, due: next.due, channel: next.channel, personId: next.personId });
			const day = laterOf(next.due, then.day);
			then = { lead: done(next, situation, day, steps.length), day };
		}
	}
	return steps;
}

/** Returns the first day ahead, up to the day on which a step is due, for which something was entered already. */
export function enteredAhead({ touches, ended }: Lead, today: Day, due: Day = LAST_DAY): Day | undefined {
	const days = ended ? [...touches.map(({ on }) => on), ended.on] : touches.map(({ on }) => on);
	return days
		.filter((day) => day > today && day <= due)
		.reduce<Day | undefined>((first, day) => (first && first < day ? first : day), undefined);
}

/** Returns the lead after a step was done on a day. Exported for the property tests. */
export function done(step: Step, situation: Situation, day: Day, number: number): Lead {
	const { lead } = situation;
	if (step.rule === 'find-a-person') return withPersonFound(situation, step.personId, number);
	const touch = heldBy(step, situation, day, number) ?? touchOf(step, day, number);
	const touched = { ...lead, touches: [...lead.touches, touch] };
	const left = step.rule === 'own-step' ? { ...touched, ownStep: undefined } : touched;
	return withdraws(step, situation) ? { ...left, ended: { on: day, how: 'withdrawn' } } : left;
}

/** Returns true if doing the step withdraws the application, also where the step was put off or became a retried call. */
function withdraws({ rule }: Step, situation: Situation): boolean {
	if (rule !== 'own-step' && rule !== 'retry-call' && rule !== 'withdraw-courteously') return false;
	return withdrawCourteouslyRule.propose(situation) !== null;
}

/** Returns the interview that doing the step logs; null where the step is no appointment. */
function heldBy(step: Step, situation: Situation, day: Day, number: number): Touch | null {
	const { facts, personId } = step;
	const isPutOff = step.rule === 'own-step' && step.kind === 'interview';
	if (!isPutOff && (!facts.appointment || step.rule === 'own-step')) return null;
	const held: Touch = {
		id: `forecast ${number}`,
		on: isPutOff ? heldOn(situation, day) : facts.named!,
		direction: 'in',
		channel: facts.channel ?? 'in-person',
		kind: 'interview',
		...(personId && { personIds: [personId] })
	};
	return asLogged(held, situation.lead.touches);
}

/** Returns the day of the appointment. An appointment put off before or on its day was moved; put off later, it was held and only its logging waits. */
function heldOn({ history, lead }: Situation, day: Day): Day {
	const setOn = lead.ownStep?.setOn ?? day;
	return history.appointments.find(({ on }) => on < setOn)?.on ?? day;
}

/** Returns the outgoing touch of a step. A forecast assumes no answer, so a call leaves a message and a visit leaves a letter. */
function touchOf(step: Step, day: Day, number: number): Touch {
	const { kind, personId, news, resume } = step;
	const channel = step.channel === 'in-person' ? 'letter' : step.channel;
	return {
		id: `forecast ${number}`,
		on: day,
		direction: 'out',
		channel: channel ?? 'email',
		kind,
		...(personId && { personId }),
		...(channel === 'phone' && { outcome: 'left-message' as const }),
		...(news && { news }),
		...(resume && { resume })
	};
}

const FOUND = 'found@forecast.invalid';

/** Returns the lead with a reachable person: the named one, else the recruiter, else somebody new. */
function withPersonFound(situation: Situation, personId: string | null, number: number): Lead {
	const { lead } = situation;
	const prefers = CHANNELS.find((channel) => isAllowed(situation, undefined, channel));
	const found = isAllowed(situation, undefined, 'email') ? { email: FOUND } : { prefers };
	const named = situation.people.find(personId) ?? gatekeeperOf(situation);
	if (!named) {
		const person: Person = { id: `forecast ${number}`, name: '', ...found };
		return { ...lead, people: [...lead.people, person] };
	}
	const people = lead.people.map((person) => (person === named ? { ...person, ...found } : person));
	return { ...lead, people };
}
