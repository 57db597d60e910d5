/** Defines what the user can do to a lead as pure functions from lead to lead. Days and ids are arguments. */
import type { Day, Time } from '../day';
import type { Ended, Lead, Stage } from '../lead';
import type { Contact, Person } from '../person';
import type { Touch } from '../touch';
import { asLogged } from '../cadence/history/touch-order';
import { namesDay, stillRefused, withoutStanding } from './still-refused';
import { stageAfter, stageOfEnd, stageOfTouches } from './stage-after';

export type LeadAction = (lead: Lead) => Lead;

/** The fields of a new lead: only the organisation must be given. */
export type NewLead = Partial<Lead> & Pick<Lead, 'organisation'>;

export function newLead(fields: NewLead, id: string, today: Day): Lead {
	return { origin: 'posting', stage: 'saved', addedOn: today, people: [], touches: [], ...fields, id };
}

/** Returns a lead for a contact, who becomes its one person and keeps the id, so that the two are known to be the same. */
export function leadOfContact(contact: Contact, id: string, today: Day): Lead {
	const { organisation = '', addedOn: _addedOn, deletedAt: _deletedAt, sample, ...person } = contact;
	return newLead(
		{ organisation, origin: 'networking', people: [person], ...(sample && { sample }) },
		id,
		today
	);
}

/** Adds a touch behind those that were entered before; one with its id that is there already stays as it is. */
export function logTouch(touch: Touch, today: Day): LeadAction {
	return (lead) => {
		if (lead.touches.some(({ id }) => id === touch.id)) return lead;
		const touches = [...lead.touches, asLogged(touch, lead.touches)];
		return { ...lead, touches, stage: stageAfter(lead, touch, today) };
	};
}

/** Says which résumé and letter went out; what is not named stays as it was. */
export function sentAlong({
	resume,
	letter
}: { readonly [Key in 'resume' | 'letter']?: string | undefined }): LeadAction {
	return (lead) => ({ ...lead, ...(resume && { resume }), ...(letter && { letter }) });
}

/** Keeps what they said of the user after a no; an empty text removes it. */
export function keepFeedback(text: string): LeadAction {
	return ({ feedback: _before, ...lead }) => (text ? { ...lead, feedback: text } : lead);
}

export function editTouch(touchId: string, fn: (touch: Touch) => Touch, today: Day): LeadAction {
	return (lead) => {
		const before = lead.touches.find(({ id }) => id === touchId);
		if (!before) return lead;
		const after = fn(before);
		const touches = lead.touches.map((touch) => (touch === before ? after : touch));
		const next = withTouches(lead, touches, today);
		// A day that is named now moves no lead out of its refusal.
		const isDating = namesDay(before, after) && after.no?.scope === before.no?.scope;
		return isDating && lead.stage === 'rejected' ? stillRefused({ ...next, stage: lead.stage }, today) : next;
	};
}

export function removeTouch(touchId: string, today: Day): LeadAction {
	return (lead) =>
		withTouches(
			lead,
			lead.touches.filter(({ id }) => id !== touchId),
			today
		);
}

/** Returns the lead with other touches. A stage that followed from the touches changes with them; one that was set stays. */
function withTouches(lead: Lead, touches: readonly Touch[], today: Day): Lead {
	const rested = lead.stage === stageOfTouches(lead.touches, today);
	return { ...lead, touches, ...(rested && { stage: stageOfTouches(touches, today) }) };
}

/** Adds the time zone to a time of day, so that it stays right when the user travels. */
export function inOwnZone<Named extends { readonly at?: Time; readonly zone?: string }>(
	named: Named,
	zone: string
): Named {
	return named.at === undefined || named.zone !== undefined ? named : { ...named, zone };
}

export function clearOwnStep(): LeadAction {
	return ({ ownStep: _done, ...lead }) => lead;
}

export function close(how: Ended['how'], on: Day): LeadAction {
	return (lead) => ({ ...lead, ended: { on, how }, stage: stageOfEnd(lead.stage, how) });
}

/**
 * Takes the end back. An archived lead keeps the stage that it kept; after any other end, and where an earlier edition called an
 * archived one withdrawn, the stage is again what the touches make.
 */
export function reopen(today: Day): LeadAction {
	return ({ ended, ...lead }) =>
		ended?.how === 'ended' && lead.stage !== 'withdrawn'
			? lead
			: { ...lead, stage: stageOfTouches(lead.touches, today) };
}

export function setStage(stage: Stage): LeadAction {
	return (lead) => ({ ...(stage === 'rejected' ? lead : withoutStanding(lead)), stage });
}

/** Returns the lead out of the trash, and apart from the lead that it had been joined into. */
export function restore({ deletedAt: _gone, joinedInto: _joined, ...lead }: Lead): Lead {
	return lead;
}

export function addPerson(person: Person): LeadAction {
	return (lead) =>
		lead.people.some(({ id }) => id === person.id) ? lead : { ...lead, people: [...lead.people, person] };
}

export function editPerson(personId: string, fn: (person: Person) => Person): LeadAction {
	return (lead) => ({
		...lead,
		people: lead.people.map((person) => (person.id === personId ? fn(person) : person))
	});
}

/** Removes a person from the lead. The touches with them stay. */
export function removePerson(personId: string): LeadAction {
	return (lead) => {
		const { submittedBy, ...others } = lead;
		const kept = submittedBy === personId ? others : lead;
		return { ...kept, people: lead.people.filter(({ id }) => id !== personId) };
	};
}
