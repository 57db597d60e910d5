/** The newest moment of a kind, seen from any lead: the best of two leads is kept, so that one of them can be left out. */
import { isLater, newerOf, type TouchOnLead } from './person-facts';

export class TwoLeads {
	#best: TouchOnLead | null = null;
	#second: TouchOnLead | null = null;

	/** Takes in the newest moment of one lead; each lead is offered once. */
	offer(moment: TouchOnLead | null): void {
		if (!moment) return;
		if (!this.#best || isLater(moment, this.#best)) {
			this.#second = this.#best;
			this.#best = moment;
		} else this.#second = newerOf(this.#second, moment);
	}

	/** Returns the newest touch on any lead but one. */
	except(leadId: string): TouchOnLead | null {
		return this.#best?.leadId === leadId ? this.#second : this.#best;
	}
}
