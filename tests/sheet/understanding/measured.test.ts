/** Measures how much of the labelled trackers is understood with nothing touched, and prints it for each set. */
import { describe, expect, test } from 'vitest';
import { planImport, readSheet } from '../../../src/lib/sheet';
import type { Field, SheetReading } from '../../../src/lib/sheet';
import type { Lead } from '../../../src/lib/domain/lead';
import { openWorkbook } from '../../../src/lib/sheet/workbook/open';
import { corpora, own } from '../../support/corpus';
import type { LabelledFile, LabelledLead, LeadPart } from '../../support/corpus';
import { Tally } from '../../support/tally';

/** The day on which the labels were written. */
const READ_ON = '2026-11-30';

const WATCHED = ['organisation', 'role', 'appliedOn', 'status'];
/** The labels of others call a plan and a follow-up that was sent by one name: only a header in the past tense holds what was sent. */
function meantBy(label: Field | null, header: string): Field | null {
	return label === 'followUpOn' && !/followed|sent|last/i.test(header) ? 'nextStepOn' : label;
}
/** Own labels call each by its name. */
const named = (label: Field | null) => label;

/** The least share of each that must be right with nothing touched. */
const LEAST = {
	...{ header: 0.95, delimiter: 0.95, columns: 0.98, 'status words': 0.9, 'date order': 0.9 },
	...{ 'leads: count': 0.95, 'leads: right': 0.9 }
};
const LEAST_OF_WATCHED = 0.95;
/** The project's own sheets are read better than strangers'. */
const LEAST_OF_OWN = { ...LEAST, 'status words': 0.95, 'leads: right': 0.95 };

function readingOf({ truth, file }: LabelledFile): SheetReading {
	if (!/\.(xlsx|ods)$/.test(file.name)) return readSheet(file.bytes, { asOf: READ_ON });
	const { sheets, table } = openWorkbook(file.bytes);
	const bytes = table(truth.sheet ?? sheets[0]!.name);
	return readSheet(bytes, { encoding: 'utf-8', delimiter: ',', asOf: READ_ON });
}

function addColumns(
	tally: Tally,
	{ truth, file }: LabelledFile,
	reading: SheetReading,
	meant: typeof meantBy
) {
	const width = Math.max(reading.columns.length, ...Object.keys(truth.fields).map((column) => +column + 1));
	for (let index = 0; index < width; index++) {
		const { meaning: found = null, header = '' } = reading.columns[index] ?? {};
		const is = meant(truth.fields[index] ?? null, header);
		if (truth.unsure.includes(index) || (found === null && is === null)) continue;
		const miss = `${file.name} column ${index} “${header}” as ${found}, is ${is}`;
		tally.add('columns', found === is, miss);
		if (is !== null && WATCHED.includes(is)) tally.add(is, found === is, miss);
	}
}

const PARTS: readonly LeadPart[] = ['organisation', 'role', 'appliedOn', 'status'];

/** Returns a lead in the form of its label. */
function labelOf({ organisation, role, touches, stage }: Lead): LabelledLead {
	const opener = touches.find(({ kind }) => kind === 'application' || kind === 'approach');
	return [organisation, role ?? null, opener && !opener.undated ? opener.on : null, stage];
}

function addLeads(tally: Tally, { truth, file }: LabelledFile, reading: SheetReading): void {
	if (!truth.leads) return;
	let next = 0;
	const { leads } = planImport(reading, { newId: () => `id-${next++}`, importedOn: READ_ON });
	const count = truth.leads.length;
	tally.add('leads: count', leads.length === count, `${file.name} ${leads.length}, are ${count}`);
	for (const [at, label] of truth.leads.entries()) {
		const found = leads[at] && labelOf(leads[at]);
		const isUnsure = (part: LeadPart) =>
			truth.leadsUnsure?.some(([lead, unsure]) => lead === at && unsure === part) ?? false;
		const checked = PARTS.map((_, part) => part).filter((part) => !isUnsure(PARTS[part]!));
		for (const part of checked) {
			const miss = `${file.name} ${label[0]} as ${found?.[part]}, is ${label[part]}`;
			tally.add(`leads: ${PARTS[part]!}`, found?.[part] === label[part], miss);
		}
		const isRight = checked.every((part) => found?.[part] === label[part]);
		tally.add('leads: right', isRight, `${file.name} ${label.join(' | ')} as ${found?.join(' | ')}`);
	}
}

function tallyOf(trackers: readonly LabelledFile[], meant: typeof meantBy): Tally {
	const tally = new Tally();
	for (const labelled of trackers) {
		const { truth, file } = labelled;
		const reading = readingOf(labelled);
		const { name } = file;
		const { delimiter, headerRow, dateOrder } = reading;
		tally.add('delimiter', delimiter === truth.delimiter, `${name} ${JSON.stringify(delimiter)}`);
		tally.add('header', headerRow === truth.headerRow, `${name} ${headerRow}, is ${truth.headerRow}`);
		if (truth.dateOrder) {
			const { order } = dateOrder;
			tally.add('date order', order === truth.dateOrder, `${name} ${order}, is ${truth.dateOrder}`);
		}
		addColumns(tally, labelled, reading, meant);
		for (const [word, stage] of Object.entries(truth.stages)) {
			const found = reading.statuses.find((status) => status.word === word.trim())?.stage ?? null;
			tally.add('status words', found === stage, `${name} “${word}” as ${found}, is ${stage}`);
		}
		addLeads(tally, labelled, reading);
	}
	return tally;
}

describe('what is understood of the trackers', () => {
	const sets = corpora.flatMap((corpus) =>
		[...new Set(corpus.labelled.map(({ set }) => set))].map((set) => ({
			set,
			isOwn: corpus === own,
			trackers: corpus.labelled.filter((labelled) => labelled.set === set)
		}))
	);

	test.each(sets)('of $set, with nothing touched', ({ set, isOwn, trackers }) => {
		const tally = tallyOf(trackers, isOwn ? named : meantBy);
		console.log(`${trackers.length} labelled trackers of ${set}`);
		tally.print();
		for (const [what, least] of Object.entries(isOwn ? LEAST_OF_OWN : LEAST))
			expect(tally.share(what), what).toBeGreaterThanOrEqual(least);
		for (const what of WATCHED) expect(tally.share(what), what).toBeGreaterThanOrEqual(LEAST_OF_WATCHED);
	});

	test('every label has its file', () => {
		expect(corpora.flatMap(({ missing }) => missing)).toEqual([]);
	});

	test('every tracker of the project is labelled, at least 40 of them with columns and status words', () => {
		const labelled = new Set(own.labelled.map(({ file }) => file));
		const trackers = own.files.filter(({ path }) => /[\\/](?:trackers|fresh|odd|wild)[\\/]/.test(path));
		expect(trackers.filter((file) => !labelled.has(file)).map(({ name }) => name)).toEqual([]);
		const whole = own.labelled.filter(
			({ truth }) => Object.keys(truth.fields).length > 0 && Object.keys(truth.stages).length > 0
		);
		expect(whole.length).toBeGreaterThanOrEqual(40);
	});
});
