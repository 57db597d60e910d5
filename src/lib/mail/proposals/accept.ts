/** Makes the accepted proposals of one intake the edits of one action, and tells what to remember. */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { newLead, type LeadAction } from '../../domain/leads/lead-actions';
import { changeOf } from './change-lead';
import type { MailMark, Proposal } from './proposal';

/** Holds the changes of one intake. They are written as one action, so that one undo takes them back. */
export interface Accepted {
	/** The action on each lead of the book, by its id. */
	readonly updates: ReadonlyMap<string, LeadAction>;
	readonly newLeads: readonly Lead[];
	/** To be remembered with them. */
	readonly marks: readonly MailMark[];
}

interface AcceptOptions {
	readonly today: Day;
	readonly newId: () => string;
}

/**
 * Returns what accepted proposals change, and the marks of these and of those that were left out.
 * @param accepted each with one lead as its target: of candidates the user has picked one; corrected ones as they were corrected
 */
export function acceptProposals(
	accepted: readonly Proposal[],
	leftOut: readonly Proposal[],
	{ today, newId }: AcceptOptions
): Accepted {
	const ids = new Map<string, string>();
	const touchIdOf = (id: string) => ids.get(id) ?? id;
	const actions = new Map<string, LeadAction[]>();
	const newIds = new Map<string, { readonly id: string; readonly lead: Lead }>();
	const marks = new Map<string, MailMark>();
	for (const proposal of inOrder(accepted)) {
		const { target, change } = proposal;
		if ('candidates' in target) continue;
		const isNew = 'newLead' in target;
		if (isNew && !newIds.has(target.newLead)) {
			const { organisation, role } = target;
			const id = newId();
			newIds.set(target.newLead, { id, lead: newLead({ organisation, ...(role && { role }) }, id, today) });
		}
		const leadId = isNew ? newIds.get(target.newLead)!.id : target.leadId;
		const id = newId();
		ids.set(proposal.id, id);
		const list = actions.get(leadId) ?? [];
		list.push(changeOf(change, { id, today, touchIdOf }));
		actions.set(leadId, list);
		remember(marks, proposal, leadId, touchIdsOf(change, id, touchIdOf));
	}
	for (const { mail } of leftOut) if (!marks.has(mail.hash)) marks.set(mail.hash, { hash: mail.hash });
	const done = (leadId: string) => inTurn(actions.get(leadId) ?? []);
	const added = new Set([...newIds.values()].map(({ id }) => id));
	return {
		updates: new Map([...actions.keys()].filter((id) => !added.has(id)).map((id) => [id, done(id)])),
		newLeads: [...newIds.values()].map(({ id, lead }) => done(id)(lead)),
		marks: [...marks.values()]
	};
}

const inTurn =
	(actions: readonly LeadAction[]): LeadAction =>
	(lead) =>
		actions.reduce((changed, action) => action(changed), lead);

/** Returns the ids of the touches that a change is about. */
function touchIdsOf(
	change: Proposal['change'],
	id: string,
	touchIdOf: (id: string) => string
): readonly string[] {
	if (change.what === 'person') return [];
	return [change.what === 'touch' ? id : touchIdOf(change.touchId)];
}

function remember(
	marks: Map<string, MailMark>,
	{ mail, event }: Proposal,
	leadId: string,
	touchIds: readonly string[]
): void {
	const before = marks.get(mail.hash)?.touchIds ?? [];
	marks.set(mail.hash, { hash: mail.hash, leadId, touchIds: [...before, ...touchIds] });
	if (event) marks.set(event.hash, { hash: event.hash, leadId, touchIds, sequence: event.sequence });
}

/** Orders the proposals of one mail: the person comes first, because the touches name them. */
const FIRST: readonly Proposal['kind'][] = ['person', 'application'];

/** Returns the proposals oldest first, as the mails were sent. */
function inOrder(proposals: readonly Proposal[]): readonly Proposal[] {
	const rank = ({ kind }: Proposal) => (FIRST.indexOf(kind) + FIRST.length + 1) % (FIRST.length + 1);
	return proposals.toSorted(
		(a, b) =>
			a.mail.sentAt - b.mail.sentAt ||
			(a.mail.hash < b.mail.hash ? -1 : a.mail.hash > b.mail.hash ? 1 : rank(a) - rank(b))
	);
}
