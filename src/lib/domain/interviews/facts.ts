/** Tells what the page of an interview shows of a lead: only what is known, and what is missing. */
import { isConversation, isInterview, isWord, personIdsOf } from '../cadence/history/touch-kinds';
import { sortTouches } from '../cadence/history/touch-order';
import { daysBetween, type Day } from '../day';
import { isNewsFor, personOf, type Lead, type News, type Preparation, type Question } from '../lead';
import { datedTouches } from '../leads/dating';
import { ownPromises, type OwnPromise } from '../leads/promises';
import type { Person } from '../person';
import type { Touch } from '../touch';
import type { Interview } from './interview';

/** Somebody who is expected, or was there. */
export interface Expected {
	readonly person: Person;
	/** The recruiter who submitted the user. */
	readonly recruiter: boolean;
	/** True for whoever sent the invitation. */
	readonly invited: boolean;
	/** The day of the last interview or conversation with them before this one. */
	readonly metOn?: Day;
}

export interface InterviewFacts {
	/** The number of days until it; negative once it has passed. */
	readonly days: number;
	readonly expected: readonly Expected[];
	/** The other people of the lead, who can be added with a press. */
	readonly others: readonly Person[];
	/** The recruiter who submitted the user, where they are not expected themselves. */
	readonly recruiter?: Person;
	/** What the user promised and has not done. */
	readonly promises: readonly OwnPromise[];
	/** The last interview, conversation or word before this one, as far as its day is known. */
	readonly lastTalk?: Touch;
	/** The newest news that may be told to the people there. */
	readonly news?: News;
	readonly notes: string;
	/** Notes for interviews of this lead that are not shown here. */
	readonly otherNotes: readonly Preparation[];
	readonly questions: readonly Question[];
	/** Questions in the notes of the lead that are none of the user's questions yet. */
	readonly notedQuestions: readonly string[];
	/** What is not known and matters, asked while it is planned. */
	readonly missing: readonly ('time' | 'place' | 'people')[];
}

export function interviewFacts(interview: Interview, news: readonly News[], today: Day): InterviewFacts {
	const { lead, source, replaces = [], personIds, on } = interview;
	const expected = personIds.flatMap((id) => expectedOf(personOf(lead, id), interview) ?? []);
	const isThere = ({ id }: Person) => expected.some(({ person }) => person.id === id);
	const recruiter = personOf(lead, lead.submittedBy);
	const ids = [source, ...replaces];
	const preparations = lead.preparations ?? [];
	const own = ids.flatMap((id) => preparations.find((one) => one.id === id && one.notes) ?? [])[0];
	const questions = lead.questions ?? [];
	const lastTalk = lastTalkBefore(interview, today);
	const newest = newestNews(interview, news);
	return {
		days: daysBetween(today, on),
		expected,
		others: lead.people.filter((person) => !isThere(person) && person.id !== recruiter?.id),
		...(recruiter && !isThere(recruiter) && { recruiter }),
		promises: ownPromises([lead], today).filter(({ outcome }) => outcome === 'open' || outcome === 'missed'),
		...(lastTalk && { lastTalk }),
		...(newest && { news: newest }),
		notes: own?.notes ?? '',
		otherNotes: preparations.filter((one) => one.notes && one !== own),
		questions,
		notedQuestions: notedQuestions(lead).filter((text) => !questions.some((one) => one.text === text)),
		missing: missingOf(interview, expected)
	};
}

function expectedOf(person: Person | undefined, interview: Interview): Expected | null {
	if (!person) return null;
	const { lead, source } = interview;
	const isWith = (touch: Touch) => personIdsOf(touch).includes(person.id) && isTalk(touch, lead);
	const metOn = before(interview).findLast(isWith)?.on;
	const invited = lead.touches.some(
		({ id, personId, kind }) => id === source && kind === 'invitation' && personId === person.id
	);
	return { person, invited, recruiter: person.id === lead.submittedBy, ...(metOn && { metOn }) };
}

const isTalk = (touch: Touch, lead: Lead) => isInterview(touch) || isConversation(touch, lead);

/** Returns the touches that came before an interview, without the one in which it was agreed. */
function before({ lead, source, on }: Interview): readonly Touch[] {
	return sortTouches(datedTouches(lead), on).filter(
		(touch) => touch.id !== source && !(isInterview(touch) && touch.on >= on)
	);
}

/** Returns the last interview or conversation, or word with its text. */
function lastTalkBefore(interview: Interview, today: Day): Touch | undefined {
	const { lead } = interview;
	return before(interview).findLast(
		(touch) => touch.on <= today && (isTalk(touch, lead) || (isWord(touch) && Boolean(touch.note)))
	);
}

function newestNews({ lead, personIds }: Interview, news: readonly News[]): News | undefined {
	const mine = news.filter((item) => !item.deletedAt && isNewsFor(item, lead, personIds));
	return mine.toSorted((a, b) => b.on.localeCompare(a.on))[0];
}

/** The most letters of a line of notes that is taken for a question. */
const LONGEST = 160;

function notedQuestions({ notes = '' }: Lead): readonly string[] {
	const lines = notes.split('\n').map((line) => line.trim());
	return [...new Set(lines.filter((line) => line.endsWith('?') && line.length <= LONGEST))];
}

function missingOf(interview: Interview, expected: readonly Expected[]): InterviewFacts['missing'] {
	const { status, at, place, channel } = interview;
	if (status !== 'planned') return [];
	const isCall = channel === 'phone' && expected.some(({ person }) => person.phone);
	return [
		...(at ? [] : (['time'] as const)),
		...(place || isCall ? [] : (['place'] as const)),
		...(expected.length > 0 ? [] : (['people'] as const))
	];
}
