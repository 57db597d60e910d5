import { describe, expect, it } from 'vitest';
import type { Lead } from '../../src/lib/domain/lead';
import type { Touch } from '../../src/lib/domain/touch';
import type { Invitation, MailMessage } from '../../src/lib/mail/message';
import { acceptProposals } from '../../src/lib/mail/proposals/accept';
import { proposalsOf } from '../../src/lib/mail/proposals/intake';
import type { MailMark, Proposal } from '../../src/lib/mail/proposals/proposal';
import { DANA, mail, ME } from '../support/mailbox/mail';

const TODAY = '2026-06-30';
const APPLIED: Touch = { id: 'a', on: '2026-03-02', direction: 'out', channel: 'form', kind: 'application' };

const lead = (fields: Partial<Lead> = {}): Lead => ({
	id: 'northwind',
	organisation: 'Northwind',
	role: 'Analyst',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [{ id: 'dana', ...DANA, title: 'Recruiter' }],
	touches: [APPLIED],
	...fields
});

const intake = (
	messages: readonly MailMessage[],
	leads: readonly Lead[] = [lead()],
	marks: readonly MailMark[] = []
) => proposalsOf(messages, { leads, own: [ME.email], marks, today: TODAY, zone: 'Europe/Berlin' });

const proposals = (messages: readonly MailMessage[], leads?: readonly Lead[]): readonly Proposal[] =>
	intake(messages, leads).leads.flatMap((group) => group.proposals);

/** Accepts everything and gives the lead. */
function after(messages: readonly MailMessage[], leads: readonly Lead[] = [lead()]): Lead {
	let id = 0;
	const { updates, newLeads } = acceptProposals(proposals(messages, leads), [], {
		today: TODAY,
		newId: () => `n${id++}`
	});
	return updates.get('northwind')?.(leads[0]!) ?? newLeads[0] ?? leads[0]!;
}

const system = { name: 'Northwind Hiring Team', email: 'no-reply@greenhouse.io' };
const refusal = 'Unfortunately, we have decided not to move forward with your application.';

