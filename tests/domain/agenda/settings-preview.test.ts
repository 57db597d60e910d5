import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/lib/domain/cadence/policy';
import type { Lead } from '../../../src/lib/domain/lead';
import { shifts } from '../../../src/lib/domain/agenda/settings-preview';
import { pauseEffectWords } from '../../../src/lib/messages/data/settings';

const today = '2026-03-11';
const applied = (id: string, on: string, facts: Partial<Lead> = {}): Lead => ({
	id,
	organisation: id,
	origin: 'posting',
	stage: 'applied',
	addedOn: on,
	people: [{ id: `${id}-dana`, name: 'Dana Ruiz', email: `${id}@northwind.example` }],
	touches: [{ id: `${id}-a`, on, direction: 'out', channel: 'form', kind: 'application' }],
	...facts
});
const paused: Settings = { ...DEFAULT_SETTINGS, pauses: [{ from: '2026-03-16', to: '2026-03-27' }] };
const preview = (leads: Lead[], changed = paused) =>
	shifts({ leads, news: [], settings: DEFAULT_SETTINGS, changed, today });

describe('what a pause would move', () => {
	it('moves a cadence step that falls in it to the first business day after', () => {
		const moved = preview([applied('northwind', '2026-03-09'), applied('contoso', '2026-03-03')]);
		expect(moved.map(({ lead, from, to }) => [lead.id, from, to])).toEqual([
			['northwind', '2026-03-16', '2026-03-30']
		]);
		expect(pauseEffectWords(moved, today)).toBe('1 step moves to 30 March. Dates you agreed on stay.');
	});

	it('leaves what was agreed and what the user named', () => {
		const own = { setOn: '2026-03-10', on: '2026-03-18' };
		expect(preview([applied('northwind', '2026-03-09', { ownStep: own })])).toEqual([]);
		expect(pauseEffectWords([], today)).toBe('No steps move.');
	});

	it('counts several, from the first day that they move to', () => {
		const moved = preview([applied('northwind', '2026-03-09'), applied('contoso', '2026-03-10')]);
		expect(pauseEffectWords(moved, today)).toBe('2 steps move to 30 March. Dates you agreed on stay.');
	});
});
