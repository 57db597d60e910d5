/** Generates random weeks that are full of names, and every form in which a report leaves the app. */
import * as fc from 'fast-check';
import { assess } from '../../src/lib/domain/cadence/assess';
import { openBook } from '../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../src/lib/domain/cadence/policy';
import { addDays } from '../../src/lib/domain/day';
import type { Lead } from '../../src/lib/domain/lead';
import type { Person } from '../../src/lib/domain/person';
import { CHANNELS, TOUCH_KINDS, type Touch } from '../../src/lib/domain/touch';
import { upcomingSteps } from '../../src/lib/report/week/upcoming-steps';
import { reportCard } from '../../src/lib/report/share/card';
import { reportFragment, reportPage } from '../../src/lib/report/share/html';
import type { WeekFacts } from '../../src/lib/report/share/redact';
import type { WeekReport } from '../../src/lib/report/share/report';
import { reportMarkdown, reportText } from '../../src/lib/report/share/text';
import { week } from '../../src/lib/report/week/week';
import { namesIn, reportOf, type ReportChoices } from '../../src/routes/week/share/week-report';

export const FROM = '2026-03-09';
export const TODAY = '2026-03-13';

/** A word that stands in none of the app's own sentences. */
const word = fc.stringMatching(/^[a-z]{5,9}$/).map((letters) => `Zq${letters}`);
const personName = fc.tuple(word, word).map((words) => words.join(' '));
const organisationName = fc
	.tuple(word, fc.constantFrom('', ' GmbH', ' & Partners'))
	.map((words) => words.join(''));
/** Words of a note that are neither a name nor an address. */
const said = word.map((letters) => `Note${letters}`);

export interface Marks {
	readonly organisations: readonly string[];
	readonly people: readonly string[];
	readonly notes: readonly string[];
	/** Texts that are never shared: addresses, numbers, links, titles. */
	readonly never: readonly string[];
}

export interface Told {
	readonly leads: readonly Lead[];
	readonly marks: Marks;
}

const day = fc.integer({ min: 0, max: 4 }).map((days) => addDays(FROM, days));

export const told: fc.Arbitrary<Told> = fc
	.record({
		organisations: fc.array(organisationName, { minLength: 2, maxLength: 3 }),
		people: fc.array(personName, { minLength: 2, maxLength: 4 }),
		notes: fc.array(said, { minLength: 2, maxLength: 3 }),
		touches: fc.array(
			fc.record({
				on: day,
				direction: fc.constantFrom('out' as const, 'in' as const),
				channel: fc.constantFrom(...CHANNELS),
				kind: fc.constantFrom(...TOUCH_KINDS),
				outcome: fc.constantFrom(undefined, 'spoke' as const, 'no-answer' as const, 'left-message' as const),
				no: fc.constantFrom(undefined, 'role' as const, 'ask' as const),
				promised: fc.boolean(),
				who: fc.nat(9),
				other: fc.nat(9),
				form: fc.nat(5)
			}),
			{ minLength: 3, maxLength: 10 }
		)
	})
	.map(({ organisations, people, notes, touches }) => {
		const at = <T>(list: readonly T[], index: number) => list[index % list.length]!;
		const persons = people.map((name, index): Person => {
			const mail = `zqmail${index}@zqdomain.example`;
			return {
				id: `p${index}`,
				name,
				title: 'Zqtitle',
				email: mail,
				phone: '+49 30 5550 1234',
				url: 'https://zqlink.example/in'
			};
		});
		/** Returns a note that names a person and an organisation in one of the usual ways. */
		const noteOf = (who: number, other: number, form: number) => {
			const [name, organisation, words] = [at(people, who), at(organisations, other), at(notes, who)];
			const [first = '', last = ''] = name.split(' ');
			return [
				`${words}: told ${name} at ${organisation}`,
				`${words}, ${first.toUpperCase()} of ${organisation.split(' ')[0]}'s team (${last})`,
				`${words} ${first}\n${last} ${first.toLowerCase()}.${last.toLowerCase()}@zqdomain.example`,
				`${words} #${organisation.split(' ')[0]}ers https://zqlink.example/${first}`,
				`${words} ring ${first.split('').join('\u200b')} on +49 30 5550 1234`,
				`${words} **${organisation}** www.zqlink.example`
			][form]!;
		};
		const leads = organisations.map((organisation, index): Lead => ({
			id: `lead${index}`,
			organisation,
			role: `Clerk to ${at(people, index)} (${at(organisations, index + 1)})`,
			origin: 'posting',
			stage: 'applied',
			addedOn: FROM,
			url: 'https://zqlink.example/job',
			location: 'Zqplace',
			salary: 'Zqsalary',
			notes: 'Zqprivate',
			people: persons,
			ownStep: { setOn: TODAY, on: addDays(FROM, 8), what: `Send it to ${at(people, index)}` },
			touches: touches
				.filter((_, place) => place % organisations.length === index)
				.map(({ no, promised, who, other, form, outcome, ...facts }, place): Touch => ({
					...facts,
					id: `t${index} ${place}`,
					personId: at(persons, who).id,
					note: noteOf(who, other, form),
					...(outcome && { outcome }),
					...(no && { no: { scope: no, ask: `meet ${at(people, other)}` } }),
					...(promised && {
						promise: { by: 'me', on: addDays(FROM, 3), personId: at(persons, other).id, place: 'Zqplace' }
					})
				}))
		}));
		const never = [
			'zqmail',
			'zqdomain',
			'zqlink',
			'zqtitle',
			'zqplace',
			'zqsalary',
			'zqprivate',
			'5550',
			'@zq',
			'lead0',
			'p0'
		];
		return { leads, marks: { organisations, people, notes, never } };
	});

export function factsOf(leads: readonly Lead[]): WeekFacts {
	const book = openBook(leads, DEFAULT_SETTINGS, []);
	const assessments = new Map(leads.map((lead) => [lead.id, assess(lead, book, TODAY)]));
	return {
		week: week(book, FROM, TODAY),
		ahead: upcomingSteps(book, assessments, '2026-03-16', '2026-03-22', TODAY)
	};
}

export function reported(leads: readonly Lead[], choice: Partial<ReportChoices>): WeekReport {
	const everything = {
		organisations: false,
		people: false,
		notes: false,
		initials: false,
		figuresOnly: false
	};
	return reportOf(factsOf(leads), { ...everything, ...choice }, namesIn(leads, []), [], TODAY);
}

/** Measures text as if all letters had one width. */
export const measure = (text: string, font: string) =>
	Array.from(text).length * Number(/(\d+)px/.exec(font)![1]) * 0.5;

/** Returns every form in which a report leaves the app, by name. */
export function outputs(report: WeekReport): ReadonlyMap<string, string> {
	return new Map([
		['text', reportText(report)],
		['markdown', reportMarkdown(report)],
		['page', reportPage(report)],
		['rich text', reportFragment(report)],
		[
			'picture',
			reportCard(report, measure)
				.texts.map(({ text }) => text)
				.join('\n')
		],
		['file name and title', `${report.fileName} ${report.title}`]
	]);
}
