/** Archiving is a fact of the app's own: the sheet keeps what it says of the lead, byte for byte. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { close, reopen } from '../../../src/lib/domain/leads/lead-actions';
import { runs } from '../../runs';
import { assessOn } from '../../support/lead-desk';
import { comingBack, exportOf, NEXT_DAY } from '../../support/returns';
import { change, exportedText, importText, TODAY, type Trial } from '../../support/sheets';

const HEADER = 'Company,Status,Date applied,Status date,Interview date,Follow up,Next step,Notes';
const STATUSES = ['Applied', 'Saved', 'Interview', 'Offer', 'Ghosted', 'Rejected', 'Withdrawn', '', 'zonk'];
const DAYS = ['', '2026-01-05', '2026-03-09', '2026-04-02'];

const day = fc.constantFrom(...DAYS);
const row = fc.record({
	status: fc.constantFrom(...STATUSES),
	days: fc.tuple(day, day, day, day),
	step: fc.constantFrom('', 'call'),
	notes: fc.constantFrom('', 'one', '"two, ""three"""')
});
type Row = typeof row extends fc.Arbitrary<infer One> ? One : never;

const lineOf = ({ status, days: [applied, ...days], step, notes }: Row, at: number) =>
	[`Company ${at}`, status, applied, ...days, step, notes].join(',');
const sheets = fc
	.array(row, { minLength: 1, maxLength: 4 })
	.map((rows) => [HEADER, ...rows.map(lineOf), ''].join('\r\n'));

const archiveAll = (trial: Trial) =>
	trial.plan.leads.forEach((_, at) => change(trial, at, close('ended', TODAY)));
const rowOf = (status: string) => `Company,Status,Date applied\nAcme,${status},2026-02-02\n`;

describe('archiving', () => {
	test('leaves the export as it was, byte for byte', () => {
		fc.assert(
			fc.property(sheets, (text) => {
				const trial = importText(text);
				archiveAll(trial);
				expect(exportedText(trial)).toBe(text);
			}),
			{ numRuns: runs() }
		);
	});

	test('stays when the same sheet comes back, which then changes nothing', () => {
		fc.assert(
			fc.property(sheets, (text) => {
				const trial = importText(text);
				archiveAll(trial);
				const before = new Map(trial.leads);
				const back = comingBack(trial, text);
				back.store();
				expect(trial.leads).toEqual(before);
				expect(exportOf(trial).text).toBe(text);
			}),
			{ numRuns: runs() }
		);
	});

	test('is undone by reopening: the lead is as it came', () => {
		fc.assert(
			fc.property(sheets, (text) => {
				const { plan } = importText(text);
				// Reopening a lead that the sheet says is withdrawn or accepted takes back that end, too.
				const open = plan.leads.filter(({ ended, stage }) => !ended && stage !== 'withdrawn');
				for (const lead of open) expect(reopen(TODAY)(close('ended', TODAY)(lead))).toEqual(lead);
			}),
			{ numRuns: runs() }
		);
	});
});

describe('a status that changed in the sheet after the lead was archived', () => {
	const archived = (status: string) => {
		const trial = importText(rowOf(status));
		archiveAll(trial);
		return trial;
	};
	const conflictsOf = ({ reimport }: ReturnType<typeof comingBack>) =>
		reimport.items.filter(({ kind }) => kind === 'conflict');
	const leadOf = ({ leads }: Trial) => [...leads.values()][0]!;

	test.each(['Interview', 'Offer', 'In contact'])('%s opens it again', (status) => {
		const trial = archived('Applied');
		const back = comingBack(trial, rowOf(status));
		expect(conflictsOf(back)).toEqual([]);
		back.store();
		expect(leadOf(trial)).not.toHaveProperty('ended');
		expect(assessOn(NEXT_DAY, leadOf(trial)).state).not.toBe('closed');
		expect(exportOf(trial).text).toBe(rowOf(status));
	});

	test('Ghosted leaves it archived', () => {
		const trial = archived('Applied');
		comingBack(trial, rowOf('Ghosted')).store();
		expect(leadOf(trial)).toMatchObject({ stage: 'silent', ended: { on: TODAY, how: 'ended' } });
	});

	test('Withdrawn says how it ended', () => {
		const trial = archived('Applied');
		const back = comingBack(trial, rowOf('Withdrawn'));
		expect(conflictsOf(back)).toEqual([]);
		back.store();
		expect(leadOf(trial)).toMatchObject({ stage: 'withdrawn', ended: { how: 'withdrawn', implied: true } });
	});

	test('Rejected is a no', () => {
		const trial = archived('Applied');
		comingBack(trial, rowOf('Rejected')).store();
		expect(assessOn(NEXT_DAY, leadOf(trial)).state).toBe('respect-no');
	});
});