describe('a mail of a lead', () => {
	it('that refuses carries the sentence that it rests on', () => {
		const [proposal] = proposals([
			mail('2026-03-12', { text: `Hi Sam,\n\nThank you for coming. ${refusal}` })
		]);
		expect(proposal).toMatchObject({
			kind: 'rejection',
			because: refusal,
			target: { leadId: 'northwind' },
			matchedBy: 'address',
			change: {
				what: 'touch',
				touch: { on: '2026-03-12', at: '13:00', no: { scope: 'role' } },
				personEmail: DANA.email
			}
		});
	});

	it('lies on the day of the user’s zone', () => {
		const late = mail('2026-03-12', {
			sentAt: Date.parse('2026-03-12T23:30:00Z'),
			text: 'I have passed it on.'
		});
		expect(proposals([late])[0]!.mail).toMatchObject({ on: '2026-03-13', at: '00:30' });
	});

	it.each([
		[
			'We will get back to you by March 20, 2026.',
			'promise',
			{ promise: { by: 'them', on: '2026-03-20', answer: true } }
		],
		['Please send us your references by March 20, 2026.', 'question', { deadline: '2026-03-20' }],
		[
			'We would like to invite you to an interview on March 20, 2026 at 10 am.',
			'invitation',
			{ promise: { by: 'them', on: '2026-03-20', at: '10:00' } }
		],
		['We are delighted to offer you the position of Analyst.', 'offer', { kind: 'offer' }],
		['I have passed your letter on.', 'reply', { kind: 'reply' }]
	])('that says “%s” is of kind %s', (text, kind, touch) => {
		expect(proposals([mail('2026-03-12', { text })])).toMatchObject([{ kind, change: { touch } }]);
	});

	it.each([
		['a newsletter', { list: true, from: { name: 'Reader', email: 'news@reader.example' }, text: refusal }],
		['a survey', { from: system, subject: 'How was your application process?', text: 'Take our survey.' }],
		[
			'a private mail',
			{ from: { name: 'Jo', email: 'jo@gmail.com' }, text: 'Any news of the job? See you on Friday.' }
		],
		['a mail to oneself', { from: ME, text: 'My application for Analyst at Northwind.' }],
		['a mail without a day', { sentAt: undefined, text: refusal } as unknown as Partial<MailMessage>]
	])('is not made of %s', (_, fields) => {
		expect(proposals([mail('2026-03-12', fields)])).toEqual([]);
	});

	it('was logged by hand where the day is near and it is the same', () => {
		const touch: Touch = {
			id: 't',
			on: '2026-03-11',
			direction: 'in',
			channel: 'email',
			kind: 'reply',
			no: { scope: 'role' }
		};
		const { leads, skipped, marks } = intake(
			[mail('2026-03-12', { text: refusal })],
			[lead({ touches: [APPLIED, touch] })]
		);
		expect(leads).toEqual([]);
		expect(skipped.logged).toBe(1);
		expect(marks).toMatchObject([{ leadId: 'northwind', touchIds: ['t'] }]);
	});

	it('gives an undated event of a sheet its day', () => {
		const touch: Touch = {
			id: 't',
			on: TODAY,
			direction: 'in',
			channel: 'email',
			kind: 'reply',
			no: { scope: 'role' },
			implied: true,
			undated: true
		};
		const refused = lead({ stage: 'rejected', touches: [APPLIED, touch] });
		const message = mail('2026-03-12', { text: refusal });
		expect(proposals([message], [refused])).toMatchObject([
			{ kind: 'rejection', change: { what: 'date', touchId: 't', on: '2026-03-12' } }
		]);
		expect(after([message], [refused]).touches.find(({ id }) => id === 't')).toMatchObject({
			on: '2026-03-12',
			datedBy: 'user'
		});
	});

	it('after a no is no word that lifts it, unless it invites or offers', () => {
		const no = mail('2026-03-12', { text: refusal });
		const answered = (text: string) => after([no, mail('2026-03-14', { text, references: [no.id] })]);
		expect(answered('Thank you for your kind words, and good luck!')).toMatchObject({ stage: 'rejected' });
		expect(answered('I will ask the others.')).toMatchObject({ stage: 'rejected' });
		expect(answered('We would like to invite you to an interview on March 20, 2026 at 10 am.').stage).toBe(
			'interview'
		);
	});
});

describe('the user’s own mail', () => {
	const own = (day: string, fields: Partial<MailMessage>) => mail(day, { from: ME, to: [DANA], ...fields });

	it.each([
		[
			'an application',
			{ text: 'I am writing to apply for the position of Analyst. My résumé is attached.' },
			'application'
		],
		['a question after some days', { text: 'I am following up on my application.' }, 'follow-up'],
		['thanks for a talk', { text: 'Thank you for your time today.' }, 'thank-you']
	])('is %s', (_, fields, kind) => {
		expect(proposals([own('2026-03-20', fields)], [lead({ touches: [] })])).toMatchObject([
			{ kind, change: { touch: { direction: 'out', kind } } }
		]);
	});

	it('answers what came last', () => {
		const theirs = mail('2026-03-12', { text: 'Are you still interested?' });
		const kinds = proposals([
			theirs,
			own('2026-03-13', { text: 'Yes, very much.', inReplyTo: theirs.id })
		]).map(({ kind }) => kind);
		expect(kinds).toEqual(['reply', 'reply']);
	});
});

