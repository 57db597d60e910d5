/** What logging an interview asks for, and how what was learnt stands in the note of its touch (`interview-notes`). */
import type { Day, Time } from '../domain/day';
import type { Channel } from '../domain/touch';

export interface InterviewNotes {
	/** How far they are: "three people left, decision in April". */
	readonly process?: string | undefined;
	/** What comes next: "a second round with the team". */
	readonly nextStep?: string | undefined;
	readonly note?: string | undefined;
}

/** What the form says. */
export interface InterviewAnswers extends InterviewNotes {
	/** Made when the form opened. */
	readonly id: string;
	readonly on: Day;
	readonly at?: Time | undefined;
	readonly channel: Channel;
	/** People of the lead who were there. */
	readonly met: readonly string[];
	/** The names of others who were there, as they were typed. */
	readonly others: string;
	/** Their timeline: they answer by a day, or the user is to be in touch on one. */
	readonly agreed?:
		| {
				readonly what: 'answer' | 'touch';
				readonly on: Day;
				readonly at?: Time | undefined;
				readonly place?: string | undefined;
		  }
		| undefined;
	/** When the user means to follow up, where they chose a day themselves. */
	readonly followUpOn?: Day | undefined;
	readonly followUpWith?: string | undefined;
	readonly followUpBy?: Channel | undefined;
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
