/** Explains why a touch should not be made now: one plain, kind sentence for each guard. */
import type { RuleFacts, Guard, GuardRule } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { dayInWords, onDay } from '../common/days';
import {
	capital,
	namedDayWords,
	nameOrThem,
	withLeadingSpace,
	sentenceContext,
	refusedNoun,
	type FindLead,
	type SentenceContext
} from '../common/sentence-context';
import { BY } from '../common/touches';
import { UNDATED_REFUSAL } from '../common/undated';

type GuardSentenceContext = SentenceContext & { readonly until: Day | undefined };

/**
 * Returns the reason of a guard.
 * @param leadOf finds the other lead that the guard may refer to
 */
export function guardReason(
	guard: Guard,
	lead: Lead,
	today: Day,
	leadOf: FindLead = () => undefined
): string {
	return GUARDS[guard.rule]({ ...sentenceContext(guard.facts, lead, today, leadOf), until: guard.until });
}

const GUARDS: Record<GuardRule, (context: GuardSentenceContext) => string> = {
	'respect-no': ({ facts, who, when }) =>
		facts.noScope === 'role'
			? `${when ? `They said no ${when}.` : UNDATED_REFUSAL} One thank-you, and you are done here.`
			: `${who} asked${facts.since ? withLeadingSpace(when) : ''} not to be contacted.`,
	'respect-no-across-leads': ({ who, when, other }) =>
		`${who} asked${withLeadingSpace(when)}${other ? `, over ${other},` : ''} not to be contacted: that holds here too.`,
	'channel-barred': ({ who, facts, when }) =>
		`${who} asked${withLeadingSpace(when)} for no contact ${facts.channel ? BY[facts.channel] : 'that way'}.`,
	'ask-closed': ({ who, facts, when }) =>
		`${who} said no to ${refusedNoun(facts.ask)}${withLeadingSpace(when)}: wait until they raise it themselves.`,
	'wait-as-agreed': wait,
	'no-calls-posting': () => 'The posting asked for no phone calls.',
	'through-recruiter': ({ lead, facts }) =>
		`${capital(nameOrThem(lead, facts.personId))} submitted you: go through them until they say otherwise.`,
	'too-soon': (context) => `You ${did(context.facts)}${withLeadingSpace(context.ago)}. ${enough(context)}`,
	'contact-budget': budget,
	'double-submission': ({ lead }) =>
		`This post${lead.organisation ? ` at ${lead.organisation}` : ''} is on another lead already, through somebody else: two submissions can cost you both.`,
	'lead-closed': ({ lead, facts, when }) =>
		facts.since && when && !lead.ended?.undated ? `You closed this lead ${when}.` : 'This lead is closed.'
};

function wait({ facts, who, until, today }: GuardSentenceContext): string {
	const day = dayInWords(until ?? today, today);
	if (facts.noScope === 'not-now') return `${who} said not now, and named a day: ask again then, ${day}.`;
	if (facts.appointment)
		return `You have an interview ${onDay(facts.named ?? until ?? today, today)}: wait until then.`;
	if (until === facts.named) return `${who} named ${day}: wait until then.`;
	return `${who} said you would hear by ${namedDayWords(facts, today)}. ${capital(day)} is soon enough.`;
}

function budget(context: GuardSentenceContext): string {
	const { facts, lead, ago, other } = context;
	return `You ${did(facts, nameOrThem(lead, facts.personId))}${withLeadingSpace(ago)}${other ? ` over ${other}` : ''}. ${enough(context)}`;
}

/** Describes the user's last touch: "wrote", "wrote to Dana Ruiz", "rang". */
function did({ touchChannel, touchKind }: RuleFacts, person?: string): string {
	if (touchKind === 'offer') return `told ${person ?? 'them'} of your offer`;
	if (touchChannel === 'phone') return person ? `rang ${person}` : 'rang';
	if (touchChannel === 'in-person') return `met ${person ?? 'them'}`;
	return person ? `wrote to ${person}` : 'wrote';
}

function enough({ until, today }: GuardSentenceContext): string {
	return until ? `${capital(dayInWords(until, today))} is soon enough.` : 'Give it time.';
}
