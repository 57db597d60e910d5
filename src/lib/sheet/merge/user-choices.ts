/** What the user chose from the sheet wins over what the app did, also where the sheet's edit by itself says nothing new. */
import type { Lead, OwnStep } from '../../domain/lead';
import { applyPatches, same } from '../../domain/patch';
import type { Row } from '../../domain/patch';
import type { Touch } from '../../domain/touch';
import type { CellValues } from '../export/cell-values';
import type { Column } from '../sheet';
import { patchesBetween } from './documents';
import type { LeadOrContact } from './documents';

/** A document with a chosen column as the sheet has it. `edited`: what the row makes; `idOf`: the ids of what it makes. */
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

function withDay({ promise: _promise, ...touch }: Touch, { on, promise }: Touch): Touch {
	return { ...touch, on, ...(promise && { promise }) };
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
 * What the sheet knows, once a choice was made for it: of what the app did, all that still speaks in a chosen column counts as
 * told, so that no export writes over what was chosen.
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
