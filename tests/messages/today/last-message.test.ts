import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { lastMessage } from '../../../src/lib/messages/today/last-message';

const touch = (on: string, facts: Partial<Touch>): Touch => ({
	id: on,
	on,
	direction: 'in',
	channel: 'email',
	kind: 'other',
	...facts
});
const lead = (touches: Touch[]): Lead => ({
	id: 'lead',
	organisation: 'Northwind',
	origin: 'posting',
	stage: 'talking',
	addedOn: '2026-03-01',
	people: [{ id: 'dana', name: 'Dana Ruiz' }],
	touches
});
const wrote = touch('2026-03-03', { personId: 'dana', note: ' Which shifts? ' });

describe('what they said last', () => {
	it.each<[string, Touch[], ReturnType<typeof lastMessage>]>([
		['nothing', [], null],
		['who and when', [wrote], { who: 'Dana Ruiz, on 3 March', text: 'Which shifts?' }],
		['nobody named', [touch('2026-03-17', { note: 'Hello' })], { who: 'They, yesterday', text: 'Hello' }],
		[
			'an interview',
			[wrote, touch('2026-03-18', { kind: 'interview', note: 'Kind' })],
			{ who: 'The interview, today', text: 'Kind' }
		],
		[
			'neither what went out, nor a machine, nor what lies ahead',
			[
				wrote,
				touch('2026-03-04', { direction: 'out', note: 'I wrote' }),
				touch('2026-03-05', { automatic: true, note: 'Received' }),
				touch('2026-03-06', { note: ' ' }),
				touch('2026-03-30', { note: 'Later' })
			],
			{ who: 'Dana Ruiz, on 3 March', text: 'Which shifts?' }
		]
	])('%s', (_, touches, words) => expect(lastMessage(lead(touches), '2026-03-18')).toEqual(words));
});
