/**
 * Describes the offices that ask for a work-search record, and how certain that is. They are
 * starting points, not legal advice.
 */
import { RECORD_PRESETS, type RecordPreset } from '../../domain/record';

interface Office {
	readonly name: string;
	/** The requirements in a sentence or two, as far as they are known. */
	readonly asks: string;
	/** The source of the requirements. */
	readonly source: string;
}

const SECOND_HAND = 'from others who wrote about it, not from the office itself';

const OFFICES: Readonly<Record<RecordPreset, Office>> = {
	general: {
		name: 'No office in particular',
		asks: 'All columns, and no target.',
		source: ''
	},
	'new-york': {
		name: 'New York (Department of Labor)',
		asks: 'Three activities a week: the date, the employer with address and phone, the name or title of the person, how you were in touch, and the position or a description of the other effort.',
		source: 'from its page of questions and answers, and form WS 5'
	},
	washington: {
		name: 'Washington (Employment Security Department)',
		asks: 'Three activities a week: job title or reference number, employer, how you were in touch, and how they can be reached. A follow-up counts. Keep the record for at least 30 days after the benefit year or the last payment, whichever is later.',
		source: 'from its page of job search requirements'
	},
	texas: {
		name: 'Texas (Workforce Commission)',
		asks: 'How many a week stands in your letter. The date, the activity, the person, how the company can be reached, and the result. The form asks for your name and social security number too: add them by hand, they are not kept here.',
		source: SECOND_HAND
	},
	nebraska: {
		name: 'Nebraska (Department of Labor)',
		asks: 'The date, the employer with address and phone, the person, how you were in touch, and the position.',
		source: 'from its own pages'
	},
	wisconsin: {
		name: 'Wisconsin (Workforce Development)',
		asks: 'Four actions a week with a proof of each. Asking how an application stands does not count, so follow-ups are off to start with. Keep the proofs for 52 weeks.',
		source: 'from its own pages'
	},
	california: {
		name: 'California (EDD)',
		asks: 'Dates, and how the employers can be reached; three a week are advised. The form asks for the person, the type of work, how, and the result.',
		source: SECOND_HAND
	},
	'universal-credit': {
		name: 'United Kingdom (Universal Credit)',
		asks: 'No fixed form: what you did, the role, the employer, the reference, and by which way. What is agreed are hours, up to 35 a week; hours are not counted here, so there is no target.',
		source: SECOND_HAND
	},
	germany: {
		name: 'Germany (Jobcenter)',
		asks: 'Day, company, position, kind of application and how it stands. How many a month is agreed with you: set it below.',
		source: SECOND_HAND
	},
	switzerland: {
		name: 'Switzerland (RAV)',
		asks: 'The proof of your own efforts, each month, by the 5th of the next. Usually 10 to 12 a month; what was agreed with you goes before that.',
		source: 'from a canton’s page; its columns are not confirmed'
	}
};

export const officeChoices = RECORD_PRESETS.map((value) => ({ value, label: OFFICES[value].name }));

/** Describes what is known of an office and how certain it is, with a note that it is no advice. */
export function officeWords(preset: RecordPreset): readonly string[] {
	const { asks, source } = OFFICES[preset];
	const known = source ? `We know this ${source}.` : '';
	return [
		[asks, known].filter(Boolean).join(' '),
		'This is a starting point and no legal advice. Rules change and yours may differ: read what your office wrote to you, and change what does not fit.'
	];
}

/** Names the office on the record; '' when it is for no office. */
export function officeName(preset: RecordPreset): string {
	return preset === 'general' ? '' : OFFICES[preset].name;
}
