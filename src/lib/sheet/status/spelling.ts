/** Mends typing errors of one letter in words of a status ('ccepted', 'submited', 'inteview'). */

/** Shorter words differ from others by one letter too easily. */
const SHORTEST = 5;
const LETTERS = /^[a-z]{1,24}$/;

/** Words that are spelled right although a status word differs by one letter. */
const OTHER_WORDS =
	'czekam aceia acesta aceste acestei acento aseita acertado acerte acertei asesinado annuel annuale debiste fuerza lande landede leader leier leiser leiter lender refuge regnet regrete regras redete rejste played shipped retas retine passere passie passte pelado punado negara nevada nerada revenu preise prises trout singe overta cancelli wybrala angekommen aangekomen abgenommen gekommen genomen vergeten vergeven ergeben besitzt gesetzt filed begannen beginnen formato formado fermato filmato gestort gestapt scattato scattata asunto assento assusta persa perso presto presso pressa prensa presta presos presas spirito verkaufen salado salada salata salvado domowa delegado omicida unterschreiben unterzeichnen retirer accepter accepteren alter alberto aspecto presentado concert complet compete kontrakt kontant praise quite rescue revenue taking writing wanting walking waren wachsen wartest warmte verbonden verzonnen verwendet schrieben schreien recule reale decale decalee leder lieder lider latter laster style stable state stile zdanie wygrana badanie nights fired tired retired sending ending spending lending mending bending hosted posted elected nailed hailed sailed mailed relied rested listed refereed applies offers office closet close clothed hires wired sired scored signet singed places plated plane passes paused parsed joint joins started stared stated dated rated reject rejects accept accepts submits invite invites reviews preview previewed schedule schedules interviews tested texted tasted boosted roasted ghosts';

export class Spelling {
	readonly #known: ReadonlySet<string>;
	/** Targets by every text that dropping one letter of them leaves, and by themselves. */
	readonly #near = new Map<string, string[]>();

	/**
	 * Builds the index.
	 * @param targets words that a typing error is mended to
	 * @param known further words that are spelled right
	 */
	constructor(targets: Iterable<string>, known: Iterable<string>) {
		const words = [...new Set(targets)].filter((word) => word.length >= SHORTEST && LETTERS.test(word));
		this.#known = new Set([...words, ...known, ...OTHER_WORDS.split(' ')]);
		for (const word of words)
			for (const key of [word, ...shortened(word)])
				this.#near.set(key, [...(this.#near.get(key) ?? []), word]);
	}

	/** Returns the words that a token is probably meant to be; none where it is known, short, or near to nothing. */
	meant(token: string): string[] {
		if (token.length < SHORTEST || !LETTERS.test(token) || this.#known.has(token)) return [];
		const found = [token, ...shortened(token)].flatMap((key) => this.#near.get(key) ?? []);
		return [...new Set(found)].filter((word) => isOneEditAway(token, word) && isTypingError(token, word));
	}
}

function shortened(word: string): string[] {
	return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** A missing first letter is a typing error only of a long word: 'ccepted', where 'offen' stands beside 'hoffen'. */
const LONG = 8;
/** A replaced letter makes another word of most shorter ones: 'style', 'stale'. */
const SHORTEST_REPLACED = 6;

/**
 * Tells whether a word differs from another as typing errors do, and words of one language seldom differ from each
 * other or from those of another: not in the first letter, nor in the last, which inflects.
 */
function isTypingError(token: string, meant: string): boolean {
	if (meant.endsWith(token) || token.endsWith(meant)) return meant.length >= LONG && meant.endsWith(token);
	if (token[0] !== meant[0]) return token[0] === meant[1] && token[1] === meant[0];
	if (token.at(-1) !== meant.at(-1)) return token.at(-1) === meant.at(-2) && token.at(-2) === meant.at(-1);
	return meant.length >= SHORTEST_REPLACED || token.length !== meant.length || isSwapped(token, meant);
}

function isSwapped(one: string, other: string): boolean {
	return [...one].sort().join('') === [...other].sort().join('');
}

/** Tells whether one letter was left out, added, replaced or swapped with its neighbor (Damerau and Levenshtein). */
export function isOneEditAway(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1 || one === other) return false;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	const [a, b] = [one.slice(at), other.slice(at)];
	if (a.length !== b.length) return a.length < b.length ? a === b.slice(1) : a.slice(1) === b;
	return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
