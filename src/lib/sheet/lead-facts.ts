/** The rules by which one row becomes a lead (docs: "From a row to facts"). */
import type { Day, Time } from '../domain/day';
import { isOver } from '../domain/lead';
import type { Ended, Lead, OwnStep, Stage } from '../domain/lead';
import type { Person } from '../domain/person';
import type { Touch } from '../domain/touch';
import { joined, notesOf, withoutAbsent } from './fact-parts';
import type { IdFor, LeadFacts, RowMemory } from './fact-parts';
import { earliest, newest, peopleOf } from './row-view';
import type { RowView } from './row-view';
import { further } from './stage-columns';

/** A lead may be withdrawn before it was ever applied to; then only an applied date makes an application. */
const APPLIED_BY_STAGE: ReadonlySet<Stage> = new Set<Stage>([
	'applied',
	'talking',
	'interview',
	'offer',
	'accepted',
	'rejected',
	'silent'
]);

/** Gathers what one row says of one lead. */
export class LeadMaker {
	readonly #touches: Touch[] = [];
	readonly #dated = new Set<string>();
	readonly #stage: Stage;
	readonly #open: boolean;
	readonly #applied: Day | undefined;
	readonly #unsolicited: boolean;
	#ownStepColumn: number | null = null;

	constructor(
		readonly view: RowView,
		readonly importedOn: Day,
		readonly make: IdFor,
		readonly made: Map<string, string>,
		readonly memory: RowMemory
	) {
		this.#applied = this.past('appliedOn');
		this.#stage = view.stage() ?? further(view.ticked() ?? 'saved', this.impliedStage());
		this.#open = !isOver(this.#stage);
		this.#unsolicited =
			/unsolicited|speculative|cold|initiativ|spontan|open (?:application|sollicitatie)/i.test(
				view.text('source') ?? ''
			);
	}

	past(field: 'appliedOn' | 'addedOn' | 'respondedOn' | 'lastContactOn'): Day | undefined {
		const day = this.view.day(field)?.day;
		if (!day) return undefined;
		return day <= this.importedOn || this.memory.happened(`touch:${field}`) ? day : undefined;
	}

	/** A day that lies ahead, or on the day of the reading, of which nothing is known to have happened. */
	isAhead(field: 'interviewOn' | 'followUpOn', { column, day }: { column: number; day: Day }): boolean {
		return day >= this.importedOn && !this.memory.happened(`touch:${field}:${column}`);
	}

	/** The stage of a lead whose sheet has no status word for it: the furthest that its days tell of. */
	impliedStage(): Stage {
		if (this.view.days('interviewOn').some((each) => !this.isAhead('interviewOn', each))) return 'interview';
		if (this.past('respondedOn')) return 'talking';
		return this.#applied ? 'applied' : 'saved';
	}

	/** The column's own day, else last contact, applied, added, the day of the import. */
	bestDay(own?: Day): Day {
		return own ?? this.past('lastContactOn') ?? this.#applied ?? this.past('addedOn') ?? this.importedOn;
	}

