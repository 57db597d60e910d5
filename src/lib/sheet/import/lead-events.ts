/**
 * Makes the events of one row (docs/spreadsheets.md, "From a row to facts"). An event has the day that a column of its own
 * says. Without one it is undated and comes after all dated events, except an application, which comes first.
 */
import type { Day } from '../../domain/day';
import { isOver, type Ended, type Stage } from '../../domain/lead';
import { usualChannel, type Touch } from '../../domain/touch';
import { touchOfEvent } from './log-events';
import { withoutAbsent, type IdFor } from './fact-parts';
import { isMistypedYear, placeKey, type PastField, type RowDays } from '../reading/row-days';
import { earliest, newest } from '../reading/ends-of-days';
import type { RowView } from '../reading/row-view';

/**
 * The stages that imply an application. A lead may be withdrawn before it was applied to, so 'withdrawn' needs an applied
 * date.
 */
const APPLIED_BY_STAGE: ReadonlySet<Stage> = new Set<Stage>([
	'applied',
	'talking',
	'interview',
	'offer',
	'accepted',
	'rejected',
	'silent'
]);

type Rest = Pick<Touch, 'direction' | 'channel' | 'kind'> & Partial<Touch>;

/** A day, and the field whose cell says it. */
interface Dated {
	readonly field: PastField;
	readonly day: Day;
}

interface Occasion {
	readonly stage: Stage;
	/** The day of the application, as a cell says it. */
	readonly applied: Day | undefined;
	/** Says that the first message was an approach and no application. */
	readonly isApproach: boolean;
}

export class LeadEvents {
	readonly #touches: Touch[] = [];
	/** Ids of touches whose day stands in a cell. */
	readonly dated = new Set<string>();
	readonly #view: RowView;
	readonly #stage: Stage;

	constructor(
		readonly days: RowDays,
		readonly make: IdFor,
		readonly occasion: Occasion
	) {
		this.#view = days.view;
		this.#stage = occasion.stage;
	}

	/** Returns the touches in the order in which they happened, and the end. */
	all(): { readonly touches: Touch[]; readonly ended: Ended | undefined } {
		if (this.#view.sheet.log) return this.#logged();
		this.#interviews();
		this.#followUps();
		this.#application();
		this.#word();
		this.#lastContact();
		if (this.#stage === 'offer') {
			this.#no();
			this.#offer();
		} else {
			this.#offer();
			this.#no();
		}
		const ended = this.#ended();
		return { touches: inOrder(this.#touches), ended };
	}

	/** Returns the event of a row that is one event of a history. */
	#logged(): { readonly touches: Touch[]; readonly ended: Ended | undefined } {
		const day = this.#view.event()?.day;
		const touch = this.#view.event() && touchOfEvent(this.#view, day, this.days.importedOn);
		if (touch) this.#put('event', touch.promise ? undefined : day, touch);
		return { touches: this.#touches, ended: this.#ended() };
	}

	#put(key: string, day: Day | undefined, rest: Rest): void {
		const id = this.make(`touch:${key}`);
		if (day !== undefined) this.dated.add(id);
		const when =
			day === undefined
				? { on: this.days.importedOn, undated: true as const }
				: { on: day, datedBy: 'sheet' as const };
		this.#touches.push(withoutAbsent({ id, ...rest, ...when, implied: true as const }));
	}

	/** Adds interviews: past ones as meetings, and the first one ahead as an appointment, whose proposal is undated. */
	#interviews(): void {
		const behind = this.days.behind('interviewOn');
		for (const each of behind)
			this.#put(`interviewOn:${placeKey(each)}`, each.day, { at: each.at, ...INTERVIEW });
		const next = earliest(this.days.ahead('interviewOn'));
		if (next && !isOver(this.#stage)) {
			const promise = withoutAbsent({ by: 'them' as const, on: next.day, at: next.at });
			this.#put(`interviewOn:${placeKey(next)}`, undefined, { ...WORD, kind: 'invitation', promise });
		}
		if (behind.length === 0 && !next && this.#stage === 'interview') this.#interviewInStatus();
	}

	/** Adds the interview that the status tells of, on the day that stands beside its word. */
	#interviewInStatus(): void {
		const told = this.#view.statusDay(false);
		const isAhead = told !== undefined && told.day >= this.days.importedOn;
		if (told && isMistypedYear(told.day, this.days.importedOn)) this.#put('status', undefined, INTERVIEW);
		else if (isAhead) {
			const promise = withoutAbsent({ by: 'them' as const, on: told.day, at: told.at });
			this.#put('status', undefined, { ...WORD, kind: 'invitation', promise });
		} else this.#put('status', told?.day, { ...INTERVIEW, ...(told?.at && { at: told.at }) });
	}

	#followUps(): void {
		for (const each of [...this.days.behind('followUpOn'), ...this.days.keptPlans()])
			this.#put(`followUpOn:${placeKey(each)}`, each.day, FOLLOW_UP);
	}

	#application(): void {
		const { applied } = this.occasion;
		if (!applied && !APPLIED_BY_STAGE.has(this.#stage)) return;
		const { appliedOn } = this.#view.sheet.headers;
		const isApplied = applied !== undefined && appliedOn === 'applied';
		const wrote = appliedOn === 'contacted' || (!isApplied && this.#view.saysWrote());
		const isOutreach = this.#view.sheet.isOutreach === true && !isApplied;
		const isApproach = this.occasion.isApproach || wrote || isOutreach;
		// Where only the last contact has a day, nothing says that there was one before it.
		if (isApproach && applied === undefined && this.#isOnlyContact()) return;
		const kind = isApproach ? 'approach' : 'application';
		const channel = this.#view.channel() ?? usualChannel(kind);
		this.#put('appliedOn', applied, { direction: 'out', channel, kind });
	}

	/** Tells whether the last contact is the only message by the user that the row knows of. */
	#isOnlyContact(): boolean {
		const day = this.days.past('lastContactOn');
		return day !== undefined && this.#touches.length === 0 && !this.#view.theyWroteLast();
	}

	/** Adds an incoming message: on the day of the response, or undated where the status says that they answered. */
	#word(): void {
		const day = this.days.past('respondedOn');
		if (!day && (this.#stage !== 'talking' || this.#view.saysOnlyGoingOn())) return;
		const told = this.#statusDay();
		// The response is the event that the status names, so no other message is added.
		if (day && told && (told.field === 'respondedOn' || told.day <= day)) return;
		this.#put('respondedOn', day, WORD);
	}

	/** Returns the cell with the day of the event that the status names: an offer or a no. */
	#statusDay(): Dated | undefined {
		if (this.#stage === 'offer') return this.#said(['offerOn', 'statusOn', 'respondedOn']);
		if (this.#stage === 'rejected') return this.#said(['rejectedOn', 'statusOn', 'respondedOn']);
		return undefined;
	}

	#said(fields: readonly PastField[]): Dated | undefined {
		for (const field of fields) {
			const day = this.days.past(field);
			if (day) return { field, day };
		}
		return undefined;
	}

	/** Adds the last contact: by the user, unless the sheet says that the other side wrote. */
	#lastContact(): void {
		const day = this.days.past('lastContactOn');
		const others = newest(
			this.#touches.filter(({ undated }) => !undated).map(({ on }) => ({ day: on }))
		)?.day;
		if (!day || (others !== undefined && others >= day)) return;
		const channel = this.#view.channel() ?? 'email';
		if (this.#view.theyWroteLast()) this.#put('lastContactOn', day, { ...WORD, channel });
		else {
			const isFirst = this.#touches.every(({ direction }) => direction === 'in');
			const kind = isFirst ? 'approach' : 'follow-up';
			this.#put('lastContactOn', day, { direction: 'out', channel, kind });
		}
	}

	#offer(): void {
		const isNow = this.#stage === 'offer';
		const told = isNow ? this.#statusDay() : this.#said(['offerOn']);
		if (!told && !isNow) return;
		const deadline = isNow ? this.#answerBy() : undefined;
		this.#put(told?.field ?? 'respondedOn', this.#standing(told, isNow), {
			...WORD,
			kind: 'offer',
			deadline
		});
	}

	/** Returns the day by which the offer must be answered, where a column says so. */
	#answerBy(): Day | undefined {
		return this.#view.sheet.headers.deadlineOn === 'answer' ? this.#view.day('deadlineOn')?.day : undefined;
	}

