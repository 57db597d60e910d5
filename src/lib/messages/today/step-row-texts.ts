/** Names the acts of a step in its row, and on the lead's page. */
import type { MainAct } from '../../domain/steps/acts';
import type { CallOutcome } from '../../domain/touch';

const MAIN_ACTS: Record<MainAct, string> = {
	write: 'Write',
	call: 'Call',
	apply: 'Apply',
	prepare: 'Prepare',
	'add-contact': 'Add contact',
	'log-interview': 'Log interview'
};

export const stepRowTexts = {
	mainAct: (act: MainAct): string => MAIN_ACTS[act],
	/** Names a button for screen readers: "Done: Call Dana Ruiz, Analyst at Northwind". */
	actOnStep: (act: string, step: string, lead: string): string => `${act}: ${step}, ${lead}`,
	/** Names a button for screen readers: "They replied: Analyst at Northwind". */
	actOnLead: (act: string, lead: string): string => `${act}: ${lead}`,
	/** Names the act that completes a step, beside its main act. */
	doneAct: (main: MainAct | null): string => (main === 'apply' ? 'I applied' : 'Done'),
	more: 'More',
	howDidItGo: 'How did the call go?',
	notYet: 'Not yet',
	gotReply: 'Reply or question',
	replied: 'They replied',
	repliedMore: 'They replied…',
	invited: 'Interview invite',
	rejected: 'Rejected',
	saidNo: 'They said no',
	saidNoMore: 'They said no…',
	snoozeTomorrow: 'Snooze until tomorrow',
	snooze: 'Snooze…',
	skip: 'Skip',
	posting: 'Posting',
	dial: 'Call'
};

/** Names how a call went, on the buttons that end it. */
export const callOutcomes: readonly { readonly outcome: CallOutcome; readonly name: string }[] = [
	{ outcome: 'spoke', name: 'Spoke' },
	{ outcome: 'left-message', name: 'Voicemail' },
	{ outcome: 'no-answer', name: 'No answer' }
];