describe('an applicant system', () => {
	const acknowledgement = (org: string, role: string, fields: Partial<MailMessage> = {}) =>
		mail('2026-03-02', {
			from: { name: `${org} Hiring Team`, email: 'no-reply@greenhouse.io' },
			automatic: true,
			subject: `Your application for ${role} at ${org}`,
			text: `Thank you for applying to ${org}.`,
			...fields
		});

	it('is never taken for the employer: an unknown job is a new lead', () => {
		const found = proposals([acknowledgement('Blue Harbour', 'Designer')]);
		expect(found.map(({ kind }) => kind).sort()).toEqual(['acknowledgement', 'application']);
		expect(found[0]!.target).toMatchObject({ organisation: 'Blue Harbour', role: 'Designer' });
		expect(after([acknowledgement('Blue Harbour', 'Designer')])).toMatchObject({
			organisation: 'Blue Harbour',
			stage: 'applied'
		});
	});

	it('that writes of another job at an organisation means a new lead, and of neither of two asks', () => {
		expect(proposals([acknowledgement('Northwind', 'Designer')])[0]!.target).toMatchObject({
			organisation: 'Northwind',
			role: 'Designer'
		});
		const two = [lead(), lead({ id: 'second', role: 'Designer', people: [] })];
		const unnamed = acknowledgement('Northwind', '', { subject: 'Thank you for applying to Northwind' });
		expect(proposals([unnamed], two)[0]!.target).toMatchObject({ candidates: ['northwind', 'second'] });
	});

	it('acknowledges a credit card as no job', () => {
		expect(
			proposals(
				[
					mail('2026-03-02', {
						from: { name: 'Bank', email: 'no-reply@bank.example' },
						automatic: true,
						text: 'We have received your application for a credit card.'
					})
				],
				[]
			)
		).toEqual([]);
	});
});

describe('a calendar’s invitation', () => {
	const event = (fields: Partial<Invitation> = {}): Invitation => ({
		...{
			uid: 'u1',
			sequence: 0,
			method: 'request',
			on: '2026-03-20',
			at: '10:00',
			zone: 'Europe/Berlin',
			summary: 'Interview: Analyst'
		},
		...{ description: '', place: 'https://meet.example/1', organizer: DANA, attendees: [ME], repeats: false },
		...fields
	});
	const sent = (day: string, fields: Partial<Invitation>) => mail(day, { invitations: [event(fields)] });
	const appointment = (messages: readonly MailMessage[]) =>
		after(messages).touches.find(({ kind }) => kind === 'invitation');

	it('sets an appointment, and its next revision moves it', () => {
		const [first, second] = [sent('2026-03-12', {}), sent('2026-03-14', { sequence: 1, on: '2026-03-23' })];
		expect(appointment([first])?.promise).toMatchObject({
			by: 'them',
			on: '2026-03-20',
			at: '10:00',
			zone: 'Europe/Berlin'
		});
		expect(appointment([first, second])?.promise).toMatchObject({ on: '2026-03-23' });
		expect(proposals([first, second, sent('2026-03-15', { sequence: 0 })]).map(({ kind }) => kind)).toEqual([
			'moved',
			'invitation'
		]);
	});

	it('that is canceled ends it', () => {
		const touch = appointment([
			sent('2026-03-12', {}),
			sent('2026-03-14', { method: 'cancel', sequence: 1 })
		]);
		expect(touch).toMatchObject({ notHeld: true });
		expect(touch).not.toHaveProperty('promise');
	});

	it('of an earlier intake is known by its mark', () => {
		let id = 0;
		const first = acceptProposals(proposals([sent('2026-03-12', {})]), [], {
			today: TODAY,
			newId: () => `n${id++}`
		});
		const leads = [first.updates.get('northwind')!(lead())];
		const next = intake([sent('2026-03-14', { sequence: 1, on: '2026-03-23' })], leads, first.marks);
		expect(next.leads[0]!.proposals).toMatchObject([
			{ kind: 'moved', change: { what: 'move', touchId: leads[0]!.touches.at(-1)!.id } }
		]);
	});
});

