/** Names steps as tasks; apart from the other names, which the start page needs before any step. */
import type { Step } from '../../domain/cadence/assessment';
import { personOf, type Lead } from '../../domain/lead';
import type { Channel } from '../../domain/touch';
import { personName } from './titles';

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
