/**
 * Describes the facts of a lead that can be edited in place: label, control, reading and writing.
 */
import { isDay, type Day } from '../../domain/day';
import { STAGES, type Lead, type Origin, type Pace, type Stage } from '../../domain/lead';
import { dayInWords, fullDay } from '../common/days';
import { originName, paceName, stageName } from '../common/titles';

export type FactGroup = 'job' | 'sent' | 'value';

interface FactOption {
	readonly value: string;
	readonly label: string;
}

export interface Fact {
	readonly key: string;
	readonly group: FactGroup;
	readonly label: string;
	/** The fact as the object of a sentence: "the salary". */
	readonly noun: string;
	/** 'long' has several lines; 'link' is a link when the address is safe to open. */
	readonly control: 'text' | 'long' | 'link' | 'day' | 'choice';
	/** True when the fact cannot be empty: an emptied field keeps its old value. */
	readonly required?: true;
	readonly hint?: string;
	readonly options?: (lead: Lead) => readonly FactOption[];
	/** Returns the value as typed, or ''. */
	readonly read: (lead: Lead) => string;
	/** Returns the value as shown, when that differs from the typed one. */
	readonly show?: (lead: Lead, today: Day) => string;
	/** Returns the lead with the new value; '' removes the fact. */
	readonly write: (lead: Lead, text: string) => Lead;
}

type TextKey = {
	[Key in keyof Lead]-?: Lead[Key] extends string | undefined ? Key : never;
}[keyof Lead];

type Shape = Omit<Fact, 'key' | 'read' | 'write'>;

function without(lead: Lead, key: keyof Lead): Lead {
	const rest: Partial<Lead> = { ...lead };
	delete rest[key];
	return rest as Lead;
}

function text(key: TextKey, shape: Shape): Fact {
	return {
		...shape,
		key,
		read: (lead) => lead[key] ?? '',
		write: (lead, typed) => {
			if (typed !== '') return { ...lead, [key]: typed };
			return shape.required ? lead : without(lead, key);
		}
	};
}

/** Describes a fact that is either true or not stated. */
function flag(
	key: 'noCallsPosting' | 'directAllowed' | 'postingGone' | 'badAgency',
	shape: Omit<Shape, 'control'>
): Fact {
	return {
		...shape,
		key,
		control: 'choice',
		options: () => [
			{ value: '', label: 'No' },
			{ value: 'yes', label: 'Yes' }
		],
		read: (lead) => (lead[key] ? 'yes' : ''),
		show: (lead) => (lead[key] ? 'Yes' : 'No'),
		write: (lead, typed) => (typed === 'yes' ? { ...lead, [key]: true } : without(lead, key))
	};
}

const ORIGINS: readonly Origin[] = ['posting', 'unsolicited', 'networking', 'recruiter'];
const PACES: readonly Pace[] = ['gentle', 'steady', 'brisk'];

const stage: Fact = {
	...text('stage', { group: 'job', label: 'Stage', noun: 'the stage', control: 'choice', required: true }),
	hint: 'You’ll be asked what happened.',
	options: () => STAGES.map((value) => ({ value, label: stageName(value) })),
	show: (lead) => stageName(lead.stage),
	write: (lead, typed) => ({ ...lead, stage: typed as Stage })
};

const origin: Fact = {
	...text('origin', { group: 'job', label: 'Origin', noun: 'the origin', control: 'choice', required: true }),
	hint: 'The first follow-up waits longer where they posted nothing.',
	options: () => ORIGINS.map((value) => ({ value, label: originName(value) })),
	show: (lead) => originName(lead.origin)
};

const pace: Fact = {
	...text('pace', { group: 'job', label: 'Pace', noun: 'the pace', control: 'choice' }),
	hint: 'How fast the steps on this lead follow each other.',
	options: () => [
		{ value: '', label: 'As in the settings' },
		...PACES.map((value) => ({ value, label: paceName(value) }))
	],
	show: (lead) => (lead.pace ? paceName(lead.pace) : 'As in the settings')
};

