/** What comes if each step is done on its day and nobody answers. */
import { laterOf, type Day } from '../day';
import type { Lead } from '../lead';
import type { Person } from '../person';
import { CHANNELS, type Touch } from '../touch';
import type { ForecastStep, Step } from './assessment';
import type { EngineBook } from './book';
import { isAllowed } from './reach';
import { gatekeeperOf, readSituation, type Situation } from './situation';
import { openSteps } from './steps';

/** The steps to come, the next one first. An overdue step counts as done today, and the next follows from that. */
export function forecast(lead: Lead, book: EngineBook, today: Day, count: number): readonly ForecastStep[] {
	const steps: ForecastStep[] = [];
	let then = { lead, day: today };
	while (steps.length < count) {
		const situation = readSituation(then.lead, book, then.day);
		const next = openSteps(situation)[0];
		if (!next) break;
		steps.push({ rule: next.rule, due: next.due, channel: next.channel, personId: next.personId });
		const day = laterOf(next.due, then.day);
		then = { lead: done(next, situation, day, steps.length), day };
	}
	return steps;
}

/** The lead after a step was done on a day. Exported for the laws that the tests hold it to. */
export function done(step: Step, situation: Situation, day: Day, number: number): Lead {
	const { lead } = situation;
	if (step.rule === 'find-a-person') return withPersonFound(situation, number);
	const touched = { ...lead, touches: [...lead.touches, touchOf(step, day, number)] };
	if (step.rule === 'own-step') return { ...touched, ownStep: undefined };
	if (step.rule === 'withdraw-courteously') return { ...touched, ended: { on: day, how: 'withdrawn' } };
	return touched;
}

/** A call leaves a message, and so does a visit: to meet them would be an answer. */
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

/** Somebody is found that day; where everything goes through a recruiter, a way to the recruiter. */
function withPersonFound(situation: Situation, number: number): Lead {
	const { lead } = situation;
	const prefers = CHANNELS.find((channel) => isAllowed(situation, undefined, channel));
	const found = isAllowed(situation, undefined, 'email') ? { email: FOUND } : { prefers };
	const gatekeeper = gatekeeperOf(situation);
	if (!gatekeeper) {
		const person: Person = { id: `forecast ${number}`, name: '', ...found };
		return { ...lead, people: [...lead.people, person] };
	}
	const people = lead.people.map((person) => (person === gatekeeper ? { ...person, ...found } : person));
	return { ...lead, people };
}
