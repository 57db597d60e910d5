/**
 * Two leads that are one: what the joined lead says. Nothing of either is lost. Where both say something, the kept lead is
 * believed, and what the other says differently stands in the notes.
 */
import { isSent, isWord, whoSaidNo } from '../cadence/history/touch-kinds';
import { joinedSkipped, skipOf } from '../cadence/steps/skipped';
import { liftsNo } from '../cadence/history/refusals';
import type { Day } from '../day';
import { foldedLink } from '../normalise';
import { joinDetails } from './merge-details';
import { joinPeople } from './merge-people';
import { alsoLine, differing, filled, joinTexts, type Also } from './merge-texts';
import { joinPreparations, joinQuestions } from './merge-preparations';
import { joinTouches } from './merge-touches';
import { isOver, type Ended, type Lead, type OwnStep, type Stage } from '../lead';
import { joinedPapers } from '../papers/papers';
import type { Touch } from '../touch';

export interface JoinChoices {
	/** The lead whose stage and end the joined lead takes, where the two stand differently (`standDifferently`). */
	readonly standing?: 'kept' | 'other';
}

interface Joined {
	readonly lead: Lead;
	/** Maps ids of the other lead, its people, its touches and its named facts to their ids on the joined lead, where these differ. */
	readonly ids: ReadonlyMap<string, string>;
}

/** Returns the joined lead; it has the id of the kept one. */
export function joinLeads(kept: Lead, other: Lead, choices: JoinChoices = {}): Lead {
	return joining(kept, other, choices).lead;
}

/** Returns the joined lead, and the new ids of what came from the other. */
export function joining(kept: Lead, other: Lead, choices: JoinChoices = {}): Joined {
	const { people, ids: peopleIds } = joinPeople(kept.people, other.people, saidNo([kept, other]));
	const theirs = withIds(other, peopleIds);
	const { touches, ids: touchIds } = joinTouches(kept.touches, theirs.touches);
	const standing = choices.standing ?? standingOf(kept, other);
	const [chosen, left] = standing === 'kept' ? [kept, other] : [other, kept];
	const { step, spare } = ownStepOf(kept.ownStep, theirs.ownStep, touches);
	const { details, ids: detailIds, also: told } = joinDetails(kept.details, other.details);
	const also = [...differing<Lead>(kept, other, SHORT), ...told, ...leftStanding(chosen, left), ...spare];
	const notes = joinTexts(kept.notes, other.notes);
	const lead = {
		...filled(kept, theirs),
		...longTexts(kept, other),
		id: kept.id,
		notes: joinTexts(notes, alsoLine(also, notes)),
		origin: kept.origin === 'posting' ? other.origin : kept.origin,
		stage: chosen.stage,
		ended: endOf(chosen, left),
		addedOn: kept.addedOn < other.addedOn ? kept.addedOn : other.addedOn,
		papers: joinedPapers(kept.papers, other.papers),
		tags: union(kept.tags, other.tags),
		details,
		questions: joinQuestions(kept.questions, other.questions),
		skipped: joinedSkipped(kept.skipped, withIds(theirs, touchIds).skipped),
		preparations: joinPreparations(kept.preparations, withIds(theirs, touchIds).preparations),
		dismissedAdvice: union(kept.dismissedAdvice, other.dismissedAdvice),
		notSameAs: others(union(kept.notSameAs, other.notSameAs), kept, other),
		noCallsPosting: kept.noCallsPosting || other.noCallsPosting,
		directAllowed: kept.directAllowed || other.directAllowed,
		postingGone: kept.postingGone || other.postingGone,
		badAgency: kept.badAgency || other.badAgency,
		ownStep: step,
		// A part of the sample goes with the sample; joined with the user's own it is theirs.
		sample: kept.sample && other.sample,
		keptFrom: others([kept.keptFrom ?? other.keptFrom ?? []].flat(), kept, other)?.[0],
		people,
		touches,
		deletedAt: undefined,
		joinedInto: undefined
	};
	return {
		lead: withoutAbsent(lead),
		ids: new Map([...peopleIds, ...touchIds, ...detailIds, [other.id, kept.id]])
	};
}

/** Returns the end of the chosen lead; the other lead's if only that one is recorded, or has a day, and both ended alike. */
function endOf(chosen: Lead, left: Lead): Ended | undefined {
	if (!chosen.ended) return isOver(chosen.stage) && left.stage === chosen.stage ? left.ended : undefined;
	const isBetter = chosen.ended.undated && left.ended && !left.ended.undated;
	return isBetter && left.ended?.how === chosen.ended.how ? left.ended : chosen.ended;
}

/** Returns true if the two stand so differently that the user is asked which is right: one is refused or ended, and not both alike. */
export function standDifferently(kept: Lead, other: Lead): boolean {
	if (!isClosed(kept) && !isClosed(other)) return false;
	if (kept.ended?.how !== other.ended?.how) return true;
	return kept.stage !== other.stage && (isOver(kept.stage) || isOver(other.stage));
}