	facts(): LeadFacts {
		const id = this.make('lead');
		const people = peopleOf(this.view);
		const persons = people.map(({ person, key }): Person => withoutAbsent({ ...person, id: this.make(key) }));
		const submittedBy = this.recruiter(persons);
		this.interviews();
		this.followUps();
		this.word();
		this.end();
		this.application();
		this.lastContact();
		const touches = [...this.#touches].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
		const { view } = this;
		const notes = notesOf(view, this.memory.noted);
		const { role, organisation, composite: job } = view.job();
		const addedOn = this.past('addedOn') ?? touches[0]?.on ?? this.importedOn;
		const lead: Lead = {
			id,
			organisation: organisation ?? '',
			role,
			origin: this.origin(),
			stage: this.#stage,
			addedOn,
			applyBy: this.made.has('touch:appliedOn') ? undefined : view.day('deadlineOn')?.day,
			url: view.text('url'),
			location: view.text('location'),
			salary: view.text('salary'),
			source: view.text('source'),
			priority: view.text('priority'),
			notes: joined(notes),
			submittedBy,
			ownStep: this.ownStep(touches.at(-1)?.on ?? addedOn),
			ended: this.ended(),
			people: persons,
			touches
		};
		const dated = this.#dated;
		const ownStepColumn = this.#ownStepColumn;
		return {
			kind: 'lead',
			lead: withoutAbsent(lead),
			job,
			made: this.made,
			ownStepColumn,
			dated,
			people,
			notes
		};
	}

	touch(
		key: string,
		own: Day | undefined,
		on: Day,
		rest: Pick<Touch, 'direction' | 'channel' | 'kind'> & Partial<Touch>
	) {
		const id = this.make(`touch:${key}`);
		if (own !== undefined) this.#dated.add(id);
		this.#touches.push(withoutAbsent({ id, on, ...rest, implied: true as const }));
	}

	origin(): Lead['origin'] {
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
		return isRecruiter && !this.view.text('role') ? 'recruiter' : 'posting';
	}

	recruiter(persons: Person[]): string | undefined {
		const name = this.view.text('recruiter');
		if (!name) return undefined;
		const known = persons.find((person) => person.name.toLowerCase() === name.toLowerCase());
		if (known) return known.id;
		const nameless = persons.findIndex((person) => person.name === '');
		if (nameless >= 0 && this.view.columns('personName').length === 0) {
			persons[nameless] = { ...persons[nameless]!, name };
			return persons[nameless].id;
		}
		const id = this.make('recruiter');
		persons.push({ id, name });
		return id;
	}

	/** Past interviews happened; the first one ahead is a day agreed with them. */
	interviews(): void {
		const days = this.view.days('interviewOn');
		const ahead = days.filter((each) => this.isAhead('interviewOn', each));
		for (const { column, day, at } of days.filter((each) => !ahead.includes(each))) {
			this.touch(`interviewOn:${column}`, day, day, {
				at,
				direction: 'in',
				channel: 'in-person',
				kind: 'interview'
			});
		}
		const next = earliest(ahead);
		if (next && this.#open) {
			const promise = withoutAbsent({ by: 'them' as const, on: next.day, at: next.at });
			const on = this.bestDay();
			this.touch(`interviewOn:${next.column}`, next.day, on, {
				direction: 'in',
				channel: 'email',
				kind: 'other',
				promise
			});
		}
		if (days.length === 0 && this.#stage === 'interview') {
			this.touch('status', undefined, this.bestDay(), {
				direction: 'in',
				channel: 'in-person',
				kind: 'interview'
			});
		}
	}

	followUps(): void {
		for (const { column, day } of this.view.days('followUpOn')) {
			if (this.isAhead('followUpOn', { column, day })) continue;
			this.touch(`followUpOn:${column}`, day, day, { direction: 'out', channel: 'email', kind: 'follow-up' });
		}
	}

	/** Word from them: on the day they answered, and where the status says that both are talking. */
	word(): void {
		const own = this.past('respondedOn');
		const talking = this.#stage === 'talking';
		if (!talking && (!own || this.#stage === 'rejected' || this.#stage === 'offer')) return;
		this.touch('respondedOn', own, this.bestDay(own), { direction: 'in', channel: 'email', kind: 'other' });
	}

	end(): void {
		const own = this.past('respondedOn');
		if (this.#stage === 'offer') {
			this.touch('respondedOn', own, this.bestDay(own), { direction: 'in', channel: 'email', kind: 'offer' });
		}
		if (this.#stage === 'rejected') {
			const no = { scope: 'role' } as const;
			this.touch('respondedOn', own, this.bestDay(own), {
				direction: 'in',
				channel: 'email',
				kind: 'other',
				no
			});
		}
	}

	ended(): Ended | undefined {
		if (this.#stage !== 'withdrawn' && this.#stage !== 'accepted') return undefined;
		return { on: this.bestDay(this.past('respondedOn')), how: this.#stage, implied: true };
	}

	/** An application whose day nobody wrote down lies before everything that followed it. */
	application(): void {
		if (!this.#applied && !APPLIED_BY_STAGE.has(this.#stage)) return;
		const first = earliest(this.#touches.map(({ on }) => ({ day: on })))?.day;
		const guessed = this.bestDay();
		const on = this.#applied ?? (first && first < guessed ? first : guessed);
		const channel = this.view.channel() ?? (this.#unsolicited ? 'email' : 'form');
		const kind = this.#unsolicited ? 'approach' : 'application';
		this.touch('appliedOn', this.#applied, on, { direction: 'out', channel, kind });
		this.#touches.unshift(this.#touches.pop()!);
	}

	lastContact(): void {
		const day = this.past('lastContactOn');
		const others = newest(this.#touches.map(({ on }) => ({ day: on })))?.day;
		if (!day || (others !== undefined && others >= day)) return;
		const kind = others === undefined ? 'approach' : 'follow-up';
		this.touch('lastContactOn', day, day, {
			direction: 'out',
			channel: this.view.channel() ?? 'email',
			kind
		});
	}

	/** The user's own next step: named in its columns, else a follow-up or an application that lies ahead. */
	ownStep(known: Day): OwnStep | undefined {
		if (!this.#open) return undefined;
		const what = this.view.text('nextStep');
		const ahead = this.view.days('followUpOn').filter((each) => this.isAhead('followUpOn', each));
		const named = this.view.days('nextStepOn')[0];
		const planned = named ?? earliest(ahead) ?? this.plannedApplication();
		if (!planned && !what) return undefined;
		this.#ownStepColumn = planned?.column ?? null;
		const on = planned?.day ?? this.importedOn;
		return withoutAbsent({ setOn: [known, on, this.importedOn].sort()[0]!, on, at: planned?.at, what });
	}

	plannedApplication(): { column: number; day: Day; at?: Time } | undefined {
		const found = this.view.days('appliedOn')[0];
		return found && found.day > this.importedOn && !this.#applied ? found : undefined;
	}
}
