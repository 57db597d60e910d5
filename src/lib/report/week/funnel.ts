/** Counts how far applications came: applied, reply, interview, offer. */
import { isDated } from '../../domain/leads/dating';
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { atOnce, forEachInPortions, sortInPortions, type InPortions } from '../../domain/portions/portions';
import type { Touch } from '../../domain/touch';
import { isOffer, isReply } from './week';
import type { TouchEntry } from './week-entries';

const FUNNEL_STAGES = ['applied', 'reply', 'interview', 'offer'] as const;
type FunnelStage = (typeof FUNNEL_STAGES)[number];

export interface FunnelStep {
	readonly key: FunnelStage;
	/** One entry for each lead that came so far: what happened first, oldest first. Without a known day it comes last. */
	readonly entries: readonly TouchEntry[];
	/** The share of all leads that applied, 0 to 1. */
	readonly rate: number;
}

/** Tells what makes a lead count at a stage. An interview and an offer are replies, too, and so is a rejection. */
const COUNTS: Readonly<Record<FunnelStage, (touch: Touch) => boolean>> = {
	applied: ({ kind, direction }) => kind === 'application' && direction === 'out',
	reply: (touch) => isReply(touch) || isInterview(touch) || isOffer(touch),
	interview: isInterview,
	offer: isOffer
};

function isInterview({ kind, automatic }: Touch): boolean {
	return kind === 'interview' && !automatic;
}

/** Returns the stages that a lead with an application reached up to a day (inclusive); those that none reached are left out. */
export function funnel(leads: Iterable<Lead>, until: Day): readonly FunnelStep[] {
	return atOnce(funnelInPortions(leads, until));
}

/** Returns the stages as `funnel` does, in portions. */
export function* funnelInPortions(leads: Iterable<Lead>, until: Day): InPortions<readonly FunnelStep[]> {
	const reached = new Map(FUNNEL_STAGES.map((key) => [key, [] as TouchEntry[]]));
	yield* forEachInPortions(leads, (lead) => {
		for (const key of FUNNEL_STAGES) {
			const touch = firstOf(lead, COUNTS[key], until);
			if (touch) reached.get(key)!.push({ lead, touch, on: touch.on });
			else if (key === 'applied') break;
		}
	});
	const applied = reached.get('applied')!.length;
	const steps: FunnelStep[] = [];
	for (const key of FUNNEL_STAGES) {
		const entries = yield* sortInPortions(reached.get(key)!, byDay);
		if (entries.length > 0) steps.push({ key, entries, rate: entries.length / applied });
	}
	return steps;
}

/** Returns the first touch of a kind, one with a known day where there is one. Called for every lead and stage: it makes no lists. */
function firstOf(lead: Lead, counts: (touch: Touch) => boolean, until: Day): Touch | undefined {
	let first: Touch | undefined;
	for (const touch of lead.touches) {
		if (touch.on > until || !counts(touch)) continue;
		if (!first || (isDated(touch) && (!isDated(first) || touch.on < first.on))) first = touch;
	}
	return first;
}

function byDay(a: TouchEntry, b: TouchEntry): number {
	return Number(!isDated(a.touch)) - Number(!isDated(b.touch)) || compare(a.on, b.on);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
