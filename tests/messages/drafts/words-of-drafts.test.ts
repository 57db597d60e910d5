/** The parts that drafts are made of: salutations, evidence, places, hints, wordings. */
import { afterEach, describe, expect, it } from 'vitest';
import { readsIn } from '../../../src/lib/domain/locale';
import type { Lead } from '../../../src/lib/domain/lead';
import { evidenceSentences, newsWords, tooLongOf } from '../../../src/lib/messages/drafts/evidence';
import { draftHints } from '../../../src/lib/messages/drafts/hints';
import { roleNoun, threadSubject, topicOf, withArticle } from '../../../src/lib/messages/drafts/phrases';
import { openPlaces, placesIn } from '../../../src/lib/messages/drafts/places';
import {
	addressed,
	firstName,
	greeting,
	signedOff,
	spokenGreeting
} from '../../../src/lib/messages/drafts/salutation';
import { freshest, repeatedShare, wasSaid, wordsOf } from '../../../src/lib/messages/drafts/wordings';
import { factsOf, lead, sent, step } from './cases';

afterEach(() => readsIn([]));

const to = (name: string, more: Partial<Lead['people'][number]> = {}, facts = {}) =>
	factsOf({
		lead: { ...lead, people: [{ id: 'a', name, ...more }] },
		step: step('first-follow-up'),
		...facts
	});

describe('a greeting', () => {
	it.each([
		['Dana Ruiz', 'Hi Dana,'],
		['Ruiz, Dana', 'Hi Dana,'],
		['Dana Ruiz, PhD', 'Hi Dana,'],
		['Dr. Boateng', 'Dear Dr. Boateng,'],
		['Dr. Kofi Boateng', 'Dear Dr. Boateng,'],
		['Ms Ana de la Cruz', 'Dear Ms de la Cruz,'],
		['D. Ruiz', 'Dear D. Ruiz,'],
		['HR Department', 'Hello,'],
		['jobs@northwind.example', 'Hello,'],
		['', 'Hello,']
	])('to %s is %s', (name, hello) => {
		expect(greeting(to(name))).toBe(hello);
	});

	it('takes the title that was noted', () => {
		expect(greeting(to('Kofi Boateng', { title: 'Dr.' }))).toBe('Dear Dr. Boateng,');
		expect(greeting(to('Kofi Boateng', { title: 'Head of Data' }))).toBe('Hi Kofi,');
	});

	it('says the whole name to those who prefer it so, until the person wrote', () => {
		expect(greeting(to('Dana Ruiz', {}, { firstNames: false }))).toBe('Dear Dana Ruiz,');
		const wrote = {
			...lead,
			touches: [sent({ direction: 'in', kind: 'other', channel: 'email', personId: 'a' })]
		};
		expect(greeting(factsOf({ lead: wrote, step: step('reply-owed'), firstNames: false }))).toBe('Hi Dana,');
	});

	it('is formal in a letter, and says who calls by phone', () => {
		expect(greeting({ ...to('Dana Ruiz'), channel: 'letter' })).toBe('Dear Dana,');
		expect(spokenGreeting(to('Dana Ruiz'))).toBe('Hi Dana, this is Sam Carter');
		expect(spokenGreeting(to('Dr. Boateng'))).toBe('Hello Dr. Boateng, this is Sam Carter');
		expect(spokenGreeting(to('HR'))).toBe('Hello, this is Sam Carter');
	});

	it('knows the first name for templates', () => {
		expect(['Dana Ruiz', 'Dr. Kofi Boateng', 'Dr. Boateng', ''].map((name) => firstName(to(name)))).toEqual([
			'Dana',
			'Kofi',
			'Dr. Boateng',
			null
		]);
		expect(addressed(to('HR Team'))).toBeNull();
	});
});

describe('a closing', () => {
	it.each([
		['en-US', 'email', 'Best regards,'],
		['en-GB', 'email', 'Kind regards,'],
		['en-US', 'letter', 'Sincerely,'],
		['en-GB', 'letter', 'Yours sincerely,'],
		['en-US', 'message', 'Sam Carter']
	] as const)('in %s by %s begins with %s', (language, channel, line) => {
		readsIn([language]);
		expect(signedOff({ ...to('Dana Ruiz'), channel }).split('\n')[0]).toBe(line);
	});
});

