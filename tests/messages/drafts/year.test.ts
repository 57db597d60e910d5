/** A year of drafts to one person, each sent as it stands: none repeats much of an earlier one. */
import { afterEach, describe, expect, it } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import type { Step } from '../../../src/lib/domain/cadence/assessment';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import { addDays, laterOf, type Day } from '../../../src/lib/domain/day';
import type { Lead, News } from '../../../src/lib/domain/lead';
import { nextTouchAfter } from '../../../src/lib/domain/leads/next-touch';
import { readsIn } from '../../../src/lib/domain/locale';
import { textsSentTo } from '../../../src/lib/domain/people/with-person';
import { hasDraft } from '../../../src/lib/domain/steps/has-draft';
import { doStep, stepDone } from '../../../src/lib/domain/steps/do-step';
import { touchOfStep } from '../../../src/lib/domain/steps/step-touch';
import type { Touch } from '../../../src/lib/domain/touch';
import {
	callScript,
	draftMessage,
	stillPromises,
	type DraftFacts
} from '../../../src/lib/messages/drafts/drafts';
import { repeatedShare, wordsOf } from '../../../src/lib/messages/drafts/wordings';
import { lead, sent, SIGNATURE } from './cases';

afterEach(() => readsIn([]));

const START = '2026-03-02';
const END = addDays(START, 365);
const MOST_ALIKE = 1 / 3;

interface SentDraft {
	readonly on: Day;
	readonly rule: string;
	readonly text: string;
}

interface Chain {
	readonly lead: Lead;
	/** The days on which they write, and what. */
	readonly answers?: readonly Touch[];
	readonly news?: readonly News[];
}

/** Does every step on its day with the draft that is proposed, sent as it stands. */
function yearOf({ lead: begun, answers = [], news = [] }: Chain): readonly SentDraft[] {
	const drafts: SentDraft[] = [];
	const waiting = [...answers];
	let now: { lead: Lead; day: Day } = { lead: begun, day: START };
	while (now.day < END && drafts.length < 80) {
		const book = openBook([now.lead], DEFAULT_SETTINGS, news);
		const step = assess(now.lead, book, now.day).next;
		const due = step ? laterOf(step.due, now.day) : END;
		const word = waiting[0];
		if (word && word.on <= due) {
			waiting.shift();
			now = { lead: { ...now.lead, touches: [...now.lead.touches, word] }, day: laterOf(word.on, now.day) };
			continue;
		}
		if (!step || due >= END) break;
		const doneLead = sendOn(now.lead, step, due, news, drafts);
		now = { lead: doneLead, day: due };
	}
	return drafts;
}

function sendOn(own: Lead, proposed: Step, day: Day, news: readonly News[], drafts: SentDraft[]): Lead {
	const book = openBook([own], DEFAULT_SETTINGS, news);
	const step = assess(own, book, day).next ?? proposed;
	if (!step.channel || !hasDraft(step)) throw new Error(`${step.rule} on ${day} has no draft`);
	const { channel } = step;
	const touch = touchOfStep(step, { id: `${day} ${step.rule}`, on: day, channel })!;
	const person = own.people.find(({ id }) => id === step.personId)!;
	const facts: DraftFacts = {
		lead: own,
		step,
		channel,
		today: day,
		signature: SIGNATURE,
		news: news.find(({ id }) => id === step.news)?.text,
		next: nextTouchAfter(own, touch, book, day),
		sent: textsSentTo(person, [own], day)
	};
	const written = channel === 'phone' ? callScript(facts) : draftMessage(facts);
	const text = 'leave' in written ? written.leave : written.body;
	drafts.push({
		on: day,
		rule: `${step.rule}${step.standsFor ? ` (${step.standsFor})` : ''} ${channel}`,
		text
	});
	const { promisesOn } = written;
	const promise =
		promisesOn && stillPromises(text, promisesOn)
			? {
					by: 'me' as const,
					on: promisesOn,
					...(facts.next && { channel: facts.next.channel }),
					personId: person.id
				}
			: undefined;
	const told = {
		id: touch.id,
		on: day,
		channel,
		note: text,
		promise,
		...(channel === 'phone' && { outcome: 'left-message' as const })
	};
	return doStep(step, stepDone(step, told, { said: { text, news: facts.news } })!, day)(own);
}

