/** Says what is known of a company: the leads there, how they ended, and the people. */
import { dayNumber, type Day } from '../../domain/day';
import type { Stage } from '../../domain/lead';
import type { KnownAt, LeadThere, Outcome } from '../../domain/people/known-at';
import { figures, ownEnglish } from '../../domain/locale';
import { listed } from '../common/lists';
import { isolated } from '../common/touches';
import { somebodyName } from './people';

export const knownTexts = {
	label: 'At this company',
	allLeads: (count: number, company: string) => `All ${figures(count)} leads at ${isolated(company)}`
};

const ENDS: Record<Outcome, string> = {
	rejected: 'rejected',
	withdrawn: 'you withdrew',
	accepted: 'you accepted',
	archived: 'archived'
};

/** Names where an open lead stands; nothing for one that was only saved. */
const OPEN: Partial<Record<Stage, string>> = {
	applied: 'still open',
	talking: 'you’re in contact',
	interview: 'at the interview stage',
	offer: 'you have an offer',
	silent: 'no reply'
};

/** Says what is known of one lead: "You applied here in March (Analyst): rejected." */
export function knownLeadSentence({ lead, appliedOn, outcome }: LeadThere, today: Day): string {
	const role = lead.role?.trim() ? ` (${isolated(lead.role.trim())})` : '';
	const stands = outcome ? ENDS[outcome] : OPEN[lead.stage];
	const state = stands ? `: ${stands}` : '';
	if (appliedOn) return `You applied here in ${monthOf(appliedOn, today)}${role}${state}.`;
	return `${outcome ? 'An earlier lead here' : 'Already on your list'}${role}${state}.`;
}

const MS_PER_DAY = 86_400_000;

/** Returns the month of a day, with its year where it is not this year: "March", "March 2025". */
function monthOf(day: Day, today: Day): string {
	const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
	const format = { month: 'long', year, calendar: 'gregory', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(ownEnglish(), format).format(dayNumber(day) * MS_PER_DAY);
}

const MOST_NAMES = 3;

/** Names the people: "You know 2 people here: Dana Ruiz and Kim Lee." Empty where there is nobody. */
export function knownPeopleSentence({ people }: Pick<KnownAt, 'people'>): string {
	if (people.length === 0) return '';
	const names = people.map((person) => isolated(somebodyName(person)));
	if (names.length === 1) return `You know 1 person here: ${names[0]}.`;
	const rest = names.length > MOST_NAMES ? [`${figures(names.length - MOST_NAMES + 1)} more`] : [];
	const told = rest.length > 0 ? names.slice(0, MOST_NAMES - 1) : names;
	return `You know ${figures(names.length)} people here: ${listed([...told, ...rest])}.`;
}
