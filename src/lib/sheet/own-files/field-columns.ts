/**
 * The columns of the app's own files, each with the field of the row that it holds. Headers are ASCII, which no program
 * garbles.
 */

/** A column with a field of the row, or a field of an object in the row. */
export interface FieldColumn {
	readonly header: string;
	readonly path: readonly [string] | readonly [string, string];
	/** Says that its cells are days or empty. */
	readonly isDay?: true;
}

/** The header of the column for everything else: fields of a newer version, and values that are no text. */
export const REST_HEADER = 'More (JSON)';
export const LEAD_ID = 'Lead id';
export const POSITION = 'Position';

function fieldColumn(header: string, path: string): FieldColumn {
	return { header, path: path.split('.') as [string] | [string, string] };
}
function dayColumn(header: string, path: string): FieldColumn {
	return { ...fieldColumn(header, path), isDay: true };
}

export const LEAD_COLUMNS: readonly FieldColumn[] = [
	fieldColumn('Company', 'organisation'),
	fieldColumn('Role', 'role'),
	fieldColumn('Stage', 'stage'),
	fieldColumn('Origin', 'origin'),
	dayColumn('Added on', 'addedOn'),
	dayColumn('Apply by', 'applyBy'),
	fieldColumn('Link', 'url'),
	fieldColumn('Reference', 'reference'),
	fieldColumn('Location', 'location'),
	fieldColumn('Salary', 'salary'),
	fieldColumn('Source', 'source'),
	fieldColumn('Priority', 'priority'),
	fieldColumn('Tags', 'tags'),
	fieldColumn('Notes', 'notes'),
	fieldColumn('Next step', 'ownStep.what'),
	dayColumn('Next step on', 'ownStep.on'),
	fieldColumn('Next step at', 'ownStep.at'),
	fieldColumn('Next step zone', 'ownStep.zone'),
	fieldColumn('Next step channel', 'ownStep.channel'),
	fieldColumn('Next step place', 'ownStep.place'),
	dayColumn('Ended on', 'ended.on'),
	fieldColumn('Ended how', 'ended.how'),
	fieldColumn('Pace', 'pace'),
	fieldColumn('Resume', 'resume'),
	fieldColumn('Letter', 'letter'),
	fieldColumn('Value to them', 'value'),
	fieldColumn('Proofs', 'proofs'),
	fieldColumn('Vouchers', 'vouchers'),
	fieldColumn('Page or picture', 'valueLink'),
	fieldColumn('Feedback', 'feedback'),
	fieldColumn('Job ad', 'jobAd'),
	fieldColumn('No calls, says the posting', 'noCallsPosting'),
	fieldColumn('Direct contact allowed', 'directAllowed'),
	fieldColumn('Posting disappeared', 'postingGone'),
	fieldColumn('Bad agency', 'badAgency')
];

/** The columns of a lead that only programs read, behind its people. */
export const LEAD_ID_COLUMNS: readonly FieldColumn[] = [
	fieldColumn('Submitted by (person id)', 'submittedBy'),
	fieldColumn('Next step with (person id)', 'ownStep.personId'),
	dayColumn('Next step set on', 'ownStep.setOn'),
	fieldColumn('Ended implied', 'ended.implied'),
	fieldColumn('Ended undated', 'ended.undated'),
	fieldColumn('Ended dated by', 'ended.datedBy'),
	fieldColumn('Next step implied', 'ownStep.implied'),
	fieldColumn('Next step undated', 'ownStep.undated'),
	fieldColumn('Deleted at', 'deletedAt')
];

const PERSON: readonly FieldColumn[] = [
	fieldColumn('name', 'name'),
	fieldColumn('title', 'title'),
	fieldColumn('email', 'email'),
	fieldColumn('phone', 'phone'),
	fieldColumn('link', 'url'),
	fieldColumn('prefers', 'prefers'),
	fieldColumn('note', 'note')
];

