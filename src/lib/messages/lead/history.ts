/** The history of a lead in sentences: what each change did. */
import { labelWords } from '../data/action-labels';
import { isDay, type Day } from '../../domain/day';
import { personOf, type Ended, type Lead, type OwnStep } from '../../domain/lead';
import { diffRows, type Patch } from '../../domain/patch';
import type { Person } from '../../domain/person';
import type { No, Promised, Touch } from '../../domain/touch';
import { onDay, onDayAt } from '../common/days';
import { FACTS } from './details';
import { capital } from '../common/sentence-context';
import { endedSentence, noSentence, promiseSentence, UNDATED } from './timeline';
import { channelName, originName, paceName, personName, stageName, touchKindName } from '../common/titles';
import { isolated, touchSentence } from '../common/touches';

interface ChangeWords {
	readonly label: string;
	readonly undoes?: string;
	readonly patches: readonly Patch[];
}

/** Both sides of a change, for the names of people in it, and the day on which it is read. */
interface Told {
	readonly before: Lead | undefined;
	readonly after: Lead | undefined;
	readonly today: Day;
}

/** What a change did, sentence by sentence, the newest names of people in them; never empty. */
export function changeSentences(change: ChangeWords, told: Told): readonly string[] {
	const lines = [headline(change, told), ...patchSentences(change.patches, told)].filter(
		(line) => line !== null
	);
	return lines.length > 0 ? [...new Set(lines)] : [labelWords(change.label)];
}

/** What leads from one lead to the other, in sentences. */
export function differences(before: Lead, after: Lead, today: Day): readonly string[] {
	return patchSentences(diffRows(before, after), { before, after, today });
}

/** By the words of a label, which those that were stored before there were keys have as well. */
const ADDED: readonly (readonly [RegExp, (name: string) => string])[] = [
	[/^Import (.+)$/s, (name) => `Imported from ${name}`],
	[/^Bring in (.+)$/s, (name) => `Brought in from ${name}`],
	[/^Add the sample$/, () => 'Added with the sample'],
	[/^Restore a backup$/, () => 'Came with a backup']
];

function headline({ label: stored, undoes, patches }: ChangeWords, { before }: Told): string | null {
	const label = labelWords(stored);
	if (undoes !== undefined) return undoing(label);
	const source = ADDED.find(([pattern]) => pattern.test(label));
	if (source) return source[1](isolated(source[0].exec(label)?.[1] ?? ''));
	return before === undefined && patches.some(({ path }) => path.length === 0) ? 'Added this lead' : null;
}

function undoing(label: string): string {
	const undone = label.replace(/^Undo: /, '');
	return undone.startsWith('Undo: ')
		? `Done again: ${undone.slice('Undo: '.length)}`
		: `Taken back: ${undone}`;
}

function patchSentences(patches: readonly Patch[], told: Told): string[] {
	return [...new Set(patches.flatMap((patch) => sentencesOf(patch, told)))];
}

function sentencesOf(patch: Patch, told: Told): readonly string[] {
	const [field, id, key] = patch.path;
	if (field === undefined) {
		const { before, after } = told;
		return before && after ? patchSentences(diffRows(before, after), told) : [];
	}
	if (patch.order) return [`Changed the order: ${field}`];
	if (id === undefined) return [fieldSentence(field, patch, told)];
	if (field === 'touches') return touchLines(id, key, patch, told);
	if (field === 'people') return [personLine(id, key, patch, told)];
	return [`Changed: ${field}`];
}

function fieldSentence(field: string, { from, to }: Patch, { before, after, today }: Told): string {
	switch (field) {
		case 'ownStep':
			return to === undefined ? 'Dropped the own step' : ownStepSentence(to as OwnStep, today);
		case 'ended':
			return to === undefined ? 'Reopened' : dayed(endedSentence(to as Ended), to as Ended, today);
		case 'deletedAt':
			return to === undefined ? 'Put back from the trash' : 'Moved to the trash';
		case 'joinedInto':
			return to === undefined ? 'No longer joined into another lead' : 'Joined into another lead';
		case 'notSameAs':
			return 'Said which leads are not the same';
		default:
			return step(
				labelOf(field),
				valueWords(field, from, before, today),
				valueWords(field, to, after, today)
			);
	}
}

/** A sentence with the day of what it tells, where one is known. */
function dayed(
	sentence: string,
	{ on, undated }: { readonly on: Day; readonly undated?: boolean },
	today: Day
) {
	return undated ? `${sentence} (${UNDATED})` : `${sentence} ${onDay(on, today)}`;
}

function ownStepSentence({ on, at, what, undated }: OwnStep, today: Day): string {
	if (undated) return `Next step from your sheet: ${clipped(what || 'follow up')} (${UNDATED})`;
	const when = onDayAt(on, at, today).replace(/^on /, '');
	return what ? `Own next step: ${clipped(what)}, ${when}` : `Put off to ${when}`;
}

const LABELS: Readonly<Record<string, string>> = {
	tags: 'Tags',
	touches: 'Touches',
	people: 'People',
	addedOn: 'Added on',
	sample: 'Sample'
};

function labelOf(field: string): string {
	return FACTS.find(({ key }) => key === field)?.label ?? LABELS[field] ?? field;
}

