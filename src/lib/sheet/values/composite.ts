/**
 * Splits cells that hold several values ('Dana Ruiz <dana@x.example>, +49 151 234567', 'Analyst @ Northwind'), and
 * joins them again with the text that stood between the values.
 */

/**
 * The structure of such a cell, in order: values by name, and the texts between them. Example: 'Analyst @ Northwind'
 * is `[{ part: 'role' }, { text: ' @ ' }, { part: 'organisation' }]`.
 */
export type Composite<Part extends string> = readonly ({ readonly part: Part } | { readonly text: string })[];

interface Apart<Part extends string> {
	readonly values: Partial<Record<Part, string>>;
	readonly composite: Composite<Part>;
}

interface Place<Part extends string> {
	readonly part: Part;
	readonly start: number;
	readonly end: number;
}

/** Splits a text into the values at the given places and the texts around them. */
function apart<Part extends string>(text: string, places: readonly Place<Part>[]): Apart<Part> {
	const composite: ({ part: Part } | { text: string })[] = [];
	const values: Partial<Record<Part, string>> = {};
	let at = 0;
	for (const { part, start, end } of [...places].sort((a, b) => a.start - b.start)) {
		if (start > at) composite.push({ text: text.slice(at, start) });
		composite.push({ part });
		values[part] = text.slice(start, end);
		at = end;
	}
	if (at < text.length) composite.push({ text: text.slice(at) });
	return { values, composite };
}

/** Puts values back where they stood. A value that is gone leaves its place empty. */
export function joinComposite<Part extends string>(
	composite: Composite<Part>,
	values: Partial<Record<Part, string | undefined>>
): string {
	return composite.map((each) => ('text' in each ? each.text : (values[each.part] ?? ''))).join('');
}

export type PersonPart = 'name' | 'email' | 'phone' | 'title';

const LONGEST = 200;
const EMAIL = /[^\s@<>,;:()[\]]{1,80}@[^\s@<>,;:()[\]]{1,120}\.[\p{L}]{2,}/gu;
const PHONE = /(?:\+\d|\(\+?\d|\b0)[\d\s().\-/]{5,24}\d|\b[1-9]\d{2}[-. ]\d{3}[-. ]\d{4}\b/g;
/** Matches 'Kevin Lau (recruiter)'. */
const TITLED = /^(\s*)(\S[^()@\d]*?)(\s*\(\s*)([^()@\d]{2,60}?)(\s*\)\s*)$/u;
const SEPARATOR = String.raw`[\s<>()[\],;|/·•:–—-]`;
const LABEL = String.raw`\b(?:e-?mail|mail|tel(?:efon|ephone)?|phone|mobile?|mobil|handy|cell)\b[.:]?`;
/** Separators and labels around a name and an address. */
const LABELS = new RegExp(`^(?:${SEPARATOR}|${LABEL})+|(?:${SEPARATOR}|${LABEL})+$`, 'giu');

/**
 * Splits a person's cell that holds an address, a number or a title beside the name, or an address or number alone.
 * Returns null for a name only, or for several people. `own` holds the values of the person's other columns: where
 * there is one, an address in this cell belongs to somebody else.
 */
export function splitPerson(
	text: string,
	own: { readonly email?: string | undefined; readonly phone?: string | undefined } = {}
): Apart<PersonPart> | null {
	if (text.length > LONGEST) return null;
	if (!/[@\d]/.test(text))
		return severalNames(text) ? firstName(text) : (titledApart(text) ?? namedApart(text));
	if (own.email || own.phone) return null;
	const [emails, phones] = [[...text.matchAll(EMAIL)], [...text.matchAll(PHONE)]];
	if (emails.length + phones.length === 0) return null;
	if (emails.length > 1 || phones.length > 1) return firstOfSeveral(text);
	const places: Place<PersonPart>[] = [
		...emails.map((found) => placeOf('email' as const, found.index, found[0])),
		...phones.map((found) => placeOf('phone' as const, found.index, found[0]))
	].sort((a, b) => a.start - b.start);
	const names = gaps(text, places).flatMap(([start, end]) => nameIn(text, start, end));
	return names.filter(({ part }) => part === 'name').length > 1 ? null : apart(text, [...places, ...names]);
}

/** What parts several people or several ways to reach one: ';', ',', '/', '|', '&', a line break, 'and'. */
const BETWEEN = /[;,|&\n]|\s\/\s|\s(?:and|und|et|y|e|en)\s/g;

/** Returns the spans of a cell that hold one person each, for a cell with several addresses or numbers. */
function spansIn(text: string): [start: number, end: number][] {
	const edges = [...text.matchAll(BETWEEN)].map(
		({ index, 0: between }) => [index, index + between.length] as const
	);
	const starts = [0, ...edges.map(([, end]) => end)];
	return starts.map((start, at) => [start, edges[at]?.[0] ?? text.length]);
}

const NAME_ALONE =
	/^\p{Lu}[\p{L}'’.-]*(?: (?:de|van|von|der|den|da|di|la|le|\p{Lu}[\p{L}'’.-]*)){0,3}(?: \([^()]{2,60}\))?$/u;
