/** Describes each change in the history of a lead in sentences. */
import { labelWords } from '../data/action-labels';
import { isDay, type Day } from '../../domain/day';
import { personOf, type Detail, type Ended, type Lead, type OwnStep } from '../../domain/lead';
import type { Paper } from '../../domain/papers/papers';
import { diffRows, type Patch } from '../../domain/patch';
import type { OfferTerms } from '../../domain/offers/terms';
import type { Person } from '../../domain/person';
import type { No, Promised, Touch } from '../../domain/touch';
import { onDay, onDayAt } from '../common/days';
import { FACTS } from './details';
import { capital } from '../common/sentence-context';
import { endedSentence, refusalSentence, promiseSentence, UNDATED } from './timeline';
import { termsLine } from '../offers/terms';
import { channelName, originName, paceName, personName, stageName, touchKindName } from '../common/titles';
import { isolated, touchSentence } from '../common/touches';

interface ChangeWords {
	readonly label: string;
	readonly undoes?: string;
	readonly patches: readonly Patch[];
}

/** Holds both sides of a change, to name the people in it, and the day on which it is read. */
interface ChangeContext {
	readonly before: Lead | undefined;
	readonly after: Lead | undefined;
	readonly today: Day;
}

/** Describes a change in at least one sentence, with the latest names of the people. */
export function changeSentences(change: ChangeWords, context: ChangeContext): readonly string[] {
	const lines = [headline(change, context), ...patchSentences(change.patches, context)].filter(
		(line) => line !== null
	);
	return lines.length > 0 ? [...new Set(lines)] : [labelWords(change.label)];
}

/** Describes the differences between two versions of a lead in sentences. */
export function differences(before: Lead, after: Lead, today: Day): readonly string[] {
	return patchSentences(diffRows(before, after), { before, after, today });
}

/** Maps the words of a label to a sentence. Labels stored before there were keys have the same words. */
const ADDED: readonly (readonly [RegExp, (name: string) => string])[] = [
	[/^Import (.+)$/s, (name) => `Imported from ${name}`],
	[/^Bring in (.+)$/s, (name) => `Imported from ${name}`],
	[/^Add the sample$/, () => 'Added as sample data'],
	[/^Restore a backup$/, () => 'Restored from a backup']
];

function headline({ label: stored, undoes, patches }: ChangeWords, { before }: ChangeContext): string | null {
	const label = labelWords(stored);
	if (undoes !== undefined) return undoing(label);
	const source = ADDED.find(([pattern]) => pattern.test(label));
	if (source) return source[1](isolated(source[0].exec(label)?.[1] ?? ''));
	return before === undefined && patches.some(({ path }) => path.length === 0) ? 'Added this lead' : null;
}

function undoing(label: string): string {
	const undone = label.replace(/^Undo: /, '');
	return undone.startsWith('Undo: ') ? `Redone: ${undone.slice('Undo: '.length)}` : `Undone: ${undone}`;
}

function patchSentences(patches: readonly Patch[], context: ChangeContext): string[] {
	return [...new Set(patches.flatMap((patch) => sentencesOf(patch, context)))];
}

function sentencesOf(patch: Patch, context: ChangeContext): readonly string[] {
	const [field, id, key] = patch.path;
	if (field === undefined) {
		const { before, after } = context;
		return before && after ? patchSentences(diffRows(before, after), context) : [];
	}
	if (patch.order) return [`Changed the order: ${labelOf(field)}`];
	if (field === 'skipped') return [patch.to === undefined ? 'Brought back a skipped step' : 'Skipped a step'];
	if (field === 'papers') return paperLines(patch, context);
	if (field === 'details') return detailLines(patch, context);
	if (id === undefined) return [fieldSentence(field, patch, context)];
	if (field === 'touches') return touchLines(id, key, patch, context);
	if (field === 'people') return [personLine(id, key, patch, context)];
	return [`Changed: ${labelOf(field)}`];
}

/** The first file of a lead comes, and the last one goes, with the whole list. */
function paperLines({ path, from, to }: Patch, { before, after }: ChangeContext): readonly string[] {
	const [, id, field] = path;
	if (field !== undefined) {
		const paper = (after ?? before)?.papers?.find((each) => each.id === id);
		return [`Renamed a file: ${clipped(paper?.name ?? '')}`];
	}
	const papersIn = (value: unknown) => [(value ?? []) as Paper | readonly Paper[]].flat();
	return [
		...papersIn(from).map(({ name }) => `Removed a file: ${clipped(name)}`),
		...papersIn(to).map(({ name }) => `Added a file: ${clipped(name)}`)
	];
}

/** Says what became of named facts. The first one of a lead comes, and the last one goes, with the whole list. */
function detailLines({ path, from, to }: Patch, { before, after }: ChangeContext): readonly string[] {
	const [, id, key] = path;
	const detailsIn = (value: unknown) => [(value ?? []) as Detail | readonly Detail[]].flat();
	const words = (text: string | undefined) => (text ? clipped(text) : 'empty');
	if (key === undefined)
		return [
			...detailsIn(from).map(({ name, text }) => step(clipped(name), words(text), 'empty')),
			...detailsIn(to).map(({ name, text }) => step(clipped(name), 'empty', words(text)))
		];
	const [old, now] = [before, after].map((lead) => lead?.details?.find((one) => one.id === id));
	return [step(clipped(now?.name ?? old?.name ?? 'Detail'), words(old?.text), words(now?.text))];
}

