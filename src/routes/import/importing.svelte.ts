/** The ways in: an import, and a sheet that comes back; and what the last import did. */
import { ImportSession, type Imported } from '$lib/state/sheets/import-session.svelte';
import { workerReader } from '$lib/state/sheet-worker/client';
import { SheetReturn } from '$lib/state/sheets/reimport.svelte';
import type { App } from '$lib/state/app';
import type { Saved } from '$lib/state/session/writer';

export interface LastImport {
	/** What undo takes. */
	readonly action: string;
	/** The sample went with it. */
	readonly sampleWent: boolean;
}

export class Importing {
	readonly session: ImportSession;
	/** The way back of a connected sheet. */
	readonly back: SheetReturn;
	/** Null before the first import. */
	last: LastImport | null = $state.raw(null);
	readonly #app: App;
	#again: string | null = $state(null);
	readonly #lookedAt = $derived.by(() => this.#lookAgain());

	constructor(app: App) {
		this.#app = app;
		const today = () => app.book.today;
		const now = () => new Date().toISOString();
		this.session = new ImportSession({
			openReader: workerReader,
			leads: () => ownRows(app.book.leads),
			contacts: () => ownRows(app.book.contacts),
			sheets: () => app.book.sheets.values(),
			today,
			now,
			store: (plan, sheet, watch) => this.#noted(() => app.sheets.importSheet(plan, sheet, watch)),
			connect: (order, watch) => this.#noted(() => app.sheets.importConnected(order, watch))
		});
		this.back = new SheetReturn({
			sheet: (id) => app.book.sheets.get(id),
			leads: () => app.book.allLeads,
			contacts: () => app.book.allContacts,
			today,
			now,
			store: (plan, compared) => app.sheets.merge(plan, compared)
		});
	}

	/** What came in last, as long as it is there; else what once came in with a sheet that is looked at again. */
	get after(): Imported | null {
		const { done, file } = this.session;
		if (done) return this.#app.book.sheets.has(done.sheetId) ? done : null;
		return file || this.back.file ? null : this.#lookedAt;
	}

	/** Shows again what came in with a sheet, and what is still open about it. */
	lookAt(sheetId: string): void {
		this.session.cancel();
		this.back.cancel();
		this.last = null;
		this.#again = sheetId;
	}

	#lookAgain(): Imported | null {
		const sheet = this.#again === null ? undefined : this.#app.book.sheets.get(this.#again);
		if (!sheet) return null;
		const countOf = (kind: 'lead' | 'contact') => sheet.links.filter((link) => link.kind === kind).length;
		return {
			...NOTHING_TO_TELL,
			sheetId: sheet.id,
			name: sheet.name,
			leads: countOf('lead'),
			contacts: countOf('contact')
		};
	}

	async #noted(store: () => Promise<Saved>): Promise<void> {
		const had = this.#app.book.hasSample;
		const { action } = await store();
		this.last = { action, sampleWent: had && !this.#app.book.hasSample };
	}
}

/** Of a sheet that came in earlier. */
const NOTHING_TO_TELL = { leftOut: 0, connected: 0, problems: [], moreProblems: 0, unused: [] };

/** The sample is nobody's data: nothing that comes in is compared with it. */
function ownRows<Row extends { readonly sample?: true }>(rows: ReadonlyMap<string, Row>): Row[] {
	return [...rows.values()].filter(({ sample }) => !sample);
}
