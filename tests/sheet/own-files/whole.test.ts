/** The app's own spreadsheets case by case: what stands in them, and what is made of files that another program or a person changed. */
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { encode } from '../../../src/lib/sheet/csv/encoding';
import { tableCsv } from '../../../src/lib/sheet/own-files/csv';
import { guard, unguard } from '../../../src/lib/sheet/own-files/guard';
import { markerIn } from '../../../src/lib/sheet/own-files/kind';
import { recordsOf } from '../../../src/lib/sheet/own-files/records';
import { openWhole, WholeRefusal } from '../../../src/lib/sheet/own-files/open';
import { mayBeOwn } from '../../../src/lib/sheet/own-files/peek';
import { planReturn } from '../../../src/lib/sheet/own-files/plan/plan';
import type { ReturnOptions, ReturnPlan } from '../../../src/lib/sheet/own-files/plan/plan';
import { leadsTable, touchesTable } from '../../../src/lib/sheet/own-files/tables';
import { trackerTable } from '../../../src/lib/sheet/own-files/tracker';
import { openWholeWorkbook, tablesWorkbook } from '../../../src/lib/sheet/own-files/workbook';
import { bytesOf, textOf } from '../../support/sheets';

const TOUCH: Touch = { id: 't1', on: '2026-03-04', direction: 'out', channel: 'email', kind: 'application' };
const LEAD: Lead = {
	id: 'l1',
	organisation: 'Northwind',
	role: 'Analyst',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-02',
	notes: 'plain',
	people: [{ id: 'p1', name: 'Dana Ruiz', phone: '+49 151 234' }],
	touches: [TOUCH]
};

const leadsCsv = (...leads: Lead[]) => textOf(tableCsv(leadsTable(leads)));
const touchesCsv = (...leads: Lead[]) => textOf(tableCsv(touchesTable(leads)));

function back(
	text: string | Uint8Array,
	leads: readonly Lead[] = [LEAD],
	order?: ReturnOptions['order']
): ReturnPlan {
	let count = 0;
	const file = openWhole(typeof text === 'string' ? bytesOf(text) : text, 'leads.csv')!;
	const book = { leads: new Map(leads.map((lead) => [lead.id, lead])), contacts: new Map(), news: new Map() };
	const newId = () => `new-${(count += 1)}`;
	return planReturn([file], book, { today: '2026-03-09', newId, ...(order && { order }) });
}

describe('a day that no sheet names', () => {
	const UNDATED = { implied: true, undated: true } as const;
	const lead: Lead = {
		...LEAD,
		ownStep: { setOn: '2026-03-05', on: '2026-03-05', what: 'call Dana', ...UNDATED },
		ended: { on: '2026-03-05', how: 'withdrawn', ...UNDATED },
		touches: [{ ...TOUCH, on: '2026-03-05', ...UNDATED }]
	};
	const cellOf = (text: string, header: string) => {
		const [headers, row] = text
			.trim()
			.split('\r\n')
			.map((line) => line.replaceAll('"', '').split(','));
		return row![headers!.indexOf(header)];
	};

	test('stands in no column that people read', () => {
		const touches = touchesCsv(lead);
		expect([cellOf(touches, 'On'), cellOf(touches, 'Sheet read on')]).toEqual(['', '2026-03-05']);
		const { rows } = leadsTable([lead]);
		const { columns } = leadsTable([lead]);
		const at = (header: string) => rows[0]![columns.findIndex((column) => column.header === header)];
		expect([at('Ended on'), at('Next step on'), at('Ended, sheet read on')]).toEqual(['', '', '2026-03-05']);
		const tracker = trackerTable([lead], () => ({ state: '', nextStep: '', nextStepOn: '' }));
		const told = (header: string) =>
			tracker.rows[0]![tracker.columns.findIndex((column) => column.header === header)];
		expect([told('Applied'), told('Last contact')]).toEqual(['', '']);
	});

	test('comes back as it was', () => {
		for (const text of [touchesCsv(lead), leadsCsv(lead)]) expect(back(text, [lead]).returns).toEqual([]);
	});

	test('is the user’s where they typed it', () => {
		const typed = touchesCsv(lead).replace('Northwind,Analyst,,,', 'Northwind,Analyst,,2026-03-01,');
		const after = leadAfter(typed, lead);
		expect(after.touches[0]).toMatchObject({ on: '2026-03-01', datedBy: 'user' });
		expect(after.touches[0]).not.toHaveProperty('undated');
	});
});