/** Returns the lead with the ids of its people, its touches, its named facts and the lead itself replaced as the map says. */
export function withIds(lead: Lead, ids: ReadonlyMap<string, string>): Lead {
	const idOf = (id: string) => ids.get(id) ?? id;
	const named = <T extends { readonly personId?: string }>(row: T): T =>
		row.personId === undefined ? row : { ...row, personId: idOf(row.personId) };
	const touchOf = (touch: Touch): Touch => ({
		...named(touch),
		id: idOf(touch.id),
		...(touch.personIds && { personIds: touch.personIds.map(idOf) }),
		...(touch.promise && { promise: named(touch.promise) }),
		...(touch.no && { no: named(touch.no) })
	});
	return {
		...lead,
		id: idOf(lead.id),
		...(lead.submittedBy !== undefined && { submittedBy: idOf(lead.submittedBy) }),
		...(lead.ownStep && { ownStep: named(lead.ownStep) }),
		...(lead.preparations && {
			preparations: lead.preparations.map((one) => ({
				...one,
				id: idOf(one.id),
				...(one.personIds && { personIds: one.personIds.map(idOf) })
			}))
		}),
		...(lead.skipped && {
			skipped: lead.skipped.map(({ rule, touchId, personId }) =>
				skipOf(rule, idOf(touchId), personId && idOf(personId))
			)
		}),
		...(lead.details && { details: lead.details.map((one) => ({ ...one, id: idOf(one.id) })) }),
		people: lead.people.map((person) => ({ ...person, id: idOf(person.id) })),
		touches: lead.touches.map(touchOf)
	};
}

const SHORT = {
	organisation: ['company'],
	role: ['role'],
	location: ['location'],
	salary: ['salary'],
	source: ['found'],
	priority: ['priority'],
	url: ['link', foldedLink],
	reference: ['reference'],
	applyBy: ['apply by'],
	resume: ['résumé'],
	letter: ['letter'],
	valueLink: ['page or picture', foldedLink]
} as const;

const LONG = ['jobAd', 'value', 'proofs', 'vouchers', 'feedback'] as const;

function longTexts(kept: Lead, other: Lead): Partial<Lead> {
	return Object.fromEntries(LONG.map((key) => [key, joinTexts(kept[key], other[key])]));
}

/** Ranks the stages by how far a lead has come. */
const RANK: Record<Stage, number> = {
	saved: 0,
	silent: 1,
	applied: 2,
	talking: 3,
	interview: 4,
	offer: 5,
	rejected: 6,
	withdrawn: 7,
	accepted: 8
};

/** Returns which lead has the right stage and end: the further one, unless it is closed and the other one went on after that. */
export function standingOf(kept: Lead, other: Lead): 'kept' | 'other' {
	const further = RANK[other.stage] > RANK[kept.stage] ? 'other' : 'kept';
	if (isClosed(kept) === isClosed(other)) return further;
	const [closed, open] = isClosed(kept) ? [kept, other] : [other, kept];
	const after = open.touches.some((touch) => touch.on > closedOn(closed) && reopens(touch, closed));
	return (closed === kept) === after ? 'other' : 'kept';
}

function isClosed({ stage, ended }: Lead): boolean {
	return ended !== undefined || isOver(stage);
}

/** Returns true if the touch reopens the lead. Only word from them lifts a refusal (`reopened-by-them`); any later touch that is no refusal undoes the user's own end. */
function reopens(touch: Touch, { ended, stage }: Lead): boolean {
	return ended || stage !== 'rejected' ? !touch.no : liftsNo(touch);
}

function closedOn({ ended, touches }: Lead): Day {
	const noes = touches.filter(({ no }) => no?.scope === 'role');
	const days = (noes.length > 0 ? noes : touches).map(({ on }) => on);
	return ended?.on ?? days.sort().at(-1) ?? '';
}

/** Returns notes for the other lead's end, or its refusal that no touch records, which the joined lead does not keep. */
function leftStanding(chosen: Lead, left: Lead): Also[] {
	if (left.ended && left.ended.how !== chosen.ended?.how)
		return [{ what: left.ended.how, text: left.ended.undated ? 'without a date' : `on ${left.ended.on}` }];
	return isOver(left.stage) && left.stage !== chosen.stage ? [{ what: 'stage', text: left.stage }] : [];
}

/** Returns the earlier of two own steps, one with a day before one without; one that was spent by what happened on the other lead does not count. */
function ownStepOf(
	kept: OwnStep | undefined,
	other: OwnStep | undefined,
	touches: readonly Touch[]
): { step: OwnStep | undefined; spare: Also[] } {
	if (!kept || !other) return { step: kept ?? other, spare: [] };
	const spends = (touch: Touch, { setOn }: OwnStep) => touch.on > setOn && (isSent(touch) || isWord(touch));
	const isSpent = (step: OwnStep) => touches.some((touch) => spends(touch, step));
	const [first, second] = [kept, other].sort(
		(a, b) =>
			Number(isSpent(a)) - Number(isSpent(b)) ||
			Number(a.undated ?? false) - Number(b.undated ?? false) ||
			(a.on < b.on ? -1 : a.on > b.on ? 1 : 0)
	) as [OwnStep, OwnStep];
	const spare = second.what && second.what !== first.what;
	return {
		step: first,
		spare: spare
			? [{ what: 'next step', text: second.undated ? second.what! : `${second.what} (${second.on})` }]
			: []
	};
}

/** Returns the ids of people who said no to something on these leads. */
function saidNo(leads: readonly Lead[]): ReadonlySet<string> {
	const noes = leads.flatMap(({ touches }) => touches.filter(({ no }) => no));
	return new Set(noes.flatMap((touch) => whoSaidNo(touch) ?? []));
}

function union(a: readonly string[] | undefined, b: readonly string[] | undefined): string[] | undefined {
	return a || b ? [...new Set([...(a ?? []), ...(b ?? [])])] : undefined;
}

function others(ids: readonly string[] | undefined, ...leads: readonly Lead[]): string[] | undefined {
	const left = ids?.filter((id) => leads.every((lead) => lead.id !== id));
	return left?.length ? left : undefined;
}

/** Fields without a value are left out, as in every stored row. */
function withoutAbsent<T extends object>(row: T): T {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}
