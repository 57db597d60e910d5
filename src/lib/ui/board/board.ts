/** Defines the cards and columns of the board. */
import type { LeadState, Step } from '$lib/domain/cadence/assessment';
import type { Lead } from '$lib/domain/lead';
import type { BoardPlace } from '$lib/domain/leads/board-place';

export interface BoardCard {
	readonly lead: Lead;
	readonly assessment: { readonly state: LeadState; readonly next: Step | null };
}

export interface BoardColumn {
	readonly place: BoardPlace;
	readonly cards: readonly BoardCard[];
	/** True for columns of finished leads, which are collapsed at first. */
	readonly folds: boolean;
	readonly folded: boolean;
}
