/**
 * What stored rows must look like for the engine, the pages and the files to make sense of them. Every field that a type names is
 * looked at; fields that nobody knows are let through. A row of which something was checked here can be drawn.
 */
import { STEP_RULES } from '../../domain/cadence/assessment';
import { DEFAULT_SETTINGS } from '../../domain/cadence/policy';
import type { Intervals, Settings } from '../../domain/cadence/policy';
import { isDay, isTime } from '../../domain/day';
import type { Pause } from '../../domain/day';
import { areHandedOut } from '../../domain/calendar-exports';
import { isHolidayChoice } from '../../domain/holidays';
import { STAGES } from '../../domain/lead';
import type { Ended, Lead, News, OwnStep } from '../../domain/lead';
import type { Contact, Person } from '../../domain/person';
import { isRecordSettings } from '../../domain/record';
import type { Template } from '../../domain/template';
import { CHANNELS, TOUCH_KINDS } from '../../domain/touch';
import type { No, Promised, Touch } from '../../domain/touch';
import type { Entity } from '../changes/changes';
import type { SettingsRow } from '../database/rows';
import { isSheet } from './sheet-schema';
import {
	from0,
	isFlag,
	isId,
	isMoment,
	isText,
	itemsOf,
	listOf,
	maybe,
	oneOf,
	shaped,
	wholeBetween
} from './schema';
import type { Check, Shape } from './schema';

const isChannel = oneOf(CHANNELS);
const isPace = oneOf(['gentle', 'steady', 'brisk']);
const mayBeText = maybe(isText);
const mayBeDay = maybe(isDay);
const mayBeFlag = maybe(isFlag);

const PERSON: Shape<Person> = {
	id: isId,
	name: isText,
	title: mayBeText,
	email: mayBeText,
	phone: mayBeText,
	url: mayBeText,
	prefers: maybe(isChannel),
	note: mayBeText
};

const PROMISE: Shape<Promised> = {
	by: oneOf(['me', 'them']),
	on: isDay,
	at: maybe(isTime),
	zone: mayBeText,
	channel: maybe(isChannel),
	personId: mayBeText,
	place: mayBeText,
	answer: mayBeFlag
};

const NO: Shape<No> = {
	scope: oneOf(['contact', 'role', 'channel', 'ask', 'not-now']),
	channel: maybe(isChannel),
	ask: mayBeText,
	until: mayBeDay,
	personId: mayBeText
};

const TOUCH: Shape<Touch> = {
	id: isId,
	on: isDay,
	at: maybe(isTime),
	direction: oneOf(['out', 'in']),
	channel: isChannel,
	kind: oneOf(TOUCH_KINDS),
	personId: mayBeText,
	personIds: maybe(listOf(isText)),
	outcome: maybe(oneOf(['no-answer', 'left-message', 'spoke'])),
	automatic: mayBeFlag,
	implied: mayBeFlag,
	undated: mayBeFlag,
	datedBy: maybe(oneOf(['sheet', 'user'])),
	afterSheet: mayBeFlag,
	standsOn: maybe(isDay),
	notHeld: mayBeFlag,
	promise: maybe(shaped(PROMISE)),
	no: maybe(shaped(NO)),
	ask: mayBeText,
	deadline: mayBeDay,
	news: mayBeText,
	resume: mayBeFlag,
	note: mayBeText,
	despite: maybe(listOf(isText)),
	counts: mayBeFlag,
	proof: mayBeText
};

const OWN_STEP: Shape<OwnStep> = {
	setOn: isDay,
	on: isDay,
	at: maybe(isTime),
	zone: mayBeText,
	what: mayBeText,
	personId: mayBeText,
	channel: maybe(isChannel),
	place: mayBeText,
	implied: mayBeFlag,
	undated: mayBeFlag
};

const ENDED: Shape<Ended> = {
	on: isDay,
	how: oneOf(['accepted', 'withdrawn', 'ended']),
	implied: mayBeFlag,
	undated: mayBeFlag,
	datedBy: maybe(oneOf(['sheet', 'user']))
};

