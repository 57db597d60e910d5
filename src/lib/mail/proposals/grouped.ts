/** Groups proposals by lead, the newest first. */
import type { LeadProposals, Proposal, Target } from './proposal';

export function grouped(proposals: readonly Proposal[]): readonly LeadProposals[] {
	const groups = new Map<string, { target: Target; proposals: Proposal[] }>();
	for (const proposal of proposals.toReversed()) {
		const key = keyOf(proposal.target);
		const group = groups.get(key);
		if (group) group.proposals.push(proposal);
		else groups.set(key, { target: proposal.target, proposals: [proposal] });
	}
	return [...groups.values()];
}

function keyOf(target: Target): string {
	if ('leadId' in target) return target.leadId;
	return 'newLead' in target
		? target.newLead
		: `any ${target.candidates.toSorted().join(' ')} ${target.thread}`;
}
