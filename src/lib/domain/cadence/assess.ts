/** A lead, a book and a day in; what to do, when and why out. The one entry to the engine. */
import { addDays, type Day } from '../day';
import type { Lead } from '../lead';
import type { Moment } from '../steps/appointments';
import type { Assessment, ForecastStep, Guard, LeadState, ProposedTouch, Step } from './assessment';
import type { EngineBook } from './book';
import { forecast } from './forecast';
import { raiseGuards } from './guards/guards';
import { LIMITS } from './policy';
import { readSituation, type Situation, type Openness } from './situation';
import { openSteps } from './steps/steps';

/**
 * Assesses one lead on a day, within the book that it belongs to. Never throws, reads no clock, and keeps nothing.
 *
 * @param now the hour of that day, where it is known
 */
export function assess(lead: Lead, book: EngineBook, today: Day, now?: Moment): Assessment {
	const situation = readSituation(lead, book, today, now);
	return new LeadAssessment(situation, openSteps(situation), now);
}

const STEPS_TO_COME = 6;

class LeadAssessment implements Assessment {
	readonly leadId: string;
	readonly state: LeadState;
	readonly next: Step | null;
	readonly steps: readonly Step[];
	readonly #situation: Situation;
	readonly #now: Moment | undefined;

	constructor(situation: Situation, steps: readonly Step[], now: Moment | undefined) {
		this.leadId = situation.lead.id;
		this.steps = steps;
		this.next = steps[0] ?? null;
		this.state = stateOf(situation.openness, steps, situation.today);
		this.#situation = situation;
		this.#now = now;
	}

	guards(touch: ProposedTouch, on: Day = this.#situation.today): readonly Guard[] {
		const { lead, book, today } = this.#situation;
		if (on < today) return [];
		if (on === today) return raiseGuards(this.#situation, this.steps, touch);
		const situation = readSituation(lead, book, on);
		return raiseGuards(situation, openSteps(situation), touch);
	}

	forecast(count: number = STEPS_TO_COME): readonly ForecastStep[] {
		const { lead, book, today } = this.#situation;
		return forecast(lead, book, today, count, this.#now);
	}
}

const STATES: Record<Exclude<Openness, 'open'>, LeadState> = { refused: 'respect-no', closed: 'closed' };
const RESTING: ReadonlySet<Step['rule']> = new Set(['keep-in-touch', 'recruiter-touch-base', 'ask-again']);

/** Returns the first state that fits, in the order of the rules. */
function stateOf(openness: Openness, steps: readonly Step[], today: Day): LeadState {
	if (openness !== 'open') return STATES[openness];
	const next = steps[0];
	if (!next) return 'scheduled';
	if (steps.some(({ facts }) => facts.quiet)) return 'quiet';
	if (next.due < today) return 'overdue';
	if (next.due === today) return 'due-today';
	if (next.due <= addDays(today, LIMITS.soonDays)) return 'due-soon';
	return RESTING.has(next.rule) ? 'resting' : 'scheduled';
}
