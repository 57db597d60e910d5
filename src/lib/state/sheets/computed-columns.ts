/** What the app's own columns of a sheet say of each lead: computed, and never read back as facts. */
import type { Assessment } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { ComputedTexts } from '../../sheet/sheet';
import { stateWord, stepTitle } from '../../messages/common/titles';

/** The texts of all leads that were assessed; days as days. */
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
		state: stateWord(state)
	};
}

/** The newest day of a touch; a call that reached nobody is none, and what has no day says none. */
function lastContact({ touches }: Lead): Day | '' {
	return touches
		.filter(
			({ direction, outcome, undated }) => !undated && !(direction === 'out' && outcome === 'no-answer')
		)
		.reduce<Day | ''>((last, { on }) => (on > last ? on : last), '');
}
