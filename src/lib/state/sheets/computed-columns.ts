/** Makes the texts of the app's own columns in a sheet. They are computed and never read back as facts. */
import type { Assessment } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { ComputedTexts } from '../../sheet/sheet';
import { stateName } from '../../messages/common/titles';
import { stepTitle } from '../../messages/common/step-titles';

/** Returns the texts of all assessed leads; days as ISO dates. */
export function ownTexts(
	leads: ReadonlyMap<string, Lead>,
	assessments: ReadonlyMap<string, Assessment>
): Map<string, ComputedTexts> {
	return new Map(
		[...assessments].flatMap(([id, assessment]) => {
			const lead = leads.get(id);
			return lead ? [[id, textsOf(lead, assessment)] as const] : [];
		})
	);
}

function textsOf(lead: Lead, { next, state }: Assessment): ComputedTexts {
	return {
		lastContact: lastContact(lead),
		nextStep: next ? stepTitle(next, lead) : '',
		nextStepOn: next?.due ?? '',
		state: stateName(state)
	};
}

/** Returns the newest day of a touch. An attempt does not count, nor does an undated touch. */
function lastContact({ touches }: Lead): Day | '' {
	return touches
		.filter(
			({ direction, outcome, undated }) => !undated && !(direction === 'out' && outcome === 'no-answer')
		)
		.reduce<Day | ''>((last, { on }) => (on > last ? on : last), '');
}
