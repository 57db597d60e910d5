import type { Guard, ProposedTouch } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import { personOf, type Ended, type Lead, type OwnStep } from '../../domain/lead';
import type { Person } from '../../domain/person';
import { appointmentSource, appointmentToLog, ownSource } from '../../domain/steps/appointments';
import { confirmationOf } from '../../domain/steps/confirmation';
import { isOfferOwed } from '../../domain/steps/asked-first';
import { stepDone, type OfferAnswer, type StepDone } from '../../domain/steps/do-step';
import { keptPlan, type PutOff } from '../../domain/steps/put-off';
import type { Touch } from '../../domain/touch';
import { personName } from '../../messages/common/titles';
import { interviewNote, notHeldNote, type InterviewAnswers } from '../../messages/lead/interview';
import { mailSentences } from '../../messages/lead/pasted-mail';
import { guardReason } from '../../messages/rules/guard-reasons';
import type { MailReading } from '../../paste/mail/mail-reading';
import type { App } from '../app';
import { SentVersions, type SentNames } from '../papers/sent-versions.svelte';
import type { WriterOptions } from '../session/writer';
import type { LeadRequest } from './lead-request';

interface AfterSaving {
	/** Called once something is stored. */
	readonly onclose: () => void;
	/** Called after that where their offer was accepted. */
	readonly onaccepted: (leadId: string) => Promise<void>;
}

/**
 * Decides for the dialog of a request: what its forms start from, and what becomes of their answers. Each answer is stored in one
 * action, which one undo takes back; what rejects stays in the form, with its reason. Forms take the functions as they are.
 */
export class LeadDialogController {
	readonly #app: App;
	readonly #request: LeadRequest;
	readonly #after: AfterSaving;
	/** The lead when the dialog was opened. */
	readonly #before: Lead | undefined;
	/** The résumés and letters that can go along with an application. */
	readonly versions: SentVersions;
	/** The user says that they did what they had planned; asked where `isAhead`. */
	doesPlan = $state(false);

