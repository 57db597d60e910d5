/** Serves the reading of a file in the worker. `client.ts` calls it. */
import { expose, proxy, type Endpoint } from 'comlink';
import { SheetRefusal } from '../../sheet/sheet';
import { registerErrorClasses } from '../../store/worker-errors';
import { sendInPieces } from './chunks';
import type { SheetDesk, Taken } from './service';
import type { SheetView } from './sheet-view';

/** The lists of an answer that are sent before it, in pieces. */
export type ViewLists = Pick<SheetView, 'rows'>;
export type TakenLists = Pick<Taken['plan'], 'leads' | 'contacts' | 'links'>;

export type OpenDesk = (bytes: Uint8Array) => ReturnType<typeof served>;

/**
 * Offers the page a function that opens a file on a desk.
 * @param open makes the desk; its errors reach the page, a SheetRefusal as one
 * @param endpoint the worker itself, if not given
 */
export function serve(open: (bytes: Uint8Array) => SheetDesk, endpoint?: Endpoint): void {
	registerErrorClasses({ SheetRefusal });
	const openDesk: OpenDesk = (bytes) => served(open(bytes));
	expose(openDesk, endpoint);
}

/** Wraps the desk for the page: long lists are sent before the answer, in which they are empty. */
function served(desk: SheetDesk) {
	type Of<Method extends keyof SheetDesk> = Parameters<SheetDesk[Method]>;
	return proxy({
		async read(...[choices, today, tell, send]: [...Required<Of<'read'>>, (piece: ViewLists) => void]) {
			const view = desk.read(choices, today, tell);
			await sendInPieces<ViewLists>({ rows: view.rows }, send);
			return { ...view, rows: [] };
		},
		async take(...[order, send]: [...Of<'take'>, (piece: TakenLists) => void]): Promise<Taken> {
			const { plan, sheet } = desk.take(order);
			const { leads, contacts, links } = plan;
			await sendInPieces<TakenLists>({ leads, contacts, links }, send);
			const none = { leads: [], contacts: [], links: [] };
			// The links of a single table are those of the plan.
			return { plan: { ...plan, ...none }, sheet: sheet.tabs ? sheet : { ...sheet, links: [] } };
		},
		likeness: (...args: Of<'likeness'>) => desk.likeness(...args),
		compare: (...args: Of<'compare'>) => desk.compare(...args),
		merge: (...args: Of<'merge'>) => desk.merge(...args)
	});
}
