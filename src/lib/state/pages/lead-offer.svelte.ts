import { offersOf, openOffer } from '../../domain/offers/offers';
import type { Lead } from '../../domain/lead';
import type { OfferAnswer } from '../../domain/steps/do-step';
import { offerStep } from '../../domain/steps/offer-step';
import type { Touch } from '../../domain/touch';
import type { OfferReply } from '../../messages/drafts/draft-facts';
import type { App } from '../app';
import { answerOffer } from './answer-offer';

const FINAL: Partial<Record<OfferReply, OfferAnswer>> = { accept: 'accepted', decline: 'declined' };

/** Decides for the card of an open offer: what it shows, which draft or form is open, and what its buttons do. */
export class LeadOfferController {
	readonly #app: App;
	readonly #lead: () => Lead;
	/** The answer whose draft is open. */
	answering: OfferReply | null = $state(null);
	/** The offer as it was when editing its terms began; null while nobody does. */
	editing: Touch | null = $state.raw(null);

	readonly offer = $derived.by(() => openOffer(this.#lead(), this.#app.book.today));
	readonly step = $derived.by(() => {
		const lead = this.#lead();
		const steps = this.#app.book.assessments.get(lead.id)?.steps ?? [];
		return this.offer && offerStep(lead, this.offer, steps);
	});
	/** The number of open offers, this one included. */
	readonly offers = $derived.by(
		() => offersOf(this.#app.book.leads.values(), this.#app.book.today).open.length
	);
	/** The final answer that the open draft gives; absent where it asks for something. */
	readonly final = $derived(this.answering ? FINAL[this.answering] : undefined);

	/** @param lead the lead of the offer; a rune */
	constructor(app: App, lead: () => Lead) {
		this.#app = app;
		this.#lead = lead;
	}

	/** Opens the draft of an answer, or folds it. */
	answer(reply: OfferReply): void {
		this.answering = this.answering === reply ? null : reply;
	}

	/** Logs the final answer as given, without a draft. Resolves to true once it is stored. */
	async mark(): Promise<boolean> {
		if (!this.step || !this.final) return false;
		return answerOffer(this.#app, this.#lead(), this.step, this.final);
	}

	/** Stores the terms, and by when to answer. */
	async save(facts: { readonly [Key in keyof Touch]?: Touch[Key] | undefined }): Promise<void> {
		const before = this.editing;
		if (!before) return;
		const edited = { ...before, ...facts } as Touch;
		await this.#app.leads.editTouch(this.#lead().id, before, edited);
		this.editing = null;
	}
}
