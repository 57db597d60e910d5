/** Why a touch had better not be made, or not yet: one plain, kind sentence for each guard. */
import type { RuleFacts, Guard, GuardRule } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { dayInWords, onDay } from '../common/days';
import {
	capital,
	namedDay,
	nameOrThem,
	tail,
	tell,
	thing,
	type LeadOf,
	type Telling
} from '../common/sentence-context';
import { BY } from '../common/touches';
import { UNSAID_NO } from '../common/undated';

type GuardTelling = Telling & { readonly until: Day | undefined };

/** What speaks against a touch. `leadOf` names the other lead that it may rest on. */
export function whyGuard(guard: Guard, lead: Lead, today: Day, leadOf: LeadOf = () => undefined): string {
	return GUARDS[guard.rule]({ ...tell(guard.facts, lead, today, leadOf), until: guard.until });
}

const GUARDS: Record<GuardRule, (telling: GuardTelling) => string> = {
	'respect-no': ({ facts, who, when }) =>
		facts.noScope === 'role'
			? `${when ? `They said no ${when}.` : UNSAID_NO} One thank-you, and you are done here.`
			: `${who} asked${facts.since ? tail(when) : ''} not to be contacted.`,
	'respect-no-across-leads': ({ who, when, other }) =>
		`${who} asked${tail(when)}${other ? `, over ${other},` : ''} not to be contacted: that holds here too.`,
	'channel-barred': ({ who, facts, when }) =>
		`${who} asked${tail(when)} for no contact ${facts.channel ? BY[facts.channel] : 'that way'}.`,
	'ask-closed': ({ who, facts, when }) =>
		`${who} said no to ${thing(facts.ask)}${tail(when)}: wait until they raise it themselves.`,
	'wait-as-agreed': wait,
	'no-calls-posting': () => 'The posting asked for no phone calls.',
	'through-recruiter': ({ lead, facts }) =>
		`${capital(nameOrThem(lead, facts.personId))} submitted you: go through them until they say otherwise.`,
	'too-soon': (telling) => `You ${did(telling.facts)}${tail(telling.ago)}. ${enough(telling)}`,
	'contact-budget': budget,
	'double-submission': ({ lead }) =>
		`This post${lead.organisation ? ` at ${lead.organisation}` : ''} is on another lead already, through somebody else: two submissions can cost you both.`,
	'lead-closed': ({ lead, facts, when }) =>
		facts.since && when && !lead.ended?.undated ? `You closed this lead ${when}.` : 'This lead is closed.'
};

function wait({ facts, who, until, today }: GuardTelling): string {
	const day = dayInWords(until ?? today, today);
	if (facts.noScope === 'not-now') return `${who} said not now, and named a day: ask again then, ${day}.`;
	if (facts.appointment)
		return `You have an interview ${onDay(facts.named ?? until ?? today, today)}: wait until then.`;
	if (until === facts.named) return `${who} named ${day}: wait until then.`;
	return `${who} said you would hear by ${namedDay(facts, today)}. ${capital(day)} is soon enough.`;
}

function budget(telling: GuardTelling): string {
	const { facts, lead, ago, other } = telling;
	return `You ${did(facts, nameOrThem(lead, facts.personId))}${tail(ago)}${other ? ` over ${other}` : ''}. ${enough(telling)}`;
}

/** What the user did last: "wrote", "wrote to Dana Ruiz", "rang". */
function did({ touchChannel, touchKind }: RuleFacts, whom?: string): string {
	if (touchKind === 'offer') return `told ${whom ?? 'them'} of your offer`;
	if (touchChannel === 'phone') return whom ? `rang ${whom}` : 'rang';
	if (touchChannel === 'in-person') return `met ${whom ?? 'them'}`;
	return whom ? `wrote to ${whom}` : 'wrote';
}

function enough({ until, today }: GuardTelling): string {
	return until ? `${capital(dayInWords(until, today))} is soon enough.` : 'Give it time.';
}
