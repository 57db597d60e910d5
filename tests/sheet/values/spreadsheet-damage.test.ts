import { describe, expect, it } from 'vitest';
import { damageOf } from '../../../src/lib/sheet/values/spreadsheet-damage';
import type { CellDamage } from '../../../src/lib/sheet/values/spreadsheet-damage';
import { isMojibake } from '../../../src/lib/sheet/values/mojibake';

const DAMAGED: readonly (readonly [before: string, after: string, damage: CellDamage])[] = [
	['00123', '123', 'zeros'],
	['007', '7', 'zeros'],
	['0151234567', '151234567', 'zeros'],
	['0012', '12.0', 'zeros'],
	['9007199254740993', '9.00719925474099E+15', 'digits'],
	['9007199254740993', '9007199254740990', 'digits'],
	['4915123456789', '4,91512E+12', 'digits'],
	['4915123456789', '5E+12', 'digits'],
	['0049151234567', '4.9151E+10', 'digits'],
	['12E5', '1.20E+06', 'digits'],
	['+4915123456', '4915123456', 'digits'],
	['=A1', '#REF!', 'error'],
	['Northwind', '#NAME?', 'error'],
	['95000', '#BEZUG!', 'error'],
	['Analyst', 'Err:509', 'error'],
	['Analyst', 'Fehler:502', 'error'],
	['2026-01-05', '########', 'error'],
	['Berlin', '#N/A', 'error'],
	['Berlin', '#NV', 'error'],
	['Müller', 'MÃ¼ller', 'mojibake'],
	['Müller', 'M√ºller', 'mojibake'],
	['Müller', 'MÃƒÂ¼ller', 'mojibake'],
	['Müller', 'M\ufffdller', 'mojibake'],
	['Müller GmbH', 'M\ufffdller AG', 'mojibake'],
	['Müller', 'M\u0081ller', 'mojibake'],
	['Müller', 'M?ller', 'mojibake'],
	['Café – Zürich', 'Caf? ? Z?rich', 'mojibake'],
	['à Paris', 'Ã  Paris', 'mojibake'],
	['Dana’s notes', 'Danaâ€™s notes', 'mojibake'],
	['面试', '??', 'mojibake'],
	['面试', 'é\u009d¢è¯\u0095', 'mojibake'],
	['面试', '闈㈣瘯', 'mojibake'],
	['Zürich. '.repeat(20).trim(), 'ZÃ¼rich. '.repeat(20).trim(), 'mojibake'],
	['3/4', '04-Mar', 'date'],
	['3/4', '2026-03-04', 'date'],
	['1-2', '02. Jan', 'date'],
	['1.5', '01. Mai', 'date'],
	['10-12', '2026-12-10', 'date'],
	['1.2.3', '01.02.2003', 'date'],
	['SEPT2', '2-Sep', 'date'],
	['MAR26', 'Mar-26', 'date'],
	['2026-01-05', '46027', 'date'],
	['05.01.2026', '46027.5', 'date'],
	['2026-01-05', '44565', 'date']
];

const SOUND: readonly (readonly [before: string, after: string])[] = [
	['Müller', 'Müller'],
	['Müller', ''],
	['', '#REF!'],
	['#REF!', '#N/A'],
	['Müller', 'Möller'],
	['Müller', 'Mueller'],
	['Müller', 'Schmidt?'],
	['Which Müller?', 'Which Muller?'],
	['Ã is a letter', 'Ã is a letter too'],
	['SÃO PAULO', 'São Paulo'],
	['95000.50', '95000.5'],
	['95.000,50', '95000.5'],
	['00123', '124'],
	['00123', '00124'],
	['0', '1'],
	['0.50', '0.5'],
	['123456', '1234567'],
	['9007199254740993', '9007199254740994'],
	['4915123456789', '5.1E+12'],
	['Analyst', '1E+5'],
	['12 Mar', '12-Mar'],
	['12 Mar', '2026-03-12'],
	['2026-01-05', '05/01/2026'],
	['2026-01-05', '46028'],
	['3/4', '3/5'],
	['3/4', '2026-03-05'],
	['Note: #REF! is an error', 'Note: #REF! was an error'],
	['Error 404', 'Error: missing page'],
	['PLAN9', '9-May']
];

describe('damage by spreadsheet programs', () => {
	it.each(DAMAGED)('%s that became %s', (before, after, damage) => {
		expect(damageOf(before, after)).toBe(damage);
	});

	it.each(SOUND)('no damage: %s to %s', (before, after) => {
		expect(damageOf(before, after)).toBeNull();
	});
});

/** The pattern that this once was took longer than the time a test has. */
it('a text of many question marks is compared', () => {
	const [before, after] = [`${'é_'.repeat(40)}z`, `${'_'.repeat(200)}x`];
	expect(isMojibake(before, after)).toBe(false);
	expect(isMojibake(before, `${'?'.repeat(80)}z`)).toBe(true);
});
