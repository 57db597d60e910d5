import * as change from '../../domain/interviews/changes';
import { interviewFacts } from '../../domain/interviews/facts';
import { interviewOf } from '../../domain/interviews/interview';
import type { Lead, Question } from '../../domain/lead';
import { addPerson, inOwnZone, type LeadAction } from '../../domain/leads/lead-actions';
import { knownAt } from '../../domain/people/known-at';
import type { Person } from '../../domain/person';
import { appointmentSource } from '../../domain/steps/appointments';
import {
	calledOffNote,
	interviewPageTexts,
	interviewWhen,
	movedNote,
	USUAL_QUESTIONS
} from '../../messages/interview/interview-page';
import type { Fact } from '../../messages/lead/details';
import type { App } from '../app';
import { withChanges } from '../../store/changes/with-changes';
import { factChange } from './fact-change';
import type { LeadRequest } from './lead-request';

/** Names the dialog that is open: the form that logs the interview, the one that moves it, or a new person. */
type InterviewRequest = LeadRequest | 'terms' | 'person';

/** Decides for the page of an interview: what it shows, which dialog is open, and what its buttons store. Each press is one action. */
export class InterviewPageController {
	readonly #app: App;
	readonly #lead: () => Lead;
	readonly #named: () => string | undefined;
	#request: InterviewRequest | null = $state.raw(null);
	/** The lead when the dialog was opened. */
	#before: Lead | undefined;

	readonly interview = $derived.by(() => {
		const { now } = this.#app.book;
		const assessment = this.#app.book.assessmentOf(this.#lead().id) ?? { steps: [] };
		return interviewOf(this.#lead(), assessment, now, this.#named());
	});
	/** What is shown of its lead; null without an interview. */
	readonly facts = $derived.by(() => {
		const { news, today } = this.#app.book;
		return this.interview && interviewFacts(this.interview, news, today);
	});
	/** The questions that can be added with a press: those in the notes of the lead first. */
	readonly suggested = $derived.by(() => {
		const own = this.facts?.questions ?? [];
		const all = [...(this.facts?.notedQuestions ?? []), ...USUAL_QUESTIONS];
		return all.filter((text) => !own.some((one) => one.text === text));
	});
	/** What is known of the company beside this lead; null where nothing is. */
	readonly known = $derived.by(() => {
		const { leads, contacts } = this.#app.book;
		const { organisation, id } = this.#lead();
		return knownAt(organisation, leads.values(), contacts.values(), id);
	});

	/**
	 * @param lead the lead of the page; a rune
	 * @param named the source of the interview that the address names (`UpcomingAppointment.source`); a rune
	 */
	constructor(app: App, lead: () => Lead, named: () => string | undefined) {
		this.#app = app;
		this.#lead = lead;
		this.#named = named;
	}

	/** The dialog that is open. */
	get request(): InterviewRequest | null {
		return this.#request;
	}
	set request(request: InterviewRequest | null) {
		this.#before = request ? this.#lead() : undefined;
		this.#request = request;
	}

	get #source(): string {
		return this.interview?.source ?? '';
	}

	#edit(update: LeadAction, said = '') {
		return this.#app.leads.edit(this.#lead().id, 'prepare-interview', update, said);
	}

	/** Opens the form that logs it: an interview has one of its own. */
	log(): void {
		const lead = this.#lead();
		const source = this.#source;
		const steps = this.#app.book.assessmentOf(lead.id)?.steps ?? [];
		const step = steps.find((one) => appointmentSource(lead, one) === source) ?? null;
		const ask = this.interview?.interview ? 'interview' : 'touch';
		this.request = { ask, leadId: lead.id, step, start: { interview: source } };
	}

	/** Sets when and where it is; the invitation keeps the day that it named before. */
	async setTerms(said: change.InterviewTerms): Promise<void> {
		const { interview } = this;
		if (!interview) return;
		const { today, zone } = this.#app.book;
		const source = this.#source;
		const before = this.#before ?? this.#lead();
		const { on, at } = change.statedTerms(before, source) ?? interview;
		const terms = inOwnZone(said, zone);
		const hasMoved = on !== terms.on || (at !== undefined && at !== terms.at);
		const note = hasMoved ? movedNote(on, at) : '';
		const merged = withChanges(before, change.setTerms(source, terms, '', today)(before));
		const update: LeadAction = (lead) => change.noteMove(source, note, today)(merged(lead));
		const words = interviewPageTexts.moved(interviewWhen({ ...interview, ...terms }, today, zone));
		await this.#app.leads.edit(this.#lead().id, 'move-interview', update, words);
		this.request = null;
	}

	/** Takes the interview off the lead. @returns false where nothing could be stored, of which the layout's notice tells */
	async cancel(): Promise<boolean> {
		const { interview } = this;
		if (!interview) return false;
		const note = calledOffNote(interview.on, interview.at);
		const update = change.cancel(this.#source, note, this.#app.book.today);
		const saved = this.#app.leads.edit(
			this.#lead().id,
			'cancel-interview',
			update,
			interviewPageTexts.cancelled
		);
		return saved.then(
			() => true,
			() => false
		);
	}

	/** Adds somebody of the lead to those who are expected. */
	expect({ id }: Person) {
		return this.#edit(change.expectPerson(this.#source, id));
	}

	/** Adds somebody who is new to the lead. */
	async addPerson(person: Person): Promise<void> {
		const source = this.#source;
		await this.#edit((lead) => change.expectPerson(source, person.id)(addPerson(person)(lead)));
		this.request = null;
	}

	/** Returns what stores the notes for an interview, also once the page has left it, with the notes that they were typed over. */
	notesOf(source: string) {
		const lead = this.#lead();
		return (text: string, over: string) => {
			const before = change.keepNotes(source, over)(lead);
			const update = withChanges(before, change.keepNotes(source, text)(before));
			return this.#app.leads.edit(lead.id, 'prepare-interview', update, '');
		};
	}

	addQuestion(text: string) {
		return this.#edit(change.addQuestion({ id: crypto.randomUUID(), text }));
	}
	/** Changes the words of a question; '' removes it. @param question as it was when editing began */
	changeQuestion(question: Question, text: string) {
		const before = { ...this.#lead(), questions: [question] };
		const after = change.changeQuestion(question.id, text)(before);
		return this.#edit(withChanges(before, after));
	}
	tickQuestion({ id }: Question, asked: boolean) {
		return this.#edit(change.tickQuestion(id, asked));
	}
	moveQuestion({ id }: Question, to: 'up' | 'down') {
		return this.#edit(change.moveQuestion(id, to));
	}

	/** Stores a fact of the lead that the page shows. */
	saveFact(fact: Fact, text: string, over = fact.read(this.#lead())) {
		const update = factChange(this.#lead(), fact, text, over);
		return this.#app.leads.edit(this.#lead().id, `change-fact|${fact.key}`, update);
	}
}
