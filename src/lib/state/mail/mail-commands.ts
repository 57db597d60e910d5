/** Commands for a mailbox: what was accepted of it, the marks of its mails, and the user's own addresses. Loaded when the first is called. */
import { MOST_OWN_ADDRESSES } from '../../domain/cadence/policy';
import { acceptProposals } from '../../mail/proposals/accept';
import type { MailMark, Proposal } from '../../mail/proposals/proposal';
import { mailDone } from '../../messages/mail/mail-done';
import type { Book } from '../../store/book';
import { updateOf, type Edit, type Watch } from '../../store/changes/edits';
import { SETTINGS_ID, type SettingsRow, type StoredMailMark } from '../../store/database/rows';
import { readMailMarks } from '../../store/mail-marks';
import type { Saved } from '../../store/types';
import { writeOwn, type AllRows } from '../session/own-data';
import type { ReadableBook } from '../session/live-book.svelte';
import type { Writer } from '../session/writer';

/** An intake that is stored, and what was not. */
export interface TakenIn extends Saved {
	/** Proposals for leads that are in the trash or erased since: they are not accepted, and their mails come up again. */
	readonly gone: number;
	/** Proposals of mails that were accepted or left out meanwhile, in another tab: they stand already. */
	readonly known: number;
}

export type MailCommands = ReturnType<typeof mailCommands>;

/** @param stored returns the book in the database @throws NotSaved where it is not open */
export function mailCommands(
	writer: Writer,
	book: Pick<ReadableBook, 'hasSample' | 'settings'> & AllRows,
	stored: () => Pick<Book, 'leads' | 'synced'>
) {
	/** Returns the marks; those of leads that were merged name the lead that they were merged into. */
	async function marks(): Promise<readonly MailMark[]> {
		const source = stored();
		return (await readMailMarks(source)).map(({ id: hash, leadId, deletedAt: _live, ...mark }) => ({
			hash,
			...mark,
			...(leadId !== undefined && { leadId: survivorOf(leadId, source.leads) ?? leadId })
		}));
	}

	return {
		marks,

		/**
		 * Logs what was accepted, and remembers these mails, those that were left out, and those that the user had logged by hand:
		 * as one action, which one undo takes back with its marks.
		 * @throws NotSaved
		 */
		async accept(
			accepted: readonly Proposal[],
			leftOut: readonly Proposal[],
			logged: readonly MailMark[],
			watch?: Watch
		): Promise<TakenIn> {
			const known = new Set((await marks()).map(({ hash }) => hash));
			const { leads } = stored();
			const fresh = accepted.filter(({ mail }) => !known.has(mail.hash));
			const placed = fresh.flatMap((proposal) => placedOn(proposal, leads));
			const left = leftOut.filter(({ mail }) => !known.has(mail.hash));
			const options = { today: writer.today, newId: () => writer.newId() };
			const changes = acceptProposals(placed, left, options);
			const handLogged = logged.filter(
				({ hash, leadId }) => !known.has(hash) && leadId !== undefined && survivorOf(leadId, leads)
			);
			const edits: Edit[] = [
				...[...changes.updates].map(([id, update]) => updateOf('lead', id, update)),
				...changes.newLeads.map((to): Edit => ({ entity: 'lead', id: to.id, to })),
				...[...handLogged, ...changes.marks].map(markEdit)
			];
			const count = mailsIn(placed);
			const said = mailDone.takenIn(count, mailsIn(left));
			const write = changes.newLeads.length > 0 ? ownWrite(writer, book) : writer.write.bind(writer);
			const saved = await write(`take-in-mail|${count}`, edits, said, watch);
			return { ...saved, gone: fresh.length - placed.length, known: accepted.length - fresh.length };
		},

		/** Returns the addresses that the user named as their own. */
		ownAddresses: (): Promise<readonly string[]> => Promise.resolve(book.settings.ownAddresses ?? []),

		/** Stores the user's own addresses, in small letters and each once, in the place of those before. */
		setOwnAddresses(addresses: readonly string[], said = ''): Promise<Saved> {
			const own = ownAddressesOf(addresses);
			const update = ({ ownAddresses: _before, ...row }: SettingsRow): SettingsRow => ({
				...row,
				...(own.length > 0 && { ownAddresses: own })
			});
			return writer.write('change-settings', [updateOf('settings', SETTINGS_ID, update)], said);
		}
	};
}

const ownWrite =
	(writer: Writer, book: Parameters<typeof writeOwn>[1]): Writer['write'] =>
	(...written) =>
		writeOwn(writer, book, ...written);

function markEdit({ hash, leadId, touchIds, sequence }: MailMark): Edit {
	const to: StoredMailMark = {
		id: hash,
		...(leadId !== undefined && { leadId }),
		...(touchIds && touchIds.length > 0 && { touchIds }),
		...(sequence !== undefined && { sequence })
	};
	return { entity: 'mail-mark', id: hash, to };
}

const mailsIn = (proposals: readonly Proposal[]) => new Set(proposals.map(({ mail }) => mail.hash)).size;

/** Returns the proposal with the lead that its own was merged into; none where that is gone. */
function placedOn(proposal: Proposal, leads: Book['leads']): readonly Proposal[] {
	if (!('leadId' in proposal.target)) return 'newLead' in proposal.target ? [proposal] : [];
	const leadId = survivorOf(proposal.target.leadId, leads);
	return leadId === undefined ? [] : [{ ...proposal, target: { leadId } }];
}

/** Follows a lead to the one that it was merged into; undefined where neither is there, or it is in the trash. */
function survivorOf(leadId: string, leads: Book['leads']): string | undefined {
	const seen = new Set<string>();
	for (
		let id: string | undefined = leadId;
		id !== undefined && !seen.has(id);
		id = leads.get(id)?.joinedInto
	) {
		seen.add(id);
		const lead = leads.get(id);
		if (lead && lead.deletedAt === undefined) return id;
	}
	return undefined;
}

/** Returns addresses as they are compared: trimmed, in small letters, each once; what is no address is left out. */
function ownAddressesOf(addresses: readonly string[]): readonly string[] {
	const tidied = addresses.map((address) => address.trim().toLowerCase());
	return [...new Set(tidied.filter((address) => ADDRESS.test(address)))].slice(0, MOST_OWN_ADDRESSES);
}

const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,255}$/u;
