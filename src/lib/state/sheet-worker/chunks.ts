/**
 * What a worker gives to the page. A message is unpacked in one go, which for thousands of leads would hold the page still: so long
 * lists come in pieces, and are put together there.
 */
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { RowLink } from '../../sheet/sheet';
import type { PlannedRow } from '../sheets/planned-rows';
import type { SheetView, Taken } from './service';

/** Of what was taken. */
interface TakenPiece {
	readonly leads: readonly Lead[];
	readonly contacts: readonly Contact[];
	readonly links: readonly RowLink[];
}

export type Piece = TakenPiece | readonly PlannedRow[];

/** Given, without what comes in pieces, and the pieces. */
export interface Apart<T> {
	readonly rest: T;
	readonly pieces: readonly Piece[];
}

/** Of each kind; so many are unpacked in about 10 ms. */
const ROWS_IN_A_PIECE = 400;

export function viewApart(view: SheetView): Apart<SheetView> {
	const pieces: Piece[] = [];
	for (let at = 0; at < view.rows.length; at += ROWS_IN_A_PIECE)
		pieces.push(view.rows.slice(at, at + ROWS_IN_A_PIECE));
	return { rest: { ...view, rows: [] }, pieces };
}

export function viewTogether(rest: SheetView, pieces: readonly Piece[]): SheetView {
	return { ...rest, rows: (pieces as readonly (readonly PlannedRow[])[]).flat() };
}

export function takenApart({ plan, sheet }: Taken): Apart<Taken> {
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

export function takenTogether({ plan, sheet }: Taken, pieces: readonly Piece[]): Taken {
	const taken = pieces as readonly TakenPiece[];
	const leads = taken.flatMap((piece) => piece.leads);
	const contacts = taken.flatMap((piece) => piece.contacts);
	const links = taken.flatMap((piece) => piece.links);
	return { plan: { ...plan, leads, contacts, links }, sheet: { ...sheet, links } };
}
