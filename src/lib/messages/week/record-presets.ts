/**
 * Describes the offices that ask for a work-search record, and how certain that is. They are
 * starting points, not legal advice.
 */
import { RECORD_PRESETS, type RecordPreset } from '../../domain/record/record';

interface Office {
	readonly name: string;
	/** The requirements in a sentence or two, as far as they are known. */
	readonly asks: string;
	/** The source of the requirements. */
	readonly source: string;
}

const SECOND_HAND = 'other people’s descriptions, not the office itself';
const OWN_PAGES = 'the office’s own pages';

const OFFICES: Readonly<Record<RecordPreset, Office>> = {
	general: {
		name: 'No specific office',
		asks: 'All columns, and no target.',
		source: ''
	},
	'new-york': {
		name: 'New York (Department of Labor)',
		asks: 'Three activities a week. For each: the date, the employer with address and phone, the person’s name or title, how you got in touch, and the position or what else you did.',
		source: 'its questions and answers, and form WS 5'
	},
	washington: {
		name: 'Washington (Employment Security Department)',
		asks: 'Three activities a week. For each: job title or reference number, employer, how you got in touch, and the employer’s contact details. Follow-ups count. Keep the record for at least 30 days after your benefit year or last payment, whichever is later.',
		source: 'its page on job search requirements'
	},
	texas: {
		name: 'Texas (Workforce Commission)',
		asks: 'Your letter says how many a week. For each: the date, the activity, the person, the company’s contact details, and the result. The form also asks for your name and Social Security number. Add them by hand, as they aren’t kept here.',
		source: SECOND_HAND
	},
	nebraska: {
		name: 'Nebraska (Department of Labor)',
		asks: 'The date, the employer with address and phone, the person, how you got in touch, and the position.',
		source: OWN_PAGES
	},
	wisconsin: {
		name: 'Wisconsin (Workforce Development)',
		asks: 'Four actions a week, with proof of each. Asking about the status of an application doesn’t count, so follow-ups start out not counting. Keep your proof for 52 weeks.',
		source: OWN_PAGES
	},
	california: {
		name: 'California (EDD)',
		asks: 'Dates and the employers’ contact details. Three a week are recommended. The form asks for the person, the type of work, how you got in touch, and the result.',
		source: SECOND_HAND
	},
	'universal-credit': {
		name: 'United Kingdom (Universal Credit)',
		asks: 'No fixed form: what you did, the role, the employer, the reference, and how you got in touch. You agree on hours, up to 35 a week. Hours aren’t counted here, so there’s no target.',
		source: SECOND_HAND
	},
	germany: {
		name: 'Germany (Jobcenter)',
		asks: 'The date, the company, the position, the type of application, and its status. You agree on a number per month: set it below.',
		source: SECOND_HAND
	},
	switzerland: {
		name: 'Switzerland (RAV)',
		asks: 'Proof of your efforts each month, by the 5th of the next. Usually 10 to 12 a month. What you agreed on comes first.',
		source: 'one canton’s page; its columns aren’t confirmed'
	}
};

export const officeChoices = RECORD_PRESETS.map((value) => ({ value, label: OFFICES[value].name }));

/** Describes what is known of an office and how certain it is, with a note that it is no advice. */
export function officeWords(preset: RecordPreset): readonly string[] {
	const { asks, source } = OFFICES[preset];
	return [
		source ? `${asks} Source: ${source}.` : asks,
		'This is a starting point, not legal advice. Rules change, and yours may differ. Read what your office sent you, and change what doesn’t fit.'
	];
}

/** Names the office on the record; '' when it is for no office. */
export function officeName(preset: RecordPreset): string {
	return preset === 'general' ? '' : OFFICES[preset].name;
}