/** Leaves out greeting, closing and signature: who writes to whom is the same each time. */
function ownWords(text: string): readonly string[] {
	const paragraphs = text.split('\n\n');
	const hello = /^(?:Hi|Hello|Dear) [^,.]*(?:,$|, this is [^.]*\.)/;
	return wordsOf(
		paragraphs
			.slice(0, -1)
			.map((paragraph, at) => (at === 0 ? paragraph.replace(hello, '') : paragraph))
			.join('\n')
	);
}

function mostAlike(drafts: readonly SentDraft[]) {
	const pairs = drafts.flatMap((later, at) =>
		drafts.slice(0, at).map((earlier) => ({
			earlier,
			later,
			share: repeatedShare(ownWords(later.text), ownWords(earlier.text))
		}))
	);
	return pairs.filter(({ share }) => share > MOST_ALIKE);
}

const word = (on: Day, facts: Partial<Touch> = {}): Touch =>
	sent({ id: `in ${on}`, on, direction: 'in', channel: 'email', kind: 'other', personId: 'a', ...facts });

const DANA = { id: 'a', name: 'Dana Ruiz', email: 'dana@northwind.example' };
const bothWays = { ...DANA, phone: '+1 555 010 0111' };
const applied: Lead = { ...lead, people: [DANA], touches: [sent({ on: START, personId: 'a' })] };
const approached = (origin: Lead['origin']): Lead => ({
	...lead,
	origin,
	people: [DANA],
	touches: [sent({ on: START, kind: 'approach', channel: 'email', personId: 'a' })]
});
const NEWS: readonly News[] = [
	'Passed the CPIM exam',
	'Gave a talk on stock data at the Leeds meetup',
	'A paper on safety stock in Supply Quarterly',
	'Finished a course in forecasting',
	'Built a small tool that reads delivery notes'
].map((text, at) => ({ id: `n${at}`, text, on: addDays(START, at * 60) }));
const NOW_AND_THEN = [
	word('2026-04-20'),
	word('2026-07-10'),
	word('2026-10-05', { channel: 'phone', outcome: 'spoke' }),
	word('2026-12-03')
];

const CHAINS: Readonly<Record<string, Chain>> = {
	'an application that nobody answers': { lead: applied },
	'an application that nobody answers, by email and phone': { lead: { ...applied, people: [bothWays] } },
	'an application with news now and then': { lead: applied, news: NEWS },
	'an application answered now and then': { lead: applied, answers: NOW_AND_THEN },
	'an application answered now and then, by email and phone': {
		lead: { ...applied, people: [bothWays] },
		answers: NOW_AND_THEN,
		news: NEWS
	},
	'an approach that nobody answers': { lead: approached('unsolicited') },
	'a contact who never answers': { lead: approached('networking') },
	'a contact who answers now and then': { lead: approached('networking'), answers: NOW_AND_THEN },
	'a recruiter who never answers': { lead: approached('recruiter') },
	'a recruiter who answers now and then': {
		lead: approached('recruiter'),
		answers: NOW_AND_THEN,
		news: NEWS
	},
	'an application through a recruiter': { lead: { ...applied, submittedBy: 'a' }, answers: NOW_AND_THEN },
	'an interview that nothing comes of': {
		lead: applied,
		answers: [word('2026-03-20', { kind: 'interview', channel: 'in-person', personIds: ['a'] })]
	}
};

describe.each(['en-US', 'en-GB'])('a year of drafts in %s', (language) => {
	it.each(Object.keys(CHAINS))('%s: no two are alike in more than a third of their words', (name) => {
		readsIn([language]);
		const drafts = yearOf(CHAINS[name]!);
		expect(drafts.length).toBeGreaterThan(8);
		expect(mostAlike(drafts)).toEqual([]);
	});
});
