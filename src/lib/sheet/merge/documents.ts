/** Applies edits of a sheet's row to its lead or contact. */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { applyPatches, diffRows, same, type Patch, type Row } from '../../domain/patch';
import type { Contact } from '../../domain/person';
import type { Touch } from '../../domain/touch';
import { joinNotes, type LeadFacts, type RowFacts } from '../import/fact-parts';
import { partedNotes } from '../export/cell-values';
import type { Field } from '../sheet';

export type LeadOrContact = Lead | Contact;
export type LeadOrContactFacts = NonNullable<RowFacts>;
type Fields = ReadonlyMap<Field, readonly number[]>;

export function leadOrContactOf(facts: LeadOrContactFacts): LeadOrContact {
	return facts.kind === 'lead' ? facts.lead : facts.contact;
}

/** The same row read three times: before the edits, and after them as of the old day and as of today. */
interface Readings {
	readonly before: LeadOrContactFacts;
	readonly then: LeadOrContactFacts;
	readonly now: LeadOrContactFacts;
}

/** Tells whether a touch that only today's reading makes is due to an edit, rather than to time passing. */
function isOfEdit(key: string, edited: ReadonlySet<number>, fields: Fields): boolean {
	const [, field, column] = /^touch:([a-zA-Z]+)(?::(\d+)(?:\.\d+)?)?$/.exec(key) ?? [];
	const sources =
		column === undefined ? [fields.get(field as Field)?.[0], fields.get('status')?.[0]] : [+column];
	return sources.some((source) => source !== undefined && edited.has(source));
}

/**
 * Returns the lead or contact that a row makes after edits of some columns. Parts that read the same as of the old
 * day stay as they were, so that time alone changes nothing; edited parts are read as of today. `edited` holds the
 * edited columns.
 */
export function withEdits(
	{ before, then, now }: Readings,
	edited: ReadonlySet<number>,
	fields: Fields,
	today: Day
): LeadOrContact {
	if (before.kind === 'contact' || then.kind === 'contact' || now.kind === 'contact')
		return leadOrContactOf(then);
	const lead = withFreshStep(fieldsOf(before.lead, then.lead, now.lead), before.lead, today);
	const keyOf = new Map([...now.made].map(([key, id]) => [id, key]));
	const isFresh = ({ id }: Touch) => isOfEdit(keyOf.get(id) ?? '', edited, fields);
	return { ...lead, touches: touchesOf(before, then, now, isFresh) };
}

/** Sets the day on which a newly planned step was made to today. */
function withFreshStep(lead: Lead, { ownStep: before }: Lead, today: Day): Lead {
	const { ownStep } = lead;
	if (!ownStep || (ownStep.on === before?.on && ownStep.at === before?.at)) return lead;
	return { ...lead, ownStep: { ...ownStep, setOn: ownStep.on < today ? ownStep.on : today } };
}

function fieldsOf(before: Lead, then: Lead, now: Lead): Lead {
	const fields = { ...then } as Record<string, unknown>;
	for (const key of new Set([...Object.keys(then), ...Object.keys(now)]) as Set<keyof Lead>) {
		if (key === 'touches' || key === 'people' || same(then[key], before[key])) continue;
		if (now[key] === undefined) delete fields[key];
		else fields[key] = now[key];
	}
	return fields as unknown as Lead;
}

function touchesOf(
	before: LeadFacts,
	then: LeadFacts,
	now: LeadFacts,
	isFresh: (touch: Touch) => boolean
): Touch[] {
	const byId = ({ lead }: LeadFacts) => new Map(lead.touches.map((touch) => [touch.id, touch]));
	const [was, today] = [byId(before), byId(now)];
	const kept = then.lead.touches.flatMap((touch) =>
		same(touch, was.get(touch.id)) ? [touch] : (today.get(touch.id) ?? [])
	);
	const ids = new Set(kept.map(({ id }) => id));
	const old = new Set(then.lead.touches.map(({ id }) => id));
	const fresh = now.lead.touches.filter(
		(touch) => !ids.has(touch.id) && !old.has(touch.id) && isFresh(touch)
	);
	return [...kept, ...fresh];
}

/**
 * Returns the patches from one state of a lead or contact to another. Ignores the order of lists, and splits the own
 * step and what was agreed into their fields: a sheet that moves an interview says nothing of its place.
 */
export function patchesBetween(before: LeadOrContact, after: LeadOrContact): Patch[] {
	return diffRows(before as Row, after as Row)
		.filter(({ order, path }) => !order && path[0] !== 'notes' && path[0] !== 'note')
		.flatMap((patch) =>
			patch.path[0] === 'ownStep' || patch.path[2] === 'promise' ? inside(patch) : [patch]
		);
}

function inside(patch: Patch): Patch[] {
	const [from, to] = [patch.from, patch.to] as [Record<string, unknown>?, Record<string, unknown>?];
	if (!from || !to) return [patch];
	return Object.keys({ ...from, ...to })
		.filter((key) => !same(from[key], to[key]))
		.map((key) => ({ path: [...patch.path, key], from: from[key], to: to[key] }));
}

/** Returns the value at a path, or undefined. */
export function valueAtPath(document: LeadOrContact, path: readonly string[]): unknown {
	return path.reduce<unknown>((inner, key) => {
		if (Array.isArray(inner)) return inner.find((item: Row) => item.id === key);
		return (inner as Record<string, unknown> | undefined)?.[key];
	}, document);
}

/**
 * Applies the sheet's patches. An item that was deleted in the app comes back as a whole, as `after` has it: the
 * state that the patches lead to.
 */
export function withPatches(
	document: LeadOrContact,
	patches: readonly Patch[],
	after: LeadOrContact
): LeadOrContact {
	const whole = new Map<string, Patch>();
	const rest = patches.filter((patch) => {
		const [list, id] = patch.path as [string, string?];
		const item =
			patch.path.length > 2 && (list === 'touches' || list === 'people' || list === 'details') && id;
		if (!item || valueAtPath(document, [list, item]) !== undefined) return true;
		const to = valueAtPath(after, [list, item]);
		if (to !== undefined) whole.set(`${list} ${item}`, { path: [list, item], to });
		return false;
	});
	return applyPatches(document as Row, [...rest, ...whole.values()]) as LeadOrContact;
}

/** Replaces the parts of the notes that stand in some columns, and keeps the rest. */
export function withNotes(
	document: LeadOrContact,
	kind: 'lead' | 'contact',
	parts: readonly string[],
	put: ReadonlyMap<number, string>
): LeadOrContact {
	if (put.size === 0) return document;
	const name = kind === 'lead' ? 'notes' : 'note';
	const text = (document as unknown as Record<string, string | undefined>)[name] ?? '';
	const now = partedNotes(text, parts).map((part, place) => put.get(place) ?? part);
	const { [name as 'notes']: _old, ...rest } = document as Lead;
	const notes = joinNotes(now);
	return (notes === undefined ? rest : { ...rest, [name]: notes }) as LeadOrContact;
}