const LEAD: Shape<Lead> = {
	id: isId,
	organisation: isText,
	role: mayBeText,
	origin: oneOf(['posting', 'unsolicited', 'recruiter', 'networking']),
	stage: oneOf(STAGES),
	addedOn: isDay,
	applyBy: mayBeDay,
	url: mayBeText,
	reference: mayBeText,
	location: mayBeText,
	salary: mayBeText,
	source: mayBeText,
	priority: mayBeText,
	notes: mayBeText,
	jobAd: mayBeText,
	resume: mayBeText,
	letter: mayBeText,
	value: mayBeText,
	proofs: mayBeText,
	vouchers: mayBeText,
	tags: maybe(listOf(isText)),
	pace: maybe(isPace),
	submittedBy: mayBeText,
	directAllowed: mayBeFlag,
	noCallsPosting: mayBeFlag,
	ownStep: maybe(shaped(OWN_STEP)),
	ended: maybe(shaped(ENDED)),
	people: itemsOf(PERSON),
	touches: itemsOf(TOUCH),
	sample: mayBeFlag,
	notSameAs: maybe(listOf(isText)),
	joinedInto: mayBeText,
	deletedAt: maybe(isMoment)
};

const CONTACT: Shape<Contact> = {
	...PERSON,
	organisation: mayBeText,
	addedOn: isText,
	deletedAt: maybe(isMoment),
	sample: mayBeFlag
};

const NEWS: Shape<News> = {
	id: isId,
	text: isText,
	on: isDay,
	onlyFor: mayBeText,
	deletedAt: maybe(isMoment)
};

const TEMPLATE: Shape<Template> = {
	id: isId,
	name: isText,
	way: oneOf(['written', 'spoken']),
	rule: maybe(oneOf(STEP_RULES)),
	subject: mayBeText,
	body: isText,
	answered: mayBeText
};

const PAUSE: Shape<Pause> = { from: isDay, to: isDay, why: mayBeText };
/** A pace without a number in it would plan nothing, or for ever. */
const INTERVALS = Object.fromEntries(
	Object.keys(DEFAULT_SETTINGS.intervals.steady).map((name) => [name, wholeBetween(1, 36_500)])
) as Shape<Intervals>;
const isWeekday = wholeBetween(0, 6);

const isAbsent: Check = (value) => value === undefined;

const SETTINGS: Shape<SettingsRow & Pick<Settings, 'publicHolidays'>> = {
	id: isId,
	deletedAt: maybe(isMoment),
	pace: maybe(isPace),
	intervals: maybe(
		shaped({ gentle: shaped(INTERVALS), steady: shaped(INTERVALS), brisk: shaped(INTERVALS) })
	),
	weekend: maybe(listOf(isWeekday)),
	daysOff: maybe(listOf(isDay)),
	pauses: maybe(listOf(shaped(PAUSE))),
	holidays: maybe(isHolidayChoice),
	// Worked out of the choice: the engine would take one that stands here for it.
	publicHolidays: isAbsent,
	callDespiteNoCallsPosting: mayBeFlag,
	dayLoad: maybe(from0),
	resumeUpdatedOn: mayBeDay,
	record: maybe(isRecordSettings),
	calendar: maybe(areHandedOut),
	templates: maybe(itemsOf(TEMPLATE)),
	firstWeekday: maybe(isWeekday)
};

const CHECKS: Readonly<Record<Entity, Check>> = {
	lead: shaped(LEAD),
	contact: shaped(CONTACT),
	sheet: isSheet((kind, row) => CHECKS[kind](row)),
	news: shaped(NEWS),
	settings: shaped(SETTINGS)
};

/** Whether a row is what the app counts on. What else it holds does not matter. */
export function isSound(entity: Entity, row: unknown): boolean {
	return CHECKS[entity](row);
}
