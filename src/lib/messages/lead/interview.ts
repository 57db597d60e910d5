/**
 * Holds the answers of the interview form and writes its notes into the touch (`interview-notes`).
 */
import type { Interview } from '../../domain/steps/log-interview';
import type { Promised } from '../../domain/touch';
import { fullDay } from '../common/days';

interface InterviewNotes {
	/** The state of their process: "three people left, decision in April". */
	readonly process?: string | undefined;
	/** The next step that they announced: "a second round with the team". */
	readonly nextStep?: string | undefined;
	readonly note?: string | undefined;
}

/**
 * Holds the answers of the form: an interview with the typed names and each note in its own field.
 */
export interface InterviewAnswers extends InterviewNotes, Omit<Interview, 'newPeople' | 'note'> {
	/** The typed names of the other people who were there. */
	readonly others: string;
}

/** Returns the notes as text, one line each, or ''. */
export function interviewNote({ process, nextStep, note }: InterviewNotes): string {
	return [line('Where they are', process), line('Next step', nextStep), note?.trim() ?? '']
		.filter(Boolean)
		.join('\n');
}

function line(label: string, text: string | undefined): string {
	const said = text?.trim();
	return said ? `${label}: ${said}` : '';
}

/** Returns the note of an invitation whose interview did not take place. */
export function notHeldNote({ on, at }: Pick<Promised, 'on' | 'at'>): string {
	return `Planned for ${fullDay(on)}${at ? `, ${at}` : ''}. It didn’t take place.`;
}
