/** Describes the fields that were read from a pasted job ad, before it is saved. */
import type { AdKey } from '../../paste/ad-lead';

interface AdField {
	readonly key: AdKey;
	readonly label: string;
	readonly control: 'text' | 'day' | 'url' | 'email' | 'tel';
}

const field = (key: AdKey, label: string, control: AdField['control'] = 'text'): AdField => ({
	key,
	label,
	control
});

/** Lists the fields in the order of the form. */
export const AD_FIELDS: readonly AdField[] = [
	field('organisation', 'Company'),
	field('role', 'Role'),
	field('location', 'Location'),
	field('salary', 'Salary'),
	field('applyBy', 'Apply by', 'day'),
	field('url', 'Link', 'url'),
	field('source', 'Source'),
	field('reference', 'Job ID'),
	field('name', 'Contact'),
	field('email', 'Their email', 'email'),
	field('phone', 'Their phone', 'tel')
];
