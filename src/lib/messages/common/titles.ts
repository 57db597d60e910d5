/** Names states, stages, channels, kinds of touch and steps the same way on every page. */
import type { LeadState, Step } from '../../domain/cadence/assessment';
import { personOf, type Lead, type Origin, type Pace, type Stage } from '../../domain/lead';
import type { BoardPlace } from '../../domain/leads/board-place';
import type { Person } from '../../domain/person';
import type { Channel, TouchKind } from '../../domain/touch';

const STATES: Record<LeadState, string> = {
	overdue: 'Overdue',
	'due-today': 'Due today',
	'due-soon': 'Due soon',
	resting: 'Keeping in touch',
	scheduled: 'Scheduled',
	'respect-no': 'Respect the no',
	closed: 'Closed',
	quiet: 'Gone quiet'
};

const STAGES: Record<Stage, string> = {
	saved: 'Saved',
	applied: 'Applied',
	talking: 'Talking',
	interview: 'Interview',
	offer: 'Offer',
	accepted: 'Accepted',
	rejected: 'Rejected',
	withdrawn: 'Withdrawn',
	silent: 'No response'
};

const CHANNELS: Record<Channel, string> = {
	email: 'Email',
	phone: 'Phone',
	letter: 'Letter',
	message: 'Message',
	'in-person': 'In person',
	form: 'Company form'
};

const KINDS: Record<TouchKind, string> = {
	application: 'Application',
	approach: 'Outreach',
	'follow-up': 'Follow-up',
	'thank-you': 'Thank-you',
	'keep-in-touch': 'Keeping in touch',
	reply: 'Reply',
	interview: 'Interview',
	debrief: 'Debrief',
	offer: 'Offer',
	invitation: 'Interview invite',
	other: 'Something else'
};

const ORIGINS: Record<Origin, string> = {
	posting: 'Job posting',
	unsolicited: 'Cold outreach',
	recruiter: 'Recruiter',
	networking: 'Networking'
};

const PACES: Record<Pace, string> = { gentle: 'Gentle', steady: 'Steady', brisk: 'Brisk' };

export const stateName = (state: LeadState): string => STATES[state];
export const stageName = (stage: Stage): string => STAGES[stage];
/** Names a column of the board. */
export const placeName = (place: BoardPlace): string =>
	place === 'archived' ? 'Archived' : stageName(place);
export const channelName = (channel: Channel): string => CHANNELS[channel];
export const touchKindName = (kind: TouchKind): string => KINDS[kind];
export const originName = (origin: Origin): string => ORIGINS[origin];
export const paceName = (pace: Pace): string => PACES[pace];

/** Names a lead in a list: "Analyst at Northwind", or the company alone. */
export function leadTitle(lead: Pick<Lead, 'organisation' | 'role'>): string {
	const organisation = lead.organisation || 'Unnamed company';
	return lead.role ? `${lead.role} at ${organisation}` : organisation;
}

/** Names a person by name, otherwise by an address. */
export function personName(person: Person | undefined): string | null {
	return person ? person.name || person.email || person.phone || null : null;
}

const VERBS: Record<Channel, string> = {
	email: 'Email',
	phone: 'Call',
	letter: 'Send a letter to',
	message: 'Message',
	'in-person': 'Meet',
	form: 'Use the contact form for'
};

/** Returns what a sheet calls a step, as a title: "Follow up". */
const tidied = (what = '') => what.charAt(0).toUpperCase() + what.slice(1).replace(/[.\s]+$/, '');

/** Names a step as a task with the person it concerns: "Call Dana Ruiz". */
export function stepTitle(step: Pick<Step, 'rule' | 'channel' | 'personId' | 'facts'>, lead: Lead): string {
	const who = personName(personOf(lead, step.personId)) ?? (lead.organisation || 'them');
	const reach = `${step.channel ? VERBS[step.channel] : 'Contact'} ${who}`;
	switch (step.rule) {
		case 'reply-owed':
			if (step.facts.touchKind === 'invitation') return 'Confirm the interview';
			return step.channel === 'phone' ? `Call ${who} back` : `Reply to ${who}`;
		case 'thank-each-interviewer':
		case 'gracious-close':
			return `Thank ${who}`;
		case 'debrief-recruiter':
			return `Tell ${who} how it went`;
		case 'agreed-date':
			return step.facts.appointment ? 'Prepare for the interview' : reach;
		case 'log-interview':
			return 'Log the interview';
		case 'own-step':
			return (step.facts.implied ? tidied(step.facts.what) : step.facts.what) || reach;
		case 'withdraw-courteously':
			return `Tell ${who} you’re withdrawing`;
		case 'retry-call':
			return `Call ${who} again`;
		case 'find-a-person':
			return `Find a contact at ${lead.organisation || 'the company'}`;
		case 'tell-of-offer':
			return `Tell ${who} about your offer`;
		case 'plan-first-step':
			return lead.origin === 'posting'
				? lead.organisation
					? `Apply to ${lead.organisation}`
					: 'Apply'
				: `Reach out to ${who}`;
		default:
			return reach;
	}
}
