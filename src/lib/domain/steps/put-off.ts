/** Putting the next step off to a day, without losing what was planned for it. */
import type { Step } from '../cadence/assessment';
import type { Day } from '../day';
import type { Lead, OwnStep } from '../lead';
import { namingOf } from './appointments';
import type { LeadAction } from '../leads/lead-actions';

/** The input of the form that puts a step off; a key that is there, even as `undefined`, replaces the planned value. */
export type PutOff = { readonly on: Day } & { readonly [Key in keyof OwnStep]?: OwnStep[Key] | undefined };

type KeptPlan = Partial<Pick<OwnStep, 'at' | 'zone' | 'what' | 'personId' | 'channel' | 'place'>>;

/**
 * The user's own next step takes the place of the computed one. Put off again it keeps its words, hour, place, person and
 * channel; so does an agreed day that is put off. One that came with a sheet becomes the user's own.
 *
 * @param from the step that is put off @param zone the user's own, which an hour that is named now is in
 */
export function putOff(said: PutOff, today: Day, from: Step | null = null, zone?: string): LeadAction {
	return (lead) => {
		const planned = keptPlan(lead, from);
		const { implied: _implied, undated: _undated, ...named } = said;
		const isOtherHour = 'at' in named && named.at !== planned.at;
		const ownZone = isOtherHour ? { zone: named.at && zone } : {};
		return { ...lead, ownStep: withoutGaps({ ...planned, ...ownZone, ...named, setOn: today }) };
	};
}

/** Returns what is kept of a step that is put off. */
export function keptPlan(lead: Pick<Lead, 'ownStep' | 'touches'>, from: Step | null): KeptPlan {
	if (from?.rule === 'own-step' && lead.ownStep) return keptOf(lead.ownStep);
	const words = lead.ownStep?.undated ? { what: lead.ownStep.what } : {};
	return withoutGaps({ ...words, ...(from?.rule === 'agreed-date' && keptOfAgreed(lead, from)) });
}

function keptOf({ at, zone, what, personId, channel, place }: KeptPlan): KeptPlan {
	return withoutGaps({ at, zone, what, personId, channel, place });
}

function keptOfAgreed(lead: Pick<Lead, 'touches'>, step: Step): Loose<KeptPlan> {
	const naming = namingOf(lead, step);
	const personId = naming?.promise.personId ?? naming?.personId ?? step.personId ?? undefined;
	return {
		at: step.at,
		zone: step.zone,
		place: naming?.promise.place,
		channel: naming?.promise.channel,
		personId
	};
}

type Loose<Row> = { readonly [Key in keyof Row]: Row[Key] | undefined };

function withoutGaps<Row extends object>(row: Loose<Row>): Row {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
