/** Shows what came in with a sheet, sorted into five groups as they stand now, and archives the quiet ones. */
import { TRIAGE_GROUPS, triage, type Triage, type TriageGroup } from '../../../domain/agenda/triage';
import type { ConnectedSheet } from '../../../sheet/sheet';
import { linksOf } from '../../../sheet/links';
import { jobsDone } from '../../../messages/today/backlog';
import type { App } from '../../app';
import type { Imported } from './imported';

export class AfterImport {
	/** Holds what was archived with one press; null before. */
	archived: { readonly count: number; readonly action: string } | null = $state.raw(null);
	readonly #app: App;
	readonly #sheetId: string;

	constructor(app: App, sheetId: string) {
		this.#app = app;
		this.#sheetId = sheetId;
	}

	readonly groups: Triage = $derived.by(() => this.#sort());

	readonly counts: Readonly<Record<TriageGroup, number>> = $derived.by(() => {
		const counts = TRIAGE_GROUPS.map((group) => [group, this.groups[group].length] as const);
		return Object.fromEntries(counts) as Record<TriageGroup, number>;
	});

	/** Says that the page may offer to undo. A notice says what was done last and takes it back: the page does not say it a second time. */
	get mayUndo(): boolean {
		return !this.#app.session.notice?.action;
	}

	/** Archives the leads that have gone quiet. */
	async archive(): Promise<void> {
		const ids = this.groups.quiet.map(({ id }) => id);
		const said = jobsDone(ids.length, 'archived');
		const { action } = await this.#app.leads.closeMany(ids, 'ended', said);
		this.archived = { count: ids.length, action };
	}

	#sort(): Triage {
		const { assessments, leads, sheets } = this.#app.book;
		const sheet = sheets.get(this.#sheetId);
		const links = sheet ? linksOf(sheet) : [];
		const ids = new Set(links.filter(({ kind }) => kind === 'lead').map(({ id }) => id));
		const rows = [...ids].flatMap((id) => {
			const [lead, assessment] = [leads.get(id), assessments.get(id)];
			return lead && assessment ? [{ lead, assessment }] : [];
		});
		return triage(rows);
	}
}

/** Sums up the import of a sheet that came in earlier: how many leads and contacts it has; no problems are kept of it. */
export function importedOf(sheet: ConnectedSheet): Imported {
	const [{ id, name }, links] = [sheet, linksOf(sheet)];
	const contacts = links.filter(({ kind }) => kind === 'contact').length;
	return {
		sheetId: id,
		name,
		leads: links.length - contacts,
		contacts,
		leftOut: 0,
		connected: 0,
		problems: [],
		moreProblems: 0,
		unused: []
	};
}
