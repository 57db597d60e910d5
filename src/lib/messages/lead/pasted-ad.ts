/** Describes the fields that were read from a pasted job ad, before it is saved. */
import type { AdFields, AdKey } from '../../paste/ad-lead';

interface AdField {
	readonly key: AdKey;
	readonly label: string;
	/** The field as a noun in a sentence. */
	readonly noun: string;
	readonly control: 'text' | 'day' | 'url' | 'email' | 'tel';
}

const field = (key: AdKey, label: string, noun: string, control: AdField['control'] = 'text'): AdField => ({
	key,
	label,
	noun,
	control
});

/** Lists the fields in the order of the form. */
export const AD_FIELDS: readonly AdField[] = [
	field('organisation', 'Organisation', 'the organisation'),
	field('role', 'Role', 'the role'),
	field('location', 'Location', 'the place'),
	field('salary', 'Salary', 'the salary'),
	field('applyBy', 'Apply by', 'the last day to apply', 'day'),
	field('url', 'Link', 'a link', 'url'),
	field('source', 'Found at', 'where you found it'),
	field('reference', 'Reference number', 'a reference number'),
	field('name', 'Person', 'a person'),
	field('email', 'Their e-mail', 'an e-mail address', 'email'),
	field('phone', 'Their phone', 'a phone number', 'tel')
];

/** Says which fields were found: "Found: the organisation, the role. Not found: the salary." */
export function foundInAd(fields: AdFields): string {
	const found = AD_FIELDS.filter(({ key }) => fields[key] !== '').map(({ noun }) => noun);
	const missing = AD_FIELDS.filter(({ key }) => fields[key] === '').map(({ noun }) => noun);
	return [
		found.length > 0 ? `Found: ${found.join(', ')}.` : 'Nothing was found that could be placed for certain.',
		missing.length > 0 ? `Not found: ${missing.join(', ')}.` : ''
	]
		.filter(Boolean)
		.join(' ');
}
