/** Names of months in the languages of date-fns' locales; where two languages give one name to two months, the sheet decides. */
import * as locales from 'date-fns/locale';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../scripts/day-names.mjs';
import { LOCALE_NAMES } from '../../../src/lib/sheet/values/languages/locale-names';
import { readDay } from '../../../src/lib/sheet/values/dates';
import { importText } from '../../support/sheets';

test('the names are those of every locale of the installed date-fns', () => {
	expect(LOCALE_NAMES.trim().split('\n')).toEqual(linesOf(Object.values(locales)));
});

test.each([
	['5 يناير 2026', '2026-01-05'],
	['5 जून 2026', '2026-06-05'],
	['12 січня 2026', '2026-01-12'],
	['12 Ocak 2026', '2026-01-12'],
	['3 d’abril de 2026', '2026-04-03'],
	['2026년 10월 5일', '2026-10-05'],
	['2026年10月5日', '2026-10-05'],
	['5 Disember 2026', '2026-12-05'],
	['5 Samhain 2026', undefined]
])('“%s”', (text, day) => {
	const read = readDay(text, 'dmy');
	expect(read.kind === 'day' ? read.day : undefined).toBe(day);
});

describe('“listopad”', () => {
	const APPLIED = { meanings: new Map([[2, 'appliedOn' as const]]) };
	const dayOf = (text: string) =>
		importText(text, APPLIED).plan.leads[0]!.touches.find(({ undated }) => !undated)?.on;

	test.each([
		[
			'Polish',
			'Firma;Stanowisko;Data aplikacji;Status\nAcme;Analityk;5 listopada 2025;Wysłano\n',
			'2025-11-05'
		],
		[
			'Croatian',
			'Tvrtka;Radno mjesto;Datum prijave;Status\nAcme;Analitičar;5. listopada 2025.;Poslano\n',
			'2025-10-05'
		],
		['Czech', 'Společnost;Pozice;Odesláno dne;Stav\nAcme;Analytik;5. listopad 2025;Odesláno\n', '2025-11-05']
	])('in a %s sheet', (_, text, day) => {
		expect(dayOf(text)).toBe(day);
	});

	test('is no day where nothing tells, and is listed', () => {
		const text = 'Company,Role,Applied,Status\nAcme,Analyst,5 listopada 2025,Applied\n';
		expect(importText(text, APPLIED).plan.problems.map(({ kind }) => kind)).toContain('unread-date');
		expect(dayOf(text)).toBeUndefined();
	});
});
