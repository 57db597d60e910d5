/** A status that says only that the user wrote to them claims no answer, and no application. */
import { describe, expect, test } from 'vitest';
import { saysWrote, stageOf, wordOf } from '../../../src/lib/sheet/columns/stages';
import type { Lead } from '../../../src/lib/domain/lead';
import { importText } from '../../support/sheets';

const WROTE = [
	'Contacted',
	'contacted ✔',
	'Contacted 14.10',
	'Emailed',
	'Emailed them',
	'emailed HR',
	'Contacted recruiter',
	'Contacted by email',
	'contacted, waiting for a reply',
	'Reached out',
	'Reached out on LinkedIn',
	'Messaged hiring manager',
	'Outreach sent',
	'LinkedIn message sent',
	'Left a message',
	'Left voicemail w/ Dana',
	'Kontaktiert',
	'Kontakt aufgenommen',
	'per Mail kontaktiert',
	'Contacté',
	'Mail envoyé',
	'Contactado',
	'Contatada',
	'Gecontacteerd',
	'Contattato',
	'已联系',
	'Kontaktad',
	'Skontaktowano'
];

const THEIRS = [
	'Replied',
	'They replied',
	'Heard back',
	'In contact',
	'In discussion',
	'Talking',
	'Contacted me',
	'Contacted by recruiter',
	'Recruiter reached out',
	'Recruiter emailed me',
	'They contacted me on LinkedIn',
	'Emailed, they replied',
	'Contacted and spoke to Dana',
	'Mi hanno contattato',
	'Im Gespräch'
];

const NOT_YET = [
	'To contact',
	'Not contacted',
	'Not yet contacted',
	'Need to reach out',
	'Will email',
	'Noch nicht kontaktiert',
	'À contacter',
	'待联系'
];

describe('a status word', () => {
	test.each(WROTE)('“%s”: the user wrote', (word) => {
		expect([stageOf(word), saysWrote(word)]).toEqual(['applied', true]);
	});

	test.each(THEIRS)('“%s”: they are talking', (word) => {
		expect([stageOf(word), saysWrote(word)]).toEqual(['talking', false]);
	});

	test.each(NOT_YET)('“%s”: nobody has written yet', (word) => {
		expect([stageOf(word), saysWrote(word)]).toEqual(['saved', false]);
	});

	test.each([
		['Applied, contacted HR', 'applied'],
		['Application emailed', 'applied'],
		['Contacted, no reply', 'silent'],
		['Contacted - rejected', 'rejected'],
		['Applied', 'applied'],
		['Followed up', 'applied']
	])('“%s” says more or other: %s', (word, stage) => {
		expect([stageOf(word), saysWrote(word)]).toEqual([stage, false]);
	});

	test('goes back for an application only where the column has no other', () => {
		const contacted = { word: 'Contacted', count: 5, stage: 'applied' as const };
		const applied = { word: 'Applied', count: 1, stage: 'applied' as const };
		expect(wordOf('applied', [contacted, applied])).toEqual({ word: 'Applied', own: false });
		expect(wordOf('applied', [contacted])).toEqual({ word: 'Contacted', own: false });
	});
});

const leadOf = (text: string): Lead => [...importText(text, {}).leads.values()][0]!;
const told = ({ touches }: Lead) =>
	touches.map(({ direction, kind, on, undated }) => [direction, kind, undated ? null : on]);

describe('a row', () => {
	test('whose status says so has an approach, and no word of theirs', () => {
		const lead = leadOf('Company,Role,Status\nAcme,Cook,Contacted\n');
		expect(lead.stage).toBe('applied');
		expect(told(lead)).toEqual([['out', 'approach', null]]);
	});

	test('has it on the day of a plain column', () => {
		const lead = leadOf('Company,Role,Date,Status\nAcme,Cook,2026-03-02,Reached out\n');
		expect(told(lead)).toEqual([['out', 'approach', '2026-03-02']]);
	});

	test('has an application where a column of applying says its day', () => {
		const lead = leadOf('Company,Role,Date applied,Status\nAcme,Cook,2026-03-02,Contacted\n');
		expect(told(lead)).toEqual([['out', 'application', '2026-03-02']]);
	});

	test('has an answer where another column says so', () => {
		const lead = leadOf('Company,Role,Status,Response date\nAcme,Cook,Contacted,2026-03-09\n');
		expect(told(lead)).toEqual([
			['out', 'approach', null],
			['in', 'other', '2026-03-09']
		]);
	});

	test('that is ticked as contacted, and not as applied to, has an approach', () => {
		const text = 'Company,Role,Contacted,Applied,Rejected\nAcme,Cook,yes,no,no\nNorthwind,Cook,yes,yes,no\n';
		const leads = [...importText(text, {}).leads.values()];
		expect(leads.map(({ touches }) => touches.map(({ kind }) => kind))).toEqual([
			['approach'],
			['application']
		]);
	});
});
