/** Reads a schema.org JobPosting, in the many shapes in which sites write one, as the fields of the form. */
import { isDay, type Day } from '../../domain/day';
import { daysInText, slashesOf } from '../days-in-text';
import { textOfHtml } from '../plain-html';
import { isObject, type Carried } from './carried';

export interface PostingFacts {
	/** '' where the posting does not say it. */
	readonly organisation: string;
	readonly role: string;
	readonly location: string;
	readonly salary: string;
	readonly applyBy: Day | '';
	/** The date as written, where it is no date that can be read. */
	readonly unreadDate: string;
	readonly reference: string;
	readonly url: string;
	/** The description as plain text, under lines for the kind of employment and the day of posting. */
	readonly text: string;
}

const LONGEST = 200;
const LONGEST_REFERENCE = 80;
const MOST_PLACES = 4;

/**
 * Returns the facts of a posting; what it does not say is ''.
 * @param today the day, for dates without a year
 */
export function factsOfPosting(posting: Carried, today: Day): PostingFacts {
	const until = line(at(posting, 'validThrough'));
	const applyBy = dayOf(until, today);
	return {
		organisation: named(at(posting, 'hiringOrganization')),
		role: line(at(posting, 'title')) || line(at(posting, 'name')),
		location: locationOf(posting),
		salary: salaryOf(posting),
		applyBy,
		unreadDate: applyBy ? '' : until.slice(0, LONGEST_REFERENCE),
		reference: valued(at(posting, 'identifier')).slice(0, LONGEST_REFERENCE),
		url: line(at(posting, 'url')),
		text: textOf(posting, today)
	};
}

/** Returns a value of an object, or of the first object of a list; undefined for none. */
function at(value: Carried | undefined, key: string): Carried | undefined {
	const object = listOf(value).find(isObject);
	return object && Object.hasOwn(object, key) ? object[key] : undefined;
}

function listOf(value: Carried | undefined): readonly Carried[] {
	return value === undefined ? [] : Array.isArray(value) ? value : [value as Carried];
}

/** Returns the first text of a value as one line. */
function line(value: Carried | undefined): string {
	const text = listOf(value).find((one) => typeof one === 'string' && one.trim() !== '');
	return typeof text === 'string'
		? textOfHtml(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim()
		: '';
}

/** Returns a name that stands by itself or in an object. */
function named(value: Carried | undefined): string {
	return line(value) || line(at(value, 'name')) || line(at(value, 'legalName'));
}

/** Returns a number that stands by itself or in a PropertyValue, whose name is that of the company. */
function valued(value: Carried | undefined): string {
	return line(value) || line(at(value, 'value'));
}

/** Returns the day of an ISO date or time, as it is written, or of any other date that can mean one day only. */
function dayOf(text: string, today: Day): Day | '' {
	const [iso = ''] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text) ?? [];
	if (iso) return isDay(iso) ? iso : '';
	return daysInText(text, today, slashesOf(text))[0]?.day ?? '';
}

function locationOf(posting: Carried): string {
	const places = [...new Set(listOf(at(posting, 'jobLocation')).map(placeOf).filter(Boolean))];
	const from = [...new Set(listOf(at(posting, 'applicantLocationRequirements')).map(named).filter(Boolean))];
	const remote = /telecommute|remote/i.test(line(at(posting, 'jobLocationType')));
	const within = from.length > 0 ? ` (${from.slice(0, MOST_PLACES).join(', ')})` : '';
	const told = places.slice(0, MOST_PLACES);
	const more = places.length > told.length ? [`${places.length - told.length} more`] : [];
	return [...(remote ? [`Remote${within}`] : []), ...told, ...more].join('; ').slice(0, LONGEST);
}

/** Returns "Leeds, England, GB" of a Place, of an address, or of a text. */
function placeOf(place: Carried): string {
	const address = at(place, 'address') ?? place;
	const text = line(address);
	if (text) return text;
	const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => named(at(address, key)));
	const said = parts.filter((part, index) => part && parts.indexOf(part) === index);
	return said.join(', ') || named(place);
}

const UNITS: Readonly<Record<string, string>> = {
	hour: 'hour',
	day: 'day',
	week: 'week',
	month: 'month',
	year: 'year',
	annum: 'year'
};

/** Returns "USD 90,000–110,000 per year". An amount that has more than digits stays as it is written. */
function salaryOf(posting: Carried): string {
	const [base] = [at(posting, 'baseSalary'), at(posting, 'estimatedSalary')].filter(
		(one) => one !== undefined
	);
	const plain = line(base);
	const inner = at(base, 'value');
	const amount = plain ? amountOf(plain) : rangeOf(inner) || rangeOf(base);
	if (!amount) return '';
	const currency =
		line(at(base, 'currency')) || line(at(inner, 'currency')) || line(at(posting, 'salaryCurrency'));
	const unit = line(at(inner, 'unitText')) || line(at(base, 'unitText'));
	const per = UNITS[unit.toLowerCase().replace(/ly$/, '')];
	const isBare = /^[\d.,–]+$/.test(amount);
	return `${isBare && currency ? `${currency} ` : ''}${amount}${per ? ` per ${per}` : ''}`.slice(0, LONGEST);
}

function rangeOf(value: Carried | undefined): string {
	const texts = listOf(value)
		.filter((one) => typeof one === 'string')
		.map((one) => amountOf(line(one)));
	const [least, most] = ['minValue', 'maxValue'].map((key) => amountOf(line(at(value, key))));
	const said =
		texts.length > 0 ? texts : least || most ? [least, most] : [amountOf(line(at(value, 'value')))];
	return [...new Set(said.filter(Boolean))].slice(0, 2).join('–');
}

/** Returns an amount with its thousands apart; '' for zero, which sites write where they name none. */
function amountOf(text: string): string {
	if (!/^\d{1,12}(?:\.\d+)?$/.test(text)) return /[1-9]/.test(text) ? text : '';
	if (Number(text) === 0) return '';
	const [whole = '', rest = ''] = text.split('.');
	const cents = /^0*$/.test(rest) ? '' : `.${rest.slice(0, 2)}`;
	return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + cents;
}

function textOf(posting: Carried, today: Day): string {
	const kinds = listOf(at(posting, 'employmentType')).flatMap((one) => line(one).split(/\s*,\s*/));
	const kind = kinds
		.filter(Boolean)
		.map((one) => one.replace(/_/g, ' ').toLowerCase())
		.join(', ');
	const posted = dayOf(line(at(posting, 'datePosted')), today);
	const description = listOf(at(posting, 'description')).find((one) => typeof one === 'string') ?? '';
	const head = [kind && `Employment: ${kind}`, posted && `Posted: ${posted}`].filter(Boolean).join('\n');
	const body = typeof description === 'string' ? textOfHtml(description) : '';
	return [head, body].filter(Boolean).join('\n\n');
}
