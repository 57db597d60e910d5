/** Holds that a list made beside the one before is the same as one made anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agenda } from '../../../src/lib/domain/agenda';
import type { AssessedLead } from '../../../src/lib/domain/agenda/item';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import { addDays } from '../../../src/lib/domain/day';
import type { Lead } from '../../../src/lib/domain/lead';
import { sampleOf } from '../../../src/lib/sample/sample';

const TODAY = '2026-03-09';
const { leads: sample } = sampleOf(TODAY);

const edit = fc.record({
	which: fc.nat({ max: sample.length - 1 }),
	how: fc.constantFrom('gone', 'back', 'high', 'called', 'put off'),
	days: fc.integer({ min: -20, max: 20 })
});
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function edited(lead: Lead, { how, days }: Edit): Lead {
	if (how === 'high') return { ...lead, priority: 'high' };
	if (how === 'called') return { ...lead, organisation: `Acme ${days}` };
	return how === 'put off' ? { ...lead, ownStep: { setOn: TODAY, on: addDays(TODAY, days) } } : lead;
}

test('a list made beside the one before is the list made anew', () => {
	fc.assert(
		fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
			const leads = new Map(sample.map((lead) => [lead.id, lead]));
			const known = new Map<Lead, AssessedLead['assessment']>();
			let last: ReturnType<typeof agenda> | undefined;
			for (const one of edits) {
				const lead = sample[one.which]!;
				if (one.how === 'gone') leads.delete(lead.id);
				else leads.set(lead.id, edited(leads.get(lead.id) ?? lead, one));
				const book = openBook(leads.values(), DEFAULT_SETTINGS, []);
				const anew = [...leads.values()].map((each) => ({
					lead: each,
					assessment: assess(each, book, TODAY)
				}));
				const kept = anew.map(({ lead: each, assessment }) => {
					const before = known.get(each);
					const stays = before && JSON.stringify(before.steps) === JSON.stringify(assessment.steps);
					if (!stays) known.set(each, assessment);
					return { lead: each, assessment: stays ? before : assessment };
				});
				const facts = { settings: { ...DEFAULT_SETTINGS, dayLoad: 4 }, today: TODAY };
				last = agenda({ ...facts, assessments: kept }, last);
				expect(last).toEqual(agenda({ ...facts, assessments: anew }));
			}
		})
	);
});
