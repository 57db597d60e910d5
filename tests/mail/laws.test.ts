import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../src/lib/domain/lead';
import type { MailMessage } from '../../src/lib/mail/message';
import { targetOf } from '../../src/lib/mail/matching/match';
import { acceptProposals } from '../../src/lib/mail/proposals/accept';
import { proposalsOf } from '../../src/lib/mail/proposals/intake';
import { mailHash } from '../../src/lib/mail/proposals/mail-hash';
import type { Intake, MailMark, Proposal } from '../../src/lib/mail/proposals/proposal';
import { runs, seed } from '../runs';
import { FIRST } from '../support/mailbox/first/pack';
import { mailboxOf, type Mailbox } from '../support/mailbox/mailbox';
import { SECOND } from '../support/mailbox/second/pack';

const boxes = fc
	.record({
		pack: fc.constantFrom(FIRST, SECOND),
		seed: fc.nat(10_000),
		leads: fc.integer({ min: 1, max: 9 })
	})
	.map(({ pack, seed: from, leads }) => mailboxOf(pack, { leads, mails: 40, seed: from }));
const options = { numRuns: runs(0.25), ...seed() };

const all = ({ leads }: Intake): readonly Proposal[] => leads.flatMap(({ proposals }) => proposals);

const read = (box: Mailbox, messages = box.messages, leads = box.leads, marks: readonly MailMark[] = []) =>
	proposalsOf(messages, { ...box, leads, marks });

interface State {
	readonly leads: readonly Lead[];
	readonly marks: readonly MailMark[];
}

/** Accepts everything; of candidates, the user picks the one that comes first by organisation and role. */
function accepted(box: Mailbox, { leads, marks }: State, messages: readonly MailMessage[]): State {
	const intake = read(box, messages, leads, marks);
	const targets = new Map(leads.map((lead) => [lead.id, { name: nameOf(lead), target: targetOf(lead) }]));
	for (const { target } of intake.leads)
		if ('newLead' in target) targets.set(target.newLead, { name: nameOf(target), target });
	const picked = all(intake).map((proposal) => {
		if (!('candidates' in proposal.target)) return proposal;
		const [first] = proposal.target.candidates
			.map((id) => targets.get(id)!)
			.sort((a, b) => (a.name < b.name ? -1 : 1));
		return { ...proposal, target: first!.target };
	});
	let id = marks.length * 100;
	const done = acceptProposals(picked, [], { today: box.today, newId: () => `id${id++}` });
	return {
		leads: [...leads.map((lead) => done.updates.get(lead.id)?.(lead) ?? lead), ...done.newLeads],
		marks: [...marks, ...intake.marks, ...done.marks]
	};
}

const nameOf = ({ organisation, role }: { readonly organisation: string; readonly role?: string }) =>
	`${organisation}|${role}`;

/** Returns the facts on the leads without their ids. */
const timeline = (leads: readonly Lead[]) =>
	leads
		.map(
			({ organisation, role, stage, people, touches }) =>
				`${organisation} ${role} ${stage} ${people
					.map(({ name, title }) => `${name} ${title}`)
					.sort()
					.join()} ${touches
					.map(({ on, kind, direction, no, promise, automatic }) =>
						[on, kind, direction, no?.scope, promise?.on, automatic].join(' ')
					)
					.sort()
					.join(' | ')}`
		)
		.sort();

describe('of a mailbox', () => {
	test('the order of the mails makes no difference', () => {
		fc.assert(
			fc.property(boxes, fc.nat(), (box, from) => {
				const turned = box.messages.toSorted((a, b) => (a.id + from < b.subject + from ? 1 : -1));
				expect(read(box, turned)).toEqual(read(box));
				expect(read(box, box.messages.toReversed())).toEqual(read(box));
			}),
			options
		);
	});

	test('the same one twice proposes nothing new', () => {
		fc.assert(
			fc.property(boxes, (box) => {
				const once = accepted(box, { leads: box.leads, marks: [] }, box.messages);
				expect(all(read(box, box.messages, once.leads, once.marks))).toEqual([]);
				expect(all(read(box, [...box.messages, ...box.messages]))).toEqual(all(read(box)));
			}),
			options
		);
	});

	test('handed in in two parts, the older first, it gives the same timeline', () => {
		fc.assert(
			fc.property(boxes, fc.integer({ min: 0, max: 100 }), (box, percent) => {
				const sent = box.messages.toSorted((a, b) => a.sentAt! - b.sentAt!);
				const half = Math.floor((sent.length * percent) / 100);
				const start = { leads: box.leads, marks: [] };
				const first = accepted(box, start, sent.slice(0, half));
				const both = accepted(box, first, sent.slice(half));
				expect(timeline(both.leads)).toEqual(timeline(accepted(box, start, sent).leads));
			}),
			options
		);
	});

	test('every proposal rests on a mail and tells on what, and no program replies as a person', () => {
		fc.assert(
			fc.property(boxes, (box) => {
				const byHash = new Map(box.messages.map((message) => [mailHash(message.id), message]));
				for (const { mail, because, change } of all(read(box))) {
					const message = byHash.get(mail.hash)!;
					expect(because).not.toBe('');
					if (
						message.automatic &&
						change.what === 'touch' &&
						change.touch.kind === 'reply' &&
						!change.touch.no
					)
						expect(change.touch.automatic).toBe(true);
				}
				expect(all(read(box, []))).toEqual([]);
			}),
			options
		);
	});
});
