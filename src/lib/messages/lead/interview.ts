/** What logging an interview asks for, and how what was learnt stands in the note of its touch (`interview-notes`). */
import type { Interview } from '../../domain/steps/log-interview';
import type { Promised } from '../../domain/touch';
import { fullDay } from '../common/days';

interface InterviewNotes {
	/** How far they are: "three people left, decision in April". */
	readonly process?: string | undefined;
	/** What comes next: "a second round with the team". */
	readonly nextStep?: string | undefined;
	readonly note?: string | undefined;
}

/** What the form says: an interview, with the names that were typed and the notes a field each. */
export interface InterviewAnswers extends InterviewNotes, Omit<Interview, 'newPeople' | 'note'> {
	/** The names of others who were there, as they were typed. */
	readonly others: string;
}

/** The notes as text, a line for each thing that was said; empty where nothing was. */
export function interviewNote({ process, nextStep, note }: InterviewNotes): string {
	return [line('Where they are', process), line('Next step', nextStep), note?.trim() ?? '']
		.filter(Boolean)
		.join('\n');
}

function line(label: string, text: string | undefined): string {
	const said = text?.trim();
	return said ? `${label}: ${said}` : '';
}

/** What the note of an invitation says once its day went by without it. */
export function notHeldNote({ on, at }: Pick<Promised, 'on' | 'at'>): string {
	return `Planned for ${fullDay(on)}${at ? `, ${at}` : ''}. It didn’t take place.`;
}
