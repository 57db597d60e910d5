/** Says every step and guard of the situations, for the golden file and for docs/sentences.md. */
import type { Guard, Step } from '../../../src/lib/domain/cadence/assessment';
import type { Lead } from '../../../src/lib/domain/lead';
import { stepTitle } from '../../../src/lib/messages/common/step-titles';
import { guardReason } from '../../../src/lib/messages/rules/guard-reasons';
import { stepLine } from '../../../src/lib/messages/rules/step-lines';
import { stepReason } from '../../../src/lib/messages/rules/step-reasons';
import { assessOn, leadWith } from '../../support/lead-desk';
import { GUARD_SITUATIONS, type GuardSituation } from './guard-situations';
import { MADE_ON, MADE_STEPS } from './made-steps';
import { ASKED_SITUATIONS } from './asked-situations';
import { SILENCE_SITUATIONS } from './silence-situations';
import type { Situation } from './situation';

export interface SpokenStep {
	readonly rule: Step['rule'];
	readonly name: string;
	readonly title: string;
	readonly line: string;
	readonly reason: string;
}

interface Found {
	readonly name: string;
	readonly step: Step;
	readonly lead: Lead;
	readonly today: string;
	readonly others: readonly Lead[];
}

function found({ rule, name, today, lead: facts, others = [], ...book }: Situation): Found {
	const lead = leadWith(facts);
	const step = assessOn(today, lead, { others, ...book }).steps.find((one) => one.rule === rule);
	if (!step) throw new Error(`No ${rule} where: ${name}`);
	return { name, step, lead, today, others };
}

/** Returns the words of every step, in the order of the situations. */
export function spokenSteps(): readonly SpokenStep[] {
	const made = MADE_STEPS.map(({ name, step }): Found => {
		const people = step.personId ? undefined : { people: [] };
		return { name, step, lead: leadWith(people), today: MADE_ON, others: [] };
	});
	return [...[...ASKED_SITUATIONS, ...SILENCE_SITUATIONS].map(found), ...made].map(
		({ name, step, lead, today, others }) => {
			const leadOf = (id: string) => others.find((other) => other.id === id);
			return {
				rule: step.rule,
				name,
				title: stepTitle(step, lead),
				line: stepLine(step, lead, today, leadOf),
				reason: stepReason(step, lead, today, leadOf)
			};
		}
	);
}

function raised({ rule, name, today, lead: facts, others = [], touch }: GuardSituation): [Guard, Lead] {
	const lead = leadWith(facts);
	const proposed = { channel: 'email', kind: 'follow-up', personId: 'dana', ...touch } as const;
	const guard = assessOn(today, lead, { others })
		.guards(proposed)
		.find((one) => one.rule === rule);
	if (!guard) throw new Error(`No ${rule} where: ${name}`);
	return [guard, lead];
}

export interface SpokenGuard {
	readonly rule: Guard['rule'];
	readonly name: string;
	readonly reason: string;
}

/** Returns the words of every guard. */
export function spokenGuards(): readonly SpokenGuard[] {
	return GUARD_SITUATIONS.map((situation) => {
		const [guard, lead] = raised(situation);
		const leadOf = (id: string) => situation.others?.find((other) => other.id === id);
		const { rule, name, today } = situation;
		return { rule, name, reason: guardReason(guard, lead, today, leadOf) };
	});
}
