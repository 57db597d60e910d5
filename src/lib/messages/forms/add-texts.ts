/** Holds the words of the ways to add a lead: one line, a job ad, a page of its own. */
import type { Day } from '../../domain/day';
import { figures } from '../../domain/locale';
import type { QuickAdd } from '../../paste/quick-add';
import { onDay } from '../common/days';

export const addTexts = {
	shared: 'Shared from another app. Nothing is saved yet.',
	title: 'Add a lead',
	about: 'One line is enough to start.'
};

export const quickAddTexts = {
	field: 'New lead, in one line',
	hint: 'Company, role, person, email, when you applied. Only the company is required.',
	example: 'Northwind, Analyst, Dana Ruiz dana@northwind.example, applied yesterday',
	noCompany: 'Start with the company, then a comma.',
	save: 'Add this lead',
	paste: 'Paste an ad or a link'
};

/** Says what was read of a typed line: "Company: Northwind · Role: Analyst · Applied yesterday". */
export function lineRead({ organisation, role, person, url, touch }: QuickAdd, today: Day): string {
	const who = [person?.name, person?.email, person?.phone].filter(Boolean).join(', ');
	return [
		`Company: ${organisation || '?'}`,
		role && `Role: ${role}`,
		who && `Person: ${who}`,
		url && `Link: ${url}`,
		touch && `${touch.kind === 'application' ? 'Applied' : 'Contacted'} ${onDay(touch.on, today)}`
	]
		.filter(Boolean)
		.join(' · ');
}

export const adTexts = {
	save: 'Save this lead',
	field: 'Job ad or link',
	hint: 'Nothing is looked up online. The full text is saved too.',
	noCompany: 'Add the company. The rest can wait.',
	fromAd: 'From the ad',
	filled: (count: number) => (count === 1 ? '1 field filled in' : `${figures(count)} fields filled in`),
	noCalls: 'The posting says no calls'
};