function fieldSentence(field: string, { from, to }: Patch, { before, after, today }: ChangeContext): string {
	switch (field) {
		case 'ownStep':
			return to === undefined ? 'Removed the next step' : ownStepSentence(to as OwnStep, today);
		case 'ended':
			return to === undefined ? 'Reopened' : dayed(endedSentence(to as Ended), to as Ended, today);
		case 'deletedAt':
			return to === undefined ? 'Restored from the trash' : 'Moved to the trash';
		case 'joinedInto':
			return to === undefined ? 'No longer merged into another lead' : 'Merged into another lead';
		case 'dismissedAdvice':
			return 'Dismissed a suggestion';
		case 'keptFrom':
			return 'Noted where the contact came from';
		case 'notSameAs':
			return 'Marked as not the same as another lead';
		default:
			return step(
				labelOf(field),
				valueWords(field, from, before, today),
				valueWords(field, to, after, today)
			);
	}
}

/** Returns a sentence with the date of the event, if one is known. */
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
	return what ? `Next step: ${clipped(what)}, ${when}` : `Snoozed until ${when}`;
}

const LABELS: Readonly<Record<string, string>> = {
	tags: 'Tags',
	details: 'Details',
	questions: 'Questions to ask',
	preparations: 'Interview preparation',
	touches: 'Activity',
	people: 'People',
	addedOn: 'Date added',
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

const OUTCOMES = { spoke: 'We talked', 'left-message': 'Left a message', 'no-answer': 'No answer' } as const;

/** Returns a value as readable text, or "empty". */
function valueWords(field: string, value: unknown, lead: Lead | undefined, today: Day): string {
	if (value === undefined || value === '') return 'empty';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (Array.isArray(value)) return listWords(field, value);
	if (typeof value !== 'string') return objectWords(field, value, lead, today);
	if (field === 'personId' || field === 'submittedBy') return named(lead && personOf(lead, value));
	return (
		choiceName(field, value) ?? (isDay(value) ? onDay(value, today).replace(/^on /, '') : clipped(value))
	);
}

/** Names a value of a field that has a few: "Email" for the channel 'email'; undefined for any other field or value. */
export function choiceName(field: string, value: string): string | undefined {
	return Object.hasOwn(NAMES, field) ? NAMES[field]!(value as never) : undefined;
}

function listWords(field: string, values: readonly unknown[]): string {
	if (field === 'personIds' || values.some((value) => typeof value !== 'string'))
		return String(values.length);
	return values.length > 0 ? clipped(values.join(', ')) : 'empty';
}

function objectWords(field: string, value: unknown, lead: Lead | undefined, today: Day): string {
	if (field === 'promise' && lead) return promiseSentence(value as Promised, null, lead, today);
	if (field === 'no' && lead) return refusalSentence(value as No, NOBODYS, lead, today);
	if (field === 'terms') return clipped(termsLine(value as OfferTerms)) || 'empty';
	return 'something else';
}

/** Stands in for the touch that carried a refusal; only the refusal itself is known here. */
const NOBODYS: Touch = { id: '', on: '', direction: 'in', channel: 'email', kind: 'other' };

const MOST_LETTERS = 80;

/** Shortens a text to one line of a list. */
function clipped(text: string): string {
	const line = text.trim().replace(/\s+/g, ' ');
	return isolated(
		[...line].length > MOST_LETTERS ? `${[...line].slice(0, MOST_LETTERS).join('').trimEnd()}…` : line
	);
}

function named(person: Person | undefined): string {
	const name = personName(person);
	return name === null ? 'Someone' : isolated(name);
}

export const TOUCH_LABELS: Readonly<Record<string, string>> = {
	on: 'date',
	at: 'time',
	kind: 'type',
	channel: 'how',
	direction: 'direction',
	personId: 'person',
	personIds: 'people met',
	outcome: 'outcome of the call',
	promise: 'date given',
	no: 'their refusal',
	deadline: 'answer needed by',
	deadlineAt: 'answer needed at',
	terms: 'terms of the offer',
	resume: 'résumé attached',
	note: 'note',
	counts: 'counts in the record',
	proof: 'proof'
};

function touchLines(
	id: string,
	key: string | undefined,
	patch: Patch,
	{ before, after, today }: ChangeContext
): readonly string[] {
	const [old, now] = [before, after].map((lead) => lead?.touches.find((one) => one.id === id));
	const lead = now ? after : before;
	const touch = now ?? old ?? ((patch.to ?? patch.from) as Touch);
	const sentence = dayed(touchSentence(touch, lead ?? NO_ONE), touch, today);
	if (key === undefined) return [`${patch.to === undefined ? 'Removed' : 'Added'}: ${sentence}`];
	if (DATING.has(key) && (key !== 'on' || old?.undated !== now?.undated))
		return key === 'undated' ? [`${touch.undated ? 'Removed the date' : 'Set the date'}: ${sentence}`] : [];
	const [from, to] = [valueWords(key, patch.from, before, today), valueWords(key, patch.to, after, today)];
	return [step(`Changed “${sentence}”, ${TOUCH_LABELS[key] ?? key}`, from, to)];
}

/** Groups the fields that are described together: the date, its absence and its source. */
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

const PERSON_LABELS: Readonly<Record<string, string>> = { url: 'profile' };

function personLine(
	id: string,
	key: string | undefined,
	patch: Patch,
	{ before, after, today }: ChangeContext
): string {
	const person = [after, before].map((lead) => lead && personOf(lead, id)).find(Boolean);
	const name = named(person ?? ((patch.to ?? patch.from) as Person));
	if (key === undefined) return `${patch.to === undefined ? 'Removed' : 'Added'} ${name}`;
	if (key === 'sameAs')
		return capital(
			patch.to === undefined
				? `${name}: no longer merged with someone else`
				: `${name}: merged with someone else`
		);
	const [from, to] = [valueWords(key, patch.from, before, today), valueWords(key, patch.to, after, today)];
	return capital(step(`${name}, ${PERSON_LABELS[key] ?? key}`, from, to));
}
