/** Counts the leads that each rule applies to now, for the playbook. */
import type { Lead } from '../lead';
import { CHANNELS, type TouchKind } from '../touch';
import type { Assessment } from './assessment';
import type { Rule } from './rules';

/** A rule's place in the counts: `no-calls-posting` both makes a step and guards, and is counted apart. */
type RuleKey = `${Rule['makes']}:${Rule['id']}`;

const keyOf = ({ makes, id }: Rule): RuleKey => `${makes}:${id}`;

/** The kinds of touch that draw every guard there is: something that asks for an answer, and an application. */
const KINDS: readonly TouchKind[] = ['follow-up', 'application'];

/**
 * Returns the leads that each rule speaks of on the day of the assessments: a rule that makes steps where one of its steps is
 * open, a guard where it would be raised against some touch today. Rules that no lead is touched by are absent.
 * @param counts takes the numbers, so that a large book can be counted in portions
 */
export function countRules(
	assessed: Iterable<{ readonly lead: Lead; readonly assessment: Assessment }>,
	counts = new Map<RuleKey, number>()
): ReadonlyMap<RuleKey, number> {
	for (const { lead, assessment } of assessed) {
		for (const key of [...stepKeys(assessment), ...guardKeys(lead, assessment)]) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
}

/**
 * Returns the count of a rule; null where it holds for every lead at all times and a number would say nothing, and as long as
 * nothing is counted.
 */
export function countOfRule(rule: Rule, counts: ReadonlyMap<RuleKey, number> | null): number | null {
	if (!counts) return null;
	if (rule.makes === 'guards' && MANNERS.has(rule.id)) return null;
	return counts.get(keyOf(rule)) ?? 0;
}

/** Manners are kept in every step and draft: there is no lead that they do not concern. */
const MANNERS: ReadonlySet<string> = new Set([
	'vary-channel',
	'silence-is-not-no',
	'reopened-by-them',
	'fresh-news',
	'same-words'
]);

function stepKeys({ steps }: Assessment): Set<RuleKey> {
	const keys = new Set<RuleKey>();
	for (const { rule, facts } of steps) {
		keys.add(`steps:${rule}`);
		if (facts.quiet) keys.add('steps:gone-quiet');
		else if (facts.insteadOf && (rule === 'keep-in-touch' || rule === 'recruiter-touch-base'))
			keys.add('steps:stale');
	}
	return keys;
}

function guardKeys(lead: Lead, assessment: Assessment): Set<RuleKey> {
	const keys = new Set<RuleKey>();
	const people = [undefined, ...lead.people.map(({ id }) => id)];
	const asks = new Set(lead.touches.flatMap(({ no }) => (no?.scope === 'ask' && no.ask ? [no.ask] : [])));
	for (const personId of people) {
		for (const channel of CHANNELS) {
			for (const kind of KINDS) {
				for (const ask of [undefined, ...asks]) {
					for (const { rule } of assessment.guards({ channel, kind, personId, ask }))
						keys.add(`guards:${rule}`);
				}
			}
		}
	}
	return keys;
}
