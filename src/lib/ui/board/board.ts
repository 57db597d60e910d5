/** What the board is made of. */
import type { LeadState, Step } from '$lib/domain/cadence/assessment';
import type { Lead, Stage } from '$lib/domain/lead';

export interface BoardCard {
	readonly lead: Lead;
	readonly assessment: { readonly state: LeadState; readonly next: Step | null };
}

export interface BoardColumn {
	readonly stage: Stage;
	readonly cards: readonly BoardCard[];
	/** Nothing more comes of these: they are folded until somebody looks. */
	readonly folds: boolean;
	readonly folded: boolean;
}
