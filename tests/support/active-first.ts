/** Checks that active leads come first on Today, as far as the rules order steps by their kind. */
import type { AgendaItem } from '../../src/lib/domain/agenda/agenda-item';
import type { StepRule } from '../../src/lib/domain/cadence/assessment';
import type { Day } from '../../src/lib/domain/day';

/** The kinds of cadence steps that are neither owed nor agreed, as docs/following-up.md lists them. */
const KINDS = [
	'after an interview',
	'passed plan of a sheet',
	'first step whose closing date lies ahead',
	'second follow-up',
	'first follow-up',
	'call to retry',
	'keeping in touch',
	'person to find',
	'other first step'
] as const;
type Kind = (typeof KINDS)[number];

const KIND_OF: Partial<Record<StepRule, Kind>> = {
	'after-interview': 'after an interview',
	'own-step': 'passed plan of a sheet',
	'second-follow-up': 'second follow-up',
	'no-calls-posting': 'second follow-up',
	'first-follow-up': 'first follow-up',
	'retry-call': 'call to retry',
	'keep-in-touch': 'keeping in touch',
	'recruiter-touch-base': 'keeping in touch',
	'find-a-person': 'person to find',
	'plan-first-step': 'other first step'
};

function kindOf({ step: { rule }, lead: { applyBy } }: AgendaItem, today: Day): number {
	const isInTime = rule === 'plan-first-step' && applyBy !== undefined && applyBy >= today;
	return KINDS.indexOf(isInTime ? 'first step whose closing date lies ahead' : KIND_OF[rule]!);
}

const ACTIVE = ['offer', 'interview', 'talking'];
const isActive = ({ lead }: AgendaItem) => ACTIVE.includes(lead.stage);

/** Returns the active leads' items that stand behind another's of a later kind, or of their own kind and no higher priority. */
export function activeBehind(items: readonly AgendaItem[], today: Day): AgendaItem[] {
	const others = items.filter(({ group }) => group === 'cadence');
	return others.filter((item, at) => {
		const mayStandBefore = (before: AgendaItem) => {
			const [kind, own] = [kindOf(before, today), kindOf(item, today)];
			return kind < own || (kind === own && (isActive(before) || (before.isHigh && !item.isHigh)));
		};
		return isActive(item) && !others.slice(0, at).every(mayStandBefore);
	});
}
