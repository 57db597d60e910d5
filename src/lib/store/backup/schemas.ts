/**
 * Checks that stored rows are as the engine, the pages and the files need them. Every field that a type names is looked at; fields
 * that nobody knows are let through. A row that passes can be drawn.
 */
import * as v from 'valibot';
import { STEP_RULES, type SkippedStep } from '../../domain/cadence/assessment';
import {
	DEFAULT_SETTINGS,
	MOST_OWN_ADDRESSES,
	type Intervals,
	type Settings
} from '../../domain/cadence/policy';
import type { Pause } from '../../domain/day';
import { areCalendarExports, type CalendarExport } from '../../domain/calendar-exports';
import { isHolidayChoice, type HolidayChoice } from '../../domain/holidays';
import {
	STAGES,
	type Detail,
	type Ended,
	type Lead,
	type News,
	type OwnStep,
	type Preparation,
	type Question
} from '../../domain/lead';
import { PAPER_KINDS, type Paper } from '../../domain/papers/papers';
import type { Contact, Person, Reference } from '../../domain/person';
import { isRecordSettings, type RecordSettings } from '../../domain/record/record';
import type { Signature, Template } from '../../domain/template';
import { CHANNELS } from '../../domain/touch';
import { TOUCH } from './touch-schema';
import type { Entity } from '../changes/changes';
import type { SettingsRow, StoredMailMark } from '../database/rows';
import { sheetSchema } from './sheet-schema';
import {
	day,
	digest,
	from0,
	id,
	listOf,
	flag,
	moment,
	rowSchema,
	rowsSchema,
	time,
	wholeBetween
} from './schema';

const text = v.string();
const channel = v.picklist(CHANNELS);
const pace = v.picklist(['gentle', 'steady', 'brisk']);
const datedBy = v.picklist(['sheet', 'user']);
const maybeText = v.optional(text);
const maybeDay = v.optional(day);
const maybeFlag = v.optional(v.boolean());

const PERSON_FIELDS = {
	id,
	name: text,
	title: maybeText,
	email: maybeText,
	phone: maybeText,
	url: maybeText,
	prefers: v.optional(channel),
	note: maybeText,
	sameAs: maybeText
};
const PERSON = rowSchema<Person>()(PERSON_FIELDS);

const OWN_STEP = rowSchema<OwnStep>()({
	setOn: day,
	on: day,
	at: v.optional(time),
	zone: maybeText,
	what: maybeText,
	personId: maybeText,
	channel: v.optional(channel),
	place: maybeText,
	implied: maybeFlag,
	undated: maybeFlag
});

const ENDED = rowSchema<Ended>()({
	on: day,
	how: v.picklist(['accepted', 'withdrawn', 'ended']),
	implied: maybeFlag,
	undated: maybeFlag,
	datedBy: v.optional(datedBy)
});

const PAPER = rowSchema<Paper>()({
	id,
	sha256: digest,
	name: text,
	type: text,
	size: from0,
	addedOn: day,
	kind: v.picklist(PAPER_KINDS)
});

const QUESTION = rowSchema<Question>()({ id, text, asked: maybeFlag });
const PREPARATION = rowSchema<Preparation>()({
	id: text,
	notes: maybeText,
	personIds: v.optional(listOf(text)),
	place: maybeText
});

const SKIPPED = rowSchema<SkippedStep>()({
	id: text,
	rule: v.picklist(STEP_RULES),
	touchId: text,
	personId: maybeText
});

const DETAIL = rowSchema<Detail>()({ id, name: text, text });

const LEAD = rowSchema<Lead>()({
	id,
	organisation: text,
	role: maybeText,
	origin: v.picklist(['posting', 'unsolicited', 'recruiter', 'networking']),
	stage: v.picklist(STAGES),
	addedOn: day,
	applyBy: maybeDay,
	url: maybeText,
	reference: maybeText,
	location: maybeText,
	salary: maybeText,
	source: maybeText,
	priority: maybeText,
	notes: maybeText,
	jobAd: maybeText,
	resume: maybeText,
	letter: maybeText,
	papers: v.optional(rowsSchema(PAPER)),
	value: maybeText,
	proofs: maybeText,
	vouchers: maybeText,
	valueLink: maybeText,
	feedback: maybeText,
	tags: v.optional(listOf(text)),
	details: v.optional(rowsSchema(DETAIL)),
	questions: v.optional(rowsSchema(QUESTION)),
	preparations: v.optional(rowsSchema(PREPARATION)),
	pace: v.optional(pace),
	submittedBy: maybeText,
	directAllowed: maybeFlag,
	noCallsPosting: maybeFlag,
	postingGone: maybeFlag,
	badAgency: maybeFlag,
	ownStep: v.optional(OWN_STEP),
	skipped: v.optional(rowsSchema(SKIPPED)),
	ended: v.optional(ENDED),
	people: rowsSchema(PERSON),
	touches: rowsSchema(TOUCH),
	keptFrom: maybeText,
	dismissedAdvice: v.optional(listOf(text)),
	sample: v.optional(flag),
	notSameAs: v.optional(listOf(text)),
	joinedInto: maybeText,
	deletedAt: v.optional(moment)
});

