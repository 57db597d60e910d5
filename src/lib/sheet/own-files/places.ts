/** The columns of the app's own files: which field of a row each one holds. Headers are ASCII: no program garbles them. */
import { STAGES } from '../../domain/lead';
import { CHANNELS, TOUCH_KINDS } from '../../domain/touch';
import { DAY, FLAG, HOUR, KEY, LIST, NAME, oneOf, STAMP, TEXT } from './fields';
import type { Field } from './fields';

/** One column: a field of the row, or a field of an object in it. */
export interface Place {
	readonly header: string;
	readonly path: readonly [string] | readonly [string, string];
	readonly field: Field;
	/** Every row has it, and a row without it is none. */
	readonly required?: true;
}

/** What no column holds: fields of a newer version, and values that no cell could give back. */
export const REST = 'More (JSON)';
export const LEAD_ID = 'Lead id';
export const POSITION = 'Position';

function place(header: string, path: string, field: Field = TEXT): Place {
	return { header, path: path.split('.') as [string] | [string, string], field };
}
function needed(header: string, path: string, field: Field): Place {
	return { ...place(header, path, field), required: true };
}

const CHANNEL = oneOf(CHANNELS);
const DATED_BY = oneOf(['sheet', 'user']);
/** The pages sort by it: a stage that they do not know would be lost to them. */
const STAGE: Field = {
	...oneOf(STAGES),
	isSound: (value) => (STAGES as readonly unknown[]).includes(value)
};
const ORIGIN = oneOf(['posting', 'unsolicited', 'recruiter', 'networking']);

export const LEAD_PLACES: readonly Place[] = [
	needed('Organisation', 'organisation', NAME),
	place('Role', 'role'),
	needed('Stage', 'stage', STAGE),
	needed('Origin', 'origin', ORIGIN),
	needed('Added on', 'addedOn', DAY),
	place('Apply by', 'applyBy', DAY),
	place('Link', 'url'),
	place('Reference', 'reference'),
	place('Location', 'location'),
	place('Salary', 'salary'),
	place('Source', 'source'),
	place('Priority', 'priority'),
	place('Tags', 'tags', LIST),
	place('Notes', 'notes'),
	place('Next step', 'ownStep.what'),
	place('Next step on', 'ownStep.on', DAY),
	place('Next step at', 'ownStep.at', HOUR),
	place('Next step zone', 'ownStep.zone'),
	place('Next step channel', 'ownStep.channel', CHANNEL),
	place('Next step place', 'ownStep.place'),
	place('Ended on', 'ended.on', DAY),
	place('Ended how', 'ended.how', oneOf(['accepted', 'withdrawn', 'ended'])),
	place('Pace', 'pace', oneOf(['gentle', 'steady', 'brisk'])),
	place('Resume', 'resume'),
	place('Letter', 'letter'),
	place('Value to them', 'value'),
	place('Proofs', 'proofs'),
	place('Vouchers', 'vouchers'),
	place('Job ad', 'jobAd'),
	place('No calls, says the posting', 'noCallsPosting', FLAG),
	place('Direct contact allowed', 'directAllowed', FLAG)
];

/** The machine's columns of a lead, behind its people. */
export const LEAD_KEYS: readonly Place[] = [
	place('Submitted by (person id)', 'submittedBy', KEY),
	place('Next step with (person id)', 'ownStep.personId', KEY),
	place('Next step set on', 'ownStep.setOn', DAY),
	place('Ended implied', 'ended.implied', FLAG),
	place('Ended undated', 'ended.undated', FLAG),
	place('Ended dated by', 'ended.datedBy', DATED_BY),
	place('Next step implied', 'ownStep.implied', FLAG),
	place('Next step undated', 'ownStep.undated', FLAG),
	place('Deleted at', 'deletedAt', STAMP)
];

const PERSON: readonly Place[] = [
	needed('name', 'name', NAME),
	place('title', 'title'),
	place('e-mail', 'email'),
	place('phone', 'phone'),
	place('link', 'url'),
	place('prefers', 'prefers', CHANNEL),
	place('note', 'note')
];

