import type { SentAlong } from '../../domain/steps/do-step';
import { versionOf, versionsOf, type Paper, type SentKind, type Version } from '../../domain/papers/papers';
import type { StoredPaper } from '../../store/database/schema';
import type { App } from '../app';
import { copiesOf, readPaper, type GivenPaper, type ReadPaper } from './read-paper';

/** The names of the versions that went out, as a form holds them. */
export type SentNames = { readonly [Kind in SentKind]?: string | undefined };

/** Offers the résumés and letters that can be sent, and finds the files of those that were. */
export class SentVersions {
	readonly #app: App;
	/** Files that were added in the form; they are stored with the application. */
	#added = $state.raw<readonly ReadPaper[]>([]);

	/** The versions to choose from, the latest first. */
	readonly offered = $derived.by(() => ({ resume: this.#offer('resume'), letter: this.#offer('letter') }));

	constructor(app: App) {
		this.#app = app;
	}

	#offer(kind: SentKind): readonly Version[] {
		const added = this.#added
			.filter(({ paper }) => paper.kind === kind)
			.map(({ paper }): Version => ({ name: versionOf(paper), paper }))
			.reverse();
		const known = versionsOf(this.#app.book.leads.values(), kind);
		const names = new Set(added.map(({ name }) => name));
		return [...added, ...known.filter(({ name }) => !names.has(name))];
	}

	/** Reads a file that is about to be sent, and returns the name of its version. @throws PaperRefused */
	readonly add = async (kind: SentKind, file: GivenPaper): Promise<string> => {
		const { book } = this.#app;
		const leads = [...book.leads.values(), ...book.trash];
		const read = await readPaper(file, { leads, before: this.#added, today: book.today, kind });
		this.#added = [...this.#added, read];
		return versionOf(read.paper);
	};

	/**
	 * Returns what went out by the names in a form: the names, the files of them, and their bytes, to be stored together.
	 */
	async taken(sent: SentNames): Promise<{ sent: SentAlong; papers: readonly StoredPaper[] }> {
		const versions = (['resume', 'letter'] as const).flatMap(
			(kind) => this.offered[kind].find(({ name, paper }) => paper && name === sent[kind])?.paper ?? []
		);
		const isAdded = (paper: Paper) => this.#added.some((each) => each.paper.id === paper.id);
		const found = [
			...this.#added.filter(({ paper }) => versions.some(({ id }) => id === paper.id)),
			...(await copiesOf(
				this.#app,
				versions.filter((paper) => !isAdded(paper))
			))
		];
		const papers = found.map(({ paper }) => paper);
		return {
			sent: { ...sent, ...(papers.length > 0 && { papers }) },
			papers: found.map(({ stored }) => stored)
		};
	}
}
