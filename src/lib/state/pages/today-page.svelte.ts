import type { AgendaItem } from '../../domain/agenda/agenda-item';
import { mayHaveUpcoming } from '../../domain/agenda/upcoming-check';
import { channelSaid } from '../../domain/steps/appointments';
import { asksHowCallWent } from '../../domain/steps/do-step';
import { hasDraft } from '../../domain/steps/has-draft';
import type { CallOutcome } from '../../domain/touch';
import { dayInWords, appointmentTimeWords } from '../../messages/common/days';
import { stepTitle } from '../../messages/common/titles';
import { stepReason } from '../../messages/rules/step-reasons';
import { daySummary } from '../../messages/today/today';
import type { App } from '../app';
import type { LeadRequest } from './lead-request';

/** Decides for Today: what its lines say, which draft and which dialog are open, and what the buttons of a line do. */
export class TodayPageController {
	readonly #app: App;
	/** The dialog that is open. */
	request: LeadRequest | null = $state.raw(null);
	/** The key of the line whose draft is open; '' where none is. */
	#drafting = $state('');

	readonly agenda = $derived.by(() => this.#app.book.agenda);

	/** The day in one sentence. */
	readonly sentence = $derived.by(() => {
		const { todo, doneToday, soon, upcoming, today } = this.agenda;
		return daySummary({
			todo: todo.length,
			late: todo.filter((item) => item.state === 'overdue').length,
			done: doneToday.length,
			nextDay: soon[0]?.step.due ?? upcoming.find(({ count }) => count > 0)?.day ?? null,
			today
		});
	});

	/** The figures of the backlog; null where nothing waits. */
	readonly backlog = $derived.by(() => {
		const { backlog, today } = this.agenda;
		const [waiting, quiet] = [backlog.waiting.length, backlog.quiet.length];
		return waiting + quiet > 0 ? { ...backlog, waiting, quiet, today } : null;
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
		return {
			title: stepTitle(step, lead),
			reason: stepReason(step, lead, this.#app.book.today, (id) => this.#app.book.lead(id)),
			when: this.#whenOf(item),
			channel: channelSaid(lead, step),
			/** Done asks how the call went. */
			call: asksHowCallWent(step),
			hasDraft: hasDraft(step)
		};
	}

	/** Gives the day, unless it is today, and the hour. */
	#whenOf({ step }: AgendaItem): string {
		const { today, zone } = this.#app.book;
		const day = step.due === today ? '' : dayInWords(step.due, today);
		const hour =
			step.at && `at ${appointmentTimeWords({ day: step.due, at: step.at, zone: step.zone }, zone)}`;
		return [day, hour].filter(Boolean).join(' ');
	}

	/** Logs the step with today's day where nothing speaks against it and nothing has to be asked; else the form opens. */
	async done({ lead, step }: AgendaItem, outcome?: CallOutcome): Promise<void> {
		const { pressDone } = await import('./press-done');
		this.request = pressDone(this.#app, lead, step, outcome);
	}

	/** Opens a form. */
	ask(what: LeadRequest['ask'], { lead, step }: AgendaItem): void {
		this.request = { ask: what, leadId: lead.id, step };
	}

	close(): void {
		this.request = null;
	}

	isDrafting(item: AgendaItem): boolean {
		return this.#drafting === this.keyOf(item);
	}

	/** Opens the draft of a line in place of another, or puts it away. */
	toggleDraft(item: AgendaItem): void {
		this.#drafting = this.isDrafting(item) ? '' : this.keyOf(item);
	}

	closeDraft(): void {
		this.#drafting = '';
	}

	/** The layout's notice tells of a failure. */
	async removeSample(): Promise<void> {
		await this.#app.data.removeSample().catch(() => undefined);
	}
}
