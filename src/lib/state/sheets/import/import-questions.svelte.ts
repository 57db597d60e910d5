/** Asks what a sheet does not say about what came in: the days of events, and whether planned follow-ups were sent. Each answer is one action with its undo. */
import { dateOffer } from '../../../domain/agenda/answers';
import { dayQuestions, type DayQuestion } from '../../../domain/agenda/triage';
import type { Day, Time } from '../../../domain/day';
import type { Lead } from '../../../domain/lead';
import { dateEvent } from '../../../domain/leads/dating';
import type { PastPlans } from '../../../sheet/import/past-plans';
import type { PassedPlan, PassedPlanAnswer } from '../../../sheet/sheet';
import { tabsOf } from '../../../sheet/tabs';
import { dayAnswer, dayLabel, plansAnswer } from '../../../messages/sheets/imported';
import type { App } from '../../app';
import { timeNow } from '../../session/today.svelte';
import type { Saved } from '../../../store/types';

/** The days that the user names in an answer. */
interface Days {
	readonly on?: Day;
	readonly at?: Time;
	readonly deadline?: Day;
}

/** Returns the key of a column of plans among all tables of a file. */
export const plansKey = ({ column, tab = 0 }: Pick<PastPlans, 'column' | 'tab'>): string =>
	`${tab} ${column}`;

export class ImportQuestions {
	/** Counts the active leads, and those that something is asked about. */
	readonly active: number;
	readonly leadsAsked: number;
	/** Holds the columns of planned days that have passed. */
	plans: readonly PastPlans[] = $state.raw([]);

	readonly #app: App;
	readonly #sheetId: string;
	/** Holds every question that was asked: an answered one stays where it is, with its answer. */
	readonly #asked: readonly DayQuestion[];
	#skipped: ReadonlySet<string> = $state.raw(new Set());
	/** Holds the action of each answer, by the touch or the column that was asked about. */
	#actions: ReadonlyMap<string, string> = $state.raw(new Map());

	/** @param active the leads of the sheet that are active when it comes in */
	constructor(app: App, sheetId: string, active: readonly Lead[]) {
		this.#app = app;
		this.#sheetId = sheetId;
		this.#asked = dayQuestions(active);
		this.active = active.length;
		this.leadsAsked = new Set(this.#asked.map(({ lead }) => lead.id)).size;
	}

	/** Lists the questions about days that were not skipped. */
	readonly days: readonly DayQuestion[] = $derived.by(() =>
		this.#asked.filter(({ touchId }) => !this.#skipped.has(touchId))
	);

	readonly #planAnswers: ReadonlyMap<string, PassedPlan> = $derived.by(() => {
		const sheet = this.#app.book.sheets.get(this.#sheetId);
		const answers = (sheet ? tabsOf(sheet) : []).map(({ passedPlans = [] }, tab) =>
			passedPlans.map(([column, plan]) => [plansKey({ column, tab }), plan] as const)
		);
		return new Map(answers.flat());
	});

	/** Looks for planned days that have passed. Where the question can't be loaded it is not asked, and the days stay plans. */
	async load(): Promise<void> {
		const sheet = this.#app.book.sheets.get(this.#sheetId);
		if (!sheet) return;
		const part = await import('./passed-plans').catch(() => null);
		this.plans = part?.openPlans(sheet) ?? [];
	}

	/** Says what is known about the day by now; null where it is still asked for. */
	dayAnswer({ lead, touchId }: DayQuestion): string | null {
		const { today, zone } = this.#app.book;
		const touch = this.#app.book.lead(lead.id)?.touches.find(({ id }) => id === touchId);
		return touch ? dayAnswer(touch, today, zone) : null;
	}

	/** Says what was answered about a column of planned days; null where it is still asked for. */
	plansAnswer(plans: PastPlans): string | null {
		const given = this.#planAnswers.get(plansKey(plans));
		return given ? plansAnswer(given.answer, plans.count) : null;
	}

	/** Stores the day that the user named. */
	async answerDay(question: DayQuestion, days: Days): Promise<void> {
		this.#note(question.touchId, await this.#storeDay(question, days));
	}

	async answerPlans(plans: PastPlans, answer: PassedPlanAnswer): Promise<void> {
		const said = plansAnswer(answer, plans.count);
		this.#note(plansKey(plans), await this.#app.sheets.answerPlans(this.#sheetId, plans, answer, said));
	}

	skip({ touchId }: DayQuestion): void {
		this.#skipped = new Set([...this.#skipped, touchId]);
	}

	/**
	 * Gives the action of an answer, for undo; undefined where there is none, or where a notice offers to undo: nothing else on the
	 * page is called so then.
	 * @param key the id of the touch, or the key of the plans, that was asked about
	 */
	undoable(key: string): string | undefined {
		return this.#app.session.notice?.action ? undefined : this.#actions.get(key);
	}

	#note(key: string, { action }: Saved): void {
		this.#actions = new Map(this.#actions).set(key, action);
	}

	#storeDay({ lead, touchId, missing }: DayQuestion, { on, at, deadline }: Days): Promise<Saved> {
		const { today, zone } = this.#app.book;
		const dated = (row: Lead) => {
			if (missing === 'offer') return dateOffer(row, touchId, { on, deadline }, today);
			return on === undefined ? row : dateEvent(row, touchId, { on, at, zone }, today, timeNow());
		};
		const touch = dated(lead).touches.find(({ id }) => id === touchId);
		const said = (touch && dayAnswer(touch, today, zone)) ?? undefined;
		return this.#app.leads.edit(lead.id, dayLabel(missing), dated, said);
	}
}
