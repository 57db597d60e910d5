import type { AgendaItem } from '../../domain/agenda/agenda-item';
import { dayList, type DayList } from '../../domain/day-list/day-list';
import type { Step } from '../../domain/cadence/assessment';
import { addDays, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { mayHaveUpcoming } from '../../domain/agenda/upcoming-check';
import { actsOf } from '../../domain/steps/acts';
import { appointmentSource, interviewQuery, isAppointment } from '../../domain/steps/appointments';
import { asksHowCallWent } from '../../domain/steps/asked-first';

import type { CallOutcome } from '../../domain/touch';
import { dayInWords, appointmentTimeWords, overdueBy } from '../../messages/common/days';
import { stepTitle } from '../../messages/common/step-titles';
import { touchSentence } from '../../messages/common/touches';
import { stepLine } from '../../messages/rules/step-lines';
import { daySummary } from '../../messages/today/today';
import type { App } from '../app';
import type { LeadRequest } from './lead-request';

/** The number of steps that are named of the next day. */
const MOST_NEXT = 5;

/** Decides for Today: what its lines say, which draft and which dialog are open, and what the buttons of a line do. */
export class TodayPageController {
	readonly #app: App;
	/** The dialog that is open. */
	request: LeadRequest | null = $state.raw(null);
	/** The key of the row that is open, and whether its draft is; null where none is. */
	#opened: { readonly key: string; readonly draft: boolean } | null = $state.raw(null);

	/** False while the list is the one that was kept, and the book is still being read. */
	readonly isLive = $derived.by(() => this.#app.session.first === null);

	readonly agenda = $derived.by(() => this.#app.book.agenda);

	/** The list that is shown: until the book is read, the one that was kept. */
	readonly list: DayList = $derived.by(
		() => this.#app.session.first?.list ?? dayList(this.agenda, this.#app.book.hasSample)
	);

	/** The day in one sentence. */
	readonly sentence = $derived.by(() => {
		const { soon, upcoming, today } = this.agenda;
		return daySummary({
			...this.list.counts,
			nextDay: soon[0]?.step.due ?? upcoming.find(({ count }) => count > 0)?.day ?? null,
			today
		});
	});

	/** What was done today, each in a sentence. */
	readonly doneToday = $derived.by(() =>
		this.list.doneToday.map(({ lead, touch }) => ({ id: touch.id, lead, text: touchSentence(touch, lead) }))
	);

	/** The next day with steps, and the first of them; null where they are listed as due soon, or none is ahead. */
	readonly next = $derived.by(() => {
		const { soon, today } = this.agenda;
		const items = soon.length > 0 ? [] : [...this.#ahead(today)];
		const day = items.reduce(
			(first, { step }) => (step.due < first ? step.due : first),
			items[0]?.step.due ?? ''
		);
		const steps = items.filter(({ step }) => step.due === day).slice(0, MOST_NEXT);
		return day
			? { day, steps: steps.map(({ lead, step }) => ({ lead, line: this.#lineOf(lead, step) })) }
			: null;
	});

	*#ahead(today: Day) {
		const { leads, assessments } = this.#app.book;
		for (const [id, { state, next }] of assessments) {
			const lead = leads.get(id);
			if (lead && next && next.due > today && state !== 'quiet') yield { lead, step: next };
		}
	}

	/** The figures of the backlog; null where nothing waits. */
	readonly backlog = $derived.by(() => {
		const { backlog, today } = this.list;
		return backlog && { ...backlog, today };
	});

	/** An appointment, or an answer that was promised, may be coming. */
	readonly anyComing = $derived.by(() =>
		[...this.#app.book.leads.values()].some((lead) => mayHaveUpcoming(lead, this.#app.book.today))
	);

	constructor(app: App) {
		this.#app = app;
	}

	/** Returns what tells a line from the others. */
	keyOf({ lead, step }: AgendaItem): string {
		return [lead.id, step.rule, step.personId].join(' ');
	}

	/** Words an item. Asked for each line that is shown: after an old import there may be thousands. */
	lineOf(item: AgendaItem) {
		const { lead, step } = item;
		const line = this.#lineOf(lead, step);
		return {
			title: stepTitle(step, lead),
			line,
			when: this.#whenOf(item, line),
			/** Done asks how the call went. */
			call: asksHowCallWent(step),
			acts: actsOf(step, lead, this.#app.book.now)
		};
	}

	#lineOf(lead: Lead, step: Step): string {
		const { book, session } = this.#app;
		return stepLine(step, lead, book.today, (id) => (session.first?.leads ?? book.allLeads).get(id));
	}

	/** Gives the day, unless it is today, and the hour, each unless the line tells it; of what is overdue, by how much. */
	#whenOf({ step, state }: AgendaItem, line: string): string {
		const { today, zone } = this.#app.book;
		if (state === 'overdue' && step.due < today) return overdueBy(step.due, today);
		const day = step.due === today || step.rule === 'own-step' ? '' : dayInWords(step.due, today);
		const hour = step.at && appointmentTimeWords({ day: step.due, at: step.at, zone: step.zone }, zone);
		return [day, hour && !line.includes(hour) && `at ${hour}`].filter(Boolean).join(' ');
	}

	/** Returns what a press needs, once the book is read: what is pressed before is done then. */
	async #whenLive<Part>(part: Promise<Part>): Promise<Part> {
		const [loaded] = await Promise.all([part, this.#app.session.ready]);
		return loaded;
	}

	/** Logs the step with today's day where nothing speaks against it and nothing has to be asked; else the form opens. */
	async done({ lead, step }: AgendaItem, outcome?: CallOutcome): Promise<void> {
		const { pressDone } = await this.#whenLive(import('./press-done'));
		this.request = pressDone(this.#app, lead, step, outcome);
	}

	/**
	 * Does the main act of a row: opens its draft or the form it needs.
	 * @returns the query of the page on which it is prepared, where that is its act
	 */
	main(item: AgendaItem): ReturnType<typeof interviewQuery> | undefined {
		const { lead, step } = item;
		const { main } = actsOf(step, lead, this.#app.book.now);
		if (main === 'add-contact') this.ask('person', item);
		else if (main === 'log-interview') this.ask('interview', item);
		else if (main === 'prepare' && isAppointment(step))
			return interviewQuery(lead.id, appointmentSource(lead, step));
		else this.toggleDraft(item);
		return undefined;
	}

	/** Opens a form. */
	ask(what: LeadRequest['ask'] | 'invitation', { lead, step }: AgendaItem): void {
		this.request =
			what === 'invitation'
				? { ask: 'reply', leadId: lead.id, step, start: { reply: 'invitation' } }
				: { ask: what, leadId: lead.id, step };
	}

	/** Logs that they replied, or turned the user down, as of today. The layout's notice offers undo, and tells of a failure. */
	async heard(what: 'reply' | 'no', { lead }: AgendaItem): Promise<void> {
		const { pressHeard } = await this.#whenLive(import('./press-done'));
		pressHeard(this.#app, lead, what);
	}

	/** Skips the step for good. */
	async skip({ lead, step }: AgendaItem): Promise<void> {
		const { pressSkip } = await this.#whenLive(import('./press-done'));
		pressSkip(this.#app, lead, step);
	}

	/** Takes back what was done today. */
	async undo(leadId: string, touchId: string): Promise<void> {
		const { undoTouch } = await this.#whenLive(import('./undo-touch'));
		await undoTouch(this.#app, leadId, touchId);
	}

	/** Snoozes the step until tomorrow. */
	async snoozeUntilTomorrow({ lead, step }: AgendaItem): Promise<void> {
		await this.#app.session.ready;
		const on = addDays(this.#app.book.today, 1);
		await this.#app.leads.putOff(lead.id, { on }, step).catch(() => undefined);
	}

	close(): void {
		this.request = null;
	}

	isOpen(item: AgendaItem): boolean {
		return this.#opened?.key === this.keyOf(item);
	}

	isDrafting(item: AgendaItem): boolean {
		return this.isOpen(item) && this.#opened!.draft;
	}

	/** Opens a row in place of another, or folds it. */
	toggle(item: AgendaItem): void {
		this.#opened = this.isOpen(item) ? null : { key: this.keyOf(item), draft: false };
	}

	/** Opens a row with its draft, or puts the draft away. */
	toggleDraft(item: AgendaItem): void {
		this.#opened = this.isDrafting(item) ? null : { key: this.keyOf(item), draft: true };
	}

	closeDraft(): void {
		this.#opened = null;
	}

	/** The layout's notice tells of a failure. */
	async removeSample(): Promise<void> {
		await this.#app.session.ready;
		await this.#app.data.removeSample().catch(() => undefined);
	}
}
