/** The corpus: the project's own sheets, every file below the folders of CORPUS_DIRS, and what columns.json says of the trackers. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { DateOrder, Field } from '../../src/lib/sheet/sheet';
import type { Stage } from '../../src/lib/domain/lead';

export interface Labelled {
	readonly file: string;
	readonly delimiter: string;
	readonly headerRow: number | null;
	readonly fields: Readonly<Record<string, Field>>;
	readonly dateOrder: DateOrder | null;
	readonly stages: Readonly<Record<string, Stage | null>>;
	readonly isTracker: boolean;
	readonly unsure: readonly number[];
}

export interface CorpusFile {
	readonly path: string;
	readonly name: string;
	readonly bytes: Uint8Array;
}

const OWN = 'tests/fixtures/sheets';

const DIRS = `${OWN}:${process.env['CORPUS_DIRS'] ?? '../shared/corpus'}`
	.split(':')
	.filter((dir) => dir !== '')
	.map((dir) => resolve(dir))
	.filter(existsSync);

function below(path: string): string[] {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => below(join(path, name)));
}

const paths = DIRS.flatMap(below);

/** Every file but the answers and the notes on the corpus. */
export const corpusFiles: readonly CorpusFile[] = paths
	.filter((path) => !/\.(json|md)$/i.test(path))
	.map((path) => ({ path, name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));

/** The trackers whose meaning was written down by hand, each with its file. */
export const labelled: readonly { readonly truth: Labelled; readonly file: CorpusFile }[] = paths
	.filter((path) => basename(path) === 'columns.json')
	.flatMap((path) => {
		const near = corpusFiles.filter((file) => file.path.startsWith(dirname(path)));
		const truths = JSON.parse(readFileSync(path, 'utf8')) as Labelled[];
		return truths.flatMap((truth) => {
			const file = near.find(({ name }) => name === basename(truth.file));
			return file ? [{ truth, file }] : [];
		});
	});
