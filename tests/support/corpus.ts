/**
 * Lists the corpus: the project's own sheets, and other people's in the folders of CORPUS_DIRS, with the expected meanings of
 * columns.json.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { DateOrder, Field } from '../../src/lib/sheet/sheet';
import type { Stage } from '../../src/lib/domain/lead';

export interface Labelled {
	readonly file: string;
	readonly delimiter: string;
	readonly headerRow: number | null;
	/** The expected fields by column, counted from 0; any other column must stay unmapped. */
	readonly fields: Readonly<Record<string, Field>>;
	/** The expected order of dates; null where no day of the sheet can be read in two ways. */
	readonly dateOrder: DateOrder | null;
	/** The expected stage of each word of the status column; null where it is none. */
	readonly stages: Readonly<Record<string, Stage | null>>;
	readonly isTracker: boolean;
	/** Columns whose meaning is debatable; they are not checked. */
	readonly unsure: readonly number[];
	/** The tab of a workbook. */
	readonly sheet?: string;
	/** The leads in the order of their rows. */
	readonly leads?: readonly LabelledLead[];
	/** Parts of leads that are debatable, each by the lead's index and the part; they are not checked. */
	readonly leadsUnsure?: readonly (readonly [lead: number, part: LeadPart])[];
}

export type LeadPart = 'organisation' | 'role' | 'appliedOn' | 'status';
/** A lead as a person reads it; null for what the sheet does not say. */
export type LabelledLead = readonly [
	organisation: string,
	role: string | null,
	appliedOn: string | null,
	status: Stage
];

export interface CorpusFile {
	readonly path: string;
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface LabelledFile {
	readonly truth: Labelled;
	readonly file: CorpusFile;
	/** The name of the set: the folder of its expected meanings. */
	readonly set: string;
}

export interface Corpus {
	readonly name: string;
	readonly files: readonly CorpusFile[];
	/** Trackers with expected meanings, each with its file. */
	readonly labelled: readonly LabelledFile[];
	/** Names of missing files that have expected meanings. */
	readonly missing: readonly string[];
}

const OWN = 'tests/fixtures/sheets';

function below(path: string): string[] {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => below(join(path, name)));
}

function corpusOf(name: string, dirs: readonly string[]): Corpus {
	const paths = dirs
		.map((dir) => resolve(dir))
		.filter(existsSync)
		.flatMap(below);
	const files = paths
		.filter((path) => !/\.(json|md)$/i.test(path))
		.map((path) => ({ path, name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
	const labelled: LabelledFile[] = [];
	const missing: string[] = [];
	for (const path of paths.filter((path) => basename(path) === 'columns.json')) {
		for (const truth of JSON.parse(readFileSync(path, 'utf8')) as Labelled[]) {
			const file = files.find(
				(file) => file.name === basename(truth.file) && !relative(dirname(path), file.path).startsWith('..')
			);
			if (file) labelled.push({ truth, file, set: relative(process.cwd(), dirname(path)) });
			else missing.push(truth.file);
		}
	}
	return { name, files, labelled, missing };
}

/** The project's own sheets, made for the tests. */
export const own = corpusOf("the project's own sheets", [OWN]);

/** Other people's sheets are not part of the project, and a clone needs none. */
const others = corpusOf(
	"other people's sheets",
	(process.env['CORPUS_DIRS'] ?? '').split(':').filter((dir) => dir !== '')
);

export const corpora: readonly Corpus[] = others.files.length > 0 ? [own, others] : [own];

/** The sets of many sheets of one kind, of which the laws take each fourth in the usual run, and all in that of the corpus. */
const MANY = ['fresh', 'odd', 'wild', 'kinds', 'known'].map((set) => join(resolve(OWN), set));
const isAll = process.env['CORPUS_DIRS'] !== undefined;

/** Returns the files of a corpus that the laws are held to in this run. */
export function filesOf({ files }: Corpus): readonly CorpusFile[] {
	return files.filter(({ path }, at) => isAll || at % 4 === 0 || !MANY.some((set) => path.startsWith(set)));
}

/** Every file of this run except the expected meanings and the notes on the corpus. */
export const corpusFiles: readonly CorpusFile[] = corpora.flatMap(filesOf);
