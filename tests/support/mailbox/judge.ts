/** Compares what is proposed with what there is to find. */
import { compact } from '../../../src/lib/mail/matching/lead-index';
import { mailHash } from '../../../src/lib/mail/proposals/mail-hash';
import type { Intake, Proposal } from '../../../src/lib/mail/proposals/proposal';
import type { Expected, Mailbox } from './mailbox';

export interface Score {
	right: number;
	wrong: number;
	missed: number;
	/** Right, but for the lead, which the user picks among several with it. */
	asked: number;
}

export interface Judgement {
	readonly byKind: ReadonlyMap<string, Score>;
	readonly all: Score;
	/** Lines that tell what is wrong and what was missed. */
	readonly faults: readonly string[];
}

const NOTHING: Score = { right: 0, wrong: 0, missed: 0, asked: 0 };

export function judge({ messages, expected }: Mailbox, { leads }: Intake): Judgement {
	const byKind = new Map<string, Score>();
	const all = { ...NOTHING };
	const faults: string[] = [];
	const idOf = new Map(messages.map((message) => [mailHash(message.id), message]));
	const left = new Map<string, Expected[]>();
	for (const one of expected) left.set(one.mail, [...(left.get(one.mail) ?? []), one]);
	const count = (kind: string, what: keyof Score) => {
		const score = byKind.get(kind) ?? { ...NOTHING };
		score[what]++;
		byKind.set(kind, score);
		all[what]++;
	};
	for (const proposal of leads.flatMap(({ proposals }) => proposals)) {
		const message = idOf.get(proposal.mail.hash)!;
		const there = left.get(message.id) ?? [];
		const same = there.find((one) => saysSame(proposal, one));
		const found = same && placeOf(proposal, same);
		if (same && found) {
			left.set(
				message.id,
				there.filter((one) => one !== same)
			);
			count(proposal.kind, found);
		} else {
			count(proposal.kind, 'wrong');
			faults.push(
				`WRONG ${proposal.kind} ${JSON.stringify(proposal.target)} ${JSON.stringify(proposal.change).slice(0, 260)}\n   ${tell(message)}\n   there: ${there.map((one) => `${one.kind} ${one.leadId ?? one.organisation} ${one.named ?? ''}`).join(', ')}`
			);
		}
	}
	for (const one of [...left.values()].flat()) {
		count(one.kind, 'missed');
		faults.push(
			`MISSED ${one.kind} ${one.leadId ?? one.organisation} ${one.named ?? ''}\n   ${tell(messages.find(({ id }) => id === one.mail)!)}`
		);
	}
	return { byKind, all, faults };
}

const tell = ({ from, subject, text }: Mailbox['messages'][number]) =>
	`${from?.name} <${from?.email}> | ${subject} | ${text.replace(/\n+/g, ' / ').slice(0, 300)}`;

function saysSame({ kind, mail, change }: Proposal, expected: Expected): boolean {
	if (kind !== expected.kind || mail.on !== expected.on) return false;
	if (expected.named === undefined || change.what === 'date') return true;
	const named =
		change.what === 'move'
			? change.terms.on
			: change.what === 'touch'
				? (change.touch.promise?.on ?? change.touch.deadline)
				: undefined;
	return named === expected.named;
}

function placeOf({ target }: Proposal, { leadId, organisation }: Expected): 'right' | 'asked' | null {
	const begins = `new ${compact(organisation)}`;
	if ('candidates' in target)
		return target.candidates.some((id) => (leadId ? id === leadId : id.startsWith(begins))) ? 'asked' : null;
	if ('leadId' in target) return target.leadId === leadId ? 'right' : null;
	return leadId === undefined && compact(target.organisation) === compact(organisation) ? 'right' : null;
}

export function tableOf({ byKind, all }: Judgement): string {
	const line = (kind: string, { right, asked, wrong, missed }: Score) =>
		`${kind.padEnd(16)} right ${String(right).padStart(5)}  asked ${String(asked).padStart(4)}  wrong ${String(wrong).padStart(4)}  missed ${String(missed).padStart(4)}`;
	const good = all.right + all.asked;
	return [
		...[...byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, score]) => line(kind, score)),
		line('all', all),
		`right: ${((100 * good) / (good + all.wrong)).toFixed(1)} % of the proposals; found: ${((100 * good) / (good + all.missed)).toFixed(1)} % of what is there`
	].join('\n');
}
