/**
 * Describes the facts of a lead that can be edited in place: label, control, reading and writing.
 */
import { isDay, type Day } from '../../domain/day';
import { STAGES, type Detail, type Lead, type Origin, type Pace, type Stage } from '../../domain/lead';
import { dayInWords, fullDay } from '../common/days';
import { english, resume } from '../common/english';
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
	...text('origin', {
		group: 'job',
		label: 'Came from',
		noun: 'where it came from',
		control: 'choice',
		required: true
	}),
	hint: 'Without a posting, the first follow-up comes later.',
	options: () => ORIGINS.map((value) => ({ value, label: originName(value) })),
	show: (lead) => originName(lead.origin)
};

const pace: Fact = {
	...text('pace', { group: 'job', label: 'Pace', noun: 'the pace', control: 'choice' }),
	hint: 'How often to follow up.',
	options: () => [
		{ value: '', label: 'Default' },
		...PACES.map((value) => ({ value, label: paceName(value) }))
	],
	show: (lead) => (lead.pace ? paceName(lead.pace) : 'Default')
};

const applyBy: Fact = {
	...text('applyBy', { group: 'job', label: 'Apply by', noun: 'the application deadline', control: 'day' }),
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
	hint: 'Follow-ups go through this recruiter.',
	options: (lead) => [
		{ value: '', label: 'I applied myself' },
		...lead.people.map((person) => ({ value: person.id, label: calledOf(lead, person.id) }))
	],
	show: (lead) => calledOf(lead, lead.submittedBy)
};

function calledOf(lead: Lead, personId: string | undefined): string {
	const person = lead.people.find(({ id }) => id === personId);
	return person?.name || person?.email || person?.phone || 'No name';
}

/** Its name depends on the reader's English, which is known once it is shown. */
const resumeSent: Fact = {
	...text('resume', { group: 'sent', label: '', noun: '', control: 'text' }),
	get label() {
		return english('Résumé', 'CV');
	},
	get noun() {
		return `the ${resume()}`;
	}
};

/**
 * Describes the named facts of a lead, those of the lead itself first.
 * @param others names that facts of other leads have: this lead may get one of that name
 */
export function namedFacts({ details = [] }: Lead, others: Iterable<string>, newId: () => string): Fact[] {
	const names = new Set([...details.map(({ name }) => name), ...others]);
	return [...names].map((name) => namedFact(name, newId));
}

function namedFact(name: string, newId: () => string): Fact {
	const isIt = (detail: Detail) => detail.name === name;
	return {
		// The key is also its name in the history, and no other fact has quotation marks.
		key: `“${name}”`,
		group: 'job',
		label: name,
		noun: `“${name}”`,
		control: 'text',
		read: ({ details }) => details?.find(isIt)?.text ?? '',
		write: (lead, typed) => {
			const { details = [] } = lead;
			const at = details.findIndex(isIt);
			const detail = { id: details[at]?.id ?? newId(), name, text: typed };
			const now = details.toSpliced(at < 0 ? details.length : at, 1, ...(typed === '' ? [] : [detail]));
			return now.length > 0 ? { ...lead, details: now } : without(lead, 'details');
		}
	};
}

/** Describes the notes, which stand above the timeline. */
export const notesFact: Fact = text('notes', {
	group: 'job',
	label: 'Notes',
	noun: 'the notes',
	control: 'long'
});

/** Lists the facts in the order of the page. */
export const FACTS: readonly Fact[] = [
	text('organisation', {
		group: 'job',
		label: 'Company',
		noun: 'the company',
		control: 'text',
		required: true
	}),
	text('role', { group: 'job', label: 'Role', noun: 'the role', control: 'text' }),
	stage,
	pace,
	origin,
	text('url', { group: 'job', label: 'Link', noun: 'the link', control: 'link' }),
	text('reference', { group: 'job', label: 'Job ID', noun: 'the job ID', control: 'text' }),
	text('location', { group: 'job', label: 'Location', noun: 'the location', control: 'text' }),
	text('salary', { group: 'job', label: 'Salary', noun: 'the salary', control: 'text' }),
	text('source', { group: 'job', label: 'Source', noun: 'the source', control: 'text' }),
	text('priority', { group: 'job', label: 'Priority', noun: 'the priority', control: 'text' }),
	applyBy,
	submittedBy,
	flag('directAllowed', {
		group: 'job',
		label: 'Direct contact allowed',
		noun: 'whether direct contact is allowed',
		hint: 'The recruiter is fine with you contacting the employer.'
	}),
	flag('noCallsPosting', {
		group: 'job',
		label: 'The posting says no calls',
		noun: 'whether the posting says no calls'
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
	notesFact,
	text('feedback', { group: 'job', label: 'Feedback', noun: 'the feedback', control: 'long' }),
	text('jobAd', { group: 'job', label: 'Job ad', noun: 'the job ad', control: 'long' }),
	resumeSent,
	text('letter', { group: 'sent', label: 'Cover letter', noun: 'the cover letter', control: 'text' }),
	text('value', {
		group: 'value',
		label: 'Why you’re a fit',
		noun: 'why you’re a fit',
		control: 'long'
	}),
	text('valueLink', {
		group: 'value',
		label: 'Page or picture',
		noun: 'the page or picture',
		control: 'link',
		hint: 'A link that shows how you’d help.'
	}),
	text('proofs', { group: 'value', label: 'Proof points', noun: 'the proof points', control: 'long' }),
	text('vouchers', {
		group: 'value',
		label: 'References',
		noun: 'the references',
		control: 'long'
	})
];

export const GROUP_TITLES: Readonly<Record<FactGroup, string>> = {
	job: 'Details',
	sent: 'What you sent',
	value: 'What you bring'
};

export const detailTexts = {
	title: 'Details',
	add: 'Add a detail',
	toAdd: 'Details to add',
	change: ({ noun }: Pick<Fact, 'noun'>) => `Change ${noun}`,
	savedOnEnter: 'Enter saves, Esc cancels.',
	savedOnLeaving: 'Saves when you leave the field. Esc cancels.',
	showAll: 'Show all',
	showLess: 'Show less',
	makeLink: 'Make it a link'
};