/** The number of people of a lead that have columns; further people are in the JSON. */
export const MAX_PEOPLE = 5;

/** Returns the columns of a lead's nth person, counted from 1. */
export function personFieldColumns(number: number): FieldColumn[] {
	return PERSON.map((each) => ({ ...each, header: `Person ${number} ${each.header}` }));
}
export const personIdHeader = (number: number) => `Person ${number} id`;

export const TOUCH_COLUMNS: readonly FieldColumn[] = [
	dayColumn('On', 'on'),
	fieldColumn('At', 'at'),
	fieldColumn('Direction', 'direction'),
	fieldColumn('Channel', 'channel'),
	fieldColumn('Kind', 'kind'),
	fieldColumn('Outcome', 'outcome'),
	fieldColumn('Note', 'note'),
	fieldColumn('Ask', 'ask'),
	dayColumn('Answer needed by', 'deadline'),
	fieldColumn('Answer needed at', 'deadlineAt'),
	fieldColumn('Offer title', 'terms.title'),
	fieldColumn('Offer pay', 'terms.pay'),
	fieldColumn('Offer bonus', 'terms.bonus'),
	fieldColumn('Offer equity', 'terms.equity'),
	fieldColumn('Offer start', 'terms.starts'),
	fieldColumn('Offer place', 'terms.place'),
	fieldColumn('Offer hours', 'terms.hours'),
	fieldColumn('Offer vacation', 'terms.vacation'),
	fieldColumn('Offer benefits', 'terms.benefits'),
	fieldColumn('Offer notes', 'terms.other'),
	fieldColumn('Offer in writing', 'terms.inWriting'),
	fieldColumn('Promise by', 'promise.by'),
	dayColumn('Promise on', 'promise.on'),
	fieldColumn('Promise at', 'promise.at'),
	fieldColumn('Promise zone', 'promise.zone'),
	fieldColumn('Promise channel', 'promise.channel'),
	fieldColumn('Promise place', 'promise.place'),
	fieldColumn('Promise of an answer', 'promise.answer'),
	fieldColumn('No', 'no.scope'),
	fieldColumn('No to channel', 'no.channel'),
	fieldColumn('No to ask', 'no.ask'),
	dayColumn('No until', 'no.until'),
	fieldColumn('Automatic', 'automatic'),
	fieldColumn('Channel guessed', 'channelGuessed'),
	fieldColumn('Implied', 'implied'),
	fieldColumn('Undated', 'undated'),
	fieldColumn('Dated by', 'datedBy'),
	fieldColumn('After the sheet', 'afterSheet'),
	dayColumn('No stands on', 'standsOn'),
	fieldColumn('Not held', 'notHeld'),
	fieldColumn('Resume sent', 'resume'),
	fieldColumn('Despite', 'despite'),
	fieldColumn('Counts in the record', 'counts'),
	fieldColumn('Proof', 'proof'),
	fieldColumn('Person id', 'personId'),
	fieldColumn('People met (ids)', 'personIds'),
	fieldColumn('Promise with (person id)', 'promise.personId'),
	fieldColumn('No said by (person id)', 'no.personId'),
	fieldColumn('News id', 'news')
];

export const CONTACT_COLUMNS: readonly FieldColumn[] = [
	fieldColumn('Name', 'name'),
	fieldColumn('Title', 'title'),
	fieldColumn('Company', 'organisation'),
	fieldColumn('Email', 'email'),
	fieldColumn('Phone', 'phone'),
	fieldColumn('Link', 'url'),
	fieldColumn('Prefers', 'prefers'),
	fieldColumn('Note', 'note'),
	dayColumn('Added on', 'addedOn'),
	fieldColumn('Deleted at', 'deletedAt')
];

export const NEWS_COLUMNS: readonly FieldColumn[] = [
	fieldColumn('Text', 'text'),
	dayColumn('On', 'on'),
	fieldColumn('Only for', 'onlyFor'),
	fieldColumn('Deleted at', 'deletedAt')
];
