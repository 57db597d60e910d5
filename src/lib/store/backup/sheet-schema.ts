/** What a kept sheet must look like to be read again, exported and merged. */
import { isDay } from '../../domain/day';
import { STAGES } from '../../domain/lead';
import { COMPUTED_COLUMNS, PASSED_PLAN_ANSWERS } from '../../sheet/connected-sheet';
import type { PassedPlan, RowLink, WorkbookPart } from '../../sheet/connected-sheet';
import { ENCODINGS, FIELDS } from '../../sheet/sheet';
import type { StoredSheet } from '../database/rows';
import {
	from0,
	isFlag,
	isId,
	isMoment,
	isObject,
	isStampText,
	isText,
	listOf,
	maybe,
	oneOf,
	shaped,
	tupleOf
} from './schema';
import type { Check, Shape } from './schema';

const areBytes: Check = (value) => value instanceof Uint8Array;
const orNull =
	(check: Check): Check =>
	(value) =>
		value === null || check(value);

/** Parses as one letter between cells. */
const isDelimiter: Check = (value) => isText(value) && (value as string).length === 1;

const WORKBOOK: Shape<WorkbookPart> = { format: oneOf(['xlsx', 'ods']), bytes: areBytes, sheet: isText };

const PASSED_PLAN: Shape<PassedPlan> = { answer: oneOf(PASSED_PLAN_ANSWERS), on: isDay };

type IsRow = (kind: 'lead' | 'contact', row: unknown) => boolean;

/** @param isRow whether what the sheet knows of a lead or a contact is one */
export function isSheet(isRow: IsRow): Check {
	const LINK: Shape<RowLink> = {
		row: from0,
		kind: oneOf(['lead', 'contact']),
		id: isId,
		ids: listOf(tupleOf(isText, isText)),
		on: maybe(isDay),
		appended: maybe(isFlag),
		known: maybe(isObject),
		dated: maybe(listOf(isText)),
		noted: maybe(listOf(tupleOf(isText, isText)))
	};
	const isLink = shaped(LINK);
	const knowsARow = ({ kind, known }: RowLink) => known === undefined || isRow(kind, known);
	const SHEET: Shape<StoredSheet> = {
		id: isId,
		name: isText,
		bytes: areBytes,
		encoding: oneOf(ENCODINGS),
		delimiter: isDelimiter,
		headerRow: orNull(from0),
		meanings: listOf(tupleOf(from0, orNull(oneOf(FIELDS)))),
		dateOrder: oneOf(['dmy', 'mdy']),
		stages: listOf(tupleOf(isText, orNull(oneOf(STAGES)))),
		links: listOf((link) => isLink(link) && knowsARow(link as RowLink)),
		importedOn: isDay,
		asOf: maybe(isDay),
		importedAt: isMoment,
		sample: maybe(isFlag),
		workbook: maybe(shaped(WORKBOOK)),
		written: maybe(listOf(tupleOf(from0, from0, isText))),
		homeless: maybe(oneOf(['nowhere', 'notes', 'columns'])),
		passedPlans: maybe(listOf(tupleOf(from0, shaped(PASSED_PLAN)))),
		own: maybe(listOf(tupleOf(from0, oneOf(COMPUTED_COLUMNS)))),
		syncedAt: maybe(isStampText),
		deletedAt: maybe(isMoment)
	};
	return shaped(SHEET);
}
