/** Puts the proposals of one mail into one row: they are taken or left together. */
import type { LeadProposals, Proposal, Target } from '../../mail/proposals/proposal';

export interface MailRow {
	/** The hash of the mail. */
	readonly hash: string;
	readonly proposals: readonly Proposal[];
	/** The proposal that tells what the mail is. */
	readonly main: Proposal;
}

export interface MailGroup {
	readonly key: string;
	readonly target: Target;
	/** Newest first. */
	readonly rows: readonly MailRow[];
}

/** Returns the groups with one row for each mail. A group of candidates is one thread. */
export function groupsOf(leads: readonly LeadProposals[]): readonly MailGroup[] {
	return leads.map(({ target, proposals }) => {
		const byMail = new Map<string, Proposal[]>();
		for (const proposal of proposals) {
			const { hash } = proposal.mail;
			byMail.set(hash, [...(byMail.get(hash) ?? []), proposal]);
		}
		const rows = [...byMail].map(([hash, all]) => ({ hash, proposals: all, main: mainOf(all) }));
		return { key: keyOf(target), target, rows };
	});
}

/** Returns the proposal that says most: an acknowledgement before the application that it proves, a person last. */
function mainOf(proposals: readonly Proposal[]): Proposal {
	return (
		proposals.find(({ kind }) => kind !== 'person' && kind !== 'application') ??
		proposals.find(({ kind }) => kind !== 'person') ??
		proposals[0]!
	);
}

function keyOf(target: Target): string {
	if ('leadId' in target) return target.leadId;
	return 'newLead' in target ? target.newLead : target.thread;
}