/** The one lead that comes back, put on the one that is here. */
function leadAfter(text: string, here = LEAD): Lead {
	const [only] = back(text, [here]).returns;
	if (only?.entity !== 'lead') throw new Error('No lead comes back.');
	return typeof only.to === 'function' ? only.to(here) : only.to;
}

function refusal(text: string, leads: readonly Lead[] = [LEAD]): WholeRefusal {
	try {
		back(text, leads);
	} catch (error) {
		if (error instanceof WholeRefusal) return error;
	}
	throw new Error('It was not refused.');
}

describe('formulas', () => {
	test.each([
		['=1+1', "'=1+1"],
		["'=1+1", "''=1+1"],
		['=1+1\nnote', "'=1+1\nnote"],
		['+49 151 234', "'+49 151 234"],
		['-5', "'-5"],
		['@handle', "'@handle"],
		['\t=1', "'\t=1"],
		['\r=1', "'\r=1"],
		['\0=1', "'\0=1"],
		[' =1', "' =1"],
		['\ufeff=1', "'\ufeff=1"],
		['＝HYPERLINK("x")', '\'＝HYPERLINK("x")'],
		['=cmd|"/c calc"!A1', '\'=cmd|"/c calc"!A1'],
		['1-5', '1-5'],
		["it's", "it's"],
		["' quoted", "' quoted"]
	])('%j is written %j, and read again as it was', (text, cell) => {
		expect(guard(text)).toBe(cell);
		expect(unguard(cell)).toBe(text);
	});

	test('no cell of a file begins like one, and all come back', () => {
		const lead = {
			...LEAD,
			organisation: '=A1',
			notes: '@x',
			salary: '-5',
			people: [{ id: 'p1', name: '+1' }]
		};
		const csv = leadsCsv(lead);
		expect(csv).not.toMatch(/(^|,)"?[=+\-@]/m);
		expect(back(csv, []).returns).toEqual([{ entity: 'lead', id: 'l1', to: { ...lead, touches: [] } }]);
	});
});

describe('the files', () => {
	test('carry their marker, by which they are known in any encoding and with any delimiter', () => {
		const csv = leadsCsv(LEAD);
		expect(markerIn(csv.split('\r\n')[0]!.split(','))?.kind).toBe('leads');
		expect(markerIn(['Company', 'Role'])).toBe(null);
		const semicolons = csv.replace('\ufeff', '').replaceAll(',', ';');
		const utf16 = encode(csv.replace('\ufeff', '').replaceAll(',', '\t'), {
			encoding: 'utf-16le',
			bom: true,
			tail: new Uint8Array()
		});
		for (const bytes of [bytesOf(csv), bytesOf(semicolons), bytesOf(`sep=;\r\n${semicolons}`), utf16]) {
			expect(mayBeOwn(bytes)).toBe(true);
			expect(back(bytes).files).toMatchObject([{ kind: 'leads', same: 1, changed: 0, added: 0 }]);
		}
	});

	test('of others are not taken', () => {
		const other = bytesOf('Company,Role\nNorthwind,tactful:v1:leads\n');
		expect(openWhole(other, 'jobs.csv')).toBe(null);
		expect(mayBeOwn(bytesOf('Company,Role\nNorthwind,Analyst\n'))).toBe(false);
	});

	test('say of a touch whose it is, and keep the order in which touches were entered', () => {
		const lead = { ...LEAD, touches: [TOUCH, { ...TOUCH, id: 't2', on: '2026-03-01', personId: 'p1' }] };
		const [header, first, second] = touchesCsv(lead).split('\r\n');
		expect(header).toMatch(/^\ufeff\(Organisation\),\(Role\),\(Person\),On,At,Direction,Channel,Kind,/);
		expect(first).toMatch(/^Northwind,Analyst,,2026-03-04,,out,email,application,/);
		expect(second).toMatch(/^Northwind,Analyst,Dana Ruiz,2026-03-01,/);
		const resorted = [header, second, first, ''].join('\r\n');
		expect(leadAfter(resorted, { ...lead, touches: [] })).toEqual(lead);
	});

	test('hold a text longer than any cell of a spreadsheet, and a workbook that cut it takes nothing away', () => {
		const lead = { ...LEAD, jobAd: 'long '.repeat(30_000) };
		expect(back(leadsCsv(lead), [lead]).returns).toEqual([]);
		const { bytes, cut } = tablesWorkbook([leadsTable([lead])]);
		expect(cut).toBe(1);
		const book = { leads: new Map([[lead.id, lead]]), contacts: new Map(), news: new Map() };
		const plan = planReturn(openWholeWorkbook(bytes, 'Tactful workbook.xlsx'), book, {
			today: '2026-03-09',
			newId: () => 'new'
		});
		expect(plan).toMatchObject({ returns: [], damaged: 1 });
	});
});

describe('the tracker', () => {
	const csv = textOf(
		tableCsv(
			trackerTable([LEAD, { ...LEAD, id: 'l2', deletedAt: '2026-03-05T08:00:00.000Z' }], () => ({
				state: 'Due soon',
				nextStep: 'Follow up',
				nextStepOn: '2026-03-11'
			}))
		)
	);

	test('is one readable row for each lead that is not in the trash', () => {
		expect(csv).toBe(
			'\ufeffCompany,Role,Status,Applied,Last contact,Next step,Next step on,State,Contact,E-mail,Phone,Notes,Link,Location,Salary,Source,Priority,Apply by,Added,tactful:v1:tracker\r\n' +
				"Northwind,Analyst,applied,2026-03-04,2026-03-04,Follow up,2026-03-11,Due soon,Dana Ruiz,,'+49 151 234,plain,,,,,,,2026-03-02,l1\r\n"
		);
	});

	test('changes what is typed on a lead, and nothing that it does not speak of', () => {
		const edited = csv.replace(',plain,', ',"much, plainer",').replace('Due soon', 'Closed');
		expect(leadAfter(edited)).toEqual({ ...LEAD, notes: 'much, plainer' });
		expect(back(edited).unread[0]?.columns).toContain('State');
	});

	test('makes a lead of a row that was added by hand, once', () => {
		const added = `${csv}Fabrikam,Clerk,saved${','.repeat(17)}\r\n`;
		const { returns } = back(added);
		expect(returns).toMatchObject([
			{
				id: 'new-1',
				to: {
					organisation: 'Fabrikam',
					role: 'Clerk',
					stage: 'saved',
					origin: 'posting',
					addedOn: '2026-03-09',
					people: [],
					touches: []
				}
			}
		]);
		expect(back(added, [LEAD, returns[0]!.to as Lead]).returns).toEqual([]);
	});
});

describe('coming back', () => {
	test('leads without touches leave the touches alone, and people who came since', () => {
		const csv = leadsCsv({ ...LEAD, role: 'Senior analyst', touches: [] });
		const kim = { id: 'p2', name: 'Kim Lee' };
		const here = { ...LEAD, people: [...LEAD.people, kim] };
		expect(leadAfter(csv, here)).toEqual({ ...here, role: 'Senior analyst' });
		expect(back(csv, [here]).changes).toEqual([
			{ kind: 'leads', title: 'Northwind, Senior analyst', columns: ['Role'] }
		]);
	});

	test('an empty cell empties its field, a column that is missing does not', () => {
		const csv = leadsCsv(LEAD);
		expect(leadAfter(csv.replace(',plain,', ',,'))).not.toHaveProperty('notes');
		const without = csv.replaceAll('Notes,', 'My own notes,').replace(',plain,', ',mine,');
		expect(back(without)).toMatchObject({ returns: [], unread: [{ columns: ['My own notes'] }] });
	});

	test('a lead in the trash comes out of it where the file says so', () => {
		const trashed = { ...LEAD, deletedAt: '2026-03-05T08:00:00.000Z' };
		expect(leadAfter(leadsCsv(LEAD), trashed)).toEqual(LEAD);
		expect(back(leadsCsv(trashed), [trashed]).returns).toEqual([]);
	});

	test('days that a program wrote anew are read; where none tells day from month, it is asked', () => {
		const csv = leadsCsv(LEAD).replace('2026-03-02', '02/03/2026');
		expect(openWhole(bytesOf(csv), 'leads.csv')?.dateOrder.ambiguous).toBe(true);
		expect(back(csv, [LEAD], 'dmy').returns).toEqual([]);
		expect(back(csv, [LEAD], 'mdy').changes).toMatchObject([{ columns: ['Added on'] }]);
	});

	test('what a program damaged stays as it is here', () => {
		const here = { ...LEAD, notes: '00123', salary: '=A1' };
		const csv = leadsCsv(here).replace(',00123,', ',123,').replace("'=A1", '#REF!');
		expect(back(csv, [here])).toMatchObject({ returns: [], damaged: 2 });
	});

	test('touches of a lead that is nowhere stay out, and are counted', () => {
		expect(back(touchesCsv(LEAD), [])).toMatchObject({ returns: [], files: [{ astray: 1, added: 0 }] });
	});

	test('text in the JSON of a newer version is kept; nobody reaches a prototype by it', () => {
		const later = { ...LEAD, mood: { good: true } } as Lead;
		expect(back(leadsCsv(later), []).returns).toMatchObject([{ to: { mood: { good: true } } }]);
		const hostile = leadsCsv(later).replace(
			'{""mood"":',
			'{""__proto__"":{""isAdmin"":true},""touches"":[],""mood"":'
		);
		const after = leadAfter(hostile);
		expect((after as unknown as Record<string, unknown>).isAdmin).toBeUndefined();
		expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
		expect(after.touches).toEqual([TOUCH]);
	});
});

describe('what makes no sense is refused whole, with its line', () => {
	test.each([
		['a stage that is none', leadsCsv(LEAD).replace(',applied,', ',Phoned,'), 2, 'in the column Stage'],
		['a day that is none', leadsCsv(LEAD).replace('2026-03-02', '2026-02-30'), 2, 'in the column Added on'],
		['more cells than columns', leadsCsv(LEAD).replace('l1\r\n', 'l1,more\r\n'), 2, 'more cells'],
		['one id twice', `${leadsCsv(LEAD)}${leadsCsv(LEAD).split('\r\n')[1]}\r\n`, 3, 'twice'],
		['broken JSON', leadsCsv({ ...LEAD, sample: true }).replace('{""sample""', '{""sam'), 2, 'More (JSON)'],
		['an impossible stage in the JSON', leadsCsv({ ...LEAD, stage: 'x' as 'saved' }), 2, 'Stage'],
		['a touch of nobody', touchesCsv(LEAD).replace(',l1,', ',,'), 2, 'which lead'],
		['a touch without a day', touchesCsv(LEAD).replace('2026-03-04', ''), 2, 'On'],
		[
			'a promise by nobody',
			touchesCsv({ ...LEAD, touches: [{ ...TOUCH, promise: { by: 'me', on: '2026-03-08' } }] }).replace(
				',me,',
				',,'
			),
			2,
			'Promise by'
		]
	])('%s', (_, text, line, words) => {
		const empty = text.includes(':touches') ? [{ ...LEAD, touches: [] }] : [];
		const refused = refusal(text, empty);
		expect(refused.line).toBe(line);
		expect(refused.message).toContain(words);
		expect(refused.message).toContain('Nothing was changed.');
	});

	test('a file of a newer version', () => {
		expect(() => back(leadsCsv(LEAD).replace('tactful:v1:', 'tactful:v2:'))).toThrow(/newer version/);
		expect(() => back(leadsCsv(LEAD).replace('tactful:v1:leads', 'tactful:v1:dreams'))).toThrow(
			/newer version/
		);
	});

	test('a quotation mark that is never closed', () => {
		expect(() => back(leadsCsv(LEAD).replace(',plain,', ',"plain,'))).toThrow(/line 2/);
	});
});

describe('the records of a file', () => {
	const records = (text: string, delimiter = ',', from = 0) =>
		recordsOf(text, { delimiter, from }).map(({ line, texts }) => [line, ...texts]);

	test('end in several ways, and what stands within quotes stays', () => {
		expect(records('h,i\r\na,"b\r\nc"\n\r\nd,"e\rf"\r"g ""x""\n",h\n')).toEqual([
			[2, 'a', 'b\r\nc'],
			[5, 'd', 'e\rf'],
			[7, 'g "x"\n', 'h']
		]);
	});

	test.each([',', ';', '\t', '|', '^', ']', '\\', '-'])('are parted by %s', (delimiter) => {
		const text = ['sep=' + delimiter, `h${delimiter}i`, `"1\r2"${delimiter}5" pans`, ''].join('\r\n');
		expect(records(text, delimiter, 7)).toEqual([[3, '1\r2', '5" pans']]);
	});

	test('keep a cell whose quotes are out of place as it stands', () => {
		expect(records('h,i\r\n"Great" company,b\r\nc,d')).toEqual([
			[2, '"Great" company', 'b'],
			[3, 'c', 'd']
		]);
	});
});
