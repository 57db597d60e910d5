import { adTexts, lineRead } from '../../../src/lib/messages/forms/add-texts';
import { captureNote, captureTexts } from '../../../src/lib/messages/forms/capture-texts';
import { versionTexts } from '../../../src/lib/messages/papers/version-texts';
import { fieldTexts } from '../../../src/lib/messages/forms/field-texts';
import { moveTexts, snoozeTexts, unfinishedTexts } from '../../../src/lib/messages/forms/lead-form-texts';
import { fieldLabel, fieldValue } from '../../../src/lib/messages/forms/which-value';
import { replyTexts } from '../../../src/lib/messages/forms/reply-texts';
import { today } from './facts';
import type { SentencesOfPage } from './pages';

export const formSentences: SentencesOfPage = {
	page: 'Forms',
	modules: {
		'forms/field-texts': {
			title: 'Shared fields',
			spoken: { 'fieldTexts.inZone': () => [fieldTexts.inZone('America/New_York')] }
		},
		'forms/add-texts': {
			title: 'Add a lead',
			spoken: {
				lineRead: () => [
					lineRead({ organisation: '', stage: 'saved' }, today),
					lineRead(
						{
							organisation: 'Kestrel',
							stage: 'applied',
							role: 'Analyst',
							person: { name: 'Dana Ruiz', email: 'dana@kestrel.example' },
							url: 'https://kestrel.example/jobs/7',
							touch: { kind: 'application', on: '2026-03-10' }
						},
						today
					),
					lineRead(
						{ organisation: 'Kestrel', stage: 'applied', touch: { kind: 'approach', on: '2026-03-09' } },
						today
					)
				],
				'adTexts.filled': () => [adTexts.filled(1), adTexts.filled(7)]
			}
		},
		'papers/version-texts': {
			title: 'What went along',
			spoken: {
				'versionTexts.sentTo': () => [
					versionTexts.sentTo('CV 2026', 'Kestrel'),
					versionTexts.sentTo('CV 2026', '')
				]
			}
		},
		'forms/capture-texts': {
			title: 'Add a lead, filled in by the bookmark',
			spoken: {
				'captureTexts.from': () => [captureTexts.from('jobs.example'), captureTexts.from('')],
				'captureTexts.several': () => [captureTexts.several(3)],
				'captureTexts.alreadyThere': () => [captureTexts.alreadyThere('Analyst at Northwind')],
				captureNote: () => [
					captureNote({ kind: 'cut' }),
					captureNote({ kind: 'no-link' }),
					captureNote({ kind: 'no-day', said: 'when filled' }),
					captureNote({ kind: 'no-posting', selected: true }),
					captureNote({ kind: 'no-posting', selected: false })
				]
			}
		},
		'forms/touch-texts': { title: 'Log activity, edit activity' },
		'forms/reply-texts': {
			title: 'They replied, they said no',
			spoken: { 'replyTexts.addPerson': () => [replyTexts.addPerson('Dana Ruiz')] }
		},
		'forms/interview-texts': { title: 'Log interview' },
		'forms/lead-form-texts': {
			title: 'Dialogs of a lead',
			spoken: {
				'unfinishedTexts.offer': () => [
					unfinishedTexts.offer('They replied', 'Analyst at Kestrel'),
					unfinishedTexts.offer('Add a lead')
				],
				'unfinishedTexts.offerHere': () => [
					unfinishedTexts.offerHere(
						unfinishedTexts.when(today, '14:05', today),
						'Log activity',
						'Analyst at Kestrel'
					),
					unfinishedTexts.offerHere(unfinishedTexts.when('2026-03-02', '14:05', today))
				],
				'unfinishedTexts.when': () => [unfinishedTexts.when(today, '14:05', today)],
				'moveTexts.title': () => [moveTexts.title('interview')],
				'snoozeTexts.day': () => [snoozeTexts.day('2026-03-16')]
			}
		},
		'forms/person-texts': { title: 'Person' },
		'forms/which-value': {
			title: 'A field that another tab has changed',
			spoken: {
				fieldLabel: () =>
					[['phone'], ['intervals', 'steady', 'secondFollowUp'], ['terms', 'pay'], ['ownStep']].map(
						fieldLabel
					),
				fieldValue: () => [
					fieldValue(['phone'], undefined, () => undefined),
					fieldValue(['promise', 'on'], { on: '2026-03-12', at: '10:00' }, () => undefined),
					fieldValue(['no'], { scope: 'channel', channel: 'letter' }, () => undefined)
				]
			}
		}
	}
};
