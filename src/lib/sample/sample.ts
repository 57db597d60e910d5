/**
 * Creates the sample that the first page offers: invented people at invented organisations, on days relative to
 * today, so that every state of a lead is present whenever it is opened. Loaded on demand.
 */
import { addDays, type Day } from '../domain/day';
import type { Lead } from '../domain/lead';
import type { Contact, Person } from '../domain/person';
import type { No, Promised, Touch } from '../domain/touch';
import { BUSY_LEADS } from './sample-busy';
import { QUIET_LEADS, SAMPLE_CONTACTS } from './sample-quiet';
import type { SampleLead, SampleTouch } from './sample-rows';

interface Sample {
	readonly leads: Lead[];
	readonly contacts: Contact[];
}

/** Returns the sample as of a day. Its ids never change, so that adding it twice adds it once. */
export function sampleOf(today: Day): Sample {
	let count = 0;
	const newId = (): string => {
		count += 1;
		return `7ac7f01a-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
	};
	const contacts = SAMPLE_CONTACTS.map((contact): Contact => ({
		...contact,
		id: newId(),
		addedOn: addDays(today, -12),
		sample: true
	}));
	return { leads: [...BUSY_LEADS, ...QUIET_LEADS].map((lead) => leadOf(lead, today, newId)), contacts };
}

function leadOf(sample: SampleLead, today: Day, newId: () => string): Lead {
	const { added, applyIn, people = [], touches = [], submittedBy, ownStep, ended, ...facts } = sample;
	const known = people.map((person): Person => ({ ...person, id: newId() }));
	const idOf = (at: number): string => known[at]?.id ?? '';
	return {
		...facts,
		id: newId(),
		addedOn: addDays(today, added),
		...(applyIn !== undefined && { applyBy: addDays(today, applyIn) }),
		...(submittedBy !== undefined && { submittedBy: idOf(submittedBy) }),
		...(ownStep && {
			ownStep: { setOn: addDays(today, ownStep.set), on: addDays(today, ownStep.on), what: ownStep.what }
		}),
		...(ended && { ended: { how: ended.how, on: addDays(today, ended.on) } }),
		people: known,
		touches: touches.map((touch) => touchOf(touch, today, newId(), idOf)),
		sample: true
	};
}

function touchOf(sample: SampleTouch, today: Day, id: string, idOf: (at: number) => string): Touch {
	const { on, who, met, promise, no, deadline, ...facts } = sample;
	return {
		...facts,
		id,
		on: addDays(today, on),
		...(who !== undefined && { personId: idOf(who) }),
		...(met && { personIds: met.map(idOf) }),
		...(promise && { promise: { ...promise, on: addDays(today, promise.on) } satisfies Promised }),
		...(no && { no: noOf(no, today) }),
		...(deadline !== undefined && { deadline: addDays(today, deadline) })
	};
}

function noOf({ until, ...no }: NonNullable<SampleTouch['no']>, today: Day): No {
	return { ...no, ...(until !== undefined && { until: addDays(today, until) }) };
}
