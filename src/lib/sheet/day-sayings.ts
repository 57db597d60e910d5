/** Which day each day column would say: the day of the touch that its cell made, or of one that was logged since. */
import type { Day } from '../domain/day';
import type { Lead } from '../domain/lead';
import type { Touch } from '../domain/touch';
import type { Base, Columns, Sayings } from './sayings';
import type { Field } from './sheet';

/** A call that reached nobody is no touch. */
const isAttempt = ({ direction, outcome }: Touch) => direction === 'out' && outcome === 'no-answer';

/** Logged in the app, not implied by any sheet. */
function logged(lead: Lead, base: Base): Touch[] {
	return lead.touches
		.filter((touch) => !base.touches.has(touch.id) && !touch.implied && !isAttempt(touch))
		.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const isFollowUp = ({ direction, kind }: Touch) =>
	direction === 'out' && (kind === 'follow-up' || kind === 'keep-in-touch');
const isInterview = ({ kind }: Touch) => kind === 'interview';
const isWord = ({ direction, kind, automatic }: Touch) =>
	direction === 'in' && !automatic && kind !== 'thank-you' && kind !== 'debrief' && kind !== 'interview';

/** What a touch says in its own cell: an agreed day that lies ahead, else the day it happened. */
const dayOf = (touch: Touch): Day => (isInterview(touch) ? touch.on : (touch.promise?.on ?? touch.on));

function sameStep(a: Lead['ownStep'], b: Lead['ownStep']): boolean {
	return a?.on === b?.on && a?.at === b?.at;
}

/** The application that the row told of, else the first that was logged. */
export function applicationOf(lead: Lead, base: Base): Touch | undefined {
	const id = base.made.get('touch:appliedOn');
	if (id !== undefined) return lead.touches.find((touch) => touch.id === id);
	const logged = lead.touches.filter(
		({ id, kind, direction, implied }) =>
			direction === 'out' &&
			(kind === 'application' || kind === 'approach') &&
			!implied &&
			!base.touches.has(id)
	);
	return logged.reduce<Touch | undefined>(
		(first, each) => (first && first.on <= each.on ? first : each),
		undefined
	);
}

/** Says every day column of a lead. Gives what found no column. */
export function* daySayings(sayings: Sayings, lead: Lead, base: Base, columns: Columns): Generator<string> {
	const touches = logged(lead, base);
	const first = (field: Field) => columns.get(field)?.[0];
	const put = (field: Field, day: Day | undefined) => {
		const column = first(field);
		if (column !== undefined) sayings.set(column, day ?? '');
	};
	const steps = new StepPlaces(lead, base, columns);
	put('appliedOn', applicationOf(lead, base)?.on ?? steps.at(first('appliedOn')));
	put('respondedOn', ownTouch(lead, base, 'touch:respondedOn')?.on ?? touches.find(isWord)?.on);
	put('lastContactOn', lastContact(lead, base, touches));
	put('nextStepOn', steps.nextStepOn(touches));
	yield* slots('followUpOn', touches.filter(isFollowUp), 'a follow-up', steps);
	yield* slots('interviewOn', touches.filter(isInterview), 'an interview', steps);

	/** One field with several columns: each keeps its own; what is new goes to the planned one, then to the empty ones. */
	function* slots(field: 'followUpOn' | 'interviewOn', fresh: Touch[], what: string, steps: StepPlaces) {
		const places = columns.get(field) ?? [];
		for (const column of places) sayings.set(column, ownDay(field, column, steps) ?? '');
		for (const touch of fresh) {
			if (places.some((column) => sayings.get(column) === touch.on)) continue;
			const free =
				places.find((column) => steps.isPlanned(field, column) && isStillPlan(field, column)) ??
				places.find((column) => sayings.get(column) === '');
			if (free !== undefined) sayings.set(free, touch.on);
			else if (places.length > 0) yield `${what} on ${touch.on}`;
		}
		if (field === 'followUpOn') steps.putFresh(places, sayings);
	}

	function ownDay(field: string, column: number, steps: StepPlaces): Day | undefined {
		const id = base.made.get(`touch:${field}:${column}`);
		if (id === undefined) return steps.at(column);
		const touch = lead.touches.find((each) => each.id === id);
		return touch && dayOf(touch);
	}

	/** A planned cell gives way once: as long as it still says what was planned. */
	function isStillPlan(field: string, column: number): boolean {
		return sayings.get(column) === (ownDay(field, column, steps) ?? '');
	}
}

function ownTouch(lead: Lead, base: Base, key: string): Touch | undefined {
	const id = base.made.get(key);
	return id === undefined ? undefined : lead.touches.find((touch) => touch.id === id);
}

/** The newest touch whose day somebody wrote down: in a cell, or in the app. */
function lastContact(lead: Lead, base: Base, touches: readonly Touch[]): Day | undefined {
	const moved = lead.touches.filter(({ id, on }) => base.touches.has(id) && base.touches.get(id)!.on !== on);
	const written = lead.touches.filter((touch) => base.dated.has(touch.id) && !touch.promise);
	return [...moved, ...written, ...touches].map(({ on }) => on).reduce<Day | undefined>(later, undefined);
}

const later = (a: Day | undefined, b: Day) => (a !== undefined && a >= b ? a : b);

/** Where the user's own next step stands in the sheet. */
class StepPlaces {
	readonly #stepChanged: boolean;
	readonly #onNextStep: boolean;

	constructor(
		readonly lead: Lead,
		readonly base: Base,
		readonly columns: Columns
	) {
		this.#stepChanged = !sameStep(lead.ownStep, base.ownStep);
		const column = columns.get('nextStepOn')?.[0];
		this.#onNextStep = column !== undefined && (base.ownStepColumn === null || base.ownStepColumn === column);
	}

	/** The own step's day, in the column that it came from. */
	at(column: number | undefined): Day | undefined {
		return column !== undefined && column === this.base.ownStepColumn ? this.lead.ownStep?.on : undefined;
	}

	/** Whether a cell held a plan, which the real thing takes the place of; a plan made anew in the app stays. */
	isPlanned(field: Field, column: number): boolean {
		if (column === this.base.ownStepColumn) return !this.#stepChanged || this.lead.ownStep === undefined;
		const id = this.base.made.get(`touch:${field}:${column}`);
		return id !== undefined && this.base.touches.get(id)?.promise !== undefined;
	}

	/** The own step, or a day agreed in the app since. */
	nextStepOn(touches: readonly Touch[]): Day | undefined {
		const agreed = touches.filter(({ promise }) => promise !== undefined).at(-1)?.promise?.on;
		if (!this.#onNextStep) return agreed;
		if (this.#stepChanged && this.lead.ownStep) return this.lead.ownStep.on;
		return agreed ?? this.lead.ownStep?.on;
	}

	/** An own step made in the app, in a sheet that plans in its follow-up columns: the first empty one. */
	putFresh(places: readonly number[], sayings: Sayings): void {
		const { lead, base } = this;
		if (!this.#stepChanged || !lead.ownStep || this.#onNextStep || base.ownStepColumn !== null) return;
		const free = places.find((column) => sayings.get(column) === '');
		if (free !== undefined) sayings.set(free, lead.ownStep.on);
	}
}
