/** Generated rows of a tracker: a status of any stage beside any set of day columns. */
import fc from 'fast-check';
import { addDays } from '../../src/lib/domain/day';
import type { Field } from '../../src/lib/sheet';
import { DEFAULT_STATUS_WORDS } from '../../src/lib/sheet/columns/stage-words';
import { importText, TODAY } from './sheets';

export const DAY_COLUMNS: readonly (readonly [header: string, field: Field])[] = [
	['Date Applied', 'appliedOn'],
	['Date Added', 'addedOn'],
	['Response date', 'respondedOn'],
	['Status date', 'statusOn'],
	['Offer date', 'offerOn'],
	['Rejected on', 'rejectedOn'],
	['Interview', 'interviewOn'],
	['Interview 2', 'interviewOn'],
	['Followed up on', 'followUpOn'],
	['Follow up', 'nextStepOn'],
	['Next step date', 'nextStepOn'],
	['Last contact', 'lastContactOn'],
	['Deadline', 'deadlineOn']
];

const COLUMNS: readonly (readonly [string, Field])[] = [
	['Company', 'organisation'],
	['Role', 'role'],
	['Status', 'status'],
	['Next step', 'nextStep'],
	['E-mail', 'personEmail'],
	...DAY_COLUMNS
];

const BEHIND = 300;
const AHEAD = 40;

/** Round numbers of days, so that days of one row often fall together. */
const day = fc
	.oneof(fc.integer({ min: -BEHIND, max: AHEAD }), fc.constantFrom(-30, -14, -7, -1, 0, 1, 7))
	.map((days) => addDays(TODAY, days));

export const row = fc.record({
	status: fc.constantFrom('', ...Object.values(DEFAULT_STATUS_WORDS)),
	plain: fc.boolean(),
	nextStep: fc.constantFrom('', 'Ring Ana', 'Waiting', 'None'),
	email: fc.constantFrom('', 'ana@acme.example', 'no-reply@acme.example'),
	days: fc.tuple(...DAY_COLUMNS.map(() => fc.option(day, { nil: '', freq: 2 }))),
	sent: fc.boolean()
});

export type DrawnRow = typeof row extends fc.Arbitrary<infer T> ? T : never;

/** The row as a sheet. `plain`: its day of applying stands in a column that is only called a date. */
export function textOfRow({ status, plain, nextStep, email, days }: DrawnRow): string {
	const headers = COLUMNS.map(([header, field]) => (plain && field === 'appliedOn' ? 'Date' : header));
	return `${headers.join()}\n${['Acme', 'Cook', status, nextStep, email, ...days].join()}\n`;
}

export function importRow(drawn: DrawnRow) {
	const meanings = new Map(COLUMNS.map(([, field], column) => [column, field]));
	const plans = COLUMNS.flatMap(([, field], column) => (field === 'nextStepOn' ? [column] : []));
	const answer = { answer: drawn.sent ? ('yes' as const) : ('unsure' as const), on: TODAY };
	const passedPlans = new Map(plans.map((column) => [column, answer]));
	return importText(textOfRow(drawn), { headerRow: 0, meanings, passedPlans });
}

/** The days that the cells of some fields say. */
export function saidBy({ days }: DrawnRow, ...fields: readonly Field[]): Set<string> {
	return new Set(
		DAY_COLUMNS.flatMap(([, field], at) => (fields.includes(field) && days[at] ? [days[at]] : []))
	);
}