/** Parts two names; a comma does so only between whole ones, since 'Weber, Lisa' is one. */
const BETWEEN_NAMES = /\s*[;&+\n|]\s*|\s*\/\s*|\s(?:and|und|et|y|e|en|i|ve)\s/;

/** Returns the spans of the names in a cell that holds several and nothing else; null for any other cell. */
function severalNames(text: string): [start: number, end: number][] | null {
	const parted = nameSpans(
		text,
		/,/.test(text) ? /\s*,\s*|\s*&\s*|\s(?:and|und|et|y|e|en|i|ve)\s/ : BETWEEN_NAMES
	);
	const names = parted.map(([start, end]) => text.slice(start, end));
	const isWhole = (name: string) => !text.includes(',') || name.includes(' ');
	const areNames = names.every((name) => NAME_ALONE.test(name) && !TITLE.test(name) && isWhole(name));
	return names.length > 1 && areNames ? parted : null;
}

function nameSpans(text: string, between: RegExp): [start: number, end: number][] {
	const edges = [...text.matchAll(new RegExp(between, 'g'))];
	const from = text.length - text.trimStart().length;
	const starts = [from, ...edges.map(({ index, 0: found }) => index + found.length)];
	return starts.map((start, at) => [start, edges[at]?.index ?? text.trimEnd().length]);
}

/** Takes the first name out of a cell of several names. */
function firstName(text: string): Apart<PersonPart> {
	const [[start, end]] = severalNames(text) as [[number, number]];
	const name = text.slice(start, end);
	const places = titledApart(name) ? placesOf(name, start) : [placeOf('name' as const, start, name)];
	return apart(text, places);
}

function placesOf(name: string, start: number): Place<PersonPart>[] {
	const { values } = titledApart(name)!;
	return [
		placeOf('name', start, values.name!),
		placeOf('title', start + name.lastIndexOf('(') + 1, values.title!)
	];
}

/** Takes the first person out of a cell of several, and leaves the rest of it as it is. */
function firstOfSeveral(text: string): Apart<PersonPart> | null {
	const [first] = spansIn(text).filter(([start, end]) => REACHABLE.test(text.slice(start, end)));
	if (!first) return null;
	const [start, end] = first;
	const part = splitPerson(text.slice(start, end));
	if (!part) return null;
	const composite = [{ text: text.slice(0, start) }, ...part.composite, { text: text.slice(end) }];
	return {
		values: part.values,
		composite: composite.filter((each) => !('text' in each) || each.text !== '')
	};
}

const REACHABLE = /@|\d{3}/;

/**
 * Returns the people after the first one of a cell that holds several names, addresses or numbers, each with what stands beside
 * them. A number alone belongs to the person before it.
 */
