/** Computes the day of each day column: of the touch that its cell made, or of one that was logged since. */
import type { Overflow } from '../export-note';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { Base } from './base';
import type { Field } from '../sheet';

/** A call that reached nobody does not count as a touch. */
const isAttempt = ({ direction, outcome }: Touch) => direction === 'out' && outcome === 'no-answer';

/** Returns touches that were logged in the app and have no cell of their own yet, by day. */
function logged(lead: Lead, base: Base): Touch[] {
	return lead.touches
		.filter((touch) => !base.owned.has(touch.id) && !touch.implied && !isAttempt(touch))
		.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const isFollowUp = ({ direction, kind }: Touch) =>
	direction === 'out' && (kind === 'follow-up' || kind === 'keep-in-touch');
const isInterview = ({ kind }: Touch) => kind === 'interview';
const isOffer = ({ kind, direction }: Touch) => direction === 'in' && kind === 'offer';
const isRoleNo = ({ no, direction }: Touch) => direction === 'in' && no?.scope === 'role';
const isWord = ({ direction, kind, automatic }: Touch) =>
	direction === 'in' && !automatic && kind !== 'thank-you' && kind !== 'debrief' && kind !== 'interview';

/** Returns the day of a touch's own cell: the agreed day where there is one, else the day it happened. */
const dayOf = (touch: Touch): Day | undefined =>
	isInterview(touch) ? toldDay(touch) : (touch.promise?.on ?? toldDay(touch));

/** Returns the day of an event; an undated event has none, since its `on` is only a placeholder. */
function toldDay(event: { readonly on: Day; readonly undated?: boolean } | undefined): Day | undefined {
	return event && !event.undated ? event.on : undefined;
}

/** Tells whether the user gave a day to a touch that is undated in the row. */
function isNewlyDated(touch: Touch, base: Base): boolean {
	return !touch.undated && base.touches.get(touch.id)?.undated === true;
}

/** Tells whether a touch's day was changed or added since the row was written. */
function isMoved(touch: Touch, base: Base): boolean {
	const before = base.touches.get(touch.id);
	return before !== undefined && !touch.undated && (before.on !== touch.on || before.undated === true);
}

const later = (a: Touch | undefined, b: Touch) => (a !== undefined && a.on >= b.on ? a : b);

function sameStep(a: Lead['ownStep'], b: Lead['ownStep']): boolean {
	return toldDay(a) === toldDay(b) && a?.at === b?.at;
}

function touchOf(lead: Lead, base: Base, key: string): Touch | undefined {
	const id = base.made.get(key);
	return id === undefined ? undefined : lead.touches.find((touch) => touch.id === id);
}

/** Returns the application that the row made, else the first one that was logged. */
export function applicationOf(lead: Lead, base: Base): Touch | undefined {
	const own = touchOf(lead, base, 'touch:appliedOn');
	if (own) return own;
	const fresh = lead.touches.filter(
		({ id, kind, direction, implied }) =>
			direction === 'out' &&
			(kind === 'application' || kind === 'approach') &&
			!implied &&
			!base.owned.has(id)
	);
	return fresh.reduce<Touch | undefined>(
		(first, each) => (first && first.on <= each.on ? first : each),
		undefined
	);
}

/** Fills in the values of a lead's day columns, and records which touches found a place. */
export class DayCellValues {
	readonly #fresh: readonly Touch[];
	readonly #steps: StepPlaces;

	constructor(
		readonly values: CellValues,
		readonly lead: Lead,
		readonly base: Base,
		readonly columns: ColumnsByField,
		readonly placing: TouchPlacement
	) {
		this.#fresh = logged(lead, base);
		this.#steps = new StepPlaces(lead, base, columns);
	}

	fill(): void {
		const { lead, base, columns } = this;
		const application = applicationOf(lead, base);
		this.#put(
			'appliedOn',
			toldDay(application) ?? this.#steps.at(columns.get('appliedOn')?.[0]),
			application
		);
		this.#answers();
		this.#slots('followUpOn', this.#fresh.filter(isFollowUp));
		const named = lead.touches.filter((touch) => isInterview(touch) && isNewlyDated(touch, base));
		this.#slots('interviewOn', [...named, ...this.#fresh.filter(isInterview)]);
		this.#nextSteps();
		const last = this.#lastContact();
		this.#put('lastContactOn', last?.on);
		if (last && columns.has('lastContactOn') && !this.#isHoused(last))
			this.placing.assigned.set('touch:lastContactOn', last.id);
	}

	/** Fills in the employer's answers: offer, rejection, reply and status. */
	#answers(): void {
		const { lead, base, columns } = this;
		this.#answer('offerOn', isOffer);
		this.#answer('rejectedOn', isRoleNo);
		const word = touchOf(lead, base, 'touch:respondedOn') ?? this.#fresh.find(isWord);
		this.#put('respondedOn', toldDay(word), word);
		const status = columns.get('statusOn')?.[0];
		const told = statusDay(lead);
		// Without a known day, the status' cell keeps its text.
		if (status !== undefined && told !== undefined) this.values.set(status, told);
	}

	/**
	 * Fills in the offer or rejection: the one that the field's cell made, that the row has without a day, or that
	 * was logged.
	 */
	#answer(field: 'offerOn' | 'rejectedOn', isIt: (touch: Touch) => boolean): void {
		const { lead, base, columns } = this;
		if (!columns.has(field)) return;
		const own = touchOf(lead, base, `touch:${field}`);
		const named = lead.touches.find((touch) => isIt(touch) && isNewlyDated(touch, base));
		const touch = own ?? named ?? this.#fresh.find(isIt);
		this.#put(field, toldDay(touch), touch);
	}

	/** Puts the own step in its column; follow-ups that were sent as planned keep theirs. */
	#nextSteps(): void {
		const { columns, values, placing } = this;
		const places = columns.get('nextStepOn') ?? [];
		for (const column of places) values.set(column, this.#ownDay('followUpOn', column) ?? '');
		const home = this.#steps.home;
		if (home === undefined) return;
		const next = this.#steps.nextStepOn(this.#fresh);
		values.set(home, next.day ?? '');
		if (next.of) placing.assigned.set('touch:nextStepOn', next.of.id);
	}

	#isHoused({ id }: Touch): boolean {
		return this.placing.placed.has(id) || this.base.owned.has(id);
	}

	/** Sets a field's day. `touch` is the touch that happened on it. */
	#put(field: Field, day: Day | undefined, touch?: Touch): void {
		const column = this.columns.get(field)?.[0];
		if (column === undefined) return;
		this.values.set(column, day ?? '');
		if (touch) this.#house(`touch:${field}`, touch);
	}

	#house(key: string, touch: Touch): void {
		const { base, placing } = this;
		placing.placed.add(touch.id);
		if (!base.owned.has(touch.id) || isNewlyDated(touch, base)) placing.assigned.set(key, touch.id);
	}

	/**
	 * Fills the columns of a repeatable field. Each touch keeps its column; a new one goes to the cell where it was
	 * planned, else to an empty one.
	 */
	#slots(field: 'followUpOn' | 'interviewOn', fresh: readonly Touch[]): void {
		const { values, base, placing } = this;
		const kind = field === 'followUpOn' ? 'no-follow-up-column' : 'no-interview-column';
		const places = this.columns.get(field) ?? [];
		for (const column of places) values.set(column, this.#ownDay(field, column) ?? '');
		for (const touch of fresh) {
			if (places.some((column) => values.get(column) === touch.on)) {
				placing.placed.add(touch.id);
				continue;
			}
			const free =
				places.find((column) => this.#isPlanFor(touch, field, column)) ??
				places.find((column) => values.get(column) === '' && !base.taken.has(column));
			if (free !== undefined) {
				values.set(free, touch.on);
				this.#house(`touch:${field}:${free}`, touch);
			} else if (places.length > 0) placing.overflow.push({ kind, day: touch.on });
		}
		if (field === 'followUpOn') this.#steps.putFresh(places, values);
	}

	#ownDay(field: string, column: number): Day | undefined {
		if (!this.base.made.has(`touch:${field}:${column}`)) return this.#steps.at(column);
		const touch = touchOf(this.lead, this.base, `touch:${field}:${column}`);
		return touch && dayOf(touch);
	}

	/** Tells whether a cell still holds the plan for a touch. The plan gives way to one touch only. */
	#isPlanFor(touch: Touch, field: Field, column: number): boolean {
		return (
			this.#steps.isPlanned(field, column, touch.on) &&
			this.values.get(column) === (this.#ownDay(field, column) ?? '')
		);
	}

	/** Returns the newest touch whose day was entered in a cell or in the app. */
	#lastContact(): Touch | undefined {
		const { lead, base } = this;
		const moved = lead.touches.filter((touch) => isMoved(touch, base) && !touch.promise);
		const written = lead.touches.filter((touch) => base.dated.has(touch.id) && !touch.promise);
		return [...moved, ...written, ...this.#fresh].reduce<Touch | undefined>(later, undefined);
	}
}

