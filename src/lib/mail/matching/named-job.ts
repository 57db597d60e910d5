/** Finds the organisation and the role that a mail names: in the sender's name and address, the subject and the text. */
import { ROLE_WORDS } from '../../paste/job-ad-names';
import { isPersonsName } from '../../paste/mail/mail-verdict';
import type { MailMessage } from '../message';
import { compact } from './lead-index';
import { domainOf, labelOf, ownDomain, registeredDomain, systemOf } from './senders';

/** The organisations that a mail names, the surest first, and the role. */
export interface NamedJob {
	/** Names that can be written on a lead. */
	readonly organisations: readonly string[];
	/** Names in small letters without spaces, from addresses; only good for finding a lead. */
	readonly slugs: readonly string[];
	readonly role?: string;
}

/** The number of characters of a text in which names are sought. */
const READ_CHARS = 3_000;
const LONGEST = 80;
const LONGEST_SUBJECT = 300;

const WORD = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}&.'’+-]*`;
const NAME = String.raw`(${WORD}(?: (?:${WORD}|&|and|und|et|y|e|en|of|de|du|for|für))*(?<! (?:and|und|et|y|e|en|of|de|du|for|für|&)))`;

/** Phrases before the name of an employer. */
const BEFORE_ORGANISATION = [
	String.raw`(?:applying|apply|applied) (?:to|at|with|for a (?:job|position|role) (?:at|with))`,
	String.raw`application (?:to|at|with|was sent to|has been sent to)`,
	String.raw`(?:was|were|has been|have been) (?:sent|submitted|forwarded) to`,
	String.raw`(?:vacature|functie|stelle|position|poste|puesto|vaga|posizione|ruolo|role|opening) [^.!?\n]{1,80}? (?:at|bei|bij|chez|presso|na)`,
	String.raw`(?:(?:faire|fazer|far|formar) part[ei]?|(?:be|being|become|becoming) (?:a )?part) (?:de|da|do|di|of)`,
	String.raw`(?:interest|interested) in (?:joining |working (?:at|for|with) )?`,
	String.raw`(?:join|joining|career at|careers at|working at|role at|position at|opening at|job at|team at|opportunity at|interview (?:at|with)|news from|update from|all of us at)`,
	String.raw`(?:bewerbung|bewerben|stelle|karriere|interesse|gespräch|absage|rückmeldung) (?:bei|an|von|mit)(?: der| dem| den)?`,
	String.raw`(?:candidature|poste|entretien|équipe|intérêt pour|intérêt que vous portez) (?:chez|auprès de|à|de l['’]entreprise|avec)|au sein de`,
	String.raw`(?:solicitud|candidatura|puesto|interés|entrevista|equipo) (?:en|a|con|por)`,
	String.raw`(?:candidatura|vaga|interesse|entrevista|equipa|equipe) (?:na|no|em|à|da|do|com a|com o)`,
	String.raw`(?:candidatura|posizione|colloquio|interesse) (?:in|presso|a|con|per)`,
	String.raw`(?:sollicitatie|solliciteren|functie|interesse|gesprek|vacature) (?:bij|in|met)`
].map((before) => new RegExp(String.raw`(?<!\p{L})(?:${before})\s*`, 'giu'));
const AT_START = new RegExp(`^${NAME}`, 'u');

const ORGANISATION_PHRASES = [
	new RegExp(
		String.raw`(?:^|\n|[Tt]he |[Ii]hr |[Dd]ein |[Yy]our )${NAME} (?:Hiring|Recruiting|Recruitment|Recruiting-|People|Talent|Careers|HR)[ -]?(?:Acquisition )?(?:Team|Group|team)`,
		'gu'
	),
	new RegExp(
		String.raw`(?:^|\n)(?:L['’]équipe|El equipo de|Team|Equipa|Equipe|Il team di|Het team van|Ihr|Dein) ${NAME}\s*(?:$|\n)`,
		'gu'
	)
];
/** Matches a name before the sign that parts it from what the mail is about. */
const SUBJECT_START = new RegExp(String.raw`^${NAME}\s?(?:[:|–—]|-\s)`, 'u');
const ANSWERS = /^(?:(?:re|aw|fwd?|wg|tr|rv|antw|res|enc|i|r)\s?:\s*){1,9}/i;
const SUBJECT_END = new RegExp(String.raw`\s[-–—|]\s${NAME}$`, 'u');

