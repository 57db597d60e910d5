/**
 * What is taken of a sheet, on its way from the worker to the page. A message is unpacked in one go, which for thousands of leads
 * would hold the page still: so they come in pieces, and are put together there.
 */
import type { Lead } from '../domain/lead';
import type { Contact } from '../domain/person';
import type { RowLink } from '../sheet/sheet';
import type { Taken } from './sheet-desk';

export interface Piece {
	readonly leads: readonly Lead[];
	readonly contacts: readonly Contact[];
	readonly links: readonly RowLink[];
}

/** Of each kind; so many are unpacked in about 10 ms. */
const ROWS_IN_A_PIECE = 400;

/** What was taken, without what comes in pieces, and the pieces. */
export function takenApart({ plan, sheet }: Taken): { readonly rest: Taken; readonly pieces: Piece[] } {
	const { leads, contacts, links } = plan;
	const pieces: Piece[] = [];
	for (let at = 0; at < Math.max(leads.length, contacts.length, links.length); at += ROWS_IN_A_PIECE) {
		const piece = <T>(rows: readonly T[]) => rows.slice(at, at + ROWS_IN_A_PIECE);
		pieces.push({ leads: piece(leads), contacts: piece(contacts), links: piece(links) });
	}
	const rest = {
		plan: { ...plan, leads: [], contacts: [], links: [] },
		sheet: { ...sheet, links: [] }
	};
	return { rest, pieces };
}

/** The whole again. */
export function putTogether({ plan, sheet }: Taken, pieces: readonly Piece[]): Taken {
	const leads = pieces.flatMap((piece) => piece.leads);
	const contacts = pieces.flatMap((piece) => piece.contacts);
	const links = pieces.flatMap((piece) => piece.links);
	return { plan: { ...plan, leads, contacts, links }, sheet: { ...sheet, links } };
}
