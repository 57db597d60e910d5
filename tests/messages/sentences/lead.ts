import type { Assessment, Step, StepRule } from '../../../src/lib/domain/cadence/assessment';
import { STAGES } from '../../../src/lib/domain/lead';
import { diffRows } from '../../../src/lib/domain/patch';
import { skipOf } from '../../../src/lib/domain/cadence/steps/skipped';
import type { StepDone } from '../../../src/lib/domain/steps/do-step';
import type { Touch, NoScope } from '../../../src/lib/domain/touch';
import { datesRemovedSentence } from '../../../src/lib/messages/lead/dates-removed';
import { detailTexts, FACTS } from '../../../src/lib/messages/lead/details';
import { changeSentences, differences, choiceName } from '../../../src/lib/messages/lead/history';
import { historyTexts, historyWhen } from '../../../src/lib/messages/lead/history-texts';
import { interviewNote, notHeldNote } from '../../../src/lib/messages/lead/interview';
import {
	leadPeopleTexts,
	leadStepTexts,
	leadTexts,
	sheetColumnTexts,
	tagTexts
} from '../../../src/lib/messages/lead/lead-texts';
import {
	comparedFacts,
	duplicateReason,
	duplicatesFound,
	joinedSummary,
	leadSourceWords
} from '../../../src/lib/messages/lead/merge';
import {
	bulkMoveChoices,
	conflictSentence,
	moveChoices,
	movedSentence,
	moveNote
} from '../../../src/lib/messages/lead/moving';
import { nextStepWords, otherSteps } from '../../../src/lib/messages/lead/next-step';
import { noesOf } from '../../../src/lib/messages/lead/noes';
import { mailSentences } from '../../../src/lib/messages/lead/pasted-mail';
import { doneWords, putOffWords } from '../../../src/lib/messages/lead/step-done';
import * as timeline from '../../../src/lib/messages/lead/timeline';
import * as wrapUp from '../../../src/lib/messages/lead/wrap-up';
import {
	leadPaperTexts,
	paperKindChoices,
	paperRefusalWords,
	paperWords,
	restoredPaperWords,
	sizeWords,
	storedPapersWords
} from '../../../src/lib/messages/papers/paper-texts';
import type { MailReading } from '../../../src/lib/paste/mail/mail-reading';
import { lead, today, touch } from './facts';
import type { SentencesOfPage } from './pages';

const step: Step = {
	rule: 'first-follow-up',
	due: '2026-03-09',
	personId: 'dana',
	channel: 'email',
	kind: 'follow-up',
	facts: {}
};
const assessment = (facts: Partial<Assessment> = {}): Assessment => ({
	leadId: 'lead',
	state: 'overdue',
	next: step,
	steps: [step, { ...step, due: '2026-03-12', channel: 'phone' }],
	guards: () => [],
	forecast: () => [],
	...facts
});
const words = (facts: Partial<Assessment>, of = lead) => {
	const { title, reason, when } = nextStepWords(
		of,
		assessment(facts),
		today,
		'Europe/Berlin',
		() => undefined
	);
	return [title, reason, when];
};
const closed = (how: 'ended' | 'withdrawn' | 'accepted') =>
	words({ state: 'closed', next: null }, { ...lead, ended: { on: '2026-03-09', how } });

const after = { lead, next: '2026-03-18', today };
const done = (how: StepDone) => doneWords(step, how, after).said;
const logged = (facts: Partial<Touch>) => done({ did: 'touch', touch: touch(facts) });

const no = (scope: NoScope) => ({ scope });
const promise = { by: 'them', on: '2026-03-13' } as const;
const mail = (facts: Partial<MailReading>) =>
	mailSentences(
		{ what: 'word', offered: [], note: '', ...facts },
		{
			today,
			zone: 'Europe/Berlin',
			nameOf: () => 'Dana Ruiz'
		}
	);

const RULES: readonly StepRule[] = [
	'first-follow-up',
	'second-follow-up',
	'after-interview',
	'keep-in-touch',
	'recruiter-touch-base',
	'ask-again',
	'no-calls-posting'
];

const changed = (to: Partial<typeof lead>, label = 'Change', from = lead) => {
	const now = { ...from, ...to };
	return changeSentences({ label, patches: diffRows(from, now) }, { before: from, after: now, today });
};
const withTouch = { ...lead, touches: [touch()] };

