/** Describes what is left to do after an offer was accepted. */
import { formatDay, type Pause } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { isDated } from '../../domain/leads/dating';
import type { WrapUp } from '../../domain/steps/wrap-up';
import type { Touch } from '../../domain/touch';
import { leadTitle } from '../common/titles';

/**
 * Sums up the rest: "You accepted Analyst at Northwind. 2 companies to tell, 32 applications to
 * archive."
 */
export function wrapUpSentence(accepted: Lead, wrapUp: WrapUp): string {
	const left = wrapUpCounts(wrapUp);
	return `You accepted ${leadTitle(accepted)}. ${left ? `${left}.` : 'Nothing else is left to do.'}`;
}

/** Counts what is left: "1 offer to decline, 2 companies to tell, 32 applications to archive", or ''. */
export function wrapUpCounts({ decline, tell, archive }: WrapUp): string {
	return [
		decline.length > 0 && `${count(decline.length, 'offer', 'offers')} to decline`,
		tell.length > 0 && `${count(tell.length, 'company', 'companies')} to tell`,
		archive.length > 0 && `${count(archive.length, 'application', 'applications')} to archive`
	]
		.filter(Boolean)
		.join(', ');
}

/**
 * Explains why these companies should be told: what is known of their interviews. An interview that
 * a sheet only mentions may still lie ahead.
 */
export function tellSentence(tell: WrapUp['tell']): string {
	const isHeld = (touch: Touch) => touch.kind === 'interview' && isDated(touch);
	return tell.every(({ lead }) => lead.touches.some(isHeld))
		? 'They interviewed you. A short message closes each one.'
		: 'You had an interview with them, or one was planned. A short message closes each one.';
}

/** Counts the rest: "You have 32 other applications without an interview." */
export function archiveSentence(archive: number): string {
	const others = count(archive, 'other application', 'other applications');
	return `You have ${others} without an interview. If one replies, it reopens.`;
}

/** Labels the button: "Archive all 32". */
export const archiveLabel = (archive: number): string =>
	archive === 1 ? 'Archive it' : `Archive all ${archive}`;

export const archivedWords = (archived: number): string =>
	`${count(archived, 'application', 'applications')} archived.`;

/** Confirms a pause: "Paused until 7 April." */
export function pausedSentence({ to }: Pause): string {
	return `Paused until ${formatDay(to, 'day')}.`;
}

function count(many: number, one: string, more: string): string {
	return `${many} ${many === 1 ? one : more}`;
}

export const wrapUpTexts = {
	title: 'Wrap up',
	nothing: 'Nothing to wrap up yet. Once you accept an offer, who to tell and what to archive will be here.',
	toToday: 'Back to Today',
	decline: 'Decline your other offers',
	declined: 'Mark as declined',
	declinedOne: (title: string) => `Mark as declined: ${title}`,
	tell: 'Let them know',
	write: 'Write',
	call: 'Call',
	done: 'Done',
	writeOne: (step: string) => `Write: ${step}`,
	callOne: (step: string) => `Call: ${step}`,
	doneOne: (step: string) => `Done: ${step}`,
	archive: 'Archive the rest',
	show: 'Show them',
	then: 'What’s next',
	changePause: 'Change it in Settings',
	pauseFirst: 'People you keep in touch with stay on Today. Need a break first?',
	pause: 'Pause for 4 weeks'
};