/** So many people of a lead have columns; who comes after them is in the JSON. */
export const MAX_PEOPLE = 5;

/** The columns of a lead's nth person, counted from 1. */
export function personPlaces(number: number): Place[] {
	return PERSON.map((each) => ({ ...each, header: `Person ${number} ${each.header}` }));
}
export const personIdHeader = (number: number) => `Person ${number} id`;

export const TOUCH_PLACES: readonly Place[] = [
	needed('On', 'on', DAY),
	place('At', 'at', HOUR),
	needed('Direction', 'direction', oneOf(['out', 'in'])),
	needed('Channel', 'channel', CHANNEL),
	needed('Kind', 'kind', oneOf(TOUCH_KINDS)),
	place('Outcome', 'outcome', oneOf(['no-answer', 'left-message', 'spoke'])),
	place('Note', 'note'),
	place('Ask', 'ask'),
	place('Answer needed by', 'deadline', DAY),
	place('Promise by', 'promise.by', oneOf(['me', 'them'])),
	place('Promise on', 'promise.on', DAY),
	place('Promise at', 'promise.at', HOUR),
	place('Promise zone', 'promise.zone'),
	place('Promise channel', 'promise.channel', CHANNEL),
	place('Promise place', 'promise.place'),
	place('Promise of an answer', 'promise.answer', FLAG),
	place('No', 'no.scope', oneOf(['contact', 'role', 'channel', 'ask', 'not-now'])),
	place('No to channel', 'no.channel', CHANNEL),
	place('No to ask', 'no.ask'),
	place('No until', 'no.until', DAY),
	place('Automatic', 'automatic', FLAG),
	place('Implied', 'implied', FLAG),
	place('Undated', 'undated', FLAG),
	place('Dated by', 'datedBy', DATED_BY),
	place('After the sheet', 'afterSheet', FLAG),
	place('No stands on', 'standsOn', DAY),
	place('Not held', 'notHeld', FLAG),
	place('Resume sent', 'resume', FLAG),
	place('Despite', 'despite', LIST),
	place('Counts in the record', 'counts', FLAG),
	place('Proof', 'proof'),
	place('Person id', 'personId', KEY),
	place('People met (ids)', 'personIds', LIST),
	place('Promise with (person id)', 'promise.personId', KEY),
	place('No said by (person id)', 'no.personId', KEY),
	place('News id', 'news', KEY)
];

export const CONTACT_PLACES: readonly Place[] = [
	needed('Name', 'name', NAME),
	place('Title', 'title'),
	place('Organisation', 'organisation'),
	place('E-mail', 'email'),
	place('Phone', 'phone'),
	place('Link', 'url'),
	place('Prefers', 'prefers', CHANNEL),
	place('Note', 'note'),
	needed('Added on', 'addedOn', DAY),
	place('Deleted at', 'deletedAt', STAMP)
];

export const NEWS_PLACES: readonly Place[] = [
	needed('Text', 'text', NAME),
	needed('On', 'on', DAY),
	place('Only for', 'onlyFor'),
	place('Deleted at', 'deletedAt', STAMP)
];

/** What of the readable tracker is a fact of the lead itself, and so can come back. */
export const TRACKER_PLACES: readonly Place[] = [
	needed('Company', 'organisation', NAME),
	place('Role', 'role'),
	needed('Status', 'stage', STAGE),
	place('Notes', 'notes'),
	place('Link', 'url'),
	place('Location', 'location'),
	place('Salary', 'salary'),
	place('Source', 'source'),
	place('Priority', 'priority'),
	place('Apply by', 'applyBy', DAY),
	needed('Added', 'addedOn', DAY)
];

/** The objects inside rows, and what each can't be without. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
	ownStep: ['on', 'setOn'],
	ended: ['on', 'how'],
	promise: ['by', 'on'],
	no: ['scope']
};
