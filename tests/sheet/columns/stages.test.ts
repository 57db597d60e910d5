/** Status words as people write them, and the word that goes back for a stage. */
import { describe, expect, test } from 'vitest';
import { STAGES } from '../../../src/lib/domain/lead';
import type { Stage } from '../../../src/lib/domain/lead';
import { DEFAULT_STATUS_WORDS } from '../../../src/lib/sheet/columns/stage-words';
import { stageOf, wordOf } from '../../../src/lib/sheet/columns/stages';

const WORDS: Readonly<Record<Stage, readonly string[]>> = {
	saved: [
		'Saved',
		'To Apply',
		'not_submitted',
		'Need to apply',
		'Wishlist',
		'Noch nicht beworben',
		'À postuler',
		'待投递',
		'Draft'
	],
	applied: [
		'Applied',
		'applied ✔',
		'1. Applied',
		'Application Submitted',
		'CV sent',
		'Under Review',
		'Waiting for feedback',
		'Easy Applied',
		'Bewerbung abgeschickt',
		'En attente de réponse',
		'Enviado',
		'Gesolliciteerd',
		'In attesa',
		'已投递',
		'Need to follow up'
	],
	talking: [
		'In progress',
		'ongoing',
		'Replied',
		'Heard back',
		'In Kontakt',
		'En proceso',
		'Em andamento',
		'沟通中'
	],
	interview: [
		'Interview Scheduled',
		'Phone screen done',
		'2nd Interview',
		'Round 2',
		'Final Round',
		'Onsite',
		'OA',
		'Take-home',
		'Reference check',
		'Selected for interview',
		'Stage two - skills check',
		'Vorstellungsgespräch',
		'Einladung zum Gespräch',
		'Entretien passé',
		'Gesprek gepland',
		'Colloquio',
		'一面'
	],
	offer: ['Offer', 'Received offer', 'Verbal offer', 'Selected', 'Zusage', 'Offre reçue', 'Oferta', 'Aanbod'],
	accepted: ['Accepted!', 'Offer accepted', 'Hired!', 'Signed', 'Acceptée', 'Aangenomen', '已入职'],
	rejected: [
		'Rejected',
		'reeejected',
		'Rejection :(',
		'❌ Rejected',
		'Rejected after interview',
		'Interviewed, rejected',
		'Rejected (ghosted)',
		'No longer under consideration',
		'Position filled',
		'Failed OA',
		'Sorry',
		'No',
		'Absage',
		'Refusé',
		'Rechazado',
		'Afgewezen',
		'Rifiutato',
		'已拒'
	],
	withdrawn: [
		'Withdrew',
		'I declined',
		'Declined offer',
		'Offer declined',
		'Not interested',
		'not_fit',
		'abandoned',
		'Zurückgezogen'
	],
	silent: [
		'Ghosted',
		'No Response',
		'Suspected Ghost Job',
		'applied - no response',
		'Never heard back',
		'Keine Rückmeldung',
		'Sans réponse',
		'Sin respuesta',
		'Geen reactie',
		'无回复'
	]
};

describe.each(STAGES)('%s', (stage) => {
	test.each(WORDS[stage])('“%s”', (word) => {
		expect(stageOf(word)).toBe(stage);
	});

	test('the app’s own word is read back', () => {
		expect(stageOf(DEFAULT_STATUS_WORDS[stage])).toBe(stage);
	});
});

test.each(['', '?', '28.10.2025', 'Unknown', 'zonk', 'x'.repeat(100_000), '__proto__'])(
	'“%.20s” is no status',
	(word) => {
		expect(stageOf(word)).toBeNull();
	}
);

test('the column’s most used word goes back, else the app’s own', () => {
	const statuses = [
		{ word: 'Nope', count: 1, stage: 'rejected' },
		{ word: 'Absage', count: 3, stage: 'rejected' },
		{ word: 'zonk', count: 9, stage: null }
	] as const;
	expect(wordOf('rejected', statuses)).toEqual({ word: 'Absage', own: false });
	expect(wordOf('offer', statuses)).toEqual({ word: 'Offer', own: true });
});
