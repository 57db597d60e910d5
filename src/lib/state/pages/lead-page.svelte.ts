import { hasEnded } from '../../domain/cadence/history/ended';
import type { Day } from '../../domain/day';
import type { Lead, Stage } from '../../domain/lead';
import { inOwnZone, setStage } from '../../domain/leads/lead-actions';
import { knownAt } from '../../domain/people/known-at';
import { canHappen } from '../../domain/leads/move-stage';
import { comparable } from '../../domain/leads/search';
import { stageConflict } from '../../domain/leads/stage-conflict';
import { readTags, tagCounts, withTags } from '../../domain/leads/tags';
import { timeline } from '../../domain/leads/timeline';
import { versionsOf, type SentKind } from '../../domain/papers/papers';
import type { Person } from '../../domain/person';
import {
	appointmentOf,
	appointmentSource,
	interviewQuery,
	isAppointment
} from '../../domain/steps/appointments';
import type { CallOutcome, Touch } from '../../domain/touch';
import { FACTS, namedFacts, type Fact } from '../../messages/lead/details';
import { nextStepWords, otherSteps } from '../../messages/lead/next-step';
import { noesOf } from '../../messages/lead/noes';
import type { App } from '../app';
import { sheetNamesOf } from '../leads/merge-leads';
import { setDate } from '../leads/set-date';
import { factChange } from './fact-change';
import { sheetRowsOf } from '../sheets/unused-columns';
import { actsOf, actsWithoutStep } from '../../domain/steps/acts';
import { asksHowCallWent } from '../../domain/steps/asked-first';
import { pressDone, pressHeard, pressSkip } from './press-done';
import { leftPart, type PartRequest } from './left-part';
import type { LeadRequest } from './lead-request';
import { TypedTexts } from './typed-texts.svelte';

/** Names the dialog that the page of a lead opens. */
export type PageRequest =
	| { readonly what: 'lead'; readonly request: LeadRequest }
	| { readonly what: 'move'; readonly to: Stage }
	| { readonly what: 'join' | 'history' }
	| PartRequest;

/** Stands in for the assessment of a lead in the trash, which has no next step. */
const NOTHING_AHEAD = { state: 'closed', next: null, forecast: () => [] } as const;

/** Decides for the page of a lead: what it shows, which dialog is open, and what its buttons do. */
export class LeadPageController {
	readonly #app: App;
	readonly #lead: () => Lead;
	/** The dialog that is open. */
	request: PageRequest | null = $state.raw(null);
	/** Holds the texts that are typed in place: facts by their keys, the line to add to the notes as `note`. */
	readonly typed: TypedTexts;

	readonly #leadOf = (id: string) => this.#app.book.lead(id);