export function furtherPeople(text: string): Partial<Record<PersonPart, string>>[] {
	if (text.length > LONGEST) return [];
	if (!/[@\d]/.test(text)) {
		const others = severalNames(text)?.slice(1) ?? [];
		return others.map(([start, end]) => {
			const name = text.slice(start, end);
			return titledApart(name)?.values ?? { name };
		});
	}
	if ([...text.matchAll(EMAIL)].length < 2) return [];
	const found = spansIn(text)
		.map(([start, end]) => text.slice(start, end))
		.filter((part) => REACHABLE.test(part))
		.map((part) => splitPerson(part)?.values ?? {});
	return found.slice(1).filter(({ email }) => email !== undefined);
}

function titledApart(text: string): Apart<PersonPart> | null {
	const [, before, name, between, title] = TITLED.exec(text) ?? [];
	if (name === undefined) return null;
	const second = before!.length + name.length + between!.length;
	return apart(text, [placeOf('name', before!.length, name), placeOf('title', second, title!)]);
}

const TITLE =
	/^(?:(?:senior|sr\.?|junior|lead|chief|head|hr|talent|technical|tech|hiring|people|engineering|team|recruit\w*|human) )*(?:manager|recruiter|recruiting|recruitment|director|head|lead|founder|co-founder|ceo|cto|coo|vp|hr|hrbp|partner|coordinator|specialist|engineer|consultant|sourcer|acquisition|resources|leiter(?:in)?|personalleiter(?:in)?|personalerin?|geschäftsführer(?:in)?|responsable|directeur|directrice|director[ae]|gerente|reclutador[ae]?|responsabile)\b/i;

/** Splits a name from a title after a comma or a dash: 'Sam Okafor, HR Manager'. A last name in front stays whole. */
function namedApart(text: string): Apart<PersonPart> | null {
	const between = /\s*,\s*|\s+[–—-]\s+/.exec(text);
	if (!between) return null;
	const after = between.index + between[0].length;
	const [name, title] = [text.slice(0, between.index), text.slice(after)];
	const isNamed = /^\s*\p{Lu}\p{L}/u.test(name) && title.length <= 60 && TITLE.test(title);
	if (!isNamed) return null;
	const start = name.length - name.trimStart().length;
	return apart(text, [placeOf('name', start, name.trim()), placeOf('title', after, title.trimEnd())]);
}

function placeOf<Part extends string>(part: Part, start: number, value: string): Place<Part> {
	return { part, start, end: start + value.length };
}

/** Returns the spans of a text that no place covers. */
function gaps(text: string, places: readonly Place<string>[]): [number, number][] {
	const edges = [0, ...places.flatMap(({ start, end }) => [start, end]), text.length];
	return Array.from({ length: edges.length / 2 }, (_, at) => [edges[2 * at]!, edges[2 * at + 1]!]);
}

/** Matches a name and a title without the closing bracket: 'Kim Lee (recruiter'. */
const NAME_AND_TITLE = /^([^()]*[^()\s])\s*\(([^()]{2,60})$/u;

/** Returns the places of a name, and of a title in brackets after it, within a span of text. */
function nameIn(text: string, start: number, end: number): Place<PersonPart>[] {
	const stretch = text.slice(start, end);
	const name = stretch.replace(LABELS, '');
	if (!/\p{L}/u.test(name)) return [];
	const at = start + stretch.indexOf(name);
	const [, who, title] = NAME_AND_TITLE.exec(name) ?? [];
	if (who === undefined) return [placeOf('name', at, name)];
	return [placeOf('name', at, who), placeOf('title', at + name.length - title!.length, title!)];
}

export type JobPart = 'role' | 'organisation';

const JOB = /^(\s*)(\S.*?)(\s+(?:@|at|bei|chez|bij|presso)\s+)(\S.*?)(\s*)$/su;

/** Splits a cell of role and organisation: 'Analyst @ Northwind'. Returns null for any other. */
export function splitJob(text: string): Apart<JobPart> | null {
	const found = text.length > LONGEST ? null : JOB.exec(text);
	if (!found) return null;
	const [, lead, role, between, organisation] = found as unknown as string[];
	const second = lead!.length + role!.length + between!.length;
	return apart(text, [placeOf('role', lead!.length, role!), placeOf('organisation', second, organisation!)]);
}
