/** Rows with every field filled; the type check fails where a new field is not here. */
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import type { Lead, News } from '../../../src/lib/domain/lead';
import type { OfferTerms } from '../../../src/lib/domain/offers/terms';
import type { Contact, Person } from '../../../src/lib/domain/person';
import type { No, Promised, Touch } from '../../../src/lib/domain/touch';
import type { SettingsRow, StoredMailMark, StoredSheet } from '../../../src/lib/store/database/rows';
import { idOf } from './naughty';

const DAY = '2026-03-09';
const MOMENT = '2026-03-09T08:00:00.000Z';

const PERSON: Required<Person> = {
	id: idOf(11),
	name: 'Dana Ruiz',
	title: 'Head',
	email: 'dana@northwind.example',
	phone: '+49 30 5550 123',
	url: 'https://northwind.example/dana',
	prefers: 'phone',
	note: 'kind',
	sameAs: idOf(12)
};
const PROMISE: Required<Promised> = {
	by: 'them',
	on: '2026-03-18',
	at: '10:00',
	zone: 'Europe/Berlin',
	channel: 'phone',
	personId: PERSON.id,
	place: 'Room 3',
	answer: false
};
const NO: Required<No> = {
	scope: 'channel',
	channel: 'letter',
	ask: 'a meeting',
	until: '2026-06-01',
	personId: PERSON.id
};
const TERMS: Required<OfferTerms> = {
	title: 'Senior analyst',
	pay: '$68,000 a year',
	bonus: '10%',
	equity: '500 options',
	starts: 'early May',
	place: 'Remote',
	hours: '40 a week, permanent',
	vacation: '25 days',
	benefits: 'Health, dental',
	other: 'Laptop of my choice',
	inWriting: true
};
const TOUCH: Required<Touch> = {
	id: idOf(21),
	on: DAY,
	at: '09:30',
	direction: 'in',
	channel: 'email',
	kind: 'reply',
	personId: PERSON.id,
	personIds: [PERSON.id],
	outcome: 'spoke',
	automatic: false,
	channelGuessed: false,
	implied: false,
	undated: false,
	datedBy: 'sheet',
	afterSheet: false,
	standsOn: DAY,
	notHeld: false,
	promise: PROMISE,
	no: NO,
	ask: 'meeting',
	deadline: '2026-03-25',
	deadlineAt: '17:00',
	terms: TERMS,
	news: idOf(41),
	resume: true,
	note: 'They asked for a portfolio',
	despite: ['too-soon'],
	counts: true,
	proof: 'e-mail of 9 March'
};
const { promise: _promise, no: _no, ...PLAIN } = TOUCH;

export const LEAD: Required<Omit<Lead, 'deletedAt' | 'joinedInto' | 'ended'>> = {
	id: idOf(1),
	organisation: 'Northwind',
	role: 'Analyst',
	origin: 'posting',
	stage: 'talking',
	addedOn: '2026-02-02',
	applyBy: '2026-03-20',
	url: 'https://northwind.example/1',
	reference: 'R 1',
	location: 'Here',
	salary: '50k',
	source: 'A friend',
	priority: 'high',
	notes: 'Note',
	jobAd: 'Analyst wanted',
	resume: 'first.pdf',
	letter: 'first letter',
	papers: [
		{
			id: idOf(60),
			sha256: 'a'.repeat(64),
			name: 'first.pdf',
			type: 'application/pdf',
			size: 120_000,
			addedOn: '2026-02-10',
			kind: 'resume'
		}
	],
	value: 'I know sheets',
	proofs: 'a course',
	vouchers: 'Rae Lindqvist',
	valueLink: 'https://example.com/plan',
	feedback: 'More SQL next time',
	tags: ['one', 'two'],
	details: [{ id: idOf(61), name: 'Fit', text: 'high' }],
	questions: [{ id: idOf(60), text: 'Who will I work with?', asked: true }],
	preparations: [{ id: idOf(21), notes: 'Take the plan along', personIds: [PERSON.id], place: 'Room 7' }],
	pace: 'brisk',
	submittedBy: PERSON.id,
	directAllowed: true,
	noCallsPosting: true,
	postingGone: true,
	badAgency: true,
	ownStep: {
		setOn: DAY,
		on: '2026-03-19',
		at: '10:00',
		zone: 'Europe/Berlin',
		what: 'Send it',
		personId: PERSON.id,
		channel: 'email',
		place: 'Room 3',
		implied: false,
		undated: false
	},
	people: [PERSON],
	touches: [
		{ ...PLAIN, id: idOf(20), direction: 'out', kind: 'application', on: '2026-02-10' },
		TOUCH,
		{ ...PLAIN, id: idOf(22), kind: 'interview', channel: 'in-person', on: '2026-03-10' },
		{ ...PLAIN, id: idOf(23), kind: 'offer', on: '2026-03-11' }
	],
	keptFrom: idOf(2),
	skipped: [
		{
			id: `thank-each-interviewer ${idOf(22)} ${PERSON.id}`,
			rule: 'thank-each-interviewer',
			touchId: idOf(22),
			personId: PERSON.id
		}
	],
	dismissedAdvice: ['good-word'],
	sample: true,
	notSameAs: [idOf(2)]
};

