/** What the page of a lead opens a dialog for. */
import type { Stage } from '$lib/domain/lead';
import type { LeadRequest } from '../dialogs/lead-request';
import type { PartRequest } from './left-part';

export type PageRequest =
	| { readonly what: 'lead'; readonly request: LeadRequest }
	| { readonly what: 'move'; readonly to: Stage }
	| { readonly what: 'join' | 'history' }
	| PartRequest;
