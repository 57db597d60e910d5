/** Finds the organisation and the role in a job ad. */

const LONGEST_NAME = 90;
const BREAK = '(?:\\s*[:：]\\s*|\\s*$)';

/** Returns a function that reads the text after a label: on the same line, or on the next. */
export function labelReader(labels: string): (lines: readonly string[]) => string | undefined {
	const start = new RegExp(`^(?:${labels})${BREAK}`, 'iu');
	return (lines) => {
		for (const [index, line] of lines.entries()) {
			if (!start.test(line)) continue;
			const said = line.replace(start, '').trim() || lines[index + 1];
			if (said) return said;
		}
		return undefined;
	};
}

const ROLE = labelReader(
	'(?:job |position )?title|position|role|job|vacancy|stelle|stellenbezeichnung|stellentitel|berufsbezeichnung|poste|intitulé(?: du poste)?|puesto|cargo|functie|vacature'
);
const ORGANISATION = labelReader(
	'company|company name|employer|organi[sz]ation|arbeitgeber|firma|unternehmen|entreprise|société|employeur|empresa|bedrijf|werkgever|organisatie'
);

/** Matches '(m/w/d)' and the like, which stand only behind roles. */
const GENDERS = /\s*\(?(?:[mwfdhxv]\s?[/|]\s?){1,3}[mwfdhxv]\)?(?![\p{L}])|\s*\(all genders\)/giu;
const SEEKING =
	/(?:we(?: are|['’]re)? (?:looking for|hiring|seeking|searching for)|is (?:looking for|hiring|seeking)|suchen(?: wir)?(?: zum nächstmöglichen (?:zeitpunkt|termin))?|sucht|recherche|recherchons|recrute|buscamos|busca|zoeken(?: wij)?|zoekt)\s+(?:for )?(?:an?|une?|einen?|eine|un[ae]?|een|der|the|our|unser\p{L}*|our next|ab sofort (?:einen?|eine))?\s*((?:[^\s.,;:!?\n]+ ?){1,6})/iu;
/** Words that name a post. */
export const ROLE_WORDS =
	/\b(?:analyst|engineer|developer|manager|designer|consultant|assistant|administrator|coordinator|director|officer|editor|writer|teacher|nurse|accountant|architect|scientist|specialist|technician|lead|head of|intern|clerk|driver|librarian|researcher|associate|advisor|curator|executive|supervisor|counsel|copywriter|strategist|planner|controller|translator|trainer|baker|cook|chef)\b|(?:entwickler|ingenieur|leiter|berater|referent|sachbearbeiter|assistent|kaufmann|kauffrau|lehrer|pfleger|buchhalter|redakteur|techniker|mitarbeiter|analyst|fachkraft)(?:in|\*in|:in)?\b|\b(?:ingénieure?|développeu\p{L}+|chargée? de|responsable|assistante?|comptable|analyste|ingenier[oa]|desarrollador|analista|contable|enfermer[oa]|medewerker|ontwikkelaar|adviseur|verpleegkundige|beleidsmedewerker|docent)\b/iu;

/** The number of first lines that may be the heading. */
const HEAD_LINES = 4;

/**
 * Returns the role: from a label, else from a heading that looks like one, else from a sentence such as "we are
 * looking for".
 */
export function roleIn(lines: readonly string[]): string | undefined {
	const heads = lines.slice(0, HEAD_LINES).filter((line) => line.length <= LONGEST_NAME);
	const head = heads.find((line) => line.search(GENDERS) >= 0 || ROLE_WORDS.test(line));
	const said = short(ROLE(lines)) ?? (head && !SEEKING.test(head) ? splitHead(head).role : undefined);
	const [, sought] = SEEKING.exec(lines.join('\n')) ?? [];
	return tidy(said ?? (sought && ROLE_WORDS.test(sought) ? upToJoint(sought) : undefined));
}

/** Splits a heading such as "Analyst at Northwind" or "Northwind | Analyst". */
function splitHead(head: string): { role: string; organisation?: string } {
	const [, role, at] = /^(.+?)\s+(?:at|@|bei|chez|bij)\s+(.+)$/iu.exec(head) ?? [];
	if (role && at) return { role, organisation: at };
	const [, one, two] = /^(.+?)\s+[|–—-]\s+(.+)$/u.exec(head) ?? [];
	if (!one || !two) return { role: head };
	if (ROLE_WORDS.test(two) && !ROLE_WORDS.test(one)) return { role: two, organisation: one };
	return ROLE_WORDS.test(one) ? { role: one } : { role: head };
}

/** Cuts a role where the sentence goes on: "analyst to join us", "Analyst mit Erfahrung". */
function upToJoint(sought: string): string {
	return sought.split(
		/\s+(?:to|who|with|for|in|at|and|mit|für|und|der|die|das|zur|zum|pour|avec|qui|para|con|que|voor|met|die)\s+/iu
	)[0]!;
}

const NAME = String.raw`((?:\p{Lu}[\p{L}\d&.'’-]*|\d+)(?: (?:\p{Lu}[\p{L}\d&.'’-]*|&|und|and|of|de|für|for))*?)`;
const LEGAL = new RegExp(
	String.raw`(?<![\p{L}])((?:\p{Lu}[\p{L}\d&.'’-]* ){1,5}(?:GmbH(?: & Co\. KG)?|AG|SE|KG|e\.\s?V\.|Ltd\.?|Limited|Inc\.?|LLC|PLC|plc|S\.?A\.?S?|SARL|S\.L\.|B\.?V\.?|N\.V\.))(?![\p{L}])`,
	'u'
);
const ORGANISATION_SAID = [
	new RegExp(String.raw`(?:^|\n|[.!?] )${NAME} (?:is|are) (?:looking|hiring|seeking|recruiting)`, 'u'),
	new RegExp(
		String.raw`(?:^|\n|[.!?] )(?:[Bb]ei |[Dd]ie |[Dd]as )?${NAME} (?:sucht|recherche|recrute|busca|zoekt)(?![\p{L}])`,
		'u'
	),
	new RegExp(String.raw`(?:[Aa]bout|Über|À propos d[e']|[Ss]obre|Over) ${NAME}(?=\s*(?:$|\n|[:.]))`, 'u'),
	new RegExp(
		String.raw`(?:[Jj]oin|[Ww]elcome to|[Ww]illkommen bei|[Bb]ienvenue chez|[Bb]ij) ${NAME}(?=[\s,.!](?!\p{Lu}))`,
		'u'
	),
	new RegExp(String.raw`(?:^|\n|[.!?] )[Aa]t ${NAME}, we\b`, 'u')
];
/** Words in the place of a name that are not one. */
const NO_NAME =
	/^(?:us|the|our|we|you|the role|the (?:job|team|company|position)|this|uns|ons|nous|nosotros|die stelle|unternehmen|team|job|role|who|wer|company|a|an|what|why)$/i;

/**
 * Returns the organisation: from a label, the heading, a sentence such as "Northwind is hiring", or a name with its
 * legal form.
 */
export function organisationIn(
	lines: readonly string[],
	text: string,
	role: string | undefined
): string | undefined {
	const labelledName = short(ORGANISATION(lines));
	if (labelledName) return labelledName;
	const heads = lines.slice(0, HEAD_LINES).filter((line) => line.length <= LONGEST_NAME);
	for (const head of heads) {
		const { organisation } = splitHead(head);
		if (organisation && role && head.toLowerCase().includes(role.toLowerCase())) return tidy(organisation);
	}
	for (const said of ORGANISATION_SAID) {
		const name = tidy(said.exec(text)?.[1]);
		if (name && !NO_NAME.test(name)) return name;
	}
	return tidy(LEGAL.exec(text)?.[1]);
}

const short = (text: string | undefined) => (text && text.length <= LONGEST_NAME ? tidy(text) : undefined);

function tidy(name: string | undefined): string | undefined {
	const bare = name
		?.replace(GENDERS, '')
		.replace(/\s{2,}/g, ' ')
		.replace(/^[\s"„“']+|[\s"”“',;:|–-]+$/gu, '');
	return bare || undefined;
}