	readonly lead = $derived.by(() => this.#app.book.lead(this.#request.leadId));
	/** The source of the appointment that an interview is logged of. */
	readonly #source = $derived.by(() => {
		const { lead, step } = this;
		const { start } = this.#request;
		if (!lead || start?.interview) return start?.interview;
		return (step && appointmentSource(lead, step)) ?? appointmentToLog(lead, this.#app.book.today)?.id;
	});
	/** The invitation that it began with. */
	readonly appointment = $derived(
		this.lead?.touches.find(({ id, promise }) => id === this.#source && promise)
	);
	/** A step of the user's own that lies ahead is done by what they say it is, and by nothing that came before its day. */
	readonly isAhead = $derived.by(() => this.#hasOwnStep && this.step!.due > this.#app.book.today);
	/** The step may be done without anybody being contacted. */
	readonly mayBeNoTouch = $derived.by(() => this.#hasOwnStep && !this.isAhead);

	/** The initial values of the form of an interview. */
	readonly interviewStart = $derived.by(() => {
		const { lead, appointment } = this;
		const { today } = this.#app.book;
		const own = lead?.ownStep && ownSource(lead.ownStep) === this.#source ? lead.ownStep : undefined;
		const named = appointment?.promise ?? (own && own.on <= today ? own : undefined);
		if (!named) return undefined;
		const expected = lead?.preparations?.find(({ id }) => id === this.#source)?.personIds ?? [];
		const personId = named.personId ?? appointment?.personId ?? [];
		return { ...named, personIds: [...new Set([personId, expected].flat())] };
	});
	/** Holds the parts of a snoozed step that are kept: words, hour, place and person. */
	readonly planned = $derived.by(() => this.lead && keptPlan(this.lead, this.step));
	/** The person to be found, where they are known by name. */
	readonly toFind = $derived.by(() =>
		this.lead && this.step?.rule === 'find-a-person' ? personOf(this.lead, this.step.personId) : undefined
	);

	constructor(app: App, request: LeadRequest, after: AfterSaving) {
		this.#app = app;
		this.#request = request;
		this.#before = app.book.lead(request.leadId);
		this.#after = after;
		this.versions = new SentVersions(app);
	}

	get step() {
		return this.#request.step ?? null;
	}
	get #hasOwnStep(): boolean {
		return this.step?.rule === 'own-step';
	}
	get answersOffer(): boolean {
		return this.step !== null && isOfferOwed(this.step);
	}

	/** Gives the guards against a touch, each with its sentence. */
	readonly guardsFor = (touch: ProposedTouch, on: Day) => {
		const guards = this.#app.book.assessmentOf(this.#request.leadId)?.guards(touch, on) ?? [];
		return guards.map((guard) => ({ guard, sentence: this.#sentenceOf(guard) }));
	};

	#sentenceOf(guard: Guard): string {
		const { book } = this.#app;
		return this.lead ? guardReason(guard, this.lead, book.today, (id) => book.lead(id)) : '';
	}

	async #done(how: StepDone, about = this.step, options?: WriterOptions): Promise<void> {
		const { leadId, moveTo, moveFrom: from } = this.#request;
		await this.#app.leads.doStep(leadId, about, how, moveTo, { ...options, from });
		this.#after.onclose();
	}

	/** Logs a touch of the user's, and their answer to an offer. */
	readonly logTouch = async (
		touch: Touch,
		also: { sent: SentNames; answer?: OfferAnswer }
	): Promise<void> => {
		const about = this.isAhead && !this.doesPlan ? null : this.step;
		const { sent, papers } = await this.versions.taken(also.sent);
		const told = { ...also, sent };
		const how = about && stepDone(about, touch, told);
		await this.#done(how ?? { did: 'touch', touch, ...told }, about, { papers });
		if (also.answer === 'accepted') await this.#after.onaccepted(this.#request.leadId);
	};

	/** Does the user's own step, of which nothing is logged. */
	readonly doWithoutTouch = (): Promise<void> => this.#done({ did: 'nothing' });

	/** Logs an interview; names that were typed become people of the lead. */
	readonly logInterview = async ({
		others,
		process,
		nextStep,
		note,
		...said
	}: InterviewAnswers): Promise<void> => {
		const { peopleTyped } = await import('../../domain/leads/people-typed');
		const typed = peopleTyped(others, () => crypto.randomUUID(), { people: this.lead?.people ?? [] });
		const met = [...new Set([...said.met, ...typed.met])];
		const noted = interviewNote({ process, nextStep, note });
		await this.#done({
			did: 'interview',
			interview: { ...said, of: this.#source, met, newPeople: typed.newPeople, note: noted }
		});
	};

	/** Notes that the appointment did not take place. */
	readonly logNotHeld = async (): Promise<void> => {
		const { id, promise } = this.appointment ?? {};
		if (!id || !promise) return;
		await this.#done({ did: 'not-held', touchId: id, note: notHeldNote(promise) });
	};

	/**
	 * Logs word from them, which does no step of the user's.
	 *
	 * @param said `newPerson`: who wrote, where they are new to the lead; `confirmed`: the user confirmed the invitation already;
	 * `expects`: the ids of further people who will be there; `feedback`: what they said of the user with a no
	 */
	readonly logReply = (
		touch: Touch,
		{
			confirmed,
			...said
		}: { newPerson?: Person; confirmed?: boolean; expects?: string[]; feedback?: string } = {}
	): Promise<void> => {
		const also = confirmed ? confirmationOf(touch, crypto.randomUUID()) : undefined;
		return this.#done({ did: 'touch', touch, also, ...said }, null);
	};

	readonly end = async (ended: Ended): Promise<void> => {
		await this.#done({ did: 'end', ended });
		if (ended.how === 'accepted') await this.#after.onaccepted(this.#request.leadId);
	};

	readonly addPerson = (person: Person): Promise<void> => this.#done({ did: 'person', person });

	readonly putOff = (said: PutOff): Promise<void> => this.#putOff(said, this.step);

	/** Plans a touch whose day lies ahead: it becomes the next step. What the form leaves open stays as it was planned. */
	readonly plan = ({ setOn: _today, ...said }: OwnStep): Promise<void> => {
		const told = Object.entries(said).filter(([, value]) => value !== undefined);
		return this.#putOff({ on: said.on, ...Object.fromEntries(told) }, this.#hasOwnStep ? this.step : null);
	};

	async #putOff(said: PutOff, from: LeadDialogController['step']): Promise<void> {
		await this.#app.leads.putOff(this.#request.leadId, said, from, this.#before);
		this.#after.onclose();
	}

	/** Reads an e-mail that was pasted. */
	readonly readMail = async (mail: string): Promise<MailReading> => {
		const { readMail } = await import('../../paste/mail/pasted-mail');
		return readMail(mail, { people: this.lead?.people ?? [], today: this.#app.book.today });
	};

	/** Says what was read of an e-mail. */
	readonly sayMail = (reading: MailReading): readonly string[] => {
		const { today, zone } = this.#app.book;
		const nameOf = (id: string) =>
			(this.lead && personName(personOf(this.lead, id))) ?? 'someone on this lead';
		return mailSentences(reading, { today, zone, nameOf });
	};
}
