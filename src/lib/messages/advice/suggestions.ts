/** Words the suggestions on the page of a lead. */
import type { Advice } from '../../domain/advice/advice';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { dayInWords, onDay } from '../common/days';
import { isolatedLine } from '../common/sentence-context';
import { isolated } from '../common/touches';
import { resume } from '../common/english';

type Told<Kind extends Advice['kind']> = Extract<Advice, { kind: Kind }>;

export const adviceTexts = {
	heading: 'Suggestions',
	dismiss: 'Dismiss',
	dismissed: 'Suggestion dismissed.',
	copyMessage: 'Copy a message',
	copied: 'Copied.',
	notCopied: 'Your browser didn’t allow copying. Select the text and copy it there.',
	stayInTouch: 'Stay in touch',
	stayInTouchHint: 'Adds a separate lead. This job stays closed.',
	goodWordHint: 'Only ask someone who knows your work.',
	briefingHint: 'Who will be there, what matters to them, and what to avoid.',
	keptFrom: 'You met them over this job:',
	planFor: (day: Day, today: Day) => `Plan it for ${dayInWords(day, today)}`,
	planned: (day: Day, today: Day) => `Planned for ${dayInWords(day, today)}.`
};

/** Returns the suggestion as a sentence. */
export function adviceSentence(advice: Advice, today: Day): string {
	if (advice.kind === 'stay-in-touch')
		return `You met ${nameOf(advice)} at the interview. You could stay in touch.`;
	if (advice.kind === 'good-word')
		return `Before they decide, ${anyOf(goodWordNames(advice))} could put in a good word.`;
	return `Your interview is ${onDay(advice.interviewOn, today)}. Ask ${nameOf(advice)} for a briefing first.`;
}

/** Returns the step that is planned for a briefing, as it is kept in the user's data. */
export const briefingStep = ({ person }: Told<'briefing'>): string =>
	`Ask ${person.name.trim() || 'the recruiter'} for a briefing`;

/** Returns a message that asks for a good word, to be copied and signed. */
export function goodWordMessage(
	{ people, vouchers, interviewOn }: Told<'good-word'>,
	lead: Lead,
	today: Day
): string {
	const [only, ...others] = people;
	const first = only && others.length === 0 && !vouchers ? only.name.trim().split(/\s+/)[0] : '';
	const job = lead.role
		? `the ${lead.role.trim()} role at ${lead.organisation}`
		: `a job at ${lead.organisation}`;
	const day = interviewOn ? ` ${onDay(interviewOn, today)}` : '';
	return `${first ? `Hi ${first},` : 'Hi,'}

I interviewed for ${job}${day}, and as far as I know they haven’t decided yet. If you’re comfortable with it, would you put in a good word for me? I’m happy to send you my ${resume()} or anything else that helps.

Thank you!`;
}

const LONGEST = 80;

/** Returns who could be asked, by name; the user's own words on their references where they are short. */
function goodWordNames({ people, vouchers = '' }: Told<'good-word'>): readonly string[] {
	const own = vouchers.length > LONGEST ? 'one of your references' : isolatedLine(vouchers);
	return [...people.map(({ name }) => isolated(name.trim())), ...(vouchers ? [own] : [])];
}

const nameOf = ({ person }: { readonly person: { readonly name: string } }): string =>
	person.name.trim() ? isolated(person.name.trim()) : 'them';

const anyOf = (names: readonly string[]): string =>
	new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