describe('evidence', () => {
	const sentences = (facts: Partial<Lead>, kind: 'value' | 'proofs' | 'references') =>
		evidenceSentences(factsOf({ lead: { ...lead, ...facts }, step: step('first-follow-up') }), kind);

	it.each([
		[
			'reports that stop stock from running out',
			'I could help with reports that stop stock from running out.'
		],
		['Attendance figures in an hour a week.', 'I could help with attendance figures in an hour a week.'],
		['Cut waiting times by half', 'I could help you cut waiting times by half.'],
		['to reduce waste', 'I could help you reduce waste.'],
		['SQL reports', 'I could help with SQL reports.'],
		['Excel reports', 'I could help with Excel reports.'],
		['I plan stock so that nothing runs out!', 'I plan stock so that nothing runs out.'],
		['At Tailwind that cut stock-outs by a fifth.', 'At Tailwind that cut stock-outs by a fifth.']
	])('the value "%s" is said as a sentence', (value, sentence) => {
		expect(sentences({ value }, 'value')).toEqual([sentence]);
	});

	it.each([
		[
			'Cut the waste at Fabrikam by a tenth',
			'One example of my work: I cut the waste at Fabrikam by a tenth.'
		],
		['Running a team of five', 'I have experience running a team of five.'],
		['three years of planning', 'My experience includes three years of planning.'],
		[
			'I led the move to a new warehouse. It took a month.',
			'I led the move to a new warehouse. It took a month.'
		]
	])('the proof "%s" is said as a sentence', (proofs, sentence) => {
		expect(sentences({ proofs }, 'proofs')).toEqual([sentence]);
	});

	it('makes each line of proofs a sentence, and names all who could vouch', () => {
		expect(sentences({ proofs: '- Built two dashboards\n• Trained the team' }, 'proofs')).toHaveLength(2);
		expect(sentences({ vouchers: 'Omar Diaz, Fabrikam\nRae Lind' }, 'references')).toEqual([
			'Omar Diaz (Fabrikam) and Rae Lind would be happy to tell you about my work.'
		]);
	});

	it('is told where a point is too long', () => {
		const facts = factsOf({
			lead: { ...lead, proofs: `Built two dashboards\n${'very '.repeat(40)}long` },
			step: step('first-follow-up')
		});
		expect(evidenceSentences(facts, 'proofs')).toHaveLength(1);
		expect(tooLongOf(facts, ['value', 'proofs', 'references'])).toEqual(['proofs']);
	});

	it.each([
		['Passed the CPIM exam', 'I passed the CPIM exam'],
		['I’ve moved to Leeds.', 'I’ve moved to Leeds'],
		['A course in forecasting', null]
	])('the news "%s" is the clause "%s"', (news, clause) => {
		expect(newsWords({ news })?.clause).toBe(clause);
	});
});

describe('what a message is about', () => {
	const topic = (facts: Partial<Lead>) =>
		topicOf(factsOf({ lead: { ...lead, ...facts }, step: step('first-follow-up') }));
	it('depends on how the lead began', () => {
		expect(topic({})).toBe('the Analyst role');
		expect(topic({ role: 'Summer internship' })).toBe('the Summer internship');
		expect(topic({ role: undefined })).toBe('the role at Northwind');
		expect(topic({ origin: 'unsolicited' })).toBe('working as an Analyst at Northwind');
		expect(topic({ origin: 'networking', role: undefined })).toBe('my job search');
		expect(topic({ origin: 'recruiter' })).toBe('Analyst roles');
		expect(topic({ submittedBy: 'a' })).toBe('the Analyst role at Northwind');
	});

	it('answers the thread in the subject where there is one', () => {
		const subject = (touches: Lead['touches']) =>
			threadSubject(
				factsOf({ lead: { ...lead, role: 'Data Analyst', touches }, step: step('first-follow-up') })
			);
		expect(subject([sent()])).toBe('Data Analyst application');
		expect(subject([sent({ channel: 'email' })])).toBe('Re: Data Analyst application');
	});

	it.each([
		['Analyst', 'an Analyst'],
		['HR Manager', 'an HR Manager'],
		['UX Designer', 'a UX Designer'],
		['University Lecturer', 'a University Lecturer'],
		['Clerk', 'a Clerk']
	])('%s is %s', (noun, both) => {
		expect(withArticle(noun)).toBe(both);
		expect(roleNoun(noun)).toBe(`${noun} role`);
	});
});

describe('places to fill in', () => {
	it('are listed once each, and found where they stand', () => {
		const text = 'Hi [your name], about [a day] and [a day]. [ ] [1]';
		expect(openPlaces(text)).toEqual(['[your name]', '[a day]']);
		expect(placesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'[your name]',
			'[a day]',
			'[a day]'
		]);
		expect(openPlaces('Nothing is open.')).toEqual([]);
	});

	it('are never made of what the user noted of a job', () => {
		const facts = factsOf({ lead: { ...lead, role: 'Analyst [remote]' }, step: step('first-follow-up') });
		expect(topicOf(facts)).toBe('the Analyst (remote) role');
	});
});

describe('hints', () => {
	it.each([
		'I need an answer by Friday.',
		'Please let me know by Friday at the latest.',
		'Please reply by March 20.',
		'I expect to hear from you by next week.',
		'No later than Tuesday, please.',
		'I need your decision soon.'
	])('"%s" sets them a deadline', (text) => {
		expect(draftHints(text)).toHaveLength(1);
	});

	it.each([
		'You will have my answer by Friday.',
		'May I get back to you by Wednesday, May 20?',
		'You mentioned you hoped to decide by April 24.',
		'If I don’t hear from you before then, I’ll call on Monday, March 23.',
		'I may be free by Friday. Let me know what suits you.',
		'I look forward to hearing from you by Wednesday, March 25.'
	])('"%s" sets none', (text) => {
		expect(draftHints(text)).toEqual([]);
	});
});

describe('wordings', () => {
	it('share the words that stand in runs of three', () => {
		expect(repeatedShare(wordsOf('one two three four'), wordsOf('zero one two three'))).toBe(0.75);
		expect(repeatedShare(wordsOf('one two'), wordsOf('one two'))).toBe(0);
		expect(repeatedShare([], wordsOf('one'))).toBe(0);
	});

	it('are taken in turn where the first was sent', () => {
		const ways = ['Is there any news from you?', 'What happens next on your side?'];
		expect(freshest(ways, [])).toBe(ways[0]);
		expect(freshest(ways, [{ text: ways[0]! }])).toBe(ways[1]);
		expect(freshest(ways, [], 1)).toBe(ways[1]);
		expect(freshest(ways, [{ text: ways.join(' ') }])).toBe(ways[0]);
		expect(freshest([], [])).toBe('');
		expect(wasSaid(ways[0]!, [{ text: `Hi! ${ways[0]}` }])).toBe(true);
	});
});