/** Words in the place of a name that are none. */
const NO_NAME =
	/^(?:us|karriere|careers?|bewerbung|recrutement|personalabteilung|ufficio selezione|service recrutement|human resources|talent team|talent acquisition|outcome|confirmation|confirmación|confirmação|conferma|our|we|you|your|the|this|that|our team|team|talent|recruiting|careers?|jobs?|hr|human resources|hiring|people|application|applications?|re|fwd|aw|indeed|indeed apply|indeed application|linkedin|workday|greenhouse|lever|ashby|icims|taleo|personio|interview|offer|update|next steps?|no[- ]?reply|noreply|notifications?|do not reply|vacancy|acquisition|resources|(?:la )?direction|(?:la )?direction des ressources humaines|ressources humaines|recursos humanos|risorse umane|personal(?:gewinnung|wesen|management|auswahl|marketing)|werving|werving & selectie|selezione|candidature|candidatura|bewerbung|sollicitatie|uns|unsere[mnr]?|einladung|absage|ihre bewerbung|deine bewerbung|votre candidature|your application|dear|hi|hello|absender|employer|unknown|interview confirmation|processo seletivo|relance|solicitud|entretien|colloquio|entrevista|einladung zum gespräch|application received|eingangsbestätigung)$/iu;

/** Words that a hiring office puts around the name of its organisation. */
const OFFICE_WORDS =
	/^(?:the|team|personalabteilung|personal|ufficio|bewerbung(?:en)?|karriere|recrutement|recruitment|recruiting|hiring|careers?|jobs?|talent|hr|equipe|équipe|equipo|equipa)\s+(?:(?:at|bei|chez|@|de|da|di|of|von)\s+)?|[\s,-]+(?:hiring|recruiting|recruitment|recruiting-team|careers?|jobs?|hr|human resources|talent|acquisition|people|team|workday|personal(?:abteilung|wesen)?|bewerbungen|bewerbermanagement|karriere|recrutement|candidatures|rekrutierung|selezione|seleção|recursos humanos|rh|rrhh|risorse umane|staffing|resourcing|onboarding|no[- ]?reply|notifications?|ops|operations|department|app)$/iu;
const VIA = /\s+(?:via|through|über|par|@|on|\|)\s+\S.*$/iu;
const PERSON_AT = new RegExp(String.raw`\s(?:at|from|bei|chez|von|de chez|@)\s${NAME}$`, 'u');

/** Parts of addresses that name a service or an office, not an organisation. */
const SERVICE =
	/^(?:no-?reply|do-?not-?reply|noreply|donotreply|notifications?|notify|mail|mailer|email|jobs?|careers?|talent|recruit\w*|hr|hire|hiring|apply|app|system|systems?|info|support|hello|candidates?|us|eu|uk|de|m|mg|em|e|autoreply|workflow|bewerbung\w*|karriere|team|candidate|application|indeedapply|alerts?|messages|invitations|jobalerts|www|my|wd\d+|reply|bounce\w*|post|msg)$/;

/** Returns the job that a mail names. */
export function namedJob(message: MailMessage, other: string): NamedJob {
	const text = message.text.slice(0, READ_CHARS);
	const subject = message.subject.slice(0, LONGEST_SUBJECT).replace(ANSWERS, '');
	const role = roleIn(subject, text);
	const inSubject = saidIn(subject);
	const slugs = slugsOf(other);
	const found = [
		...inNameOf(message, other),
		...inSubject,
		...saidIn(text),
		...ORGANISATION_PHRASES.flatMap((phrase) => [...text.matchAll(phrase)].map(([, name]) => name ?? '')),
		...(SUBJECT_START.exec(subject)?.slice(1) ?? []),
		...(SUBJECT_END.exec(subject)?.slice(1) ?? []),
		...lastLine(text, slugs)
	];
	const organisations = [...new Set(found.map(tidy))].filter((name) => isName(name) && name !== role);
	return { organisations, slugs, ...(role && { role }) };
}

