/** Lists the links of a connected file. */
import type { ConnectedSheet, RowLink } from './connected-sheet';

/** Returns the links of all tables of a file. */
export function linksOf({ links, tabs }: Pick<ConnectedSheet, 'links' | 'tabs'>): readonly RowLink[] {
	return tabs ? [...links, ...tabs.flatMap((tab) => tab.links)] : links;
}
