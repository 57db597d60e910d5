import { adviceOn, dismissAdvice, type Advice } from '../../domain/advice/advice';
import { planBriefing, type Briefing } from '../../domain/advice/briefing';
import { knownAt, type KnownAt } from '../../domain/people/known-at';
import { keptLead, type StayInTouch } from '../../domain/advice/stay-in-touch';
import type { Lead } from '../../domain/lead';
import { adviceTexts, briefingStep } from '../../messages/advice/suggestions';
import type { App } from '../app';

/** Decides which suggestions the page of a lead shows, and what their buttons store: each press one action. */
export class LeadAdviceController {
	readonly #app: App;
	readonly #lead: () => Lead;
	#isAdding = false;

	readonly advice = $derived.by((): readonly Advice[] => {
		const { book } = this.#app;
		const lead = this.#lead();
		if (!book.engine || lead.deletedAt) return [];
		return adviceOn(lead, book.engine, book.contacts.values(), book.today);
	});
	/** The people whom the user knows at the company; null where there are none, or a suggestion names all of them already. */
	readonly known = $derived.by((): KnownAt | null => {
		const { book } = this.#app;
		const lead = this.#lead();
		if (lead.deletedAt) return null;
		const known = knownAt(lead.organisation, book.leads.values(), book.contacts.values(), lead.id);
		const named = this.advice.flatMap((one) => (one.kind === 'good-word' ? one.people : []));
		const isNamed = ({ leads, contacts }: KnownAt['people'][number]) =>
			[...leads.map(({ person }) => person), ...contacts].some(({ id }) =>
				named.some((one) => one.id === id)
			);
		return known && !known.people.every(isNamed) ? { ...known, leads: [] } : null;
	});
	/** The lead on which the user met the person whom this one is about. */
	readonly keptFrom = $derived.by(() => {
		const { keptFrom } = this.#lead();
		return keptFrom === undefined ? undefined : this.#app.book.lead(keptFrom);
	});

	/** @param lead the lead of the page; a rune */
	constructor(app: App, lead: () => Lead) {
		this.#app = app;
		this.#lead = lead;
	}

	dismiss({ key }: Advice) {
		const { leads } = this.#app;
		return leads.edit(this.#lead().id, 'dismiss-advice', dismissAdvice(key), adviceTexts.dismissed);
	}

	/** Adds a lead of its own for the person; a second press adds nothing. */
	async stayInTouch({ key, person }: StayInTouch): Promise<void> {
		if (this.#isAdding || !this.advice.some((one) => one.key === key)) return;
		this.#isAdding = true;
		try {
			await this.#app.leads.add(keptLead(this.#lead(), person));
		} finally {
			this.#isAdding = false;
		}
	}

	planBriefing(advice: Briefing) {
		const { today } = this.#app.book;
		const plan = planBriefing(advice, briefingStep(advice), today);
		const said = adviceTexts.planned(advice.planFor ?? today, today);
		return this.#app.leads.edit(this.#lead().id, 'plan-step', plan, said);
	}
}