	#no(): void {
		const isNow = this.#stage === 'rejected';
		const told = isNow ? this.#statusDay() : this.#said(['rejectedOn']);
		if (!told && !isNow) return;
		const no = { scope: 'role' } as const;
		this.#put(told?.field ?? 'respondedOn', this.#standing(told, isNow), { ...WORD, no });
	}

	/** Returns the day of the status. A status describes now, so a day with a later incoming message is not its day. */
	#standing(told: Dated | undefined, isNow: boolean): Day | undefined {
		if (!told || !isNow) return told?.day;
		const isLater = ({ direction, undated, on }: Touch) => direction === 'in' && (undated || on > told.day);
		return this.#touches.some(isLater) ? undefined : told.day;
	}

	#ended(): Ended | undefined {
		const how = this.#stage;
		if (how !== 'withdrawn' && how !== 'accepted') return undefined;
		const logged = this.#view.event()?.day;
		const day = logged ?? this.#standing(this.#said(['statusOn']), true);
		if (day === undefined) return { on: this.days.importedOn, how, implied: true, undated: true };
		return { on: day, how, implied: true, datedBy: 'sheet' };
	}
}

const WORD = { direction: 'in', channel: 'email', kind: 'other' } as const;
const INTERVIEW = { direction: 'in', channel: 'in-person', kind: 'interview' } as const;
const FOLLOW_UP = { direction: 'out', channel: 'email', kind: 'follow-up' } as const;

const isOpener = ({ kind }: Touch) => kind === 'application' || kind === 'approach';

/** Sorts by day. An undated application comes first; other undated touches come last. */
function inOrder(touches: readonly Touch[]): Touch[] {
	const rank = (touch: Touch) => (!touch.undated ? 1 : isOpener(touch) ? 0 : 2);
	return [...touches].sort((a, b) => {
		if (rank(a) !== rank(b)) return rank(a) - rank(b);
		if (a.on !== b.on) return a.on < b.on ? -1 : 1;
		return +isOpener(b) - +isOpener(a);
	});
}
