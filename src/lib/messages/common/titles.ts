/** Names states, stages, channels and kinds of touch the same way on every page. */
import type { LeadState } from '../../domain/cadence/assessment';
import type { Lead, Origin, Pace, Stage } from '../../domain/lead';
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