const applyBy: Fact = {
	...text('applyBy', { group: 'job', label: 'Apply by', noun: 'the day to apply by', control: 'day' }),
	show: ({ applyBy: day }, today) => (day ? bothWays(fullDay(day), dayInWords(day, today)) : ''),
	write: (lead, typed) => (isDay(typed) ? { ...lead, applyBy: typed } : without(lead, 'applyBy'))
};

/** Adds the relative day to a full date: "Wednesday 11 March 2026 (tomorrow)". */
function bothWays(full: string, words: string): string {
	return full.includes(words) ? full : `${full} (${words})`;
}

const submittedBy: Fact = {
	...text('submittedBy', {
		group: 'job',
		label: 'Submitted by',
		noun: 'who submitted it',
		control: 'choice'
	}),
	hint: 'The recruiter whom every step goes through.',
	options: (lead) => [
		{ value: '', label: 'Nobody, I applied myself' },
		...lead.people.map((person) => ({ value: person.id, label: calledOf(lead, person.id) }))
	],
	show: (lead) => calledOf(lead, lead.submittedBy)
};

function calledOf(lead: Lead, personId: string | undefined): string {
	const person = lead.people.find(({ id }) => id === personId);
	return person?.name || person?.email || person?.phone || 'Somebody without a name';
}

/** Lists the facts in the order of the page. */
export const FACTS: readonly Fact[] = [
	text('organisation', {
		group: 'job',
		label: 'Organisation',
		noun: 'the organisation',
		control: 'text',
		required: true
	}),
	text('role', { group: 'job', label: 'Role', noun: 'the role', control: 'text' }),
	stage,
	pace,
	origin,
	text('url', { group: 'job', label: 'Link', noun: 'the link', control: 'link' }),
	text('reference', {
		group: 'job',
		label: 'Reference',
		noun: 'the reference',
		control: 'text',
		hint: 'The number that they gave the job.'
	}),
	text('location', { group: 'job', label: 'Location', noun: 'the location', control: 'text' }),
	text('salary', { group: 'job', label: 'Salary', noun: 'the salary', control: 'text' }),
	text('source', { group: 'job', label: 'Found at', noun: 'where you found it', control: 'text' }),
	text('priority', { group: 'job', label: 'Priority', noun: 'the priority', control: 'text' }),
	applyBy,
	submittedBy,
	flag('directAllowed', {
		group: 'job',
		label: 'Direct contact allowed',
		noun: 'whether direct contact is allowed',
		hint: 'The recruiter lets you write to the employer yourself.'
	}),
	flag('noCallsPosting', {
		group: 'job',
		label: 'No phone calls, says the posting',
		noun: 'whether the posting rules out calls'
	}),
	flag('postingGone', {
		group: 'job',
		label: 'Posting disappeared',
		noun: 'whether the posting disappeared'
	}),
	flag('badAgency', {
		group: 'job',
		label: 'Bad experience with this agency',
		noun: 'the mark of a bad agency'
	}),
	text('notes', { group: 'job', label: 'Notes', noun: 'the notes', control: 'long' }),
	text('feedback', { group: 'job', label: 'Feedback', noun: 'the feedback', control: 'long' }),
	text('jobAd', { group: 'job', label: 'Job ad', noun: 'the job ad', control: 'long' }),
	text('resume', {
		group: 'sent',
		label: 'Résumé that went out',
		noun: 'the résumé that went out',
		control: 'text'
	}),
	text('letter', {
		group: 'sent',
		label: 'Letter that went out',
		noun: 'the letter that went out',
		control: 'text'
	}),
	text('value', {
		group: 'value',
		label: 'How you would help them',
		noun: 'how you would help them',
		control: 'long'
	}),
	text('valueLink', {
		group: 'value',
		label: 'Page or picture',
		noun: 'the page or picture',
		control: 'link',
		hint: 'A link that shows how you’d help.'
	}),
	text('proofs', { group: 'value', label: 'Proofs of it', noun: 'the proofs', control: 'long' }),
	text('vouchers', {
		group: 'value',
		label: 'Who could vouch for you',
		noun: 'who could vouch',
		control: 'long'
	})
];

export const GROUP_TITLES: Readonly<Record<FactGroup, string>> = {
	job: 'Facts',
	sent: 'What went out',
	value: 'What you bring'
};