/** Returns the day of the event that the stage tells of, where it has one. */
function statusDay({ stage, touches, ended }: Lead): Day | undefined {
	if (ended && ended.how === stage) return toldDay(ended);
	const isIt = stage === 'offer' ? isOffer : stage === 'rejected' ? isRoleNo : () => false;
	return toldDay(touches.filter(isIt).reduce<Touch | undefined>(later, undefined));
}

/** Returns the ids of touches whose day was entered in a cell or in the app: the candidates for the last contact. */
export function datedTouchIds(lead: Lead, base: Base): string[] {
	return lead.touches
		.filter(
			(touch) => base.dated.has(touch.id) || isMoved(touch, base) || (!touch.implied && !isAttempt(touch))
		)
		.map(({ id }) => id);
}

/** The place of the user's own next step in the sheet. */
class StepPlaces {
	readonly #stepChanged: boolean;
	/** The next-step column that holds the own step or may take it. */
	readonly home: number | undefined;

	constructor(
		readonly lead: Lead,
		readonly base: Base,
		readonly columns: ColumnsByField
	) {
		this.#stepChanged = !sameStep(lead.ownStep, base.ownStep);
		const places = columns.get('nextStepOn') ?? [];
		const isSent = (column: number) => base.made.has(`touch:followUpOn:${column}`);
		const free = places.filter((column) => !isSent(column));
		// An empty cell is preferred to one with a plan that could not be read.
		this.home =
			base.ownStepColumn === null
				? (free.find((column) => !base.taken.has(column)) ?? free[0])
				: places.find((column) => column === base.ownStepColumn);
	}

