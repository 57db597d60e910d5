/** Tells a sender's own words from the quoted messages below them. */

/** The longest line that is compared with the patterns below. */
export const LONGEST_LINE = 400;

/** A header of a message as programs write it above what they quote, in seven languages. */
export const HEADER =
	/^\*?(from|von|de|da|van|sender|absender|expéditeur|remetente|mittente|date|data|sent|datum|gesendet|envoyé(?: le)?|fecha|enviad[oa](?: el| em)?|verzonden|inviato|to|an|à|a|para|aan|cc|kopie|bcc|reply-to|antwort an|subject|betreff|objet|asunto|assunto|onderwerp|oggetto)\s*:\*?\s*(.*)$/iu;
export const FROM = /^(?:from|von|de|da|van|sender|absender|expéditeur|remetente|mittente)$/i;
export const DATE =
	/^(?:date|data|sent|datum|gesendet|envoyé(?: le)?|fecha|enviad[oa](?: el| em)?|verzonden|inviato)$/i;
export const SUBJECT = /^(?:subject|betreff|objet|asunto|assunto|onderwerp|oggetto)$/i;

const WROTE_WORDS = 'wrote|schrieb.{0,80}|a écrit|escribió|escreveu|schreef.{0,80}|ha scritto';
const ON_WORDS = 'on|am|le|el|em|op|il';
const WROTE = new RegExp(String.raw`(?:${WROTE_WORDS})\s?:\s*$`, 'iu');
/** The first line of such an introduction that was broken in two. */
const BROKEN_HISTORY = new RegExp(String.raw`^(?:${ON_WORDS})\s.{5,200}\d{4}.{0,200}$`, 'iu');
const FORWARDED_WORDS = [
	'forwarded|weitergeleitete|message (?:transféré|réexpédié)|mensaje reenviado|mensagem encaminhada|doorgestuurd|messaggio inoltrato',
	'begin forwarded message|anfang der weitergeleiteten|début du message|inicio del mensaje|início da mensagem|begin doorgestuurd|inizio messaggio'
] as const;
export const FORWARDED = new RegExp(
	String.raw`^(?:-{2,}\s*(?:${FORWARDED_WORDS[0]})|(?:${FORWARDED_WORDS[1]}).{0,40}:$)`,
	'iu'
);
const HISTORY = [
	/^-{2,}\s*(?:original|ursprüngliche|message d|mensaje original|mensagem original|messaggio originale|oorspronkelijk)/iu,
	/^_{8,}$/,
	new RegExp(String.raw`^(?:${ON_WORDS})\s.{5,200}(?:${WROTE_WORDS})\s?:\s*$`, 'iu'),
	new RegExp(String.raw`^.{0,120}<[^<>\s]{3,254}>\s(?:${WROTE_WORDS})\s?:$`, 'iu'),
	/^\d{4}-\d\d-\d\d \d{1,2}:\d\d .{3,200}<[^<>\s]{3,254}>:$/,
	FORWARDED
];

/** Returns the lines above the first quoted message, without those that are quoted one by one. */
export function ownWords(lines: readonly string[]): string {
	const kept: string[] = [];
	for (const [index, raw] of lines.entries()) {
		const line = raw.trim();
		if (line.length <= LONGEST_LINE && beginsHistory(line, lines[index + 1]?.trim() ?? '', lines, index))
			break;
		if (!line.startsWith('>')) kept.push(raw.trimEnd());
	}
	return kept
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function beginsHistory(line: string, next: string, lines: readonly string[], index: number): boolean {
	if (HISTORY.some((pattern) => pattern.test(line))) return true;
	if (BROKEN_HISTORY.test(line) && next.length <= LONGEST_LINE && WROTE.test(next)) return true;
	const [, name] = HEADER.exec(line) ?? [];
	if (!name || !FROM.test(name)) return false;
	const below = lines
		.slice(index + 1, index + 5)
		.filter((each) => each.length <= LONGEST_LINE && HEADER.test(each.trim()));
	return below.length >= 2;
}

const CLOSING =
	/^(?:best|kind|warm|warmest|many|all the best|thanks|thank you|thx|cheers|sincerely|regards|yours|respectfully|mit (?:\p{L}+ )?(?:freundlichen|besten|herzlichen|lieben)|(?:viele|beste|herzliche|liebe|freundliche|schöne) gr(?:ü|ue)(?:ß|ss)e|gr(?:ü|ue)(?:ß|ss)e|mfg|lg|vg|(?:bien )?cordialement|(?:sincères |meilleures )?salutations|bien à vous|merci|un saludo|saludos|atentamente|cordialmente|gracias|atenciosamente|att|(?:com os )?(?:melhores )?cumprimentos|abraços?|obrigad[oa]|met (?:vriendelijke|hartelijke)|(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|cordiali saluti|distinti saluti|un (?:caro )?saluto|saluti|grazie)(?!\p{L})[\p{L}\s]{0,30}[,.!]*$/iu;
const MOBILE =
	/^(?:sent from (?:my|mail|outlook|yahoo|proton)|sent via|get outlook for|(?:von|vom) meinem .{1,40} gesendet|gesendet (?:von|mit)|outlook für|envoyé (?:de|depuis|à partir)|obtenir outlook|télécharger outlook|enviado (?:desde|do|a partir)|obtener outlook|obter o? ?outlook|verstuurd vanaf|verzonden vanaf|outlook voor|inviato da|scarica outlook|ottieni outlook)(?!\p{L}).{0,80}$/iu;
/** A first line that can be a name, and is no sentence. */
const NAMES = /^[^\n]{1,60}(?<![.?!,;:])(?:\n|$)/u;
const LONGEST_SIGNATURE = 14;
const LONGEST_CLOSING = 50;

/** Returns a text without its signature and without what a telephone adds, and the lines of the signature. */
export function withoutSignature(whole: string): { readonly text: string; readonly signature: string } {
	const lines = withoutMobile(whole.trim().split('\n'));
	const dashes = lines.findIndex((line) => line.trimEnd() === '--');
	if (dashes >= 0)
		return { text: joined(lines.slice(0, dashes)), signature: joined(lines.slice(dashes + 1)) };
	const lowest = Math.max(0, lines.length - LONGEST_SIGNATURE - 1);
	let closing = lines.length - 1;
	while (closing >= lowest && !closes(lines[closing]!)) closing--;
	const signature = joined(lines.slice(closing + 1));
	if (closing < lowest || !NAMES.test(signature)) return { text: joined(lines), signature: '' };
	while (closing > 0 && (closes(lines[closing - 1]!) || lines[closing - 1]!.trim() === '')) closing--;
	return { text: joined(lines.slice(0, closing)), signature };
}

const closes = (line: string) => line.length <= LONGEST_CLOSING && CLOSING.test(line.trim());
const joined = (lines: readonly string[]) => lines.join('\n').trim();

function withoutMobile(lines: readonly string[]): readonly string[] {
	let end = lines.length;
	while (end > 0 && (lines[end - 1]!.trim() === '' || MOBILE.test(lines[end - 1]!.trim()))) end--;
	return lines.slice(0, end);
}