export const leadSentences: SentencesOfPage = {
	page: 'One lead',
	modules: {
		'papers/paper-texts': {
			title: 'Files',
			spoken: {
				sizeWords: () => [1, 900, 120_000, 1_500_000].map(sizeWords),
				paperKindChoices: () => paperKindChoices().map(({ label }) => label),
				paperWords: () => [paperWords({ kind: 'resume', size: 120_000, addedOn: '2026-03-08' }, today)],
				storedPapersWords: () => [
					storedPapersWords({ count: 1, bytes: 120_000 }),
					storedPapersWords({ count: 12, bytes: 8_400_000 })
				],
				restoredPaperWords: () =>
					([null, 'damaged', 'missing'] as const).map((lost) =>
						restoredPaperWords({ name: 'CV 2026.pdf', size: 120_000 }, lost)
					),
				paperRefusalWords: () =>
					(['empty', 'too-large', 'too-much', 'unreadable'] as const).map((why) =>
						paperRefusalWords(why, 'CV 2026.pdf', 7_500_000)
					),
				'leadPaperTexts.downloadOf': () => [leadPaperTexts.downloadOf('CV.pdf')],
				'leadPaperTexts.renameOf': () => [leadPaperTexts.renameOf('CV.pdf')],
				'leadPaperTexts.removeOf': () => [leadPaperTexts.removeOf('CV.pdf')],
				'leadPaperTexts.added': () => [
					leadPaperTexts.added(['CV.pdf']),
					leadPaperTexts.added(['CV.pdf', 'Letter.pdf'])
				],
				'leadPaperTexts.removed': () => [leadPaperTexts.removed('CV.pdf')]
			}
		},
		'papers/stored-paper-texts': { title: 'Files that can’t be opened' },
		'lead/lead-texts': {
			title: 'Page of a lead',
			spoken: {
				'leadTexts.pace': () => [leadTexts.pace('steady')],
				'leadTexts.changeTo': () => [leadTexts.changeTo('applied')],
				'leadStepTexts.news': () => [leadStepTexts.news('I passed the CPIM exam')],
				'leadStepTexts.actOnStep': () => [leadStepTexts.actOnStep('Write', 'Thank Dana Ruiz')],
				'leadPeopleTexts.showOthers': () => [leadPeopleTexts.showOthers(12)],
				'leadPeopleTexts.edit': () => [leadPeopleTexts.edit('Dana Ruiz')],
				'leadPeopleTexts.remove': () => [leadPeopleTexts.remove('Dana Ruiz')],
				'leadPeopleTexts.prefers': () =>
					(['email', 'phone', 'letter', 'message', 'in-person', 'form'] as const).map((channel) =>
						leadPeopleTexts.prefers(channel)
					),
				'sheetColumnTexts.dateNotUsed': () => [sheetColumnTexts.dateNotUsed('Last contact')],
				'tagTexts.remove': () => [tagTexts.remove('remote')],
				'tagTexts.showOthers': () => [tagTexts.showOthers(40)]
			}
		},
		'lead/next-step': {
			title: 'Next step',
			spoken: {
				nextStepWords: () => [
					...words({}),
					...closed('ended'),
					...closed('withdrawn'),
					...closed('accepted'),
					...words({ state: 'respect-no', next: null })
				],
				otherSteps: () =>
					otherSteps(lead, assessment(), today, () => undefined).flatMap(({ title, when }) => [title, when])
			}
		},
		'lead/step-done': {
			title: 'After a step is done',
			spoken: {
				doneWords: () => [
					doneWords(step, { did: 'nothing' }, after, 'interview').said,
					done({ did: 'touch', touch: touch({ kind: 'reply' }), answer: 'declined' }),
					logged({ kind: 'application' }),
					doneWords(step, { did: 'touch', touch: touch({ kind: 'application' }) }, after).asks?.label,
					logged({ kind: 'approach' }),
					logged({}),
					logged({ kind: 'thank-you' }),
					logged({ kind: 'keep-in-touch' }),
					logged({ kind: 'reply' }),
					logged({ kind: 'debrief' }),
					logged({ kind: 'other' }),
					logged({ channel: 'phone' }),
					logged({ direction: 'in', kind: 'other' }),
					logged({ direction: 'in', kind: 'offer' }),
					logged({ direction: 'in', kind: 'invitation' }),
					logged({ direction: 'in', kind: 'thank-you' }),
					logged({ direction: 'in', kind: 'other', automatic: true }),
					logged({ direction: 'in', kind: 'other', no: no('role') }),
					doneWords(step, { did: 'touch', touch: touch() }, { lead, next: undefined, today }).said,
					done({
						did: 'interview',
						interview: { id: 'i', on: today, channel: 'in-person', met: [], newPeople: [] }
					}),
					done({ did: 'not-held', touchId: 't', note: '' }),
					done({ did: 'nothing' }),
					doneWords({ ...step, kind: 'thank-you' }, { did: 'skipped' }, after).said,
					done({ did: 'person', person: { id: 'p', name: 'Dana Ruiz' } }),
					done({ did: 'end', ended: { on: today, how: 'ended' } }),
					done({ did: 'end', ended: { on: today, how: 'withdrawn' } })
				],
				putOffWords: () => [
					putOffWords({ on: '2026-03-18' }, 'Kestrel', today),
					putOffWords({ on: '2026-03-18', channel: 'phone' }, 'Kestrel', today)
				]
			}
		},
		'lead/timeline': {
			title: 'Timeline',
			spoken: {
				shortDay: () => [timeline.shortDay(today)],
				weekdayAndDay: () => [timeline.weekdayAndDay(today)],
				silenceWords: () => [timeline.silenceWords(19, false), timeline.silenceWords(19, true)],
				laterStepsWords: () => [30, 90, 7, 14, null].map((every) => timeline.laterStepsWords(4, every)),
				silenceSpan: () => [timeline.silenceSpan('2026-02-20', today)],
				appointmentSentence: () => [
					timeline.appointmentSentence({ ...promise, personId: 'dana', at: '10:00' }, null, lead, today),
					timeline.appointmentSentence({ ...promise, on: '2026-03-09' }, false, lead, today)
				],
				promiseSentence: () => [
					timeline.promiseSentence({ by: 'me', on: '2026-03-13', personId: 'dana' }, null, lead, today),
					timeline.promiseSentence({ by: 'me', on: '2026-03-09' }, true, lead, today),
					timeline.promiseSentence({ ...promise, channel: 'phone' }, null, lead, today),
					timeline.promiseSentence({ ...promise, on: '2026-03-06', answer: true }, false, lead, today)
				],
				refusalSentence: () => [
					timeline.refusalSentence(no('contact'), touch(), lead, today),
					timeline.refusalSentence(no('role'), touch(), lead, today),
					timeline.refusalSentence({ ...no('channel'), channel: 'phone' }, touch(), lead, today),
					timeline.refusalSentence({ ...no('ask'), ask: 'meeting' }, touch(), lead, today),
					timeline.refusalSentence({ ...no('not-now'), until: '2026-06-01' }, touch(), lead, today)
				],
				endedSentence: () =>
					(['accepted', 'withdrawn', 'ended'] as const).map((how) =>
						timeline.endedSentence({ on: today, how })
					),
				undatedSentence: () => [
					timeline.undatedSentence(
						{ what: 'own-step', id: 'own-step', ownStep: { setOn: today, on: today } },
						lead,
						today
					)
				],
				setDateLabel: () => [
					timeline.setDateLabel({ what: 'touch', id: 't', touch: touch({ kind: 'interview' }) }, lead, today)
				],
				stepPurpose: () => RULES.map((rule) => timeline.stepPurpose(rule)),
				dueAtWords: () => [timeline.dueAtWords('2026-03-12', '10:00 in New York', today)],
				dueWords: () => [
					timeline.dueWords('2026-03-09', undefined, today),
					timeline.dueWords('2026-03-12', '10:00', today)
				],
				nextStepDue: () => [timeline.nextStepDue('2026-03-12', undefined, today)],
				refusedChannelsWords: () => [timeline.refusedChannelsWords(['phone', 'letter'])],
				impliedRemark: () => [
					timeline.impliedRemark({ undated: true }),
					timeline.impliedRemark({ datedBy: 'user' }),
					timeline.impliedRemark({ datedBy: 'sheet' })
				],
				touchRemarks: () =>
					timeline.touchRemarks(
						touch({
							at: '10:00',
							resume: true,
							deadline: '2026-03-18',
							deadlineAt: '17:00',
							terms: { pay: '$68,000 a year' },
							proof: 'screenshot.png',
							despite: ['respect-no']
						}),
						today
					),
				'timelineTexts.showEarlier': () => [timeline.timelineTexts.showEarlier(120)]
			}
		},
		'lead/noes': {
			title: 'What a person asked',
			spoken: {
				noesOf: () =>
					noesOf(
						lead.people[0]!,
						lead,
						assessment({
							guards: () => [{ rule: 'respect-no', facts: { noScope: 'contact', personId: 'dana' } }]
						})
					)
			}
		},
		'lead/details': {
			title: 'Details',
			silent: [
				'FACTS.group',
				'FACTS.control',
				'FACTS.options',
				'FACTS.read',
				'FACTS.show',
				'FACTS.write',
				'FACTS.noun',
				'notesFact',
				'namedFacts'
			],
			spoken: {
				'detailTexts.change': () => FACTS.map((fact) => detailTexts.change(fact))
			}
		},
		'lead/moving': {
			title: 'Moving to another stage',
			spoken: {
				moveChoices: () =>
					STAGES.flatMap((stage) =>
						moveChoices(stage, { stage: 'applied' }).flatMap(({ label, hint }) => [label, hint])
					),
				bulkMoveChoices: () => STAGES.flatMap((stage) => bulkMoveChoices(stage).map(({ label }) => label)),
				moveNote: () => [moveNote('silent')],
				movedSentence: () => [
					movedSentence(lead, 'applied', 'applied'),
					movedSentence(lead, 'saved', 'applied')
				],
				conflictSentence: () => [conflictSentence({ stage: 'rejected', logged: 'applied' })]
			}
		},
		'lead/merge': {
			title: 'Merging',
			silent: ['standDifferently', 'standingOf'],
			spoken: {
				comparedFacts: () =>
					comparedFacts(withTouch, { ...withTouch, id: 'other' }, {}, today).flatMap(({ label, kept }) => [
						`${label}: ${kept}`
					]),
				joinedSummary: () => [
					joinedSummary(withTouch, { ...lead, id: 'other', people: [], notes: 'Asked for references.' }, {})
				],
				duplicateReason: () => [duplicateReason('link'), duplicateReason('role'), duplicateReason('person')],
				leadSourceWords: () => [leadSourceWords([]), leadSourceWords(['jobs.csv', 'board.csv'])],
				duplicatesFound: () => [duplicatesFound(1), duplicatesFound(3)]
			}
		},
		'lead/history-texts': {
			title: 'History',
			spoken: {
				'historyTexts.restoreOne': () => [
					historyTexts.restoreOne('Stage: Applied → Interview', 'yesterday at 10:12')
				],
				'historyTexts.changes': () => [historyTexts.changes('yesterday at 10:12')],
				historyWhen: () => [
					historyWhen('2026-03-10', '10:12', true, today),
					historyWhen('2026-03-02', '10:12', false, today)
				]
			}
		},
		'lead/history': {
			title: 'Changes of a lead',
			spoken: {
				choiceName: () => [choiceName('channel', 'email')!],
				changeSentences: () => [
					...changed({ salary: '50,000', tags: ['remote'] }),
					...changed({ people: [...lead.people, { id: 'sam', name: 'Sam Lee' }] }),
					...changed({ people: [{ id: 'dana', name: 'Dana Ruiz', email: 'dana@kestrel.example' }] }),
					...changed(withTouch),
					...changed({ touches: [touch({ promise: { by: 'me', on: '2026-03-18' } })] }, '', withTouch),
					...changed({ touches: [touch({ undated: true })] }, '', withTouch),
					...changed({ ownStep: { setOn: today, on: '2026-03-18' } }),
					...changed({ ownStep: { setOn: today, on: '2026-03-18', what: 'call Dana' } }),
					...changed({ ended: { on: '2026-03-10', how: 'ended' } }),
					...changed({ deletedAt: 'now' }),
					...changed({ joinedInto: 'other' }),
					...changed({ notSameAs: ['other'] }),
					...changed({ skipped: [skipOf('gracious-close', 'no')] }),
					...changed({ skipped: undefined }, '', { ...lead, skipped: [skipOf('gracious-close', 'no')] }),
					...changed({ people: lead.people.map((person) => ({ ...person, sameAs: 'one' })) }),
					...changed(lead, '', {
						...lead,
						people: lead.people.map((person) => ({ ...person, sameAs: 'one' }))
					}),
					...changed({}, 'Import jobs.csv'),
					...changed({}, 'Add the sample'),
					...changed({}, 'Restore a backup'),
					...changeSentences(
						{ label: 'Undo: Log an email', undoes: 'a', patches: [] },
						{ before: lead, after: lead, today }
					)
				],
				differences: () => differences(lead, { ...lead, stage: 'interview' }, today)
			}
		},
		'lead/interview': {
			title: 'Notes of an interview',
			spoken: {
				interviewNote: () => [interviewNote({ process: 'three people left', nextStep: 'a second round' })],
				notHeldNote: () => [notHeldNote({ on: '2026-03-10', at: '10:00' })]
			}
		},
		'lead/replies': { title: 'Kinds of reply', silent: ['meetingChannel'] },
		'lead/pasted-ad': { title: 'Fields of a job ad', silent: ['AD_FIELDS.control'] },
		'lead/pasted-mail': {
			title: 'Reading of a pasted email',
			spoken: {
				mailSentences: () => [
					...mail({ personId: 'dana', on: '2026-03-10' }),
					...mail({
						what: 'invitation',
						stranger: { name: 'Sam Lee', email: 'sam@kestrel.example' },
						named: { on: '2026-03-18', at: '10:00', answer: false, place: '4 Main Street' }
					}),
					...mail({ what: 'offer', because: 'We are happy to offer you the role.', deadline: '2026-03-20' }),
					...mail({ what: 'automatic', named: { on: '2026-03-20', answer: true } }),
					...mail({ what: 'no', offered: ['2026-03-12', '2026-03-16'] }),
					...mail({ what: 'no', no: 'not-now' }),
					...mail({ what: 'no', no: 'contact' })
				]
			}
		},
		'lead/wrap-up': {
			title: 'Wrap up after an offer',
			spoken: {
				wrapUpSentence: () => [
					wrapUp.wrapUpSentence(lead, { decline: [], tell: [{ lead, step }], archive: [lead, lead] }),
					wrapUp.wrapUpSentence(lead, { decline: [], tell: [], archive: [] })
				],
				wrapUpCounts: () => [
					wrapUp.wrapUpCounts({ decline: [{ lead, step }], tell: [{ lead, step }], archive: [lead] })
				],
				tellSentence: () => [
					wrapUp.tellSentence([{ lead: { ...lead, touches: [touch({ kind: 'interview' })] }, step }]),
					wrapUp.tellSentence([{ lead, step }])
				],
				archiveSentence: () => [wrapUp.archiveSentence(1), wrapUp.archiveSentence(32)],
				archiveLabel: () => [wrapUp.archiveLabel(1), wrapUp.archiveLabel(32)],
				archivedWords: () => [wrapUp.archivedWords(32)],
				pausedSentence: () => [wrapUp.pausedSentence({ from: today, to: '2026-04-07' })],
				'wrapUpTexts.declinedOne': () => [wrapUp.wrapUpTexts.declinedOne('Analyst at Kestrel')],
				'wrapUpTexts.writeOne': () => [wrapUp.wrapUpTexts.writeOne('Write to Dana Ruiz, Analyst at Kestrel')],
				'wrapUpTexts.callOne': () => [wrapUp.wrapUpTexts.callOne('Call Dana Ruiz, Analyst at Kestrel')],
				'wrapUpTexts.doneOne': () => [wrapUp.wrapUpTexts.doneOne('Write to Dana Ruiz, Analyst at Kestrel')]
			}
		},
		'lead/dates-removed': {
			title: 'Dates removed from older data',
			spoken: { datesRemovedSentence: () => [datesRemovedSentence(1), datesRemovedSentence(12)] }
		}
	}
};