it('adds who wrote, with title and number from the signature', () => {
	const message = mail('2026-03-12', {
		text: 'I have passed it on.',
		signature: 'Dana Ruiz\nHead of People | Northwind\nTel. +49 30 555 0199\nhttps://linkedin.com/in/danaruiz'
	});
	expect(
		proposals([message], [lead({ people: [] })]).find(({ kind }) => kind === 'person')?.change
	).toMatchObject({
		person: {
			name: 'Dana Ruiz',
			email: DANA.email,
			title: 'Head of People',
			phone: '+49 30 555 0199',
			url: 'https://linkedin.com/in/danaruiz'
		}
	});
});

it('what was left out does not come again', () => {
	const message = mail('2026-03-12', { text: refusal });
	const { marks } = acceptProposals([], proposals([message]), { today: TODAY, newId: () => 'n' });
	expect(marks).toHaveLength(1);
	expect(JSON.stringify(marks)).not.toContain('made-up');
	expect(intake([message], [lead()], marks)).toMatchObject({ leads: [], skipped: { known: 1 } });
});

describe('what nobody would write', () => {
	it.each([
		['endless words', 'a'.repeat(100_000)],
		['endless capitals', 'Role A '.repeat(15_000)],
		['endless refusals', 'unfortunately not '.repeat(6_000)],
		['endless applications', 'application for the '.repeat(5_000)],
		['endless lines', 'A\n'.repeat(50_000)],
		['signs', '<([{@.:-–|'.repeat(10_000)],
		['half a letter', 'Interview \uD800 '.repeat(2_000)]
	])('%s are read', (_, text) => {
		const fields = {
			text,
			subject: text,
			signature: text,
			from: { name: text, email: 'careers@northwind.example' }
		};
		expect(() =>
			proposals([mail('2026-03-12', fields), mail('2026-03-12', { ...fields, from: ME, to: [DANA] })])
		).not.toThrow();
	});
});

describe('a message of a network', () => {
	const { from: _from, ...rest } = mail('2026-03-12', {
		to: [],
		text: 'I will get back to you by March 20, 2026.'
	});
	const message: MailMessage = { ...rest, channel: 'message', sender: DANA.name, recipients: [ME.name] };
	const book = { own: [], marks: [], today: TODAY, zone: 'Europe/Berlin', leads: [lead()] };

	it('finds its lead by the person’s name, and is a message of that person', () => {
		const { leads } = proposalsOf([message], { ...book, ownNames: [ME.name] });
		expect(leads[0]!.target).toEqual({ leadId: 'northwind' });
		const [proposal] = leads[0]!.proposals;
		expect(proposal).toMatchObject({ matchedBy: 'name', kind: 'promise', mail: { sender: DANA.name } });
		const { updates } = acceptProposals([proposal!], [], { today: TODAY, newId: () => 'n' });
		expect(updates.get('northwind')!(lead()).touches.at(-1)).toMatchObject({
			channel: 'message',
			direction: 'in',
			personId: 'dana'
		});
	});

	it('proposes nothing while it is not known whose archive it is', () => {
		expect(proposalsOf([message], book)).toMatchObject({ leads: [], skipped: { unrelated: 1 } });
	});
});

describe('a first short mail of a person', () => {
	const asks = (on: string) => [
		mail(on, {
			from: { name: 'Ana Kurz', email: 'ana.kurz@northwind.example' },
			subject: 'Hello',
			text: 'When are you free?'
		})
	];
	const saved = lead({ stage: 'saved', people: [], touches: [] });

	it('is a reply where its organisation has just begun to be tracked', () => {
		expect(proposals(asks('2026-03-20'), [saved]).map(({ kind }) => kind)).toContain('reply');
	});

	it('is left alone long after, before, and from elsewhere', () => {
		expect(proposals(asks('2026-09-20'), [saved])).toEqual([]);
		expect(proposals(asks('2026-02-20'), [saved])).toEqual([]);
		expect(proposals(asks('2026-03-20'), [lead({ ...saved, organisation: 'Elsewhere' })])).toEqual([]);
	});
});
