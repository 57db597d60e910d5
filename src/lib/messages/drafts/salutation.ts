/** Writes how a message begins and ends: the greeting, the closing line and the user's name and number. */
import { personOf } from '../../domain/lead';
import type { Channel } from '../../domain/touch';
import { english } from '../common/english';
import type { DraftFacts } from './draft-facts';
import { phrase } from './phrases';
import { place } from './places';
import type { Signature } from '../../domain/template';

const MOST_WORDS = 8;

/** The facts that a message begins and ends by. */
export type Addressing = Pick<DraftFacts, 'lead' | 'channel' | 'today' | 'signature' | 'firstNames'> & {
	readonly step: Pick<DraftFacts['step'], 'personId'>;
};

type Recipient = Pick<Addressing, 'lead' | 'step'>;

/** Returns the name of the person that the step is for, or null when no person is named. */
export function salutationName({ lead, step }: Recipient): string | null {
	return phrase(personOf(lead, step.personId)?.name, MOST_WORDS);
}

/** Holds the words after "Hi" or "Dear": a first name, "Dr. Boateng" or a full name. */
interface Addressed {
	readonly name: string;
	readonly isFirstName: boolean;
}

const HONORIFIC =
	/^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|lady|lord|rev|reverend|hon|judge|herr|frau|madame|mme|monsieur)\.?$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|mba|cpa|esq|obe|cbe)\.?$/i;
const PARTICLE = /^(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|al|el|bin|ibn|ter|ten)$/;
const DEPARTMENT =
	/@|\b(?:hr|team|department|dept|resources|recruit\w*|careers?|jobs|talent|hiring|office|info|staff|personnel|admissions|committee|desk|people ops)\b/i;

/** Returns how to address the person of the step; null for a department or nobody. */
export function addressed(facts: Addressing): Addressed | null {
	const full = salutationName(facts);
	if (!full || DEPARTMENT.test(full)) return null;
	const words = inOrder(full);
	const person = personOf(facts.lead, facts.step.personId);
	const given = phrase(person?.title)?.split(' ')[0] ?? '';
	const honorific = HONORIFIC.test(words[0]!) ? words[0]! : HONORIFIC.test(given) ? given : null;
	if (honorific) return { name: `${honorific} ${surname(words)}`, isFirstName: false };
	const first = words[0]!;
	const isInitial = /^\p{L}\.?$/u.test(first) || first.includes('.');
	if (isInitial || !onFirstNames(facts)) return { name: words.join(' '), isFirstName: false };
	return { name: first, isFirstName: true };
}

/** Returns the first name of the person of the step; the whole name where only "Dr. Boateng" is known. */
export function firstName(facts: Recipient): string | null {
	const full = salutationName(facts);
	if (!full) return null;
	const words = inOrder(full);
	if (!HONORIFIC.test(words[0]!)) return words[0]!;
	return words.length > 2 ? words[1]! : full;
}

/** Returns the words of a name without suffixes, the first name first: "Ruiz, Dana" is turned around. */
function inOrder(full: string): string[] {
	const [before = '', after = ''] = full.split(',', 2).map((part) => part.trim());
	const isTurned = after !== '' && !SUFFIX.test(after) && !before.includes(' ');
	const words = (isTurned ? `${after} ${before}` : before || after).split(' ');
	const kept = words.filter((word, at) => at === 0 || !SUFFIX.test(word));
	return kept.length > 0 ? kept : [full];
}

function surname(words: readonly string[]): string {
	const rest = HONORIFIC.test(words[0]!) ? words.slice(1) : words;
	const particle = rest.findIndex((word) => PARTICLE.test(word));
	return particle > 0 ? rest.slice(particle).join(' ') : (rest.at(-1) ?? words.join(' '));
}

/** Returns true unless the user prefers full names, and once the person wrote first. */
function onFirstNames({ lead, step, today, firstNames = true }: Addressing): boolean {
	if (firstNames) return true;
	return lead.touches.some(
		({ direction, automatic, personId, on }) =>
			direction === 'in' && !automatic && on <= today && personId === step.personId
	);
}

/** Greets in writing: "Hi Dana,", "Dear Dr. Boateng,", "Hello,". */
export function greeting(facts: Addressing): string {
	const to = addressed(facts);
	if (!to) return 'Hello,';
	return to.isFirstName && facts.channel !== 'letter' ? `Hi ${to.name},` : `Dear ${to.name},`;
}

/** Says hello and who calls: "Hi Dana, this is Sam Carter". There is no full stop yet. */
export function spokenGreeting(facts: DraftFacts, isToAnybody = false): string {
	const to = isToAnybody ? null : addressed(facts);
	const hello = !to ? 'Hello' : `${to.isFirstName ? 'Hi' : 'Hello'} ${to.name}`;
	return `${hello}, this is ${userName(facts)}`;
}

const NAME_PLACE = place('your name');
const PHONE_PLACE = place('your phone number');

export const userName = ({ signature }: Pick<DraftFacts, 'signature'>): string =>
	phrase(signature?.name) ?? NAME_PLACE;

export const userPhone = ({ signature }: Pick<DraftFacts, 'signature'>): string =>
	phrase(signature?.phone) ?? PHONE_PLACE;

/** Returns the closing lines of a written message. A short message is signed with the name alone. */
export function signedOff(facts: Addressing): string {
	const { channel, signature } = facts;
	const name = userName(facts);
	if (channel === 'message') return name;
	const closing = phrase(signature?.closing)?.replace(/,$/, '') ?? usualClosing(channel);
	// Somebody who gave a name and no number wants none in writing.
	const phone = signature?.name && !signature.phone ? [] : [userPhone(facts)];
	return [`${closing},`, name, ...phone].join('\n');
}

function usualClosing(channel: Channel): string {
	if (channel === 'letter') return english('Sincerely', 'Yours sincerely');
	return english('Best regards', 'Kind regards');
}

/** Proposes the closing line of a new signature: "Best regards". */
export const suggestedClosing = (): string => usualClosing('email');

/** Fills the places for name and number in a text that was typed before they were known. */
export function signedWith(text: string, { name, phone }: Signature): string {
	const named = name ? text.replaceAll(NAME_PLACE, name) : text;
	if (phone) return named.replaceAll(PHONE_PLACE, phone);
	return name ? named.replace(new RegExp(`\\n${escaped(PHONE_PLACE)}$`), '') : named;
}

const escaped = (text: string) => text.replace(/[[\]]/g, '\\$&');
