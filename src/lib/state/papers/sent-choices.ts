/** Offers in a notice which résumé and letter went out with an application that was logged by one press. */
import type { Lead } from '../../domain/lead';
import { versionOf, versionsOf, withPaper, type SentKind, type Version } from '../../domain/papers/papers';
import { sentAlong } from '../../domain/leads/lead-actions';
import { versionTexts } from '../../messages/papers/version-texts';
import type { App } from '../app';
import type { NoticeChoices } from '../session/writer';
import { copiesOf } from './read-paper';

const KINDS: readonly SentKind[] = ['resume', 'letter'];

/** The most versions of a kind that a notice has room for. */
const MOST: Record<SentKind, number> = { resume: 2, letter: 1 };

/**
 * Returns the versions to choose from, those of the lead's own files first; undefined where nothing is kept, or everything is named.
 * Choosing one stores it as its own action, and the notice of that one offers what is still unnamed.
 *
 * @param kinds what is asked for
 */
export function sentChoices(app: App, leadId: string, kinds = KINDS): NoticeChoices | undefined {
	const lead = app.book.lead(leadId);
	if (!lead) return undefined;
	const options = kinds
		.filter((kind) => lead[kind] === undefined)
		.flatMap((kind) => offered(lead, app, kind).map((version) => ({ kind, version })))
		.map(({ kind, version }) => ({
			name: version.name,
			choose: () => void noteSent(app, leadId, kind, version)
		}));
	return options.length > 0 ? { label: versionTexts.sent, options } : undefined;
}

/** Returns the latest versions of the lead itself, then the résumés that went out or are kept elsewhere: a letter is written for one job. */
function offered(lead: Lead, { book }: App, kind: SentKind): readonly Version[] {
	const own = new Set((lead.papers ?? []).filter((paper) => paper.kind === kind).map(versionOf));
	const known = versionsOf(book.leads.values(), kind);
	const isOwn = ({ name }: Version) => own.has(name);
	const elsewhere = kind === 'letter' ? [] : known.filter((version) => !isOwn(version));
	return [...known.filter(isOwn), ...elsewhere].slice(0, MOST[kind]);
}

/** Stores which version went out, with its file. The layout's notice tells of a failure. */
async function noteSent(app: App, leadId: string, kind: SentKind, { name, paper }: Version): Promise<void> {
	const copies = await copiesOf(app, paper ? [paper] : []);
	const left = sentChoices(
		app,
		leadId,
		KINDS.filter((each) => each !== kind)
	);
	const named = sentAlong({ [kind]: name });
	const lead = app.book.lead(leadId);
	const said = versionTexts.sentTo(name, lead?.organisation ?? '');
	await app.leads
		.edit(
			leadId,
			`change-fact|${kind}`,
			(row) => copies.reduce((all, each) => withPaper(each.paper)(all), named(row)),
			said,
			{
				papers: copies.map(({ stored }) => stored),
				...(left && { choices: left })
			}
		)
		.catch(() => undefined);
}