	/** The assessment of the lead; undefined while it is in the trash. */
	readonly assessment = $derived.by(() => this.#app.book.assessmentOf(this.lead.id));

	/** The next step in words. */
	readonly words = $derived.by(() => {
		const { today, zone } = this.#app.book;
		return this.assessment && nextStepWords(this.lead, this.assessment, today, zone, this.#leadOf);
	});
	/** The acts that are offered, as for its row on Today. */
	readonly acts = $derived.by(() => {
		const next = this.assessment?.next;
		const { now, today } = this.#app.book;
		return next ? actsOf(next, this.lead, now) : actsWithoutStep(this.lead, today);
	});
	/** The query of the page to prepare the next step on, where it is an appointment; null otherwise. */
	readonly preparation = $derived.by(() => {
		const next = this.assessment?.next;
		return next && isAppointment(next)
			? interviewQuery(this.lead.id, appointmentSource(this.lead, next))
			: null;
	});

	/** Where they meet, for a next step that is an appointment. */
	readonly place = $derived.by(() => {
		const next = this.assessment?.next;
		return next ? appointmentOf(this.lead, next)?.promise.place : undefined;
	});

	/** The open steps after the next one, in words. */
	readonly others = $derived.by(() =>
		this.assessment ? otherSteps(this.lead, this.assessment, this.#app.book.today, this.#leadOf) : []
	);
	/** The text of the news that the next step is about. */
	readonly news = $derived.by(
		() => this.#app.book.news.find(({ id }) => id === this.assessment?.next?.news)?.text
	);
	readonly timeline = $derived.by(() =>
		timeline(this.lead, this.assessment ?? NOTHING_AHEAD, this.#app.book.today)
	);
	readonly conflict = $derived.by(() => stageConflict(this.lead, this.#app.book.today));

	/** The names of the connected sheets that the lead stands in. */
	readonly sheetNames = $derived.by(() => sheetNamesOf(this.#app.book.sheets.values(), this.lead.id));
	/** Its rows there, with the cells that the app does not use. */
	readonly sheetRows = $derived.by(() => sheetRowsOf(this.#app.book.sheets.values(), this.lead.id));

	/** Its named facts, and those that other leads have. */
	readonly namedFacts = $derived.by(() => {
		const others = [...this.#app.book.leads.values()].flatMap(({ details = [] }) => details);
		return namedFacts(
			this.lead,
			others.map(({ name }) => name),
			() => crypto.randomUUID()
		);
	});

	/** Facts of other leads that the page of this one shows. */
	readonly known = $derived.by(() => {
		const leads = [...this.#app.book.leads.values()];
		const name = comparable(this.lead.organisation);
		return {
			/** The résumés and letters that went out on any lead. */
			sent: { resume: namesOf(leads, 'resume'), letter: namesOf(leads, 'letter') },
			tags: tagCounts(leads).map(({ tag }) => tag),
			/** The number of leads at the company, this one included. */
			atOrganisation: name ? leads.filter((one) => comparable(one.organisation) === name).length : 0
		};
	});

	/** Says what is known of a company from everything but this lead. */
	knownAt(organisation: string) {
		const { leads, contacts } = this.#app.book;
		return knownAt(organisation, leads.values(), contacts.values(), this.lead.id);
	}

	/** @param lead the lead of the page; a rune */
	constructor(app: App, lead: () => Lead) {
		this.#app = app;
		this.#lead = lead;
		this.request = leftPart(lead());
		const fields = [...FACTS, ...this.namedFacts].map(({ key }) => key);
		this.typed = new TypedTexts(app.session.drafts, lead().id, [...fields, 'note']);
	}

	get lead(): Lead {
		return this.#lead();
	}
	get pace() {
		return this.lead.pace ?? this.#app.book.settings.pace;
	}

	/** True where the lead is closed until it is opened again. */
	readonly ended = $derived.by(() => hasEnded(this.lead, this.#app.book.today));

	/** True where Done asks how the call went. */
	readonly isCall = $derived.by(() => !!this.assessment?.next && asksHowCallWent(this.assessment.next));

	/** Does the next step, with the outcome of a call, or asks first what has to be asked. */
	done(outcome?: CallOutcome): void {
		const step = this.assessment?.next;
		const request = step && pressDone(this.#app, this.lead, step, outcome);
		if (request) this.open({ what: 'lead', request });
	}

	/** Skips an open step for good; without one, the next. */
	skip(step = this.assessment?.next): void {
		if (step) pressSkip(this.#app, this.lead, step);
	}

	/** Logs that they turned the user down, as of today. */
	rejected(): void {
		pressHeard(this.#app, this.lead, 'no');
	}

	/** Says what a person asked not to be done. */
	noesOf(person: Person): readonly string[] {
		return this.assessment ? noesOf(person, this.lead, this.assessment) : [];
	}

	/** Opens a form. Logging a touch where an interview is due asks about the interview. */
	ask(what: LeadRequest['ask']): void {
		const step = this.assessment?.next;
		const ask = what === 'touch' && this.acts.main === 'log-interview' ? 'interview' : what;
		this.open({ what: 'lead', request: { ask, leadId: this.lead.id, step } });
	}

	open(request: PageRequest): void {
		this.request = request;
	}

	moveTo(to: Stage): void {
		this.open({ what: 'move', to });
	}

	close(): void {
		this.request = null;
	}

	/** Answers a conflict: the stage becomes the one that the touches make. */
	correctStage(stage: Stage) {
		return quietly(this.#app.leads.edit(this.lead.id, 'correct-stage', setStage(stage)));
	}

	/** Answers a conflict: the stage is right, and what made it is logged. */
	logWhatMade(stage: Stage): void {
		if (canHappen(stage)) this.moveTo(stage);
		else this.ask('touch');
	}

	/** Stores a fact; a stage that is chosen asks what happened. @param over the text that it was typed over */
	async saveFact(fact: Fact, text: string, over = fact.read(this.lead)): Promise<void> {
		if (fact.key !== 'stage') {
			const update = factChange(this.lead, fact, text, over);
			await this.#app.leads.edit(this.lead.id, `change-fact|${fact.key}`, update);
		} else if (text !== this.lead.stage) this.moveTo(text as Stage);
	}

	/** Adds a note below the others. */
	addNote(note: string) {
		return this.#app.leads.edit(this.lead.id, 'change-fact|notes', (row) => ({
			...row,
			notes: [row.notes, note].filter(Boolean).join('\n')
		}));
	}

	/** @param line tags as they are typed, with commas between them */
	addTags(line: string) {
		return this.#app.leads.edit(this.lead.id, 'add-tags', (row) => withTags(row, readTags(line)));
	}

	removeTag(tag: string) {
		return this.#app.leads.edit(this.lead.id, 'remove-tag', (row) => withTags(row, [], [tag]));
	}

	/** Stores only what a form changed of a person: another tab may have changed the rest. */
	savePerson(person: Person, edited: Person) {
		return this.#app.leads.editPerson(this.lead.id, person, edited);
	}

	/** Stores only what a form changed of a touch. A promise that is new is in the user's own time zone. */
	saveTouch(touch: Touch, edited: Touch) {
		const { promise } = edited;
		const isNew = promise && promise !== touch.promise;
		const zoned = isNew ? { ...edited, promise: inOwnZone(promise, this.#app.book.zone) } : edited;
		return this.#app.leads.editTouch(this.lead.id, touch, zoned);
	}

	/** @param eventId that of `undatedEvents` */
	setDate(eventId: string, day: Day) {
		return setDate(this.#app, this.lead, eventId, day);
	}

	removePerson({ id }: Person) {
		return quietly(this.#app.leads.removePerson(this.lead.id, id));
	}
	removeTouch({ id }: Touch) {
		return quietly(this.#app.leads.removeTouch(this.lead.id, id));
	}
	dropOwnStep() {
		return quietly(this.#app.leads.clearOwnStep(this.lead.id));
	}
	reopen() {
		return quietly(this.#app.leads.reopen(this.lead.id));
	}
	moveToTrash() {
		return quietly(this.#app.leads.remove([this.lead.id]));
	}
	putBack() {
		return quietly(this.#app.leads.restore([this.lead.id]));
	}
}

/** Names the versions that can be chosen, the latest first. */
function namesOf(leads: readonly Lead[], kind: SentKind): readonly string[] {
	return versionsOf(leads, kind).map(({ name }) => name);
}

/** Resolves where nothing could be stored, too. The layout's notice tells of it; nothing is typed here that could be lost. */
async function quietly(saved: Promise<unknown>): Promise<void> {
	await saved.catch(() => undefined);
}
