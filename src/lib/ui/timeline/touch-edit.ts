/** Converts a logged touch into the fields of the form that edits it, and back. */
import type { Day, Time } from '$lib/domain/day';
import { offerFacts, offerFieldsOf, type OfferFields } from '../offers/offer-fields';
import type { CallOutcome, Channel, No, NoScope, Promised, Touch, TouchKind } from '$lib/domain/touch';

/**
 * Says what was agreed: nothing, the user is in touch, they are in touch, or they answer by then.
 */
export type NamedDayKind = 'none' | 'me' | 'them' | 'answer';

/** Holds the value of each control; '' when empty. */
export interface TouchFields {
	kind: TouchKind;
	/** '' when the sheet names no date. */
	on: Day;
	at: Time;
	channel: Channel;
	personId: string;
	/** The ids of the people met in an interview. */
	met: string[];
	outcome: CallOutcome | '';
	named: NamedDayKind;
	namedOn: Day;
	namedAt: Time;
	no: NoScope | '';
	/** The further fields of each scope of a refusal. */
	barred: Channel;
	ask: string;
	until: Day;
	note: string;
	/** What an offer says. */
	offer: OfferFields;
}

export function fieldsOf(touch: Touch): TouchFields {
	const { promise, no } = touch;
	return {
		kind: touch.kind,
		on: touch.undated ? '' : touch.on,
		at: touch.at ?? '',
		channel: touch.channel,
		personId: touch.personId ?? touch.personIds?.[0] ?? '',
		met: [...(touch.personIds ?? (touch.personId ? [touch.personId] : []))],
		outcome: touch.outcome ?? '',
		named: namedOf(promise),
		namedOn: promise?.on ?? '',
		namedAt: promise?.at ?? '',
		no: no?.scope ?? '',
		barred: no?.channel ?? 'phone',
		ask: no?.ask ?? 'meeting',
		until: no?.until ?? '',
		note: touch.note ?? '',
		offer: offerFieldsOf(touch)
	};
}

function namedOf(promise: Promised | undefined): NamedDayKind {
	if (!promise) return 'none';
	if (promise.by === 'me') return 'me';
	return promise.answer ? 'answer' : 'them';
}

/**
 * Returns the touch with the values of the form. Fields that are unchanged or not shown keep their
 * old value.
 */
export function editedTouch(touch: Touch, fields: TouchFields): Touch {
	const before = fieldsOf(touch);
	const { kind, channel, at, outcome, note } = fields;
	const call = channel === 'phone' && kind !== 'interview';
	return {
		...touch,
		...people(touch, before, fields),
		...dayOf(touch, fields),
		...(isOffer(touch, kind) && offerFacts(fields.offer, touch.terms)),
		kind,
		channel,
		channelGuessed: channel === touch.channel ? touch.channelGuessed : undefined,
		at: at || undefined,
		outcome: call || outcome === before.outcome ? outcome || undefined : undefined,
		promise: unchanged(before, fields, ['named', 'namedOn', 'namedAt'])
			? touch.promise
			: promiseOf(touch, fields),
		no: unchanged(before, fields, ['no', 'barred', 'ask', 'until']) ? touch.no : noOf(touch, fields),
		note: note === before.note ? touch.note : note.trim() || undefined
	};
}

/** Returns true for an offer of theirs, which the form asks for the terms of. */
export const isOffer = ({ direction }: Touch, kind: TouchKind): boolean =>
	kind === 'offer' && direction === 'in';

/**
 * Returns the date: one that the user sets for an event of a sheet is marked as theirs, and such an
 * event may stay without a date.
 */
function dayOf(touch: Touch, { on }: TouchFields): Pick<Touch, 'on' | 'undated' | 'datedBy'> {
	if (!touch.implied || on === '' || (on === touch.on && !touch.undated)) return { on: on || touch.on };
	return { on, undated: undefined, datedBy: 'user' };
}

function unchanged(before: TouchFields, now: TouchFields, keys: readonly (keyof TouchFields)[]): boolean {
	return keys.every((key) => before[key] === now[key]);
}

/** Returns the people: all who were met in an interview, otherwise one person. */
function people(
	touch: Touch,
	before: TouchFields,
	{ kind, personId, met }: TouchFields
): Pick<Touch, 'personId' | 'personIds'> {
	if (kind !== 'interview') {
		const same = before.kind !== 'interview' && personId === before.personId;
		return same ? {} : { personId: personId || undefined, personIds: undefined };
	}
	if (before.kind === 'interview' && met.join() === before.met.join()) return {};
	const first = touch.personId && met.includes(touch.personId) ? touch.personId : undefined;
	return { personId: first, personIds: met.length > 0 ? met : undefined };
}

/** Returns the promise with its day and time, in the zone in which it is edited. */
function promiseOf({ promise }: Touch, { named, namedOn, namedAt }: TouchFields): Promised | undefined {
	if (named === 'none' || !namedOn) return undefined;
	const { zone, at: _at, answer: _answer, ...kept } = promise ?? {};
	const sameHour = namedAt === (promise?.at ?? '');
	return {
		...kept,
		by: named === 'me' ? 'me' : 'them',
		on: namedOn,
		...(namedAt && { at: namedAt }),
		...(namedAt && sameHour && zone && { zone }),
		...(named === 'answer' && { answer: true })
	};
}

function noOf({ no }: Touch, { no: scope, barred, ask, until }: TouchFields): No | undefined {
	if (!scope) return undefined;
	const { scope: _scope, channel: _channel, ask: _ask, until: _until, ...kept } = no ?? {};
	return {
		...kept,
		scope,
		...(scope === 'channel' && { channel: barred }),
		...(scope === 'ask' && { ask: ask.trim() || 'meeting' }),
		...(scope === 'not-now' && until && { until })
	};
}
