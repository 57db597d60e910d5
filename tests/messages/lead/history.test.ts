/** What the history of a lead says of each change. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { diffRows } from '../../../src/lib/domain/patch';
import { changeSentences, differences } from '../../../src/lib/messages/lead/history';
import { anyLead } from '../../support/histories';
import { paperOf } from '../../support/papers';
import { DANA, leadWith, touchOn } from '../../support/lead-desk';

const TODAY = '2026-03-18';
const lead = leadWith();

function said(after: Partial<Lead>, before: Lead = lead, label = 'Change', undoes?: string) {
	const now = { ...before, ...after };
	const change = { label, patches: diffRows(before, now), ...(undoes && { undoes }) };
	return changeSentences(change, { before, after: now, today: TODAY });
}

describe('one change, in words', () => {
	test('facts, with what they were and what they are', () => {
		expect(said({ stage: 'interview' })).toEqual(['Stage: Applied → Interview']);
		expect(said({ salary: '50,000' })).toEqual(['Salary: empty → 50,000']);
		expect(said({ applyBy: '2026-03-19' })).toEqual(['Apply by: empty → tomorrow']);
		expect(said({ noCallsPosting: true })).toEqual(['The posting says no calls: empty → yes']);
		expect(said({ tags: ['remote', 'north'] })).toEqual(['Tags: empty → remote, north']);
		expect(said({ submittedBy: 'dana' })).toEqual(['Submitted by: empty → Dana Ruiz']);
		expect(said({ notes: 'word '.repeat(40) })[0]).toHaveLength('Notes: empty → '.length + 80);
		expect(said({ role: 'محلل' })).toEqual(['Role: Analyst → \u2068محلل\u2069']);
	});

	test('touches, with their sentence', () => {
		const touch = touchOn('2026-03-17', { personId: 'dana' });
		const sentence = 'You followed up with Dana Ruiz by email yesterday';
		expect(said({ touches: [touch] })).toEqual([`Added: ${sentence}`]);
		const logged = leadWith({ touches: [touch] });
		expect(said({ touches: [] }, logged)).toEqual([`Removed: ${sentence}`]);
		expect(said({ touches: [{ ...touch, note: 'Hello' }] }, logged)).toEqual([
			`Changed “${sentence}”, note: empty → Hello`
		]);
		const promise = { by: 'me', on: '2026-03-20' } as const;
		expect(said({ touches: [{ ...touch, promise }] }, logged)).toEqual([
			`Changed “${sentence}”, date given: empty → You said you’d be in touch on Friday`
		]);
		const no = { scope: 'contact' } as const;
		expect(said({ touches: [{ ...touch, no }] }, logged)[0]).toContain(
			'their refusal: empty → They asked not to be contacted'
		);
	});

	test('files, the first of a lead and others', () => {
		const cv = paperOf('a'.repeat(64), 'CV.pdf');
		const letter = paperOf('b'.repeat(64), 'Letter.pdf');
		const kept = leadWith({ papers: [cv] });
		expect(said({ papers: [cv] })).toEqual(['Added a file: CV.pdf']);
		expect(said({ papers: [cv, letter] }, kept)).toEqual(['Added a file: Letter.pdf']);
		expect(said({ papers: [] }, kept)).toEqual(['Removed a file: CV.pdf']);
		expect(said({ papers: [{ ...cv, name: 'CV 2.pdf', kind: 'other' }] }, kept)).toEqual([
			'Renamed a file: CV 2.pdf'
		]);
	});

	test('people, the own step, the end and the trash', () => {
		expect(said({ people: [DANA, { id: 'o', name: 'Omar' }] })).toEqual(['Added Omar']);
		expect(said({ people: [] })).toEqual(['Removed Dana Ruiz']);
		expect(said({ people: [{ ...DANA, email: 'd@x.example' }] })).toEqual([
			'Dana Ruiz, email: dana@northwind.example → d@x.example'
		]);
		const ownStep = { setOn: TODAY, on: '2026-04-12' };
		expect(said({ ownStep })).toEqual(['Snoozed until 12 April']);
		expect(said({ ownStep: { ...ownStep, what: 'Send the portfolio' } })).toEqual([
			'Next step: Send the portfolio, 12 April'
		]);
		expect(said({ ownStep: undefined }, leadWith({ ownStep }))).toEqual(['Removed the next step']);
		expect(said({ ended: { on: TODAY, how: 'withdrawn' } })).toEqual(['You withdrew today']);
		expect(said({ deletedAt: 'then' })).toEqual(['Moved to the trash']);
	});

	test('where it came from, and what took something back', () => {
		const added = (label: string) =>
			changeSentences(
				{ label, patches: diffRows(undefined, lead) },
				{ before: undefined, after: lead, today: TODAY }
			);
		expect(added('Import tracker.csv')).toEqual(['Imported from tracker.csv']);
		expect(added('import-sheet|tracker.csv')).toEqual(['Imported from tracker.csv']);
		expect(added('restore-backup')).toEqual(['Restored from a backup']);
		expect(added('add-lead|Northwind')).toEqual(['Added this lead']);
		expect(added('Add Northwind')).toEqual(['Added this lead']);
		expect(said({ role: 'Editor' }, lead, 'Undo: Change the role', 'x')).toEqual([
			'Undone: Change the role',
			'Role: Analyst → Editor'
		]);
		expect(said({}, lead, 'Undo: Undo: Change the role', 'x')).toEqual(['Redone: Change the role']);
		expect(said({ role: 'Editor' }, lead, 'undo|change-fact|role', 'x')[0]).toBe('Undone: Change the role');
		expect(said({}, lead, 'undo|undo|change-fact|role', 'x')).toEqual(['Redone: Change the role']);
		expect(said({}, lead, 'Something of a later version')).toEqual(['Something of a later version']);
		expect(said({ later: 1 } as Partial<Lead>)).toHaveLength(1);
	});
});

test('whatever changed, something is said, each thing once, and no object as it is', () => {
	fc.assert(
		fc.property(anyLead, anyLead, (one, other) => {
			const before = { ...one, id: 'one' };
			const after = { ...other, id: 'one' };
			const sentences = differences(before, after, TODAY);
			expect(new Set(sentences).size).toBe(sentences.length);
			expect(sentences.length === 0).toBe(diffRows(before, after).length === 0);
			expect(sentences.join('\n')).not.toMatch(/undefined|\[object|null/);
		})
	);
});
