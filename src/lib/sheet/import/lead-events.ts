/**
 * What one row says has happened (docs/spreadsheets.md, "From a row to facts"). Each event has the day that a column of its own
 * says, or none: then it is undated and comes after all that has a day, an application without one before it.
 */
import type { Day } from '../../domain/day';
import { isOver } from '../../domain/lead';
import type { Ended, Stage } from '../../domain/lead';
import { usualChannel, type Touch } from '../../domain/touch';
import { withoutAbsent } from './fact-parts';
import type { IdFor } from './fact-parts';
import { placeKey } from '../reading/row-days';
import type { PastField, RowDays } from '../reading/row-days';
import { earliest, newest } from '../reading/row-view';
import type { RowView } from '../reading/row-view';

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

type Rest = Pick<Touch, 'direction' | 'channel' | 'kind'> & Partial<Touch>;

/** A day, and the field whose cell says it. */
interface Dated {
	readonly field: PastField;
	readonly day: Day;
}

interface Occasion {
	readonly stage: Stage;
	/** The day of applying that a cell says. */
	readonly applied: Day | undefined;
	/** The first message was no application. */
	readonly isApproach: boolean;
}

export class LeadEvents {
	readonly #touches: Touch[] = [];
	/** Ids of touches whose day stood in a cell. */
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

	/** Touches in the order in which they happened, and how it ended. */
	all(): { readonly touches: Touch[]; readonly ended: Ended | undefined } {
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

	#put(key: string, day: Day | undefined, rest: Rest): void {
		const id = this.make(`touch:${key}`);
		if (day !== undefined) this.dated.add(id);
		const when =
			day === undefined
				? { on: this.days.importedOn, undated: true as const }
				: { on: day, datedBy: 'sheet' as const };
		this.#touches.push(withoutAbsent({ id, ...rest, ...when, implied: true as const }));
	}

	/** Past interviews happened; the first one ahead is an appointment, proposed on a day that nobody wrote down. */
	#interviews(): void {
		const behind = this.days.behind('interviewOn');
		for (const each of behind)
			this.#put(`interviewOn:${placeKey(each)}`, each.day, { at: each.at, ...INTERVIEW });
		const next = earliest(this.days.ahead('interviewOn'));
		if (next && !isOver(this.#stage)) {
			const promise = withoutAbsent({ by: 'them' as const, on: next.day, at: next.at });
			this.#put(`interviewOn:${placeKey(next)}`, undefined, { ...WORD, kind: 'invitation', promise });
		}
		if (behind.length === 0 && !next && this.#stage === 'interview')
			this.#put('status', undefined, INTERVIEW);
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
		const isApproach = this.occasion.isApproach || wrote;
		const kind = isApproach ? 'approach' : 'application';
		const channel = this.#view.channel() ?? usualChannel(kind);
		this.#put('appliedOn', applied, { direction: 'out', channel, kind });
	}

	/** Word from them: on the day they answered, and where the status says that both are talking. */
	#word(): void {
		const day = this.days.past('respondedOn');
		if (!day && this.#stage !== 'talking') return;
		const told = this.#statusDay();
		// The answer is what the status names, and no word beside it.
		if (day && told && (told.field === 'respondedOn' || told.day <= day)) return;
		this.#put('respondedOn', day, WORD);
	}

	/** The cell that says the day of what the status names: an offer or a no. */
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

	/** The newest contact: the user's own, unless the sheet says that they wrote. */
	#lastContact(): void {
		const day = this.days.past('lastContactOn');
		const others = newest(
			this.#touches.filter(({ undated }) => !undated).map(({ on }) => ({ day: on }))
		)?.day;
		if (!day || (others !== undefined && others >= day)) return;
		const channel = this.#view.channel() ?? 'email';
		if (this.#view.theyWroteLast()) this.#put('lastContactOn', day, { ...WORD, channel });
		else {
			const kind = this.#touches.length === 0 ? 'approach' : 'follow-up';
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

	/** The day by which they need the answer to their offer, where a column says so. */
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

	/** A status tells of now: a day that word of theirs comes after is not the day of how it stands. */
	#standing(told: Dated | undefined, isNow: boolean): Day | undefined {
		if (!told || !isNow) return told?.day;
		const isLater = ({ direction, undated, on }: Touch) => direction === 'in' && (undated || on > told.day);
		return this.#touches.some(isLater) ? undefined : told.day;
	}

	#ended(): Ended | undefined {
		const how = this.#stage;
		if (how !== 'withdrawn' && how !== 'accepted') return undefined;
		const day = this.#standing(this.#said(['statusOn']), true);
		if (day === undefined) return { on: this.days.importedOn, how, implied: true, undated: true };
		return { on: day, how, implied: true, datedBy: 'sheet' };
	}
}

const WORD = { direction: 'in', channel: 'email', kind: 'other' } as const;
const INTERVIEW = { direction: 'in', channel: 'in-person', kind: 'interview' } as const;
const FOLLOW_UP = { direction: 'out', channel: 'email', kind: 'follow-up' } as const;

const isOpener = ({ kind }: Touch) => kind === 'application' || kind === 'approach';

/** By day; an application without a day lies before everything, whatever else has none behind it. */
function inOrder(touches: readonly Touch[]): Touch[] {
	const rank = (touch: Touch) => (!touch.undated ? 1 : isOpener(touch) ? 0 : 2);
	return [...touches].sort((a, b) => {
		if (rank(a) !== rank(b)) return rank(a) - rank(b);
		if (a.on !== b.on) return a.on < b.on ? -1 : 1;
		return +isOpener(b) - +isOpener(a);
	});
}
