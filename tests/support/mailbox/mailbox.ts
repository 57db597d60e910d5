/** Makes the mailbox of a whole search, the tracker that stood beside it, and what there is to find in it. */
import { addDays, dayNumber, type Day } from '../../../src/lib/domain/day';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import type { MailMessage } from '../../../src/lib/mail/message';
import type { Letter, Noise, Pack } from './pack';
import { chanceOf, type Chance } from './random';
import { filledIn, slugOf, Story, type Expected, type Sent } from './story';

export interface Mailbox {
	readonly messages: readonly MailMessage[];
	/** The tracker before the mailbox came. */
	readonly leads: readonly Lead[];
	readonly expected: readonly Expected[];
	readonly own: readonly string[];
	readonly today: Day;
	readonly zone: string;
}

export interface Size {
	readonly leads: number;
	readonly mails: number;
	readonly seed: number;
}

const FIRST_DAY = '2025-09-01';
const SPAN = 200;

/** Makes a mailbox. The same pack, size and seed make the same one. */
export function mailboxOf(pack: Pack, { leads: count, mails, seed }: Size): Mailbox {
	const chance = chanceOf(seed);
	const leads: Lead[] = [];
	const messages: MailMessage[] = [];
	const expected: Expected[] = [];
	for (let at = 0; at < count; at++) {
		const begins = addDays(FIRST_DAY, chance.between(0, SPAN));
		// Every ninth lead is a second job at the organisation before it.
		const second = at % 9 === 8;
		const organisation = pack.organisations[(second ? at - 1 : at) % pack.organisations.length]!;
		const roleAt = second ? at + 4 : at * 3;
		const story = new Story(pack, chance, { organisation, roleAt, begins, number: at });
		story.tell();
		const lead = trackedLead(story, chance, at);
		if (lead) leads.push(lead);
		messages.push(...story.sent.map(({ message }) => message));
		expected.push(...expectedOf(story, lead));
	}
	while (messages.length < mails) messages.push(noiseOf(pack, chance, messages.length));
	return { messages, leads, expected, own: [pack.me.email], today: '2026-06-30', zone: 'Europe/Berlin' };
}

/** Returns the lead as the user tracked it: two in three are there, some with touches logged by hand or implied by a sheet. */
function trackedLead(story: Story, chance: Chance, at: number): Lead | null {
	if (chance.of(0.35)) return null;
	const { organisation, role, begins, person, domain } = story;
	const touches: Touch[] = [];
	const applied = { channel: 'form', kind: 'application', direction: 'out' } as const;
	const manner = chance.between(0, 3);
	if (manner === 1) touches.push({ id: `a${at}`, on: begins, ...applied });
	if (manner === 2)
		touches.push({ id: `a${at}`, on: '2026-06-29', ...applied, implied: true, undated: true });
	return {
		id: `lead-${at}`,
		organisation,
		role,
		origin: 'posting',
		stage: touches.length > 0 ? 'applied' : 'saved',
		addedOn: begins,
		...(chance.of(0.3) && { url: `https://www.${domain}/careers/${1000 + at}` }),
		people: chance.of(0.3) ? [{ id: `p${at}`, name: person.name, email: person.email }] : [],
		touches
	};
}

/** Returns what there is to find on one lead: not what was logged by hand, and no address that it has. */
function expectedOf(story: Story, lead: Lead | null): Expected[] {
	const isLogged = lead?.touches.some(({ undated }) => !undated) ?? false;
	return story.expected
		.filter(({ kind }) => !(kind === 'application' && isLogged))
		.filter(({ kind }) => !(kind === 'address' && lead?.people.length))
		.map((one) => ({
			...one,
			kind: one.kind === 'address' ? 'person' : one.kind,
			...(lead && { leadId: lead.id })
		}));
}

function noiseOf(pack: Pack, chance: Chance, at: number): MailMessage {
	const noise: Noise = chance.one(pack.noise);
	const organisation = chance.one(pack.organisations);
	const facts = {
		org: organisation,
		slug: slugOf(organisation),
		role: chance.one(pack.roles),
		me: pack.me.name
	};
	const [subject, text] = noise.letter.map((part) => filledIn(part, facts)) as unknown as Letter;
	const day = addDays(FIRST_DAY, chance.between(0, SPAN + 60));
	return {
		id: `noise-${at}@mail.example`,
		references: [],
		from: { name: filledIn(noise.name, facts), email: filledIn(noise.email, facts) },
		to: [pack.me],
		cc: [],
		sentAt: dayNumber(day) * 86_400_000 + chance.between(8, 18) * 3_600_000,
		subject,
		text,
		signature: '',
		automatic: noise.automatic ?? false,
		list: noise.list ?? false,
		invitations: []
	};
}

export type { Expected, Sent };
