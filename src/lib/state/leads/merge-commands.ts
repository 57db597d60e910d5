/** The part of the tracker that makes one of two: two leads, the rows of a sheet and the leads that they speak of, a backup and this book. */
import type { JoinChoices } from '../../domain/merging/merge-leads';
import type { Lead } from '../../domain/lead';
import type { BackupContents } from '../../store/backup/backup';
import type { Book, Saved } from '../../store/book';
import type { How } from '../../store/backup/restore-command';
import type { Edit, Watch } from '../../store/changes/commands';
import { leadTitle } from '../../messages/common/titles';
import { additions, SAMPLE_GONE, sampleGone } from '../session/row-edits';
import type { ConnectedImport } from './merge-leads';
import { SheetKeeper } from '../sheets/commands';

/** Loaded when two are to become one: hardly a day has such a moment. */
const loadJoining = () => Promise.all([import('./merge-leads'), import('../../sheet/merge/join-links')]);

const BROUGHT_IN: Readonly<Record<How, readonly [said: string, label: string]>> = {
	replace: ['Restored the backup.', 'Restore a backup'],
	merge: ['Brought both together.', 'Merge a backup']
};

export class Joiner extends SheetKeeper {
	constructor(...options: ConstructorParameters<typeof SheetKeeper>) {
		super(...options);
		// Where the book is not there, or cannot be written to, it is done at the next start.
		void this.ready.then(() => this.#dateIfDue()).catch(() => undefined);
	}

	/** Days of the first edition that no sheet says go, once, in one action. */
	async #dateIfDue(): Promise<void> {
		const book = this.opened();
		await book.checked;
		if (!book.isDatingDue || book.recovery) return;
		const { datingOf } = await import('../data/dating');
		const { said, job } = datingOf(book);
		await this.write(said, job);
	}

	/** Adds own data in one transaction, in which the sample goes where there is one; one undo takes both back. */
	protected addOwn(
		label: string,
		said: string,
		edits: (book: Book) => readonly Edit[],
		watch?: Watch
	): Promise<Saved> {
		const goes = this.hasSample;
		return this.write(goes ? said + SAMPLE_GONE : said, (book) => {
			const gone = goes ? sampleGone(book.sampleRows(), this.machineTime()) : [];
			return book.apply(label, [...edits(book), ...gone], watch);
		});
	}

	/** One with its id that is there already stays as it is: a button may be pressed twice. */
	protected addOwnLead(label: string, said: string, lead: Lead): Promise<Saved> {
		if (!this.hasSample || lead.sample) return this.write(said, (book) => book.add(label, 'lead', lead));
		return this.addOwn(label, said, () => additions([lead], []), { copyFirst: false });
	}

	/** Makes one lead of two: the other one goes to the trash, and its rows in sheets lead to the kept one. One undo takes it back. */
	async join(keptId: string, otherId: string, choices: JoinChoices = {}): Promise<Saved> {
		const [{ joinEdits }, { withJoined }] = await this.loaded(loadJoining());
		const [kept, other] = [this.lead(keptId), this.lead(otherId)];
		if (!kept || !other) throw this.gone();
		const order = { ...choices, keptId, otherId };
		const deletedAt = this.machineTime();
		const label = `Join ${leadTitle(kept)}`;
		return this.write(`Joined: ${leadTitle(kept)} is one lead now.`, (book) =>
			book.apply(label, joinEdits(order, book.sheets.values(), deletedAt, withJoined))
		);
	}

	/** Brings in a backup: in the place of everything that is here, which one undo takes back, or beside it. A snapshot is taken first. */
	async bringIn(how: How, contents: BackupContents): Promise<Saved> {
		const [said, label] = BROUGHT_IN[how];
		const saved = await this.write(said, (book) => book[how](label, contents));
		// A backup of the first edition has guessed days.
		void this.#dateIfDue().catch(() => undefined);
		return saved;
	}

	/** Two leads that look like one are two: it is not asked again. */
	async areTwo(oneId: string, twoId: string): Promise<Saved> {
		const { apartEdits } = await this.loaded(import('./merge-leads'));
		return this.write('Kept as two.', (book) => book.apply('Keep two leads apart', apartEdits(oneId, twoId)));
	}

	/** Imports a sheet of which some rows are leads and contacts that are there already: those are joined. One undo takes it back. */
	async importConnected(order: ConnectedImport, watch?: Watch): Promise<Saved> {
		const [[{ connectEdits }, { withJoined }], { countOf, haul }] = await this.loaded(
			Promise.all([loadJoining(), import('../../messages/sheets/sheets')])
		);
		const { plan, sheet, presentById } = order;
		const isNew = ({ id }: { readonly id: string }) => !presentById.has(id);
		const added = haul(plan.leads.filter(isNew).length, plan.contacts.filter(isNew).length);
		const said = `Imported ${added} from ${sheet.name} and connected ${countOf(presentById.size, 'row')}.`;
		return this.addOwn(
			`Import ${sheet.name}`,
			said,
			(book) => connectEdits(order, book.sheets.values(), withJoined),
			watch
		);
	}
}