const tidy = (name: string) =>
	name
		.replace(/^[\s"„“'(]+|[\s"”“',;:!?)|–-]+$/gu, '')
		.replace(/(?<=\p{L}{3})\.$/u, '')
		.trim();

const isName = (name: string) =>
	name.length > 1 && name.length <= LONGEST && !NO_NAME.test(name) && /\p{L}/u.test(name);

function saidIn(text: string): string[] {
	const names: string[] = [];
	for (const before of BEFORE_ORGANISATION) {
		for (const match of text.matchAll(before)) {
			const end = match.index + match[0].length;
			const [, name] = AT_START.exec(text.slice(end, end + LONGEST)) ?? [];
			if (name) names.push(withoutSentence(name));
		}
	}
	return names;
}

/** Returns a name without the sentence that begins behind it: "Northwind. We". */
const withoutSentence = (name: string) =>
	name.split(/(?<=\p{L}{3}|\s(?:AG|SE|SA|KG|BV|NV|AB|AS|Oy|GP|LP))\. /u)[0] ?? name;

function inNameOf({ from }: MailMessage, other: string): string[] {
	if (!from || from.email !== other || from.name.includes('@')) return [];
	const at = PERSON_AT.exec(from.name)?.[1];
	const name = withoutOffice(from.name.replace(VIA, ''), slugsOf(other));
	const isPerson =
		name === from.name.trim() && isPersonsName(from) && systemOf(domainOf(other)) === undefined;
	return [...(at ? [at] : []), ...(isPerson ? [] : [name])];
}

/**
 * Returns a name without the words of an office around it: "Northwind" for "The Northwind Hiring Team". Keeps those that the
 * address has as well: "Northwind Recruiting" that writes from northwindrecruiting.example.
 */
function withoutOffice(shown: string, slugs: readonly string[]): string {
	let name = shown;
	for (let before = ''; before !== name && !slugs.includes(compact(name));)
		[before, name] = [name, name.replace(OFFICE_WORDS, '').trim()];
	return name;
}

const WHOLE = new RegExp(`^${NAME}$`, 'u');

/** The number of characters at the end of a text in which its last lines are sought. */
const LONGEST_SIGNATURE = 400;

/** Returns the last line that names more than a department, where a letter is signed with a name alone. */
function lastLine(text: string, slugs: readonly string[]): string[] {
	const lines = text.slice(-LONGEST_SIGNATURE).trimEnd().split('\n');
	const last = lines.findLast((line) => line.trim() !== '' && !NO_NAME.test(line.trim()))?.trim() ?? '';
	return WHOLE.test(last) ? [withoutOffice(last, slugs)] : [];
}

/** Returns the names in an address: 'northwind' of 'northwind@myworkday.com' and of 'dana@northwind.example'. */
function slugsOf(email: string): string[] {
	const domain = domainOf(email);
	if (ownDomain(domain)) return [labelOf(domain)];
	if (systemOf(domain) === undefined) return [];
	const below = domain.slice(0, -registeredDomain(domain).length).split('.');
	const mailbox = email.slice(0, email.lastIndexOf('@')).split(/[+.=]/);
	return [...mailbox, ...below]
		.map((part) =>
			part.replace(
				/^(?:jobs|careers|no-?reply|recruiting)[-_]|[-_](?:jobs|careers|no-?reply|recruiting)$/g,
				''
			)
		)
		.filter((part) => part.length > 2 && !SERVICE.test(part));
}

const ROLE_WORD = String.raw`(?:[\p{L}\p{N}&/+#()'’-]|\.(?=[\p{L}\p{N}])){1,40}`;
const ROLE = String.raw`(${ROLE_WORD}(?: ${ROLE_WORD}){0,6}?)`;
const ROLE_END = String.raw`(?=\s*(?:$|\n|[,;:!?"“”]|\.(?:\s|$)|\s(?:at|with|in our|on|and|has|is|was|role|position|post|opening|vacancy|job|bei|in|und|ist|wurde|chez|au sein|et|en|y|ha|no|na|e|è|presso|non|bij|van|is|nous|nos|und|zu|um|-|–|—|\|)(?:\s|$|[.,!])))`;
const ROLE_PHRASES = [
	String.raw`(?:join|apply|application|candidate|work|interest|consider)\p{L}* [^.!?\n]{0,60}? as (?:an? |our |the )?${ROLE}${ROLE_END}`,
	String.raw`(?:position|role|post|job|vacancy) (?:of|as)(?: an?| the| our)? ${ROLE}${ROLE_END}`,
	String.raw`(?:application|applying|apply|applied|interview) (?:for|to the|to our)(?: the| our| an?)?(?: position of| role of| post of)? ${ROLE}${ROLE_END}`,
	String.raw`\b(?:for|to|in|about|on) (?:the|our) ${ROLE} (?:role|position|post|opening|vacancy|job|opportunity)`,
	String.raw`(?:bewerbung|stelle|position|stellenausschreibung)(?: als| um die stelle| für die stelle| für die position)(?: als)? ${ROLE}${ROLE_END}`,
	String.raw`(?:die stelle|der stelle|die position|(?:the )?requisition) ${ROLE}${ROLE_END}`,
	String.raw`(?:poste|puesto|cargo|vaga|posto|posição|função|posición|posizione|ruolo|functie|vacature) (?:voor|para|per|de|di|van|como|als)(?: l['’])? ?${ROLE}${ROLE_END}`,
	String.raw`(?:vaga|vacature|functie) ${ROLE}${ROLE_END}`,
	String.raw`(?:sollicitatie|solicitud|candidatura|candidature)(?: voor| para| per| por| pour|\s?:)(?: de functie| el puesto de| a vaga de| la posizione di| le poste de)? ${ROLE}${ROLE_END}`,
	String.raw`^(?:application received|interview|offer|update on|bewerbung um die stelle|sollicitatie|candidature|candidatura|bewerbung|indeed application|vacancy|eingangsbestätigung|entretien|colloquio per|entrevista)\s?:? ${ROLE}$`
].map((phrase) => new RegExp(phrase, 'giu'));
const NO_ROLE =
	/^(?:an?|the|this|our|your|us|you|it|that|any|a job|interview|you(?:r)? time|die|der|das|uns|diese\p{L}*|ce poste|este|esta|questa|deze)\b/iu;

/** Matches the words of a name: those with a capital letter, and small ones between two of them. */
const CAPITALS = new RegExp(
	String.raw`${WORD}(?: (?:(?:of|and|for|de|du|des|d|di|del|della|da|do|van|für|und|et|y|e|en|in|la|le|l|&|/) ){0,2}${WORD}){0,6}`,
	'gu'
);
/** Titles of those who write, not of what is written about. */
const HIRING = /\b(?:hiring|recruit\w*|talent|hr|people|human)\b/i;

/**
 * Returns the role that a subject or a text names: behind words that lead to one, else the only name with a word for a post in it.
 * A role is written with a capital letter.
 */
function roleIn(subject: string, text: string): string | undefined {
	for (const where of [subject, text]) {
		for (const phrase of ROLE_PHRASES) {
			for (const [, found = ''] of where.matchAll(phrase)) {
				const role = /^(?:\p{Lu}|\p{N})/u.test(found) ? found.match(CAPITALS)?.[0] : undefined;
				if (role && !NO_ROLE.test(role) && role.length <= LONGEST) return tidy(role);
			}
		}
	}
	const named = `${subject}\n${text}`.match(CAPITALS) ?? [];
	const posts = new Set(
		named.filter((name) => ROLE_WORDS.test(name) && !HIRING.test(name) && name.length <= LONGEST)
	);
	return posts.size === 1 ? tidy([...posts][0]!) : undefined;
}
