/** Leads the user through mail that they hand over: reading, whose addresses, proposals to take or leave, and the one write. */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { MailTable } from '../../mail/reading/linkedin';
import type { LeadProposals, MailMark, Proposal, Target } from '../../mail/proposals/proposal';
import { corrected, type Correction } from '../../mail/proposals/correct';
import { mailTexts } from '../../messages/mail/mail-texts';
import type { MailFileResult, MailReader } from '../mail-worker/client';
import type { FoundInMail } from '../mail-worker/intake-desk';
import type { MailInput, MailProgress } from '../mail-worker/service';
import { ExclusiveTask } from '../session/exclusive-task.svelte';
import { groupsOf, type MailGroup } from './mail-groups';

/** The part of the app that the page needs. */
export interface MailBookDesk {
	readonly today: Day;
	readonly zone: string;
	/** The id of the lead from whose page the mail is added. */
	readonly chosen?: string | undefined;
	/** Milliseconds since 1970. */
	now(): number;
	leads(): readonly Lead[];
	ownAddresses(): readonly string[];
	keepOwnAddresses(addresses: readonly string[]): Promise<unknown>;
	marks(): Promise<readonly MailMark[]>;
	accept(
		accepted: readonly Proposal[],
		leftOut: readonly Proposal[],
		logged: readonly MailMark[]
	): Promise<{ readonly gone: number }>;
}

type Decision = 'add' | 'leave';

/** Asks whose the addresses and the names are. */
export interface OwnQuestion {
	readonly addresses: readonly { readonly email: string; readonly name: string }[];
	readonly names: readonly string[];
}

export class MailPage {
	readonly task = new ExclusiveTask<'reading' | 'comparing' | 'taking'>();
	progress = $state.raw<MailProgress | null>(null);
	results = $state.raw<readonly MailFileResult[]>([]);
	found = $state.raw<FoundInMail | null>(null);
	question = $state.raw<OwnQuestion | null>(null);
	stopped = $state(false);
	/** The number of proposals that were not added, because their lead is gone. */
	gone = $state(0);
	/** True if the text of a mail becomes the note of its activity. */
	keepsText = $state(false);
	#decisions: ReadonlyMap<string, Decision> = $state.raw(new Map());
	#corrections: ReadonlyMap<string, Correction> = $state.raw(new Map());
	/** The lead that the user picked, by the key of the group. */
	#targets: ReadonlyMap<string, Target> = $state.raw(new Map());
	readonly #desk: MailBookDesk;
	readonly #openReader: () => MailReader;
	#reader: MailReader | null = null;
	#own: readonly string[] = [];
	#names: readonly string[] = [];

	/** @param openReader makes a reader for each choice of files; its worker ends with the page */
	constructor(desk: MailBookDesk, openReader: () => MailReader) {
		this.#desk = desk;
		this.#openReader = openReader;
	}

