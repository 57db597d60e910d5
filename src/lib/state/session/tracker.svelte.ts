/** What the pages hold: the live book, and everything that the user can do to it. */
import type { Step } from '../../domain/cadence/assessment';
import type { StoredSettings } from '../../domain/cadence/policy';
import type { Day } from '../../domain/day';
import type { Ended, Lead, News, Stage } from '../../domain/lead';
import type { StepDone } from '../../domain/steps/do-step';
import * as act from '../../domain/leads/lead-actions';
import type { ManyMoved } from '../../domain/leads/move-stage';
import type { PutOff } from '../../domain/steps/put-off';
import type { Contact, Person } from '../../domain/person';
import type { Touch } from '../../domain/touch';
import type { MergePlan } from '../../sheet/merge/reimport';
import type { ConnectedSheet, ImportPlan } from '../../sheet/sheet';
import type { Edit, Watch } from '../../store/changes/commands';
import type { Saved } from '../../store/book';
import { additions, countOf, nameOf } from './row-edits';
import { Joiner } from '../leads/merge-commands';
import type { TrackerOptions } from './session.svelte';
import { leadOfLine } from '../leads/line-lead';
import type { Compared } from '../sheets/merge-edits';
import type { QuickAdd } from '../../paste/quick-add';

export type { Problem, Status, TrackerOptions } from './session.svelte';
export type { Notice } from './notice';
export type { SheetFile } from '../sheets/commands';
export type { Saved } from '../../store/book';

type SavedLead = Saved & { readonly id: string };
type TouchInput = Omit<Touch, 'id'> & Partial<Pick<Touch, 'id'>>;

const loadSteps = () => import('../leads/doing-steps');

/** Every method resolves after its transaction completed, and rejects `NotSaved` where nothing was written. */
export class Tracker extends Joiner {
	/** Opens the book and gives the tracker at once; it is 'starting' until the book is read. */
	static start(options: TrackerOptions = {}): Tracker {
		return new Tracker(options, true);
	}

	/** One that never opens anything: for pages that are rendered before there is a browser. */
	static idle(): Tracker {
		return new Tracker({}, false);
	}

	/** Adds a lead. Give it the id that was made when the form opened: pressed twice it is added once. */
	async addLead(fields: act.NewLead): Promise<SavedLead> {
		const lead = act.newLead(fields, fields.id ?? this.newId(), this.today);
		return this.#addLead(lead);
	}

	/** Adds the lead that a typed line says. */
	async addQuick(id: string, line: QuickAdd): Promise<SavedLead> {
		return this.#addLead(leadOfLine(line, id, () => this.newId(), this.today));
	}

