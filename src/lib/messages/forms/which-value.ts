/** Asks which value of a field to keep, where two tabs gave it different ones. */
import type { UnplacedHandling } from '../../sheet/sheet';
import { isDay, type Day, type Time, type Weekday } from '../../domain/day';
import { figures } from '../../domain/locale';
import type { Pace } from '../../domain/lead';
import { clockTime, fullDay } from '../common/days';
import { capital } from '../common/sentence-context';
import { paceName } from '../common/titles';
import { countryName } from '../data/holidays';
import {
	callSettingTexts,
	dayTexts,
	INTERVAL_WORDS,
	morningTexts,
	paceTexts,
	WEEK,
	weekdayName
} from '../data/settings';
import { signatureTexts } from '../drafts/signature-texts';
import { FACTS, notesFact } from '../lead/details';
import { choiceName, TOUCH_LABELS } from '../lead/history';
import { termLabel } from '../offers/terms';
import { templateFormTexts } from '../playbook/templates';
import { STEP_TITLES } from '../rules/rule-titles';
import { unplacedTexts } from '../sheets/export-texts';
import { officeChoices } from '../week/record-presets';
import { personTexts } from './person-texts';
import { touchEditTexts } from './touch-texts';

export const whichValueTexts = {
	title: 'Changed in another tab',
	intro: 'Nothing is saved yet. Choose what to keep:',
	mine: 'What you entered here',
	stored: 'What the other tab saved',
	save: 'Save'
};

/** Names the fields that are nowhere else named by their key alone. */
const LABELS: () => Readonly<Record<string, string>> = () => ({
	...TOUCH_LABELS,
	name: personTexts.name,
	title: personTexts.title,
	email: personTexts.email,
	phone: personTexts.phone,
	prefers: personTexts.prefers,
	note: personTexts.note,
	knows: 'Can speak to',
	closing: signatureTexts.closing,
	way: templateFormTexts.way,
	rule: templateFormTexts.use,
	subject: templateFormTexts.subject,
	body: templateFormTexts.text,
	answered: templateFormTexts.answered,
	ownStep: 'Next step',
	place: 'Place or link',
	questions: 'Question to ask',
	people: 'Person',
	touches: 'Activity',
	templates: 'Template',
	papers: 'File',
	kind: 'Type',
	weekend: dayTexts.weekend,
	firstWeekday: dayTexts.weekStart,
	dayLoad: dayTexts.load,
	holidays: 'Public holidays',
	callDespiteNoCallsPosting: callSettingTexts.title,
	firstNames: signatureTexts.firstNames,
	resumeUpdatedOn: 'Last updated',
	preset: 'Office',
	target: 'Target',
	columns: 'Columns',
	homeless: 'Activity without a column'
});

/** Names a field by the keys that lead to it: "Phone", "Second follow-up, Steady". */
export function fieldLabel(path: readonly string[]): string {
	const last = path.at(-1) ?? '';
	if (path[0] === 'intervals')
		return `${INTERVAL_WORDS[last as keyof typeof INTERVAL_WORDS] ?? last}, ${paceName(path[1] as Pace)}`;
	if (path[0] === 'morning') return morningTexts.hours[last as keyof typeof morningTexts.hours] ?? last;
	if (path[0] === 'pace') return paceTexts.title;
	if (path.includes('terms')) return termLabel(last as Parameters<typeof termLabel>[0]);
	if (path.includes('kinds')) return choiceName('kind', last) ?? last;
	if (path.length === 1) {
		const fact = [...FACTS, notesFact].find(({ key }) => key === last);
		if (fact) return fact.label;
	}
	const labels = LABELS();
	const key = path.findLast((one) => Object.hasOwn(labels, one));
	return capital(key ? labels[key]! : last);
}

/**
 * Says a value of a field in full.
 * @param nameOf the name of a person or a lead, by id; undefined for another text
 */
export function fieldValue(
	path: readonly string[],
	value: unknown,
	nameOf: (id: string) => string | undefined
): string {
	const key = path.at(-1) ?? '';
	if (value === undefined || value === null || value === '') return 'Empty';
	if (typeof value === 'boolean') return value ? 'Yes' : 'No';
	if (typeof value === 'number')
		return key === 'firstWeekday' && WEEK.includes(value as Weekday)
			? weekdayName(value as Weekday)
			: figures(value);
	if (path[0] === 'morning') return clockTime(value as Time);
	if (typeof value === 'string') return textOf(key, value, nameOf);
	const inner = (field: string, part: unknown) => fieldValue([...path, field], part, nameOf);
	if (Array.isArray(value)) return value.map((one) => inner(key, one)).join(', ') || 'Empty';
	const { on, at, zone: _zone, id: _id, setOn: _setOn, ...others } = value as Moment;
	const named = ['name', 'text', 'note'].flatMap((field) => others[field] ?? [])[0];
	if (on === undefined && typeof named === 'string') return named;
	const when = on === undefined ? [] : [at ? `${fullDay(on)}, ${clockTime(at)}` : fullDay(on)];
	const more = Object.entries(others).map(([field, part]) => inner(field, part));
	return [...when, ...more].join(' · ') || 'Empty';
}

type Moment = { readonly on?: Day; readonly at?: Time } & Readonly<Record<string, unknown>>;

/** Names what was said of a day or a refusal, by field and value. */
const SAID: Readonly<Record<string, string>> = {
	'by me': touchEditTexts.mine,
	'by them': touchEditTexts.theirs,
	'scope role': touchEditTexts.toJob,
	'scope not-now': touchEditTexts.notNow,
	'scope ask': touchEditTexts.toAsk,
	'scope channel': touchEditTexts.toChannel,
	'scope contact': touchEditTexts.toContact
};

function textOf(key: string, text: string, nameOf: (id: string) => string | undefined): string {
	const name = choiceName(key, text);
	if (name) return name;
	const said = Object.hasOwn(SAID, `${key} ${text}`) ? SAID[`${key} ${text}`] : undefined;
	if (said) return said;
	if (key === 'country') return countryName(text);
	if (key === 'rule') return STEP_TITLES[text as keyof typeof STEP_TITLES] ?? text;
	if (key === 'preset') return officeChoices.find(({ value }) => value === text)?.label ?? text;
	if (key === 'homeless') return unplacedTexts[text as UnplacedHandling];
	if (key === 'way') return text === 'spoken' ? templateFormTexts.spoken : templateFormTexts.written;
	return nameOf(text) ?? (isDay(text) ? fullDay(text) : text);
}