	/** The proposals by lead; those of one mail stand together. */
	readonly groups: readonly MailGroup[] = $derived.by(() => groupsOf(this.found?.leads ?? []));
	readonly #rows = $derived(
		this.groups.flatMap(({ key, rows }) => rows.map((row) => ({ ...row, group: key })))
	);
	readonly #byDecision = $derived.by(() => ({
		add: this.#rows.filter(({ hash }) => this.#decisions.get(hash) === 'add'),
		leave: this.#rows.filter(({ hash }) => this.#decisions.get(hash) === 'leave')
	}));
	readonly count = $derived(this.#rows.length);
	readonly added = $derived(this.#byDecision.add.length);
	readonly left = $derived(this.#byDecision.leave.length);
	/** The number of mails that are to be added and have no lead yet. */
	readonly unpicked = $derived(
		this.#byDecision.add.filter(
			({ proposals, group }) => 'candidates' in this.#targetOf(proposals[0]!, group)
		).length
	);
	/** The mails that found a lead of the book by their thread or the address of one of its people. */
	readonly sure = $derived(
		this.#rows
			.filter(({ proposals: [first] }) => 'leadId' in first!.target && isSure(first!))
			.map(({ hash }) => hash)
	);
	/** The kinds that there are, with their mails. */
	readonly kinds = $derived.by(() => {
		const byKind = new Map<Proposal['kind'], string[]>();
		for (const { hash, main } of this.#rows) {
			const hashes = byKind.get(main.kind);
			if (hashes) hashes.push(hash);
			else byKind.set(main.kind, [hash]);
		}
		return [...byKind].map(([kind, hashes]) => ({ kind, hashes }));
	});

	/** True where the user has chosen or corrected something that is not stored. */
	get isTouched(): boolean {
		return this.#rows.some(
			({ hash, group, proposals }) =>
				this.#decisions.has(hash) ||
				this.#targets.has(group) ||
				proposals.some(({ id }) => this.#corrections.has(id))
		);
	}

	/** True while there is something that leaving the page would lose. */
	get isHalfDone(): boolean {
		return this.task.work !== null || this.count > 0;
	}

	/** Reads files and pasted texts. */
	async read(inputs: readonly MailInput[]): Promise<void> {
		if (inputs.length === 0) return;
		await this.task.run('reading', async (isCurrent) => {
			this.#forget();
			const reader = (this.#reader = this.#openReader());
			const { today } = this.#desk;
			const tell = (progress: MailProgress) => void (isCurrent() && (this.progress = progress));
			const sought = { leads: this.#desk.leads(), ...this.#chosen };
			const results = await reader.read(inputs, { today, now: this.#desk.now() }, sought, tell);
			if (!isCurrent()) return;
			this.results = results;
			this.#own = this.#desk.ownAddresses();
			const found = await this.#compared(reader);
			if (!isCurrent()) return;
			const { own, names } = found.gathered;
			const addresses = own.some(({ email }) => this.#own.includes(email)) ? [] : own;
			const asksName = names.length > 1;
			if (names.length === 1) this.#names = names;
			if (addresses.length > 0 || asksName) this.question = { addresses, names: asksName ? names : [] };
			else await this.#show(reader, isCurrent);
		});
		this.progress = null;
	}

	/** Takes the answer whose the addresses and the name are; the addresses are kept, so that this is asked once. */
	async answer(addresses: readonly string[], names: readonly string[]): Promise<void> {
		const reader = this.#reader;
		if (!reader) return;
		await this.task.run('comparing', async (isCurrent) => {
			const own = [...new Set([...this.#own, ...addresses])];
			if (addresses.length > 0) await this.#desk.keepOwnAddresses(own);
			this.#own = own;
			if (names.length > 0) this.#names = names;
			this.question = null;
			await this.#show(reader, isCurrent);
		});
	}

	/** Stops the reading; nothing was stored. */
	stop(): void {
		this.task.stop();
		this.#forget();
		this.progress = null;
		this.stopped = true;
	}

	/** Ends the worker: the page is left. */
	close(): void {
		this.task.stop();
		this.#reader?.stop();
		this.#reader = null;
	}

	decisionOf(hash: string): Decision | undefined {
		return this.#decisions.get(hash);
	}

	/** Decides about mails; the same decision again takes it back where `toggles`. */
	decide(hashes: readonly string[], decision: Decision, toggles = false): void {
		const next = new Map(this.#decisions);
		for (const hash of hashes) {
			if (toggles && next.get(hash) === decision) next.delete(hash);
			else next.set(hash, decision);
		}
		this.#decisions = next;
	}

	/** Decides about all mails of a group, also those that are not drawn yet. */
	decideGroup(groupKey: string, decision: Decision): void {
		const group = this.groups.find(({ key }) => key === groupKey);
		this.decide(group?.rows.map(({ hash }) => hash) ?? [], decision);
	}

	/** Corrects the kind or the day of a proposal. */
	correct(proposalId: string, correction: Correction): void {
		const before = this.#corrections.get(proposalId);
		this.#corrections = new Map(this.#corrections).set(proposalId, { ...before, ...correction });
	}

	/** Picks the lead of a group: one of the book, or a new one with these names. */
	aim(groupKey: string, target: Target): void {
		this.#targets = new Map(this.#targets).set(groupKey, target);
	}

	targetOf(group: MailGroup): Target {
		return this.#targets.get(group.key) ?? group.target;
	}

	/** Returns a proposal as it would be taken. */
	shown(proposal: Proposal): Proposal {
		const correction = this.#corrections.get(proposal.id);
		return correction ? corrected(proposal, correction) : proposal;
	}

	/** Writes all decisions as one action, and compares what is left with the book as it is then. */
	async take(): Promise<void> {
		const { add, leave } = this.#byDecision;
		const reader = this.#reader;
		if (!reader || !this.found || add.length + leave.length === 0 || this.unpicked > 0) return;
		const accepted = add.flatMap(({ proposals, group }) => proposals.map((each) => this.#final(each, group)));
		const leftOut = leave.flatMap(({ proposals }) => proposals);
		const { marks } = this.found;
		await this.task.run('taking', async (isCurrent) => {
			this.gone = (await this.#desk.accept(accepted, leftOut, marks)).gone;
			this.#decisions = new Map();
			await this.#show(reader, isCurrent);
		});
	}

	/** The tables of an archive that the import of spreadsheets reads. */
	get tables(): readonly MailTable[] {
		return this.found?.gathered.tables ?? [];
	}

	get #chosen() {
		const { chosen } = this.#desk;
		return chosen === undefined ? {} : { chosen };
	}

	#targetOf(proposal: Proposal, groupKey: string): Target {
		return this.#targets.get(groupKey) ?? proposal.target;
	}

	#final(proposal: Proposal, groupKey: string): Proposal {
		const target = this.#targetOf(proposal, groupKey);
		const said = { ...this.shown(proposal), target };
		const { change, mail } = said;
		if (!this.keepsText || change.what !== 'touch' || mail.text === '') return said;
		return { ...said, change: { ...change, touch: { ...change.touch, note: mail.text } } };
	}

	async #show(reader: MailReader, isCurrent: () => boolean): Promise<void> {
		const found = await this.#compared(reader);
		if (isCurrent()) this.found = found;
	}

	async #compared(reader: MailReader): Promise<FoundInMail> {
		const { today, zone } = this.#desk;
		const marks = await this.#desk.marks();
		const book = {
			leads: this.#desk.leads(),
			own: this.#own,
			ownNames: this.#names,
			marks,
			today,
			zone,
			...this.#chosen
		};
		return reader.propose(book);
	}

	#forget(): void {
		this.#reader?.stop();
		this.#reader = null;
		[this.results, this.found, this.question, this.stopped] = [[], null, null, false];
		this.gone = 0;
		[this.#decisions, this.#corrections, this.#targets] = [new Map(), new Map(), new Map()];
		[this.#own, this.#names] = [[], []];
	}
}

const isSure = ({ matchedBy }: LeadProposals['proposals'][number]) =>
	matchedBy === 'thread' || matchedBy === 'address';

/** Returns files as what is read. */
export const inputsOf = (files: readonly File[]): MailInput[] =>
	files.map((file) => ({ name: file.name, blob: file }));

/** Returns a pasted text as what is read. */
export const pastedInput = (pasted: string): MailInput => ({ name: mailTexts.pasted, pasted });
