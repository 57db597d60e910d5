/** The columns of the app's own files: which field of a row each one holds. Headers are ASCII: no program garbles them. */

/** One column: a field of the row, or a field of an object in it. */
export interface Place {
	readonly header: string;
	readonly path: readonly [string] | readonly [string, string];
	/** Its cells are days, or empty. */
	readonly isDay?: true;
}

/** The header of what no column holds: fields of a newer version, and values that are no text. */
export const REST = 'More (JSON)';
export const LEAD_ID = 'Lead id';
export const POSITION = 'Position';

function place(header: string, path: string): Place {
	return { header, path: path.split('.') as [string] | [string, string] };
}
function day(header: string, path: string): Place {
	return { ...place(header, path), isDay: true };
}

export const LEAD_PLACES: readonly Place[] = [
	place('Organisation', 'organisation'),
	place('Role', 'role'),
	place('Stage', 'stage'),
	place('Origin', 'origin'),
	day('Added on', 'addedOn'),
	day('Apply by', 'applyBy'),
	place('Link', 'url'),
	place('Reference', 'reference'),
	place('Location', 'location'),
	place('Salary', 'salary'),
	place('Source', 'source'),
	place('Priority', 'priority'),
	place('Tags', 'tags'),
	place('Notes', 'notes'),
	place('Next step', 'ownStep.what'),
	day('Next step on', 'ownStep.on'),
	place('Next step at', 'ownStep.at'),
	place('Next step zone', 'ownStep.zone'),
	place('Next step channel', 'ownStep.channel'),
	place('Next step place', 'ownStep.place'),
	day('Ended on', 'ended.on'),
	place('Ended how', 'ended.how'),
	place('Pace', 'pace'),
	place('Resume', 'resume'),
	place('Letter', 'letter'),
	place('Value to them', 'value'),
	place('Proofs', 'proofs'),
	place('Vouchers', 'vouchers'),
	place('Job ad', 'jobAd'),
	place('No calls, says the posting', 'noCallsPosting'),
	place('Direct contact allowed', 'directAllowed')
];

/** The machine's columns of a lead, behind its people. */
export const LEAD_KEYS: readonly Place[] = [
	place('Submitted by (person id)', 'submittedBy'),
	place('Next step with (person id)', 'ownStep.personId'),
	day('Next step set on', 'ownStep.setOn'),
	place('Ended implied', 'ended.implied'),
	place('Ended undated', 'ended.undated'),
	place('Ended dated by', 'ended.datedBy'),
	place('Next step implied', 'ownStep.implied'),
	place('Next step undated', 'ownStep.undated'),
	place('Deleted at', 'deletedAt')
];

const PERSON: readonly Place[] = [
	place('name', 'name'),
	place('title', 'title'),
	place('e-mail', 'email'),
	place('phone', 'phone'),
	place('link', 'url'),
	place('prefers', 'prefers'),
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
	day('On', 'on'),
	place('At', 'at'),
	place('Direction', 'direction'),
	place('Channel', 'channel'),
	place('Kind', 'kind'),
	place('Outcome', 'outcome'),
	place('Note', 'note'),
	place('Ask', 'ask'),
	day('Answer needed by', 'deadline'),
	place('Promise by', 'promise.by'),
	day('Promise on', 'promise.on'),
	place('Promise at', 'promise.at'),
	place('Promise zone', 'promise.zone'),
	place('Promise channel', 'promise.channel'),
	place('Promise place', 'promise.place'),
	place('Promise of an answer', 'promise.answer'),
	place('No', 'no.scope'),
	place('No to channel', 'no.channel'),
	place('No to ask', 'no.ask'),
	day('No until', 'no.until'),
	place('Automatic', 'automatic'),
	place('Implied', 'implied'),
	place('Undated', 'undated'),
	place('Dated by', 'datedBy'),
	place('After the sheet', 'afterSheet'),
	day('No stands on', 'standsOn'),
	place('Not held', 'notHeld'),
	place('Resume sent', 'resume'),
	place('Despite', 'despite'),
	place('Counts in the record', 'counts'),
	place('Proof', 'proof'),
	place('Person id', 'personId'),
	place('People met (ids)', 'personIds'),
	place('Promise with (person id)', 'promise.personId'),
	place('No said by (person id)', 'no.personId'),
	place('News id', 'news')
];

export const CONTACT_PLACES: readonly Place[] = [
	place('Name', 'name'),
	place('Title', 'title'),
	place('Organisation', 'organisation'),
	place('E-mail', 'email'),
	place('Phone', 'phone'),
	place('Link', 'url'),
	place('Prefers', 'prefers'),
	place('Note', 'note'),
	day('Added on', 'addedOn'),
	place('Deleted at', 'deletedAt')
];

export const NEWS_PLACES: readonly Place[] = [
	place('Text', 'text'),
	day('On', 'on'),
	place('Only for', 'onlyFor'),
	place('Deleted at', 'deletedAt')
];
