/** Lists steps as the engine gives them, with no more than their sentence needs: those of sheets above all. */
import type { Step, StepRule } from '../../../src/lib/domain/cadence/assessment';

export const MADE_ON = '2026-03-12';

export interface MadeStep {
	readonly name: string;
	readonly step: Step;
}

const made = (rule: StepRule, name: string, facts: Step['facts'], also: Partial<Step> = {}): MadeStep => ({
	name,
	step: { rule, due: MADE_ON, personId: 'dana', channel: 'email', kind: 'follow-up', facts, ...also }
});

const undated = { since: '2026-03-02', implied: true, undated: true } as const;
const later = { due: '2026-03-16' };
const nobody = { personId: null };
const interview = { named: '2026-03-17', namedAt: '10:00', appointment: true } as const;

export const MADE_STEPS: readonly MadeStep[] = [
	made('log-interview', 'with an hour', { named: '2026-03-10', namedAt: '14:30', appointment: true }),
	made('log-interview', 'without a day', {}),
	made(
		'agreed-date',
		'an interview',
		{ ...interview, namedBy: 'them', personId: 'dana' },
		{ due: '2026-03-17', kind: 'interview' }
	),
	made('reply-owed', 'an invitation', { ...interview, touchKind: 'invitation' }),
	made('reply-owed', 'an invitation without a day', { touchKind: 'invitation' }),
	made(
		'agreed-date',
		'a promise that stands for a follow-up',
		{ touchKind: 'application', since: '2026-03-02', named: MADE_ON, namedBy: 'me' },
		{ standsFor: 'first-follow-up' }
	),
	made(
		'agreed-date',
		'a promise that stands for a check-in',
		{ touchKind: 'reply', since: '2026-03-02', named: '2026-03-11', namedBy: 'me', personId: 'dana' },
		{ standsFor: 'first-follow-up' }
	),
	made(
		'agreed-date',
		'a call that stands for asking after an interview',
		{ channel: 'phone', named: MADE_ON, namedAt: '09:30', namedBy: 'me' },
		{ standsFor: 'after-interview' }
	),
	made(
		'agreed-date',
		'a promise of its own',
		{ channel: 'email', named: MADE_ON, namedBy: 'me' },
		{ standsFor: null }
	),
	made(
		'own-step',
		'of a sheet',
		{ since: '2026-03-02', what: 'follow up.', implied: true },
		{ due: '2026-12-01' }
	),
	made('own-step', 'of a sheet, for today', { since: '2026-03-02', implied: true }),
	made(
		'own-step',
		'of a sheet, without words',
		{ since: '2026-03-02', implied: true },
		{ due: '2026-03-13' }
	),
	made('own-step', 'snoozed until today', { since: '2026-03-02' }),
	made('keep-in-touch', 'gone quiet last year', { since: '2025-09-03', quiet: true }),
	made('keep-in-touch', 'gone quiet, without a day', { ...undated, touchKind: 'interview', quiet: true }),
	made('keep-in-touch', 'gone quiet since a plan of the sheet', {
		since: '2025-11-20',
		named: '2025-11-20',
		what: 'email them',
		implied: true,
		quiet: true
	}),
	made('keep-in-touch', 'in place of a follow-up on their note', {
		since: '2026-03-02',
		fromThem: true,
		touchKind: 'other',
		insteadOf: 'first-follow-up'
	}),
	made('recruiter-touch-base', 'in place of a follow-up', {
		since: '2026-02-02',
		touchKind: 'approach',
		personId: 'dana',
		insteadOf: 'first-follow-up'
	}),
	made('recruiter-touch-base', 'without a day', { ...undated, touchKind: 'approach' }),
	made(
		'find-a-person',
		'gone quiet',
		{ since: '2026-01-05', quiet: true, insteadOf: 'keep-in-touch' },
		nobody
	),
	made('find-a-person', 'to reply', { since: '2026-03-10', fromThem: true, insteadOf: 'reply-owed' }, nobody),
	made(
		'find-a-person',
		'as they agreed',
		{ since: '2026-03-02', named: MADE_ON, namedBy: 'them', insteadOf: 'agreed-date' },
		nobody
	),
	made(
		'find-a-person',
		'as you promised',
		{ since: '2026-03-02', named: MADE_ON, namedBy: 'me', insteadOf: 'agreed-date' },
		nobody
	),
	made(
		'find-a-person',
		'after their deadline',
		{ since: '2026-03-02', named: '2026-03-11', insteadOf: 'their-deadline' },
		nobody
	),
	made('find-a-person', 'to ask again', { since: '2026-03-02', insteadOf: 'ask-again' }, nobody),
	made(
		'find-a-person',
		'to follow up again',
		{ since: '2026-03-02', touchKind: 'follow-up', insteadOf: 'second-follow-up' },
		nobody
	),
	made(
		'find-a-person',
		'after an interview',
		{ since: '2026-03-02', touchKind: 'interview', insteadOf: 'after-interview' },
		nobody
	),
	made('find-a-person', 'to tell of an offer', { since: '2026-03-10', insteadOf: 'tell-of-offer' }, nobody),
	made('find-a-person', 'to withdraw', { since: '2026-03-10', insteadOf: 'withdraw-courteously' }, nobody),
	made('first-follow-up', 'without a day', { ...undated, touchKind: 'application' }),
	made('first-follow-up', 'without a day, ahead', { ...undated, touchKind: 'application' }, later),
	made('second-follow-up', 'without a day', { ...undated, followUps: 1 }),
	made('second-follow-up', 'without a day, ahead', { ...undated, followUps: 1 }, later),
	made('after-interview', 'without a day', undated),
	made('after-interview', 'without a day, ahead', undated, later),
	made('reply-owed', 'an offer without a day', { ...undated, touchKind: 'offer', fromThem: true }),
	made('reply-owed', 'a note without a day', { ...undated, fromThem: true }),
	made('reply-owed', 'an offer whose deadline has passed', {
		since: '2026-03-02',
		touchKind: 'offer',
		deadline: '2026-03-10'
	}),
	made('gracious-close', 'without a day', { ...undated, noScope: 'role' })
];