export const CLOSED: Lead = {
	...LEAD,
	id: idOf(3),
	ended: { on: DAY, how: 'accepted', implied: false, undated: false, datedBy: 'sheet' },
	joinedInto: idOf(1),
	deletedAt: MOMENT
};

/** A lead with nothing to come but its appointment. */
export const PLANNED: Lead = {
	...LEAD,
	id: idOf(4),
	stage: 'saved',
	touches: [],
	ownStep: { ...LEAD.ownStep, on: '2026-03-16' }
};

export const CONTACT: Required<Contact> = {
	...PERSON,
	id: idOf(31),
	organisation: 'Fabrikam',
	addedOn: DAY,
	sample: true,
	deletedAt: MOMENT,
	reference: {
		knows: 'the reports at Fabrikam',
		askedOn: DAY,
		answer: 'yes',
		told: [{ leadId: idOf(1), on: DAY }]
	}
};

export const NEWS: Required<News> = {
	id: idOf(41),
	text: 'A course',
	on: DAY,
	onlyFor: 'Northwind',
	deletedAt: MOMENT
};

export const SETTINGS: Omit<Required<SettingsRow>, 'deletedAt'> = {
	...DEFAULT_SETTINGS,
	id: 'settings',
	daysOff: [DAY],
	pauses: [{ from: '2026-03-14', to: '2026-03-15', why: 'rest' }],
	holidays: { country: 'DE', region: 'BY' },
	resumeUpdatedOn: '2026-03-01',
	record: {
		preset: 'texas',
		columns: ['day', 'employer'],
		target: { count: 3, per: 'week' },
		kinds: { application: true }
	},
	calendar: [{ id: 'entry', sequence: 1, mark: 'm', start: '20260318' }],
	templates: [
		{
			id: idOf(51),
			name: 'Short',
			way: 'written',
			rule: 'first-follow-up',
			subject: 'Hello',
			body: 'Hello {name}',
			answered: 'Hello'
		}
	],
	signature: { name: 'Sam Carter', phone: '+1 555 010 0142', closing: 'Best regards' },
	firstNames: false,
	firstWeekday: 1,
	ownAddresses: ['sam@carter.example']
};

export const MAIL_MARK: Omit<Required<StoredMailMark>, 'deletedAt'> = {
	id: idOf(71),
	leadId: LEAD.id,
	touchIds: [idOf(21)],
	sequence: 2
};

export const SHEET: Omit<Required<StoredSheet>, 'deletedAt'> = {
	id: idOf(61),
	madeHere: true,
	readOnly: true,
	withoutHidden: true,
	name: 'jobs.csv',
	bytes: new TextEncoder().encode('Company,Role,State\nNorthwind,Analyst,\n'),
	encoding: 'utf-8',
	delimiter: ',',
	headerRow: 0,
	meanings: [
		[0, 'organisation'],
		[1, 'role'],
		[2, null]
	],
	log: { day: 0, action: 2 },
	dateOrder: 'dmy',
	dateTurn: { row: 1, order: 'mdy' },
	stages: [
		['Applied', 'applied'],
		['x', null]
	],
	links: [
		{
			row: 1,
			kind: 'lead',
			id: LEAD.id,
			ids: [['touch:appliedOn:1', idOf(20)]],
			on: DAY,
			appended: true,
			known: LEAD,
			dated: [idOf(20)],
			noted: [[idOf(21), 'a line']]
		}
	],
	importedOn: DAY,
	asOf: DAY,
	importedAt: MOMENT,
	sample: true,
	workbook: { format: 'xlsx', bytes: new Uint8Array(3), sheet: 'Jobs' },
	written: [[1, 2, 'before']],
	homeless: 'notes',
	passedPlans: [[1, { answer: 'yes', on: DAY }]],
	own: [[2, 'state']],
	tabs: [
		{
			sheet: 'Rejected',
			bytes: new TextEncoder().encode('Company,Role\n'),
			encoding: 'utf-8',
			delimiter: ',',
			headerRow: 0,
			meanings: [[0, 'organisation']],
			dateOrder: 'dmy',
			stages: [],
			links: [],
			importedOn: DAY
		}
	],
	syncedAt: '000001773043200-0000-device'
};
