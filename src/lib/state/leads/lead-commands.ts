/** Commands that add and edit one lead. */
import type { ActionLabel } from '../../domain/action-label';
import type { Step } from '../../domain/cadence/assessment';
import type { Lead, Stage } from '../../domain/lead';
import * as act from '../../domain/leads/lead-actions';
import type { StepDone } from '../../domain/steps/do-step';
import type { PutOff } from '../../domain/steps/put-off';
import type { QuickAdd } from '../../paste/quick-add';
import type { ReadableBook } from '../session/live-book.svelte';
import { writeOwn, type AllRows } from '../session/own-data';
import type { Writer, WriterOptions } from '../session/writer';
import type { Saved } from '../../store/types';
import { later } from '../data/later';
import { leadFromLine } from './line-lead';

export type SavedLead = Saved & { readonly id: string };

export const loadSteps = () => import('./doing-steps');

type Book = AllRows & Pick<ReadableBook, 'assess' | 'assessments' | 'hasSample' | 'lead'>;

/** Adds a lead. Where its id is present already, nothing changes: a button may be pressed twice. */
export async function addLead(
	writer: Writer,
	book: AllRows & Pick<Book, 'hasSample'>,
	lead: Lead
): Promise<SavedLead> {
	const name = lead.organisation;
	const action = [
		`add-lead|${name}`,
		[{ entity: 'lead', id: lead.id, to: lead, ifAbsent: true }],
		`Added ${name || 'a job'}.`
	] as const;
	const options = { copyFirst: false, opens: { leadId: lead.id } };
	const saved = lead.sample
		? await writer.write(...action)
		: await writeOwn(writer, book, ...action, options);
	return { ...saved, id: lead.id };
}

export function leadCommands(writer: Writer, book: Book) {
	/** Changes a lead; `update` is pure and gets the row as it is in the database. */
	const edit = (
		leadId: string,
		label: ActionLabel,
		update: act.LeadAction,
		said = 'Saved.',
		options?: WriterOptions
	): Promise<Saved> => writer.write(label, [{ entity: 'lead', id: leadId, update }], said, options);

	const form = later(writer);

	return {
		edit,

		/** Adds a lead. Pass the id that was made when the form opened, so that a second press adds nothing. */
		add(fields: act.NewLead): Promise<SavedLead> {
			return addLead(writer, book, act.newLead(fields, fields.id ?? writer.newId(), writer.today));
		},

		/** Adds the lead of a typed line. */
		addLine(id: string, line: QuickAdd): Promise<SavedLead> {
			return addLead(
				writer,
				book,
				leadFromLine(line, id, () => writer.newId(), writer.today)
			);
		},

		/**
		 * Does a step, or logs a touch, as one action. Without `step`, the touch belongs to no step. `moveTo` is the stage to
		 * which the user moved the lead with it, and `from` the one that it had when they did; `options` hold the bytes of files
		 * that went along, or what the notice offers.
		 */
		async doStep(
			leadId: string,
			step: Step | null,
			how: StepDone,
			moveTo?: Stage,
			{ from, ...options }: WriterOptions & { readonly from?: Stage | undefined } = {}
		): Promise<Saved> {
			const { doStep, doneWords, withZone, meantBy, movedFrom, movedTo } = await writer.loaded(loadSteps());
			const meant = step && meantBy(step, book.lead(leadId), (lead) => book.assess(lead));
			const done = doStep(meant, withZone(how, writer.zone), writer.today);
			const before = book.lead(leadId);
			const after = before && done(before);
			const next = after && book.assess(after)?.next?.due;
			const { label, said, asks } = doneWords(meant, how, { lead: after, next, today: writer.today }, moveTo);
			const moved = (stage: Stage) => movedTo(stage, done, writer.today);
			const move = moveTo && movedFrom(from ?? before?.stage ?? moveTo, moveTo, moved);
			return edit(leadId, label, move ?? done, said, {
				...options,
				...(asks && !options.choices && { opens: { leadId, fact: asks } })
			});
		},

		/**
		 * @param from the step that is put off; by default what is due next
		 * @param before the lead when the user was asked, where that was some time ago
		 */
		async putOff(
			leadId: string,
			said: PutOff,
			from: Step | null = book.assessments.get(leadId)?.next ?? null,
			before = book.lead(leadId)
		): Promise<Saved> {
			const { putOff, putOffFrom, putOffWords } = await writer.loaded(loadSteps());
			const told = putOffWords(said, before?.organisation ?? '', writer.today);
			return edit(leadId, 'put-off', putOffFrom(before, putOff(said, writer.today, from, writer.zone)), told);
		},

		/** Removes the user's own step, done or no longer wanted. */
		clearOwnStep(leadId: string): Promise<Saved> {
			return edit(leadId, 'remove-own-step', act.clearOwnStep(), 'Done.');
		},

		editTouch: form('editTouch'),
		editPerson: form('editPerson'),

		removeTouch(leadId: string, touchId: string): Promise<Saved> {
			return edit(leadId, 'remove-touch', act.removeTouch(touchId, writer.today), 'Removed.');
		},

		reopen(leadId: string): Promise<Saved> {
			return edit(leadId, 'reopen', act.reopen(writer.today), 'Reopened.');
		},

		removePerson(leadId: string, personId: string): Promise<Saved> {
			return edit(leadId, 'remove-person', act.removePerson(personId), 'Removed.');
		}
	};
}
