import type { Step } from '../../domain/cadence/assessment';
import type { Lead, Stage } from '../../domain/lead';
import { reopen, setStage } from '../../domain/leads/lead-actions';
import { movedTo, stepDoneBy, type StageEvent } from '../../domain/leads/move-stage';
import { movedFrom } from '../leads/doing-steps';
import { stageName } from '../../messages/common/titles';
import { moveChoices, type MoveChoice } from '../../messages/lead/moving';
import type { App } from '../app';
import type { LeadRequest } from './lead-request';

type FormRequest = Omit<LeadRequest, 'leadId'>;

/** Names the form that each happening is told in. */
function formFor(what: Exclude<StageEvent, 'reopen' | 'correct'>, { origin, people }: Lead): FormRequest {
	const first = origin === 'posting' ? 'application' : 'approach';
	const talked = { kind: 'follow-up', channel: 'phone', personId: people[0]?.id ?? null } as const;
	const forms: Record<typeof what, FormRequest> = {
		application: { ask: 'touch', start: { touch: { kind: first, channel: null, personId: null } } },
		conversation: { ask: 'touch', start: { touch: talked } },
		invitation: { ask: 'reply', start: { reply: 'invitation' } },
		interview: { ask: 'interview' },
		reply: { ask: 'reply' },
		offer: { ask: 'reply', start: { reply: 'offer' } },
		no: { ask: 'no' },
		accepted: { ask: 'close', start: { end: 'accepted' } },
		withdrawn: { ask: 'close', start: { end: 'withdrawn' } }
	};
	return forms[what];
}

/** These make their stage themselves, or another one where the user says so. */
const MAKE_THEIR_STAGE: ReadonlySet<StageEvent> = new Set(['no', 'accepted', 'withdrawn']);

/** Decides for the dialog of a lead that is put in a stage: the ways that may have led there, and what each does. */
export class MoveDialogController {
	readonly #app: App;
	readonly #lead: Lead;
	readonly #to: Stage;
	readonly #next: Step | null;
	/** The likeliest first. */
	readonly ways: readonly MoveChoice[];
	/** The form that what happened is told in. */
	request: LeadRequest | null = $state.raw(null);

	/** @param to a card's place on the board, or a stage that was chosen; the lead's own stage asks what made it */
	constructor(app: App, lead: Lead, to: Stage) {
		this.#app = app;
		this.#lead = lead;
		this.#to = to;
		this.#next = app.book.assessmentOf(lead.id)?.next ?? null;
		this.ways = moveChoices(to, lead);
	}

	/** @returns true once the lead is moved; false where a form opens first. @throws what kept it from being stored */
	async take({ what }: MoveChoice): Promise<boolean> {
		if (what === 'correct' || what === 'reopen') {
			await this.#correct(what);
			return true;
		}
		const step = stepDoneBy(what, this.#next);
		const form = what === 'withdrawn' && step ? { ask: 'touch' as const } : formFor(what, this.#lead);
		const moveTo = MAKE_THEIR_STAGE.has(what) ? {} : { moveTo: this.#to, moveFrom: this.#lead.stage };
		this.request = { ...form, ...moveTo, step, leadId: this.#lead.id };
		return false;
	}

	#correct(what: 'correct' | 'reopen') {
		const { today } = this.#app.book;
		const { id, stage: from } = this.#lead;
		const [to, name] = [this.#to, stageName(this.#to)];
		if (what === 'reopen') {
			const update = movedFrom(from, to, (stage) => movedTo(stage, reopen(today), today));
			return this.#app.leads.edit(id, 'reopen', update, `Reopened in ${name}.`);
		}
		return this.#app.leads.edit(id, 'correct-stage', movedFrom(from, to, setStage), `Corrected: ${name}.`);
	}
}