	async #addLead(lead: Lead): Promise<SavedLead> {
		const label = `Add ${nameOf(lead)}`;
		const saved = await this.addOwnLead(label, `Added ${nameOf(lead)}.`, lead);
		return { ...saved, id: lead.id };
	}

	/** Changes a lead; `fn` is pure and gets the row as it is in the database. `label`: "Change the salary". */
	edit(leadId: string, label: string, fn: act.LeadAction, said = 'Saved.'): Promise<Saved> {
		return this.write(said, (book) => book.change(label, 'lead', leadId, fn));
	}

	/**
	 * Does a step, or logs what happened, by whatever door: one action, which one undo takes back. Without `step`, what was
	 * done has to do with none. `moveTo`: where the user put the lead with it.
	 */
	async doStep(leadId: string, step: Step | null, how: StepDone, moveTo?: Stage): Promise<Saved> {
		const { doStep, doneWords, inZone, meantBy, movedTo } = await this.loaded(loadSteps());
		const meant = step && meantBy(step, this.lead(leadId), (lead) => this.assess(lead));
		const { label, said } = doneWords(meant, how, moveTo);
		const done = doStep(meant, inZone(how, this.zone), this.today);
		return this.edit(leadId, label, moveTo ? movedTo(moveTo, done, this.today) : done, said);
	}

	/** Logs a touch; the stage goes forward where the touch says so. */
	logTouch(leadId: string, touch: TouchInput): Promise<Saved> {
		const logged = { ...touch, id: touch.id ?? this.newId() };
		return this.doStep(leadId, null, { did: 'touch', touch: logged });
	}

	editTouch(leadId: string, touchId: string, fn: (touch: Touch) => Touch): Promise<Saved> {
		return this.edit(leadId, 'Change a touch', act.editTouch(touchId, fn, this.today));
	}

	removeTouch(leadId: string, touchId: string): Promise<Saved> {
		return this.edit(leadId, 'Remove a touch', act.removeTouch(touchId, this.today), 'Removed.');
	}

	/** @param from the step that is put off; what is due next, where nothing else is said */
	async putOff(leadId: string, said: PutOff, from = this.#nextOf(leadId)): Promise<Saved> {
		const { putOff } = await this.loaded(loadSteps());
		const action = putOff(said, this.today, from, this.zone);
		return this.edit(leadId, 'Put off the next step', action, 'Put off.');
	}

	#nextOf(leadId: string): Step | null {
		return this.assessments.get(leadId)?.next ?? null;
	}

	/** Takes the own step away: done, or no longer wanted. */
	clearOwnStep(leadId: string): Promise<Saved> {
		return this.edit(leadId, 'Remove the own step', act.clearOwnStep(), 'Done.');
	}

	close(leadId: string, how: Ended['how'], on: Day = this.today): Promise<Saved> {
		return this.edit(leadId, 'Close the lead', act.close(how, on), 'Closed.');
	}

	reopen(leadId: string): Promise<Saved> {
		return this.edit(leadId, 'Reopen the lead', act.reopen(this.today), 'Open again.');
	}

	addPerson(leadId: string, person: Omit<Person, 'id'> & Partial<Pick<Person, 'id'>>): Promise<Saved> {
		const added = { ...person, id: person.id ?? this.newId() };
		return this.edit(leadId, `Add ${person.name || 'a person'}`, act.addPerson(added));
	}

	editPerson(leadId: string, personId: string, fn: (person: Person) => Person): Promise<Saved> {
		return this.edit(leadId, 'Change a person', act.editPerson(personId, fn));
	}

	removePerson(leadId: string, personId: string): Promise<Saved> {
		return this.edit(leadId, 'Remove a person', act.removePerson(personId), 'Removed.');
	}

	/** To the trash, for 30 days. */
	remove(leadIds: string | readonly string[]): Promise<Saved> {
		const deletedAt = this.machineTime();
		const trash: act.LeadAction = (lead) => ({ ...lead, deletedAt: lead.deletedAt ?? deletedAt });
		return this.editMany(leadIds, 'Delete', trash, 'Moved to the trash.');
	}

	/** Back from the trash. */
	restore(leadIds: string | readonly string[]): Promise<Saved> {
		return this.editMany(leadIds, 'Restore', act.restore, 'Restored.');
	}

	/** Closes many at once. */
	closeMany(leadIds: readonly string[], how: Ended['how'], said = 'Closed.'): Promise<Saved> {
		return this.editMany(leadIds, 'Close', act.close(how, this.today), said);
	}

	/** Does what happened to each of many leads, with the step that is open there: one action. `verb`: before their number. */
	async doMany(
		done: ReadonlyMap<string, ManyMoved>,
		verb: string,
		said: string,
		moveTo?: Stage
	): Promise<Saved> {
		const { movedMany } = await this.loaded(loadSteps());
		return this.editMany([...done.keys()], verb, movedMany(done, this.today, moveTo), said);
	}

	/** Puts many off, each to its own day. */
	async putOffMany(days: ReadonlyMap<string, Day>, said = 'Put off.'): Promise<Saved> {
		const { putOff } = await this.loaded(loadSteps());
		const edits = [...days].map(([id, on]): Edit => ({
			entity: 'lead',
			id,
			fn: putOff({ on }, this.today, this.#nextOf(id))
		}));
		return this.write(said, (book) => book.apply(`Put off ${countOf(edits.length)}`, edits));
	}

	/** Changes many in one action, which one undo takes back. `verb`: what the action is called before their number. */
	editMany(
		leadIds: string | readonly string[],
		verb: string,
		fn: act.LeadAction,
		said: string
	): Promise<Saved> {
		const ids = typeof leadIds === 'string' ? [leadIds] : leadIds;
		const first = this.lead(ids[0] ?? '');
		const label = ids.length === 1 && first ? `${verb} ${nameOf(first)}` : `${verb} ${countOf(ids.length)}`;
		return this.write(said, (book) =>
			book.apply(
				label,
				ids.map((id): Edit => ({ entity: 'lead', id, fn }))
			)
		);
	}

	/** For good: what was recorded of them goes too. No undo. */
	erase(leadIds: string | readonly string[]): Promise<Saved> {
		const ids = typeof leadIds === 'string' ? [leadIds] : leadIds;
		const rows = ids.map((id) => ({ entity: 'lead', id }) as const);
		return this.eraseRows('Erased.', 'Erase', () => rows);
	}

	async addContact(
		fields: Omit<Contact, 'id' | 'addedOn'> & Partial<Contact>
	): Promise<Saved & { id: string }> {
		const contact = { addedOn: this.today, ...fields, id: fields.id ?? this.newId() };
		const saved = await this.write('Added.', (book) => book.add('Add a contact', 'contact', contact));
		return { ...saved, id: contact.id };
	}

	editContact(id: string, fn: (contact: Contact) => Contact): Promise<Saved> {
		return this.write('Saved.', (book) => book.change('Change a contact', 'contact', id, fn));
	}

	removeContact(id: string): Promise<Saved> {
		const deletedAt = this.machineTime();
		return this.editContact(id, (contact) => ({ ...contact, deletedAt }));
	}

	/** Makes a lead of a contact, who stays among the contacts and keeps the id as the lead's person. */
	async leadFromContact(contactId: string, leadId: string): Promise<SavedLead> {
		const contact = this.contacts.get(contactId);
		if (!contact) throw this.gone();
		return this.#addLead(act.leadOfContact(contact, leadId, this.today));
	}

	/** @param onlyFor the one company that it is for */
	addNews(text: string, on: Day = this.today, onlyFor?: string): Promise<Saved> {
		const news: News = { id: this.newId(), text, on, ...(onlyFor && { onlyFor }) };
		return this.write('Added.', (book) => book.add('Add news', 'news', news));
	}

	editNews(id: string, fn: (news: News) => News): Promise<Saved> {
		return this.write('Saved.', (book) => book.change('Change news', 'news', id, fn));
	}

	removeNews(id: string): Promise<Saved> {
		const deletedAt = this.machineTime();
		return this.editNews(id, (news) => ({ ...news, deletedAt }));
	}

	setSettings(patch: Partial<StoredSettings>, said = 'Saved.'): Promise<Saved> {
		return this.write(said, (book) => book.set('Change the settings', patch));
	}

	/** Leads, contacts and the sheet itself in one transaction, which one undo takes back, and which can be watched and stopped. */
	async importSheet(
		plan: Pick<ImportPlan, 'leads' | 'contacts'>,
		sheet: ConnectedSheet,
		watch?: Watch
	): Promise<Saved> {
		const { haul } = await this.loaded(import('../../messages/sheets/sheets'));
		const edits: Edit[] = [
			...additions(plan.leads, plan.contacts),
			{ entity: 'sheet', id: sheet.id, to: sheet, synced: true }
		];
		const said = `Imported ${haul(plan.leads.length, plan.contacts.length)} from ${sheet.name}.`;
		return this.addOwn(`Import ${sheet.name}`, said, () => edits, watch);
	}

	/** What came back with a sheet, as it was settled: one transaction, which one undo takes back, the sheet's bytes and links too. */
	async mergeSheet(plan: MergePlan, compared: Compared): Promise<Saved> {
		const { mergeEdits } = await this.loaded(import('../sheets/merge-edits'));
		const { name } = plan.sheet;
		const edits = mergeEdits(plan, compared, this.machineTime());
		return this.write(`Brought in ${name}.`, (book) => book.apply(`Bring in ${name}`, edits));
	}

	/** The invented leads that the first page offers. */
	async addSample(): Promise<Saved> {
		const { sampleOf } = await this.loaded(import('../../sample/sample'));
		const { leads, contacts } = sampleOf(this.today);
		return this.write('Added the sample.', (book) =>
			book.apply('Add the sample', additions(leads, contacts))
		);
	}

	/** For good, with all that was done to it. */
	removeSample(): Promise<Saved> {
		return this.eraseRows('Removed the sample.', 'Remove the sample', (book) => book.sampleRows());
	}

	/** Everything, the trash, the sheets, the settings and what is being typed included, for good. */
	async eraseAll(): Promise<Saved> {
		const { allRows } = await this.loaded(import('../../store/backup/restore'));
		return this.write('Erased everything.', async (book) => {
			const saved = await book.erase('Erase everything', allRows(book));
			await book.drafts.dropAll();
			return saved;
		});
	}

	/** Takes an action back; without one, the newest that can be. What was changed again since stays as it is. */
	undo(action: string | undefined = this.undoable?.action): Promise<Saved> {
		return this.takeBack(action, 'Undone.');
	}
}
