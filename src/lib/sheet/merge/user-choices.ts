/** Applies the user's choice of the sheet's value over the app's, even where the edit alone changes nothing. */
import type { Lead, OwnStep } from '../../domain/lead';
import { applyPatches, same, type Row } from '../../domain/patch';
import type { Touch } from '../../domain/touch';
import type { CellValues } from '../export/day-cell-values';
import type { Column } from '../sheet';
import { patchesBetween, type LeadOrContact } from './documents';

/**
 * Returns a lead with the sheet's value of a chosen column. `edited` is the lead that the row makes; `idOf` returns
 * the id for a key of the row.
 */
export function withChosen(
	lead: Lead,
	edited: Lead,
	{ meaning, index }: Column,
	idOf: (key: string) => string
): Lead {
	if (meaning === 'status') return withStanding(lead, edited);
	if (meaning === 'nextStep' || meaning === 'nextStepOn') return withStep(lead, edited, meaning);
	const ids = new Set([`touch:${meaning}`, `touch:${meaning}:${index}`].map(idOf));
	const put = (touch: Touch): Touch => {
		const other = ids.has(touch.id) ? edited.touches.find(({ id }) => id === touch.id) : undefined;
		return other ? withDay(touch, other) : touch;
	};
	return { ...lead, touches: lead.touches.map(put) };
}

function withStanding({ ended: _ended, ...lead }: Lead, { stage, ended }: Lead): Lead {
	return { ...lead, stage, ...(ended && { ended }) };
}

/** Takes over the day and hour of the sheet; whatever else was agreed stays. */
function withDay({ promise: agreed, ...touch }: Touch, { on, promise }: Touch): Touch {
	const { at: _at, zone: _zone, ...kept } = agreed ?? {};
	return { ...touch, on, ...(promise && { promise: { ...kept, ...promise } }) };
}

function withStep({ ownStep, ...lead }: Lead, edited: Lead, meaning: 'nextStep' | 'nextStepOn'): Lead {
	const other = edited.ownStep;
	if (!other || !ownStep) return other ? { ...lead, ownStep: other } : lead;
	const { what: _what, ...when } = ownStep;
	const { what: otherWhat, ...otherWhen } = other;
	const step: OwnStep =
		meaning === 'nextStep'
			? { ...when, ...(otherWhat !== undefined && { what: otherWhat }) }
			: { ...otherWhen, ...(ownStep.what !== undefined && { what: ownStep.what }) };
	return { ...lead, ownStep: step };
}

/**
 * Returns what the sheet knows after the user chose its value: the app's changes that still affect a chosen column
 * count as known, so that no export overwrites the choice.
 */
export function knownAfterChoice(
	known: LeadOrContact,
	own: LeadOrContact,
	columns: Iterable<number>,
	said: (document: LeadOrContact) => CellValues
): LeadOrContact {
	const speaks = (document: LeadOrContact) => {
		const [cellValues, wanted] = [said(document), said(own)];
		return [...columns].every((column) => cellValues.get(column) === wanted.get(column));
	};
	if (speaks(known)) return known;
	let told = known;
	for (const patch of patchesBetween(known, own)) {
		const next = applyPatches(told as Row, [patch]) as LeadOrContact;
		if (!same(next, told)) told = next;
		if (speaks(told)) break;
	}
	return told;
}