const step = (label: string, from: string, to: string) => `${label}: ${from} → ${to}`;

const NAMES: Readonly<Record<string, (value: never) => string>> = {
	stage: stageName,
	origin: originName,
	pace: paceName,
	channel: channelName,
	prefers: channelName,
	kind: (kind: Touch['kind']) => touchKindName(kind),
	outcome: (outcome: NonNullable<Touch['outcome']>) => OUTCOMES[outcome],
	direction: (direction: Touch['direction']) => (direction === 'in' ? 'from them' : 'from you')
};

const OUTCOMES = { spoke: 'Spoke', 'left-message': 'Left a message', 'no-answer': 'No answer' } as const;

/** A value as people read it; "nothing" where there is none. */
function valueWords(field: string, value: unknown, lead: Lead | undefined, today: Day): string {
	if (value === undefined || value === '') return 'nothing';
	if (value === true) return 'yes';
	if (value === false) return 'no';
	if (Array.isArray(value)) return listWords(field, value);
	if (typeof value !== 'string') return objectWords(field, value, lead, today);
	if (field === 'personId' || field === 'submittedBy') return named(lead && personOf(lead, value));
	const name = Object.hasOwn(NAMES, field)
		? (NAMES[field]!(value as never) as string | undefined)
		: undefined;
	if (name) return name;
	return isDay(value) ? onDay(value, today).replace(/^on /, '') : clipped(value);
}

function listWords(field: string, values: readonly unknown[]): string {
	if (field === 'personIds') return String(values.length);
	if (values.some((value) => typeof value !== 'string')) return String(values.length);
	return values.length > 0 ? clipped(values.join(', ')) : 'nothing';
}

function objectWords(field: string, value: unknown, lead: Lead | undefined, today: Day): string {
	if (field === 'promise' && lead) return promiseSentence(value as Promised, null, lead, today);
	if (field === 'no' && lead) return noSentence(value as No, NOBODYS, lead, today);
	return 'something else';
}

/** A no is told with the touch that carried it; here the no alone is at hand. */
const NOBODYS: Touch = { id: '', on: '', direction: 'in', channel: 'email', kind: 'other' };

const MOST_LETTERS = 80;

/** On one line, and not too long for a list. */
function clipped(text: string): string {
	const line = text.trim().replace(/\s+/g, ' ');
	return isolated(
		[...line].length > MOST_LETTERS ? `${[...line].slice(0, MOST_LETTERS).join('').trimEnd()}…` : line
	);
}

function named(person: Person | undefined): string {
	const name = personName(person);
	return name === null ? 'Somebody' : isolated(name);
}

const TOUCH_LABELS: Readonly<Record<string, string>> = {
	on: 'day',
	at: 'time',
	kind: 'what',
	channel: 'how',
	direction: 'who began',
	personId: 'with whom',
	personIds: 'people met',
	outcome: 'how it went',
	promise: 'the day that was named',
	no: 'their no',
	deadline: 'answer needed by',
	resume: 'résumé went along',
	note: 'note',
	counts: 'counts in the record',
	proof: 'proof'
};

function touchLines(
	id: string,
	key: string | undefined,
	patch: Patch,
	{ before, after, today }: Told
): readonly string[] {
	const [old, now] = [before, after].map((lead) => lead?.touches.find((one) => one.id === id));
	const lead = now ? after : before;
	const touch = now ?? old ?? ((patch.to ?? patch.from) as Touch);
	const sentence = dayed(touchSentence(touch, lead ?? NO_ONE), touch, today);
	if (key === undefined) return [`${patch.to === undefined ? 'Removed' : 'Added'} a touch: ${sentence}`];
	if (DATING.has(key) && (key !== 'on' || old?.undated !== now?.undated))
		return key === 'undated' ? [`${touch.undated ? 'Took the date away' : 'Set the date'}: ${sentence}`] : [];
	const [from, to] = [valueWords(key, patch.from, before, today), valueWords(key, patch.to, after, today)];
	return [step(`Changed a touch (${sentence}), ${TOUCH_LABELS[key] ?? key}`, from, to)];
}

/** Told as one: that a day is missing, or who named it. */
const DATING: ReadonlySet<string> = new Set(['on', 'undated', 'datedBy', 'standsOn']);

const NO_ONE: Lead = {
	id: '',
	organisation: '',
	origin: 'posting',
	stage: 'saved',
	addedOn: '',
	people: [],
	touches: []
};

const PERSON_LABELS: Readonly<Record<string, string>> = { email: 'e-mail', url: 'profile' };

function personLine(
	id: string,
	key: string | undefined,
	patch: Patch,
	{ before, after, today }: Told
): string {
	const person = [after, before].map((lead) => lead && personOf(lead, id)).find(Boolean);
	const name = named(person ?? ((patch.to ?? patch.from) as Person));
	if (key === undefined) return `${patch.to === undefined ? 'Removed' : 'Added'} ${name}`;
	const [from, to] = [valueWords(key, patch.from, before, today), valueWords(key, patch.to, after, today)];
	return capital(step(`${name}, ${PERSON_LABELS[key] ?? key}`, from, to));
}
