/**
 * Keeps in touch: brings news or asks about them, and asks for no job. The wordings are many, since
 * one person may get a dozen of these in a year; without news, each has a place for something that
 * only the user can bring.
 */
import { isSpoken } from '../../../domain/touch';
import { resume } from '../../common/english';
import type { DraftContent, DraftFacts, Wordings } from '../draft-facts';
import { addresseeOf, haveTalked } from '../draft-facts';
import { newsWords, type NewsWords } from '../evidence';
import {
	atOrganisation,
	organisationOf,
	resumeSentence,
	roleNoun,
	roleOf,
	threadSubject,
	withArticle
} from '../phrases';
import { place } from '../places';

export function keepInTouchContent(facts: DraftFacts): DraftContent {
	if (addresseeOf(facts) === 'recruiter') return recruiterTouchBaseContent(facts);
	const news = newsWords(facts);
	return {
		subject: news ? 'A quick update' : 'Quick hello',
		about: '',
		opening: [news ? newsTold(facts, news, asksAboutThem(facts)) : somethingForThem(facts)],
		bringUp: [
			...(news ? [`Your news: ${news.words}`] : []),
			'How their work is going',
			'What they need most at the moment'
		]
	};
}

export function recruiterTouchBaseContent(facts: DraftFacts): DraftContent {
	const { step, channel } = facts;
	const news = newsWords(facts);
	return {
		subject: threadSubject(facts),
		opening: [
			news ? newsTold(facts, news, asksRecruiter(facts)) : forRecruiter(facts),
			...(step.resume ? [[resumeSentence(channel, true)]] : [])
		],
		callBack: !news,
		bringUp: [
			...(news ? [`Your news: ${news.words}`] : []),
			'Whether they’ve seen anything that might fit',
			...(step.resume ? [`You’ll send your updated ${resume()}`] : [])
		]
	};
}

/** Says the news in one of many ways, each followed by a question of its own. */
function newsTold(facts: DraftFacts, { clause, words }: NewsWords, questions: Wordings): Wordings {
	const since = haveTalked(facts) ? 'Since we last spoke' : 'Since my last note';
	const isRecruiter = addresseeOf(facts) === 'recruiter';
	const thought = clause
		? `${since} ${clause}, and thought of your ${place('project')}. How is it going?`
		: `There’s something new from me: ${words}. It made me think of your ${place('project')}; how is it going?`;
	const told = [
		isRecruiter ? `${since} ${clause ?? `there’s something new: ${words}`}.` : thought,
		`A quick update from me: ${words}.`,
		`I have some news to share: ${words}.`,
		`You may find this useful: ${words}.`,
		`It’s been a good month: ${words}.`,
		`Here’s what I’ve been up to: ${words}.`,
		`Just a line about what’s new: ${words}.`,
		`This made me think of you: ${words}.`,
		`Something has changed since I last wrote: ${words}.`,
		`A small milestone on my end: ${words}.`,
		`To keep you posted: ${words}.`,
		`This happened recently: ${words}.`
	];
	return told.map((text, at) => (text === thought ? text : `${text} ${questions[at % questions.length]!}`));
}

function asksAboutThem({ lead }: DraftFacts): Wordings {
	const at = atOrganisation(lead);
	return [
		'And how are you?',
		'What are you working on these days?',
		`How are things${at} at the moment?`,
		`If it helps with ${place('something they need')}, I’ll gladly tell you more.`,
		'Has much changed for you and the team?',
		'Is that something your team could use?',
		'And you, what’s keeping you busy?',
		'Do you come across that too?',
		'I’d be interested to hear how it looks on your side.',
		'Are there any milestones on yours?',
		`Where is ${organisationOf(lead) ?? 'your team'} heading this year?`,
		'I’d enjoy hearing your news, too.'
	];
}

function asksRecruiter(facts: DraftFacts): Wordings {
	return [
		'Have you seen anything that might fit?',
		'Does that broaden what I could apply for?',
		'Would that interest one of your clients?',
		`Is it worth adding to my ${resume()}?`,
		`How is the market for ${rolesOf(facts)} at the moment?`,
		'Does that open any doors?',
		'Who among your clients could use it?',
		'Are you seeing demand for it?',
		'Does that change what you’d look for on my behalf?',
		'What would you add next?',
		'Has anything new come in on your side?',
		'I’d be glad to hear what you’re seeing.'
	];
}

/** Brings something of the user's, or asks about something of theirs. */
function somethingForThem(facts: DraftFacts): Wordings {
	const { lead, channel } = facts;
	const at = atOrganisation(lead);
	const organisation = organisationOf(lead) ?? 'your company';
	const mayAttach = !isSpoken(channel);
	return [
		`I saw ${place(`something new${at || ' at their company'}`)} and thought of you. How is it going?`,
		...(haveTalked(facts)
			? [`You mentioned ${place('something they told you about')}. Did it work out the way you hoped?`]
			: []),
		`I came across ${place('an article or a talk')} that might be useful for your ${place('project')}. I’d like to hear what you make of it.`,
		`I’ve been reading about ${place('a change in their field')}. Are you seeing the same thing${at}?`,
		...(mayAttach
			? [
					`I put together one page on how I’d approach ${place('a problem they have')} and attached it. Is that close to what you need?`
				]
			: []),
		`What’s keeping your team busiest these days? If ${place('something you can do')} would help, I’d be glad to pitch in.`,
		`Congratulations on ${place('something they achieved')}. That must have taken a lot of work. What’s next?`,
		`I recently met ${place('someone they’d like to know')}, and I think you two would have a lot to talk about. Would you like an introduction?`,
		`Will you be at ${place('an event')}? If so, it would be good to say hello.`,
		`I tried out ${place('a tool or a method')} this month. Would a short summary be of use to you?`,
		`How is ${organisation} dealing with ${place('something in the news')}? I’d value your view.`,
		`I hope ${place('a launch, a move, a busy season')} went well. Is there anything you could use a hand with?`,
		`Someone asked me about ${place('a topic they know well')} and your name came to mind. What would you have said?`
	];
}

/** Asks a recruiter, or tells them what they need for their files. */
function forRecruiter(facts: DraftFacts): Wordings {
	const role = roleOf(facts.lead);
	const job = role ? withArticle(roleNoun(role)) : 'my next job';
	return [
		`I’m still looking for ${job} and wanted to check in. Have you seen anything that might fit?`,
		`How does the market for ${rolesOf(facts)} look to you at the moment? I’m open to ${place('what you’re open to now')}.`,
		`I’ve narrowed my search down to ${place('what you’re looking for now')}. Does that match anything on your desk?`,
		`I noticed that ${place('a company')} is hiring. Do you happen to work with them?`,
		`Is there anything about my ${resume()} that you’d change? I’d value a recruiter’s eye.`,
		`For your notes: I could start ${place('when')}, and I’m looking in ${place('where')}. What’s come in lately?`,
		`${place('Someone you know')} needs to fill a position and I mentioned you. Shall I put you two in touch?`,
		'Which skills do your clients keep asking for? I’m deciding what to learn next and would like to choose well.',
		`I’ve been talking with people in ${place('a field')} lately. Are your clients hiring there?`,
		`What are you hearing about ${place('a company or an industry')}? I’m thinking of applying there, and your opinion counts.`,
		`One of your clients might need ${place('something you do well')}. Who would be worth a conversation?`,
		`I saw your posting for ${place('a job')}, which isn’t for me, but ${place('a name')} would be a good fit. Shall I put you in touch?`
	];
}

const rolesOf = ({ lead }: DraftFacts): string => (roleOf(lead) ? `${roleOf(lead)} roles` : 'people like me');
