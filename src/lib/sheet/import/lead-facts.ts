/** Turns one row into a lead (docs/spreadsheets.md, "From a row to facts"). */
import type { Day } from '../../domain/day';
import type { Lead, Stage } from '../../domain/lead';
import { stageOfTouches } from '../../domain/leads/stage-after';
import type { Person } from '../../domain/person';
import type { Touch } from '../../domain/touch';
import { joinNotes, notesOf, withoutAbsent, type IdFor, type LeadFacts, type RowMemory } from './fact-parts';
import { LeadEvents } from './lead-events';
import { plannedStepOf } from './lead-plans';
import { RowDays } from '../reading/row-days';
import { peopleInRow } from '../reading/row-people';
import type { RowView } from '../reading/row-view';
import { furtherStage, VERDICTS } from '../columns/stage-columns';

/** Builds the lead of one row. */
export class LeadBuilder {
	readonly #days: RowDays;
	readonly #stage: Stage;
	readonly #applied: Day | undefined;
	readonly #unsolicited: boolean;

	constructor(
		readonly view: RowView,
		readonly importedOn: Day,
		readonly make: IdFor,
		readonly made: Map<string, string>,
		readonly memory: RowMemory
	) {
		this.#days = new RowDays(view, importedOn, memory);
		this.#stage = this.#stageOfRow();
		this.#applied = this.#isOnlyKept() ? undefined : this.#days.past('appliedOn');
		this.#unsolicited =
			/unsolicited|speculative|cold|initiativ|spontan|open (?:application|sollicitatie)/i.test(
				view.text('source') ?? ''
			);
	}

	/**
	 * Returns the stage of the status word. Where that is open although a no or an offer has a day, returns the stage of that
	 * day.
	 */
	#stageOfRow(): Stage {
		const { view } = this;
		if (view.sheet.log) return view.event()?.stage ?? 'saved';
		const said = view.stage();
		if (said !== null && VERDICTS.has(said)) return said;
		const told = this.#days.past('rejectedOn') ? 'rejected' : this.#days.past('offerOn') ? 'offer' : null;
		return told ?? said ?? furtherStage(view.ticked() ?? 'saved', this.#impliedStage());
	}

	/** Returns the stage of a lead without a status word: the furthest that its days imply. */
	#impliedStage(): Stage {
		if (this.#days.behind('interviewOn').length > 0) return 'interview';
		if (this.#days.past('respondedOn')) return 'talking';
		return this.#days.past('appliedOn') ? 'applied' : 'saved';
	}

	/** Returns the stage that the touches imply where no word says it: a contact with a day is more than saved. */
	#reached(touches: readonly Touch[]): Stage {
		const isSaid = this.view.stage() !== null || this.#stage === 'rejected';
		return isSaid ? this.#stage : furtherStage(this.#stage, stageOfTouches(touches, this.importedOn));
	}

	/** Tells whether the row is a saved job only. A plain day on it is then the day on which it was added. */
	#isOnlyKept(): boolean {
		if (this.view.sheet.headers.appliedOn !== 'plain') return false;
		return this.#stage === 'saved' || (this.#stage === 'withdrawn' && this.view.wasSkipped());
	}

	facts(): LeadFacts {
		const { view } = this;
		const id = this.make('lead');
		const people = peopleInRow(view);
		const persons = people.map(({ person, key }): Person => withoutAbsent({ ...person, id: this.make(key) }));
		const submittedBy = this.#recruiter(persons);
		const origin = this.#origin();
		const isApproach = this.#unsolicited || origin === 'recruiter';
		const occasion = { stage: this.#stage, applied: this.#applied, isApproach };
		const events = new LeadEvents(this.#days, this.make, occasion);
		const { touches, ended } = events.all();
		const hasApplied = this.made.has('touch:appliedOn');
		const notes = notesOf(view, this.memory.noted);
		const { role, organisation, composite: job } = view.job();
		const dated = touches.filter(({ undated }) => !undated);
		const addedOn = this.#addedOn(dated[0]?.on);
		const known = [addedOn, ...touches.map(({ on }) => on)].sort().at(-1)!;
		const { ownStep, column: ownStepColumn } = plannedStepOf(this.#days, this.#stage, hasApplied, known);
		const lead: Lead = {
			id,
			organisation: organisation ?? this.#agency() ?? '',
			role,
			origin,
			stage: this.#reached(touches),
			addedOn,
			applyBy: this.#applyBy(hasApplied),
			url: view.link(),
			location: view.text('location'),
			salary: view.text('salary'),
			source: view.text('source'),
			priority: view.text('priority'),
			resume: view.text('resume'),
			letter: view.text('letter'),
			reference: view.text('reference'),
			details: this.#details(),
			notes: joinNotes(notes),
			submittedBy,
			ownStep,
			ended,
			people: persons,
			touches
		};
		const { made } = this;
		return {
			kind: 'lead',
			lead: withoutAbsent(lead),
			job,
			made,
			ownStepColumn,
			dated: events.dated,
			people,
			notes
		};
	}

	/** Returns the facts that columns of their own name state; undefined where none does. */
	#details(): Lead['details'] {
		const details = [...this.view.sheet.details].flatMap(([column, name]) => {
			const text = this.view.textAt('detail', column);
			return text === undefined ? [] : [{ id: this.make(`detail:${column}`), name, text }];
		});
		return details.length > 0 ? details : undefined;
	}

	#applyBy(hasApplied: boolean): Day | undefined {
		if (hasApplied || this.view.sheet.headers.deadlineOn === 'answer') return undefined;
		return this.view.day('deadlineOn')?.day;
	}

	/** Returns the day of the added column, or a plain day that implies no application, or else the first day of any event. */
	#addedOn(first: Day | undefined): Day {
		const plain = this.#isOnlyKept() ? this.#days.past('appliedOn') : undefined;
		return this.#days.past('addedOn') ?? plain ?? first ?? this.importedOn;
	}

	#origin(): Lead['origin'] {
		const source = this.view.text('source') ?? '';
		if (this.#unsolicited) return 'unsolicited';
		if (
			/referral|referred|network|friend|bekannt|empfehlung|recommand|recomend|conocid|amig|kennis|amic|内推|朋友/i.test(
				source
			)
		) {
			return 'networking';
		}
		const isRecruiter = /recruiter|headhunt|agency|staffing|personalvermittl|猎头/i.test(source);
		return (isRecruiter && !this.view.text('role')) || this.#agency() ? 'recruiter' : 'posting';
	}

	/** Returns the agency of a recruiter where the row names no job: the recruiter is then the lead. */
	#agency(): string | undefined {
		const { role, organisation } = this.view.job();
		const isIt = !role && !organisation && this.view.sheet.headers.people === 'recruiters';
		return isIt ? this.view.text('recruiter') : undefined;
	}

	#recruiter(persons: Person[]): string | undefined {
		const name = this.view.text('recruiter');
		if (!name) return undefined;
		if (this.view.sheet.headers.people === 'recruiters' && persons[0]) return persons[0].id;
		const known = persons.find((person) => person.name.toLowerCase() === name.toLowerCase());
		if (known) return known.id;
		const nameless = persons.findIndex((person) => person.name === '');
		if (nameless >= 0 && this.view.columns('personName').length === 0) {
			persons[nameless] = { ...persons[nameless]!, name };
			return persons[nameless].id;
		}
		const id = this.make('recruiter');
		persons.push(/^https?:\/\/\S+$/i.test(name) ? { id, name: '', url: name } : { id, name });
		return id;
	}
}
