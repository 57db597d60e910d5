/** Gives the Big List of Naughty Strings, and rows that hold one of them in every text field. */
import { createRequire } from 'node:module';
import type { Settings } from '../../../src/lib/domain/cadence/policy';
import type { Lead, News, OwnStep } from '../../../src/lib/domain/lead';
import type { OfferTerms } from '../../../src/lib/domain/offers/terms';
import type { Contact, Person } from '../../../src/lib/domain/person';
import type { Template } from '../../../src/lib/domain/template';
import type { No, Promised, Touch } from '../../../src/lib/domain/touch';

/** Texts that broke programs: formulas, markup, odd alphabets, paths, invalid numbers. */
export const NAUGHTY = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];

/** The fields of a row that hold a string, days and ids among them. */
type StringField<T> = {
	[Key in keyof T]-?: string extends NonNullable<T[Key]> ? Key : never;
}[keyof T];
/** A text for every text field: the type check fails where a row has a new one that the tests do not fill. */
type Texts<T, Others extends StringField<T>> = Record<Exclude<StringField<T>, Others>, string>;

const DAY = '2026-03-09';

const personTexts = (text: string): Texts<Person, 'id'> => ({
	name: text,
	title: text,
	email: text,
	phone: text,
	url: text,
	note: text,
	sameAs: text
});

function leadTexts(
	text: string
): Texts<Lead, 'id' | 'addedOn' | 'applyBy' | 'submittedBy' | 'keptFrom' | 'joinedInto' | 'deletedAt'> {
	return {
		organisation: text,
		role: text,
		url: text,
		reference: text,
		location: text,
		salary: text,
		source: text,
		priority: text,
		notes: text,
		jobAd: text,
		resume: text,
		letter: text,
		value: text,
		proofs: text,
		vouchers: text,
		valueLink: text,
		feedback: text
	};
}

const stepTexts = (text: string): Texts<OwnStep, 'setOn' | 'on' | 'at' | 'zone' | 'personId'> => ({
	what: text,
	place: text
});
const promiseTexts = (text: string): Texts<Promised, 'on' | 'at' | 'zone' | 'personId'> => ({ place: text });
const termTexts = (text: string): Texts<OfferTerms, never> => ({
	title: text,
	pay: text,
	bonus: text,
	equity: text,
	starts: text,
	place: text,
	hours: text,
	vacation: text,
	benefits: text,
	other: text
});
const noTexts = (text: string): Texts<No, 'until' | 'personId'> => ({ ask: text });
const touchTexts = (
	text: string
): Texts<Touch, 'id' | 'on' | 'at' | 'standsOn' | 'personId' | 'deadline' | 'deadlineAt' | 'news'> => ({
	ask: text,
	note: text,
	proof: text
});

/** Returns a valid id, the same for the same number. */
export const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Returns a lead with an application, a response and an appointment, and with the text in every text field. */
export function naughtyLead(text: string, number = 0): Lead {
	const person: Person = { id: idOf(number), ...personTexts(text) };
	const touch = (at: number, facts: Partial<Touch>): Touch => ({
		id: idOf(1000 + number * 4 + at),
		on: DAY,
		direction: 'out',
		channel: 'email',
		kind: 'application',
		personId: person.id,
		...touchTexts(text),
		...facts
	});
	const promise: Promised = { by: 'them', on: '2026-03-18', at: '10:00', ...promiseTexts(text) };
	const no: No = { scope: 'ask', ...noTexts(text) };
	return {
		id: idOf(number),
		origin: 'posting',
		stage: 'talking',
		addedOn: '2026-03-02',
		...leadTexts(text),
		tags: [text],
		details: [{ id: idOf(4000 + number), name: text, text }],
		questions: [{ id: idOf(3000 + number), text }],
		preparations: [{ id: `own ${DAY}`, notes: text, place: text }],
		ownStep: { setOn: DAY, on: '2026-03-19', ...stepTexts(text) },
		people: [person],
		touches: [
			touch(0, { counts: true }),
			touch(1, { direction: 'in', kind: 'other', promise, terms: termTexts(text), on: '2026-03-10' }),
			touch(2, { direction: 'in', kind: 'other', no, on: '2026-03-10' })
		]
	};
}

export function naughtyContact(text: string, number = 0): Contact {
	const { id, ...texts }: Person = { id: idOf(number), ...personTexts(text) };
	return { id, addedOn: DAY, organisation: text, ...texts, reference: { knows: text } };
}

export const naughtyNews = (text: string, number = 0): News => ({ id: idOf(number), text, on: DAY });

export function naughtySettings(text: string): Partial<Settings> {
	const template: Template = {
		id: idOf(0),
		way: 'spoken',
		...({ name: text, subject: text, body: text, answered: text } satisfies Texts<Template, 'id'>)
	};
	return { templates: [template], pauses: [{ from: DAY, to: DAY, why: text }] };
}

/** The header of a sheet with a column for every text that the app writes, and one that the app does not use. */
export const COLUMNS =
	'Company,Role,Location,Salary,Source,Job URL,Notes,Contact,Contact Title,Contact Email,Contact Phone,My column'.split(
		','
	);

/** Returns a row of that sheet with ordinary texts. */
export const harmlessRow = (at: number): readonly string[] => [
	`Northwind ${at}`,
	'Clerk',
	'Here',
	'by the hour',
	'A friend',
	`https://northwind.example/${at}`,
	'Note',
	'Dana Ruiz',
	'Head',
	`dana${at}@northwind.example`,
	`+1 555 0${100 + at}`,
	'mine'
];

/** Returns a lead of such a row after somebody typed the text into every field of those columns. */
export function withNaughty(text: string, lead: Lead): Lead {
	const { role, location, salary, source, url, notes, people } = naughtyLead(text);
	const { name, title, email, phone } = people[0]!;
	const person = { ...lead.people[0]!, name, title, email, phone };
	return { ...lead, role, location, salary, source, url, notes, people: [person] };
}
