/** Compares what the engine says of a scenario with what is expected. */
import { assess } from '../../src/lib/domain/cadence/assess';
import { openBook } from '../../src/lib/domain/cadence/book';
import type { Assessment, Step } from '../../src/lib/domain/cadence/assessment';
import type { Lead } from '../../src/lib/domain/lead';
import type { ExpectedGuard, ExpectedStep, Scenario } from './exchange';

/** Returns the first field that differs, as "field: is …, must be …"; null where the scenario holds. */
export function firstDifference({ leads, settings, news, today, expect }: Scenario): string | null {
	const lead = leads[0]!;
	const assessment = assess(lead, openBook(leads, settings, news), today);
	return (
		differs('state', assessment.state, expect.state) ??
		nextDiffers(assessment.next, expect.next, lead) ??
		stepsDiffer(assessment.steps, expect.steps, lead) ??
		first(expect.guards.map((guard, place) => guardDiffers(assessment, guard, `guards[${place}]`))) ??
		forecastDiffers(assessment, expect.forecast)
	);
}

function differs(field: string, is: unknown, must: unknown): string | null {
	return is === must ? null : `${field}: is ${JSON.stringify(is)}, must be ${JSON.stringify(must)}`;
}

function first(differences: (string | null)[]): string | null {
	return differences.find((difference) => difference !== null) ?? null;
}

function nextDiffers(next: Step | null, must: ExpectedStep | null, lead: Lead): string | null {
	if (!next || !must) return differs('next', next && next.rule, must && must.rule);
	return stepDiffers('next', next, must, lead);
}

function stepDiffers(field: string, step: Step, must: ExpectedStep, lead: Lead): string | null {
	const channel = step.channel ?? 'none';
	return first([
		differs(`${field}.rule`, step.rule, must.rule),
		differs(`${field}.due`, step.due, must.due),
		'at' in must ? differs(`${field}.at`, step.at, must.at) : null,
		'person' in must ? differs(`${field}.person`, nameOf(step.personId, lead), must.person) : null,
		must.channel && !must.channel.includes(channel)
			? differs(`${field}.channel`, channel, must.channel)
			: null,
		must.notChannel?.includes(channel)
			? differs(`${field}.channel`, channel, { not: must.notChannel })
			: null,
		'news' in must ? differs(`${field}.news`, step.news, must.news) : null,
		'resume' in must ? differs(`${field}.resume`, step.resume, must.resume) : null,
		'standsFor' in must ? differs(`${field}.standsFor`, step.standsFor ?? null, must.standsFor) : null
	]);
}

function nameOf(personId: string | null, lead: Lead): string | null {
	return personId === null ? null : (lead.people.find(({ id }) => id === personId)?.name ?? null);
}

/** Compares all open steps in any order: each expected one is matched with one that fits. */
function stepsDiffer(steps: readonly Step[], must: ExpectedStep[] | undefined, lead: Lead): string | null {
	if (!must) return null;
	const left = [...steps];
	for (const expected of must) {
		const found = left.findIndex((step) => stepDiffers('', step, expected, lead) === null);
		if (found < 0) return `steps: is ${listed(steps)}, misses ${JSON.stringify(expected)}`;
		left.splice(found, 1);
	}
	return left.length === 0 ? null : `steps: has ${listed(left)} beyond what is expected`;
}

function listed(steps: readonly Step[]): string {
	return JSON.stringify(steps.map(({ rule, due, personId }) => [rule, due, personId]));
}

function guardDiffers(
	assessment: Assessment,
	{ touch, on, expect }: Scenario['expect']['guards'][number],
	field: string
): string | null {
	const raised = assessment.guards(touch, on).map(({ rule, until }) => ({ rule, until }));
	return differs(field, sorted(raised), sorted(expect));
}

/** Returns the guards in an order that does not depend on the engine's. */
function sorted(guards: readonly ExpectedGuard[]): string {
	return guards
		.map(({ rule, until }) => (until ? `${rule} until ${until}` : rule))
		.sort()
		.join(', ');
}

function forecastDiffers(
	assessment: Assessment,
	must: { rule: string; due: string }[] | undefined
): string | null {
	if (!must) return null;
	const told = (steps: readonly { rule: string; due: string }[]) =>
		steps.map(({ rule, due }) => `${rule} ${due}`).join(', ');
	return differs('forecast', told(assessment.forecast(must.length)), told(must));
}
