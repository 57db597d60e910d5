/** Checks that a stored sheet can be read again, exported and merged. */
import * as v from 'valibot';
import { STAGES, type Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import {
	COMPUTED_COLUMNS,
	PASSED_PLAN_ANSWERS,
	type ConnectedTab,
	type PassedPlan,
	type RowLink,
	type WorkbookPart,
	type WrittenCell
} from '../../sheet/connected-sheet';
import { ENCODINGS, FIELDS } from '../../sheet/sheet';
import type { StoredSheet } from '../database/rows';
import { bytes, day, from0, id, isObject, listOf, flag, moment, pairOf, rowSchema, stamp } from './schema';

const text = v.string();

const WORKBOOK = rowSchema<WorkbookPart>()({ format: v.picklist(['xlsx', 'ods']), bytes, sheet: text });

const PASSED_PLAN = rowSchema<PassedPlan>()({ answer: v.picklist(PASSED_PLAN_ANSWERS), on: day });

const WRITTEN: v.GenericSchema<unknown, WrittenCell> = v.strictTuple([from0, from0, text]);

type RowSchema = v.GenericSchema<unknown, Lead | Contact>;

/** @param lead and `contact` check what a link of the sheet knows of its row */
export function sheetSchema(lead: RowSchema, contact: RowSchema) {
	const LINK = rowSchema<RowLink>()({
		row: from0,
		kind: v.picklist(['lead', 'contact']),
		id,
		ids: listOf(pairOf(text, text)),
		on: v.optional(day),
		appended: v.optional(flag),
		known: v.optional(v.custom<Lead | Contact>(isObject)),
		dated: v.optional(listOf(text)),
		noted: v.optional(listOf(pairOf(text, text)))
	});
	const knowsItsRow = ({ kind, known }: RowLink) =>
		known === undefined || v.is(kind === 'lead' ? lead : contact, known);
	const TABLE = {
		bytes,
		encoding: v.picklist(ENCODINGS),
		delimiter: v.pipe(text, v.length(1)),
		headerRow: v.nullable(from0),
		meanings: listOf(pairOf(from0, v.nullable(v.picklist(FIELDS)))),
		dateOrder: v.picklist(['dmy', 'mdy']),
		dateTurn: v.optional(v.object({ row: from0, order: v.picklist(['dmy', 'mdy']) })),
		stages: listOf(pairOf(text, v.nullable(v.picklist(STAGES)))),
		log: v.optional(v.object({ day: from0, action: from0 })),
		links: listOf(v.pipe(LINK, v.check(knowsItsRow))),
		importedOn: day,
		asOf: v.optional(day),
		written: v.optional(listOf(WRITTEN)),
		homeless: v.optional(v.picklist(['nowhere', 'notes', 'columns'])),
		withoutHidden: v.optional(flag),
		passedPlans: v.optional(listOf(pairOf(from0, PASSED_PLAN))),
		own: v.optional(listOf(pairOf(from0, v.picklist(COMPUTED_COLUMNS))))
	};
	return rowSchema<StoredSheet>()({
		id,
		name: text,
		...TABLE,
		importedAt: moment,
		sample: v.optional(flag),
		madeHere: v.optional(flag),
		readOnly: v.optional(flag),
		workbook: v.optional(WORKBOOK),
		tabs: v.optional(listOf(rowSchema<ConnectedTab>()({ ...TABLE, sheet: text }))),
		syncedAt: v.optional(stamp),
		deletedAt: v.optional(moment)
	});
}
