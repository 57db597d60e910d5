/** Moves, cancels and prepares an interview, as pure functions from lead to lead. An interview is named by its source. */
import type { Day, Time } from '../day';
import type { Lead, Preparation, Question } from '../lead';
import { clearOwnStep, editTouch, removeTouch, type LeadAction } from '../leads/lead-actions';
import { notHeld, ownSource } from '../steps/appointments';
import type { Channel, Touch } from '../touch';

/** The day, hour, place and channel of an interview; what is undefined is not known. */
export interface InterviewTerms {
	readonly on: Day;
	readonly at?: Time | undefined;
	/** The IANA zone that `at` is in; without it the user's own. */
	readonly zone?: string | undefined;
	readonly channel?: Channel | undefined;
	readonly place?: string | undefined;
}

const isOwn = (lead: Lead, source: string) =>
	lead.ownStep !== undefined && ownSource(lead.ownStep) === source;

const touchOf = (lead: Lead, source: string) => lead.touches.find(({ id }) => id === source);

/** Returns the terms of an interview as they were stated; undefined where the lead has none of that source. */
export function statedTerms(lead: Lead, source: string): InterviewTerms | undefined {
	if (isOwn(lead, source)) return lead.ownStep;
	const touch = touchOf(lead, source);
	if (!touch || touch.promise) return touch?.promise;
	const { on, at, channel, channelGuessed } = touch;
	const place = lead.preparations?.find(({ id }) => id === source)?.place;
	return { on, at, channel: channelGuessed ? undefined : channel, place };
}

/** Adds a sentence to the touch in which an interview was agreed; '' adds none. */
export function noteMove(source: string, note: string, today: Day): LeadAction {
	return note ? editTouch(source, (touch) => noted(touch, note), today) : (lead) => lead;
}

/** Sets when and where an interview is. @param note a sentence for the touch in which it was agreed; '' for none */
export function setTerms(source: string, terms: InterviewTerms, note: string, today: Day): LeadAction {
	return (lead) => {
		if (isOwn(lead, source)) return { ...lead, ownStep: withTerms(lead.ownStep!, terms) };
		const moved = editTouch(source, (touch) => noted(ofTouch(touch, terms), note), today)(lead);
		return touchOf(lead, source)?.promise ? moved : keepPlace(source, terms.place)(moved);
	};
}

function ofTouch(touch: Touch, terms: InterviewTerms): Touch {
	if (touch.promise) return { ...touch, promise: withTerms(touch.promise, terms) };
	const { on, at, channel } = terms;
	const { at: _at, channelGuessed, ...rest } = touch;
	return {
		...rest,
		on,
		...(at && { at }),
		...(channel ? { channel } : channelGuessed && { channelGuessed })
	};
}

function withTerms<Named extends InterviewTerms>(named: Named, terms: InterviewTerms): Named {
	const { at: _at, zone: _zone, channel: _channel, place: _place, ...kept } = named;
	const { on, at, zone, channel, place } = terms;
	return {
		...kept,
		on,
		...(at && { at, ...(zone && { zone }) }),
		...(channel && { channel }),
		...(place && { place })
	} as Named;
}

function noted(touch: Touch, sentence: string): Touch {
	return sentence ? { ...touch, note: [touch.note, sentence].filter(Boolean).join('\n') } : touch;
}

/** Takes an interview that lies ahead off the lead. @param note a sentence for the touch in which it was agreed */
export function cancel(source: string, note: string, today: Day): LeadAction {
	return (lead) => {
		if (isOwn(lead, source)) return clearOwnStep()(lead);
		return touchOf(lead, source)?.promise ? notHeld(source, note)(lead) : removeTouch(source, today)(lead);
	};
}

/** Keeps the notes for an interview; '' removes them. */
export function keepNotes(source: string, notes: string): LeadAction {
	return prepared(source, ({ notes: _before, ...kept }) => ({ ...kept, ...(notes && { notes }) }));
}

/** Keeps the place of an interview whose touch has none; undefined removes it. */
function keepPlace(source: string, place: string | undefined): LeadAction {
	return prepared(source, ({ place: _before, ...kept }) => ({ ...kept, ...(place && { place }) }));
}

/** Adds a person who is expected at an interview. */
export function expectPerson(source: string, personId: string): LeadAction {
	return prepared(source, (kept) => ({
		...kept,
		personIds: [...new Set([...(kept.personIds ?? []), personId])]
	}));
}

/** Gives what was prepared for an interview to the touch that logs it. */
export function preparedFor(source: string, touchId: string): LeadAction {
	return (lead) => {
		if (!lead.preparations?.some(({ id }) => id === source)) return lead;
		const preparations = lead.preparations.map((one) => (one.id === source ? { ...one, id: touchId } : one));
		return { ...lead, preparations };
	};
}

function prepared(source: string, change: (kept: Preparation) => Preparation): LeadAction {
	return ({ preparations = [], ...lead }) => {
		const changed = change(preparations.find(({ id }) => id === source) ?? { id: source });
		const all = preparations.some(({ id }) => id === source)
			? preparations.map((one) => (one.id === source ? changed : one))
			: [...preparations, changed];
		const left = all.filter(({ notes, place, personIds = [] }) => notes || place || personIds.length > 0);
		return left.length > 0 ? { ...lead, preparations: left } : lead;
	};
}

/** Adds a question behind the others; one with its id that is there already stays as it is. */
export function addQuestion(question: Question): LeadAction {
	return withQuestions((all) => (all.some(({ id }) => id === question.id) ? all : [...all, question]));
}

/** Changes the words of a question; '' removes it. */
export function changeQuestion(id: string, text: string): LeadAction {
	return withQuestions((all) =>
		text ? all.map((one) => (one.id === id ? { ...one, text } : one)) : all.filter((one) => one.id !== id)
	);
}

/** Ticks a question off as asked, or takes the tick away. */
export function tickQuestion(id: string, isAsked: boolean): LeadAction {
	return withQuestions((all) => all.map((one) => (one.id === id ? ticked(one, isAsked) : one)));
}

function ticked({ asked: _before, ...question }: Question, asked: boolean): Question {
	return asked ? { ...question, asked } : question;
}

/** Moves a question by one place; the first one stays where it would go up, and the last one where it would go down. */
export function moveQuestion(id: string, to: 'up' | 'down'): LeadAction {
	return withQuestions((all) => {
		const from = all.findIndex((one) => one.id === id);
		const at = to === 'up' ? from - 1 : from + 1;
		if (from < 0 || !all[at]) return all;
		return all.with(at, all[from]!).with(from, all[at]);
	});
}

function withQuestions(change: (all: readonly Question[]) => readonly Question[]): LeadAction {
	return ({ questions = [], ...lead }) => {
		const changed = change(questions);
		return changed.length > 0 ? { ...lead, questions: changed } : lead;
	};
}