const TOLD = rowSchema<NonNullable<Reference['told']>[number]>()({ leadId: text, on: day });
const REFERENCE = rowSchema<Reference>()({
	knows: maybeText,
	askedOn: maybeDay,
	answer: v.optional(v.picklist(['yes', 'no'])),
	told: v.optional(listOf(TOLD))
});

const CONTACT = rowSchema<Contact>()({
	...PERSON_FIELDS,
	organisation: maybeText,
	addedOn: text,
	deletedAt: v.optional(moment),
	sample: v.optional(flag),
	reference: v.optional(REFERENCE)
});

const NEWS = rowSchema<News>()({
	id,
	text,
	on: day,
	onlyFor: maybeText,
	deletedAt: v.optional(moment)
});

const TEMPLATE = rowSchema<Template>()({
	id,
	name: text,
	way: v.picklist(['written', 'spoken']),
	rule: v.optional(v.picklist(STEP_RULES)),
	subject: maybeText,
	body: text,
	answered: maybeText
});

const SIGNATURE = rowSchema<Signature>()({ name: maybeText, phone: maybeText, closing: maybeText });

const PAUSE = rowSchema<Pause>()({ from: day, to: day, why: maybeText });
/** A pace without a number in it would plan nothing, or for ever. */
const days = wholeBetween(1, 36_500);
const INTERVALS = rowSchema<Intervals>()(
	Object.fromEntries(Object.keys(DEFAULT_SETTINGS.intervals.steady).map((name) => [name, days])) as {
		[Name in keyof Intervals]: typeof days;
	}
);
const weekday = v.picklist([0, 1, 2, 3, 4, 5, 6]);

const SETTINGS = rowSchema<SettingsRow & { readonly publicHolidays?: undefined }>()({
	id,
	deletedAt: v.optional(moment),
	pace: v.optional(pace),
	intervals: v.optional(
		rowSchema<Settings['intervals']>()({ gentle: INTERVALS, steady: INTERVALS, brisk: INTERVALS })
	),
	weekend: v.optional(listOf(weekday)),
	daysOff: v.optional(listOf(day)),
	pauses: v.optional(listOf(PAUSE)),
	holidays: v.optional(v.custom<HolidayChoice>(isHolidayChoice)),
	// Worked out of the choice: the engine would take one that stands here for it.
	publicHolidays: v.optional(v.undefined()),
	callDespiteNoCallsPosting: maybeFlag,
	dayLoad: v.optional(from0),
	resumeUpdatedOn: maybeDay,
	record: v.optional(v.custom<RecordSettings>(isRecordSettings)),
	calendar: v.optional(v.custom<readonly CalendarExport[]>(areCalendarExports)),
	templates: v.optional(rowsSchema(TEMPLATE)),
	signature: v.optional(SIGNATURE),
	firstNames: maybeFlag,
	firstWeekday: v.optional(weekday),
	ownAddresses: v.optional(v.pipe(listOf(text), v.maxLength(MOST_OWN_ADDRESSES)))
});

const MAIL_MARK = rowSchema<StoredMailMark>()({
	id,
	leadId: v.optional(id),
	touchIds: v.optional(listOf(id)),
	sequence: v.optional(from0),
	deletedAt: v.optional(moment)
});

const SCHEMAS: Readonly<Record<Entity, v.GenericSchema>> = {
	lead: LEAD,
	contact: CONTACT,
	sheet: sheetSchema(LEAD, CONTACT),
	news: NEWS,
	settings: SETTINGS,
	'mail-mark': MAIL_MARK
};

/** Returns true if a row has all that the app needs, whatever else it holds. */
export function isSound(entity: Entity, row: unknown): boolean {
	return v.is(SCHEMAS[entity], row);
}
