import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { actsOf, draftActOf } from '../../../src/lib/domain/steps/acts';
import { asksHowCallWent } from '../../../src/lib/domain/steps/asked-first';
import { isAppointment } from '../../../src/lib/domain/steps/appointments';
import { stepTitle } from '../../../src/lib/messages/common/step-titles';
import { stepRowTexts } from '../../../src/lib/messages/today/step-row-texts';
import LeadActions from '../../../src/lib/ui/lead/LeadActions.svelte';
import StepRow from '../../../src/lib/ui/today/StepRow.svelte';
import { momentOf, scenarioSteps } from '../../support/scenario-steps';

const nothing = () => undefined;

/** Gives the buttons and links of a page: what is read on them, or else their names without the step. */
function namesIn(html: string): Set<string> {
	const found = [...html.matchAll(/<(button|a)\b([^>]*)>(.*?)<\/\1>/gs)].map(([, , attributes, inside]) => {
		const read = inside!.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]*>/g, '');
		return read.trim() || /aria-label="([^":]*)/.exec(attributes!)![1]!;
	});
	return new Set(found);
}

type Facts = ReturnType<typeof scenarioSteps>[number];

/** Gives what the opened row of Today offers. Acts that are one on the page of a lead have its name. */
function onToday({ lead, today, step }: Facts): string[] {
	const acts = actsOf(step, lead, momentOf(today));
	const { body } = render(StepRow, {
		props: {
			item: { lead, step, state: 'due-today', group: 'cadence', isHigh: false },
			line: '',
			title: stepTitle(step, lead),
			when: '',
			acts,
			call: asksHowCallWent(step),
			open: true,
			onmain: nothing,
			ontoggle: nothing,
			ondone: nothing,
			onheard: nothing,
			ontomorrow: nothing,
			onskip: nothing,
			onask: nothing
		}
	});
	const names = namesIn(body.slice(body.indexOf('class="acts')));
	const is = (name: string) => names.delete(name);
	const outcomes = ['Spoke', 'Voicemail', 'No answer'].filter(is).length;
	if (outcomes > 0) expect(outcomes).toBe(3);
	const replies = ['Reply or question', 'Interview invite', 'They replied…'].filter(is).length;
	if (replies > 0) names.add('They replied');
	const snoozes = ['Snooze until tomorrow', 'Snooze…'].filter(is).length;
	if (snoozes > 0) names.add('Snooze');
	if (is('They said no…')) names.add('They said no');
	is('More');
	return [...names].sort();
}

/** Gives what the card on the page of the lead offers. */
function onLead({ lead, today, step }: Facts): string[] {
	const act = draftActOf(step);
	const { body } = render(LeadActions, {
		props: {
			acts: actsOf(step, lead, momentOf(today)),
			preparation: isAppointment(step) ? '?id=1' : null,
			call: asksHowCallWent(step),
			onact: nothing,
			draft: createRawSnippet(() => ({
				render: () => (act ? `<button>${stepRowTexts.mainAct(act)}</button>` : '<i></i>')
			}))
		}
	});
	const names = namesIn(body);
	for (const always of ['Log activity', 'More']) expect(names.delete(always), always).toBe(true);
	return [...names].sort();
}

/** Names what the page of a lead has beyond the row: another reply can always come, an interview is prepared on its day too. */
const BEYOND = (step: Facts['step'], name: string) =>
	name === 'They replied' ||
	(name === 'Prepare' && isAppointment(step)) ||
	(step.rule === 'find-a-person' && /^(Write|Call)$/.test(name));

test('the card of a lead has the acts that its row on Today has, by the same names', () => {
	const differing = scenarioSteps().flatMap((facts) => {
		const [row, card] = [onToday(facts), onLead(facts)];
		const missing = row.filter((name) => !card.includes(name));
		const more = card.filter((name) => !row.includes(name) && !BEYOND(facts.step, name));
		return missing.length + more.length > 0
			? [{ title: facts.title, rule: facts.step.rule, missing, more }]
			: [];
	});
	expect(differing).toEqual([]);
});

test('a job to apply for is applied for on both', () => {
	const facts = scenarioSteps().find(({ step }) => step.rule === 'plan-first-step')!;
	expect(onToday(facts)).toEqual(['Apply', 'I applied', 'Snooze']);
	expect(onLead(facts)).toEqual(['Apply', 'I applied', 'Snooze', 'They replied']);
});
