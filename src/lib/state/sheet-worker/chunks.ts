/** Sends long lists from a worker to the page in pieces. Unpacking thousands of leads from one message would block the page. */
type Lists = Readonly<Record<string, readonly unknown[]>>;

/** Rows of each list in a piece; they are unpacked in about 10 ms. */
const ROWS_IN_A_PIECE = 400;

/** Sends lists piece by piece, each after the page has taken the one before. */
export async function sendInPieces<L extends Lists>(lists: L, send: (piece: L) => unknown): Promise<void> {
	const longest = Math.max(...Object.values(lists).map(({ length }) => length));
	for (let at = 0; at < longest; at += ROWS_IN_A_PIECE)
		await send(eachOf(lists, (name) => lists[name]!.slice(at, at + ROWS_IN_A_PIECE)));
}

/**
 * Joins pieces into lists.
 * @param empty the expected lists, without rows
 */
export function joinPieces<L extends Lists>(empty: L, pieces: readonly L[]): L {
	return eachOf(empty, (name) => pieces.flatMap((piece) => piece[name]!));
}

function eachOf<L extends Lists>(lists: L, listOf: (name: string) => readonly unknown[]): L {
	return Object.fromEntries(Object.keys(lists).map((name) => [name, listOf(name)])) as L;
}