	/** Returns the own step's day for the column that it was read from. */
	at(column: number | undefined): Day | undefined {
		return column !== undefined && column === this.base.ownStepColumn ? this.lead.ownStep?.on : undefined;
	}

	/** Tells whether a cell holds a plan that a touch on a day replaces. A plan that was made anew in the app stays. */
	isPlanned(field: Field, column: number, on: Day): boolean {
		const { plannedUntil = on, ownStepColumn } = this.base;
		if (column === ownStepColumn)
			return plannedUntil <= on && (!this.#stepChanged || this.lead.ownStep === undefined);
		const touch = this.base.touches.get(this.base.made.get(`touch:${field}:${column}`) ?? '');
		return touch?.promise !== undefined && !isInterview(touch);
	}

	/** Returns the day of the own step, or the day agreed in a touch since; `of` is that touch. */
	nextStepOn(fresh: readonly Touch[]): { readonly day: Day | undefined; readonly of?: Touch } {
		const agreed =
			fresh.filter(({ id, promise }) => promise !== undefined && !this.base.told.has(id)).at(-1) ??
			touchOf(this.lead, this.base, 'touch:nextStepOn');
		if (this.#stepChanged && this.lead.ownStep) return { day: toldDay(this.lead.ownStep) };
		if (agreed?.promise) return { day: agreed.promise.on, of: agreed };
		return { day: toldDay(this.lead.ownStep) };
	}

	/** Puts a new own step in the first empty follow-up column, in a sheet that plans in those. */
	putFresh(places: readonly number[], values: CellValues): void {
		const { lead, base } = this;
		if (!this.#stepChanged || !lead.ownStep || this.home !== undefined || base.ownStepColumn !== null) return;
		const free = places.find((column) => values.get(column) === '' && !base.taken.has(column));
		const day = toldDay(lead.ownStep);
		if (free !== undefined && day !== undefined) values.set(free, day);
	}
}

/** Canonical values by column: a text, a day, a stage, a channel; '' for none. */
export type CellValues = Map<number, string>;

export type ColumnsByField = ReadonlyMap<Field, readonly number[]>;

/** The places of touches and people, recorded while the values are computed. */
export interface TouchPlacement {
	readonly overflow: Overflow[];
	readonly assigned: Map<string, string>;
	readonly placed: Set<string>;
}
