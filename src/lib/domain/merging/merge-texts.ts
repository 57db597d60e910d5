/** Two texts of one thing: what both say is said once, and what only one says is not lost. */
import { folded } from '../normalise';

/** Something that the other one says differently, as a line of notes tells it. */
export interface Also {
	/** 'salary', 'link'. */
	readonly what: string;
	readonly text: string;
}

/** Joins two texts with a blank line between them; one that stands in the other already is not said again. */
export function joinTexts(kept: string | undefined, other: string | undefined): string | undefined {
	if (!other?.trim()) return kept;
	if (!kept?.trim()) return other;
	if (holds(kept, other)) return kept;
	return holds(other, kept) ? other : `${kept}\n\n${other}`;
}

/** Returns true if a text stands in another as whole lines. */
function holds(text: string, part: string): boolean {
	return `\n${text.trim()}\n`.includes(`\n${part.trim()}\n`);
}

/** Names a field in the note, and tells how to fold its text for comparing. */
type Compared = readonly [what: string, by?: (text: string) => string];

/** Returns the other row's texts, field by field, where both rows say something and differ. */
export function differing<Row extends object>(
	kept: Row,
	other: Row,
	names: Readonly<Partial<Record<keyof Row, Compared>>>
): Also[] {
	return (Object.entries(names) as [keyof Row, Compared][]).flatMap(([key, [what, by = folded]]) => {
		const [ours, theirs] = [kept[key] ?? '', other[key] ?? ''] as [string, string];
		if (ours.trim() === '' || theirs.trim() === '' || by(ours) === by(theirs)) return [];
		return [{ what, text: theirs.trim().replace(/\s+/g, ' ') }];
	});
}

const ALSO = 'Also: ';

/** "Also: salary 65,000; link https://…", without what such a line in the notes says already. */
export function alsoLine(also: readonly Also[], notes = ''): string | undefined {
	const said = notes.split('\n').filter((line) => line.startsWith(ALSO));
	const items = also
		.map(({ what, text }) => `${what} ${text}`)
		.filter((item) => !said.some((line) => `; ${line.slice(ALSO.length)}; `.includes(`; ${item}; `)));
	return items.length === 0 ? undefined : ALSO + items.join('; ');
}

/** Returns a row with its empty fields filled from the other. */
export function filled<Row extends object>(kept: Row, other: Row): Row {
	const row = { ...other, ...kept };
	for (const key of Object.keys(kept) as (keyof Row)[]) {
		const empty = kept[key] === undefined || kept[key] === '';
		if (empty && other[key] !== undefined) row[key] = other[key];
	}
	return row;
}
