import type { Lead } from '../../domain/lead';
import {
	partsOfName,
	sentPaper,
	isSentKind,
	withoutPaper,
	withPaper,
	withPaperChanged,
	type Paper,
	type PaperKind
} from '../../domain/papers/papers';
import { safeFileName } from '../../messages/common/file-names';
import { leadPaperTexts, paperWords } from '../../messages/papers/paper-texts';
import { saveFile } from '../../platform/download';
import { withChanges } from '../../store/changes/with-changes';
import type { App } from '../app';
import { readPaper, type GivenPaper, type ReadPaper } from './read-paper';

/** A file of a lead as its page shows it. */
interface ShownPaper {
	readonly paper: Paper;
	/** The name without anything that would hide its ending. */
	readonly name: string;
	/** The name without its ending. */
	readonly stem: string;
	readonly about: string;
	/** True for the version that went out. */
	readonly sent: boolean;
}

/** Decides for the files on a lead's page: adds, downloads, renames and removes them. What is refused is said in `problem`. */
export class LeadPapers {
	readonly #app: App;
	readonly #lead: () => Lead;
	busy = $state(false);
	problem = $state<string>();

	/** The files, the latest first. */
	readonly shown = $derived.by((): readonly ShownPaper[] => {
		const lead = this.#lead();
		const { today } = this.#app.book;
		return (lead.papers ?? []).toReversed().map((paper) => {
			const name = safeFileName(paper.name);
			const sent = isSentKind(paper.kind) && sentPaper(lead, paper.kind) === paper;
			return { paper, name, stem: partsOfName(name)[0], about: paperWords(paper, today), sent };
		});
	});

	/** @param lead the lead of the page; a rune */
	constructor(app: App, lead: () => Lead) {
		this.#app = app;
		this.#lead = lead;
	}

	/** Adds files as one action. One that is refused costs none of the others. */
	async add(files: Iterable<GivenPaper>): Promise<void> {
		const given = [...files];
		await this.#run(async () => {
			const leads = [...this.#app.book.leads.values(), ...this.#app.book.trash];
			const read: ReadPaper[] = [];
			const problems: string[] = [];
			for (const file of given)
				await readPaper(file, { leads, before: read, today: this.#app.book.today }).then(
					(each) => void read.push(each),
					(error: Error) => void problems.push(error.message)
				);
			if (read.length > 0) await this.#store(read);
			this.problem = problems.join(' ') || undefined;
		});
	}

	async #store(read: readonly ReadPaper[]): Promise<void> {
		const papers = read.map(({ paper }) => paper);
		await this.#app.leads.edit(
			this.#lead().id,
			'add-paper',
			(lead) => papers.reduce((row, paper) => withPaper(paper)(row), lead),
			leadPaperTexts.added(papers.map(({ name }) => name)),
			{ papers: read.map(({ stored }) => stored) }
		);
	}

	/** Hands a file out as a download; it is never opened in the page. */
	async download({ sha256, name, type }: Paper): Promise<void> {
		await this.#run(async () => {
			const bytes = await (await this.#app.data.papers()).read(sha256);
			saveFile(bytes, safeFileName(name), downloadType(type));
		});
	}

	/**
	 * Gives a file another name and kind; its ending stays. Resolves when it is stored; rejects with a message for the user.
	 * @param paper the file when editing began
	 * @param stem the name without its ending
	 */
	async change(paper: Paper, stem: string, kind: PaperKind): Promise<void> {
		if (!stem.trim()) throw new Error(leadPaperTexts.noName);
		const name = safeFileName(`${stem.trim()}${partsOfName(paper.name)[1]}`);
		const before = { ...this.#lead(), papers: [paper] };
		const update = withChanges(before, withPaperChanged(paper.id, { name, kind })(before));
		await this.#app.leads.edit(this.#lead().id, 'change-paper', update, leadPaperTexts.saved);
	}

	/** Removes a file; undo brings it back. */
	async remove({ id, name }: Paper): Promise<void> {
		const said = leadPaperTexts.removed(safeFileName(name));
		await this.#run(() => this.#app.leads.edit(this.#lead().id, 'remove-paper', withoutPaper(id), said));
	}

	async #run(job: () => Promise<unknown>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.problem = undefined;
		try {
			await job();
		} catch (error) {
			this.problem = error instanceof Error ? error.message : String(error);
		} finally {
			this.busy = false;
		}
	}
}

/** Types that a browser shows without running anything in them; some browsers open a download in the page's own place. */
const HARMLESS =
	/^(application\/(pdf|rtf|msword|vnd\.(openxmlformats-officedocument|oasis\.opendocument)\.[\w.-]+)|image\/(png|jpeg|gif|webp|avif)|text\/plain)$/;

/** Returns the media type under which a file is handed out: anything that may hold a script becomes plain bytes. */
export function downloadType(type: string): string {
	return HARMLESS.test(type) ? type : 'application/octet-stream';
}
