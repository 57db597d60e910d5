/** The ways in: an import, and a sheet that comes back; and what the last import did. */
import { ImportSession, type Imported } from '$lib/state/sheets/import-session.svelte';
import { workerReader } from '$lib/state/sheet-worker/client';
import { SheetReturn } from '$lib/state/sheets/reimport.svelte';
import type { Saved, Tracker } from '$lib/state/session/tracker.svelte';

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
	readonly #tracker: Tracker;
	#again: string | null = $state(null);
	readonly #lookedAt = $derived.by(() => this.#lookAgain());

	constructor(tracker: Tracker) {
		this.#tracker = tracker;
		const today = () => tracker.today;
		const now = () => new Date().toISOString();
		this.session = new ImportSession({
			openReader: workerReader,
			leads: () => ownRows(tracker.leads),
			contacts: () => ownRows(tracker.contacts),
			sheets: () => tracker.sheets.values(),
			today,
			now,
			store: (plan, sheet, watch) => this.#noted(() => tracker.importSheet(plan, sheet, watch)),
			connect: (order, watch) => this.#noted(() => tracker.importConnected(order, watch))
		});
		this.back = new SheetReturn({
			sheet: (id) => tracker.sheets.get(id),
			leads: () => tracker.allLeads,
			contacts: () => tracker.allContacts,
			today,
			now,
			store: (plan, compared) => tracker.mergeSheet(plan, compared)
		});
	}

	/** What came in last, as long as it is there; else what once came in with a sheet that is looked at again. */
	get after(): Imported | null {
		const { done, file } = this.session;
		if (done) return this.#tracker.sheets.has(done.sheetId) ? done : null;
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
		const sheet = this.#again === null ? undefined : this.#tracker.sheets.get(this.#again);
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
		const had = this.#tracker.hasSample;
		const { action } = await store();
		this.last = { action, sampleWent: had && !this.#tracker.hasSample };
	}
}

/** Of a sheet that came in earlier. */
const NOTHING_TO_TELL = { leftOut: 0, connected: 0, problems: [], moreProblems: 0, unused: [] };

/** The sample is nobody's data: nothing that comes in is compared with it. */
function ownRows<Row extends { readonly sample?: true }>(rows: ReadonlyMap<string, Row>): Row[] {
	return [...rows.values()].filter(({ sample }) => !sample);
}
