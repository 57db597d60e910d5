/** Refines the meaning of columns by looking at the sheet as a whole. */
import {
	isBoolean,
	isDays,
	mostly,
	NO_MEANING,
	type ColumnCandidate,
	type ColumnMeaning
} from './column-candidate';
import { cellSupport } from './cell-support';
import type { Field } from '../sheet';

const APPLIED_TO: readonly Field[] = ['status', 'appliedOn', 'deadlineOn'];
const NAMES: readonly Field[] = ['personName', 'personFirstName', 'personLastName'];

/** Tells whether a sheet is a list of people: it begins with names and has nothing about applications. */
function listsPeople(found: readonly ColumnMeaning[]): boolean {
	const first = (fields: readonly Field[], by = found) =>
		by.findIndex(({ meaning }) => meaning !== null && fields.includes(meaning));
	const [name, organisation] = [first(NAMES), first(['organisation'])];
	const told = found.filter(({ meaning, evidence }) => meaning !== 'appliedOn' || evidence === 'header');
	return name >= 0 && first(APPLIED_TO, told) < 0 && (organisation < 0 || name < organisation);
}

/** Headers that name a field only where no other column does: 'When, Where, What' of a diary, 'Hospital' of a nurse. */
const STAND_INS: readonly (readonly [Field, RegExp])[] = [
	[
		'organisation',
		/^(?:who|appl(?:ied|ying) (?:to|at)|(?:where|wo|gdzie|donde|onde|dove|ou|waar|nerede) .*|where|wer|wo|gdzie|nerede|var|missa|kde|где|donde|onde|dove|ou|waar|waar dan)$|\b(?:hospital|facility|clinic|practice|school|college|hochschule|schule|klinik|krankenhaus|praxis|kanzlei|shop|store|restaurant|hotel|ecole|etablissement|escuela|escola|scuola|ecole|lugar|venue|brand|place|centro|centre|center|district|studio|trust|ristorante|locale|negocio|enseigne|zaklad|placowka|theatre|theater|salon|museum|gallery|library|kita|kindergarten|nursery|charity|verein|account|sitio|local|dept|department|ministry)\b|^(?:is yeri|site)$/
	],
	[
		'role',
		/^(?:(?:doing )?what(?: for)?|as|wofur|para que|pour quoi|was|que|de que|quoi|cosa|wat|co|ne)$|\b(?:part|trade|brief|commission|grade|special(?:i?)ty|especialidad|fachrichtung)\b|\b(?:unit|scheme|program|programme|contract|gig|card name|fach|discipline|opportunity|project|projekt|projet|proyecto|progetto|projeto|opdracht|what position|rank|als was|모집부문)\b/
	],
	['location', /^(?:base|sites?|office|oficina|ufficio|kantoor|kontor|where|wo|donde|onde|dove|ou|waar)$/]
];

/** Tells whether a column that is called a site holds no links. */
function isNoLink({ meaning }: ColumnMeaning, { filled, urls }: ColumnCandidate['evidence']): boolean {
	return meaning === 'url' && filled > 0 && urls === 0;
}

function standIn({ words, evidence }: ColumnCandidate, has: (field: Field) => boolean): Field | null {
	if (evidence.filled === 0 || isBoolean(evidence) || isDays(evidence)) return null;
	const field = STAND_INS.find(([each, header]) => !has(each) && header.test(words))?.[0];
	if (field === undefined) return null;
	if (field === 'location') return mostly(evidence.places, evidence) ? field : null;
	return mostly(
		evidence.boards + evidence.places + evidence.numbers + evidence.urls + evidence.emails,
		evidence
	)
		? null
		: field;
}

/** Finds a pair of contact columns: where one is the last contact, the other one is the first, the approach. */
function firstContact(
	candidates: readonly ColumnCandidate[],
	found: readonly ColumnMeaning[]
): { readonly first: number; readonly last: number } | undefined {
	if (found.some(({ meaning }) => meaning === 'appliedOn')) return undefined;
	const contacts = candidates.filter(
		({ sense, evidence }) => sense.fields[0] === 'lastContactOn' && isDays(evidence)
	);
	const last = contacts.find(({ words }) => LAST.test(words));
	const first = contacts.find(({ words }) => !LAST.test(words));
	return first && last && { first: first.index, last: last.index };
}

const LAST = /^(?:last|latest|most recent|letzt\w*|zuletzt|dernier\w*|ultim\w*|laatste?)\b/;

/** Returns the columns with one address in every row although the organisations differ: it is the user's own. */
function usersAddresses(
	candidates: readonly ColumnCandidate[],
	found: readonly ColumnMeaning[]
): Set<number> {
	const organisation = candidates.find(({ index }) => found[index]!.meaning === 'organisation');
	const isUsers = ({ index, evidence }: ColumnCandidate) =>
		found[index]!.meaning === 'personEmail' && evidence.filled > 1 && evidence.distinct === 1;
	if (!organisation || organisation.evidence.distinct < 2) return new Set();
	return new Set(candidates.filter(isUsers).map(({ index }) => index));
}

const FEWEST_STAGES = 3;

/** Returns the column of notes that holds plain names of stages only, some of them in several rows. It is the status of a sheet without one. */
function notesOfStages(
	candidates: readonly ColumnCandidate[],
	found: readonly ColumnMeaning[]
): number | undefined {
	return candidates.find(
		({ index, evidence }) =>
			found[index]!.meaning === 'notes' &&
			evidence.filled >= FEWEST_STAGES &&
			evidence.statuses === evidence.filled &&
			evidence.distinct < evidence.filled
	)?.index;
}

/** Names a firm that recruits, or an office of the state, which is the employer where no other column names one. */
const AGENCY = /^(?:agency|agencia|agence|agenzia|agentur|agencja)$/;
/** Names the day of the step in the column before it. */
const DUE = /^(?:due|due date|by|by when|bis|bis wann|frist|fallig|deadline)$/;
const NAME = /^(?:name|nombre|nome|nom|naam|nazwa|名称|名字|名前|이름)$/;

/**
 * Refines meanings that depend on other columns: in a list of people 'Position' is the person's title, a link a
 * profile, and a bare day no application; without a company column 'Name' is the organisation.
 */
export function refineByContext(
	candidates: readonly ColumnCandidate[],
	found: readonly ColumnMeaning[]
): ColumnMeaning[] {
	const has = (...fields: Field[]) => fields.some((field) => found.some(({ meaning }) => meaning === field));
	const tracksLeads = has('role', 'status', 'appliedOn', 'url');
	const namesCompanies =
		!has('organisation', 'personEmail', 'personPhone', 'personUrl') && has('role') && has('url');
	const people = listsPeople(found) && !namesCompanies;
	const reachable = people && has('personEmail', 'personPhone');
	// A log of contacts has columns for person and day, and for the channel or nothing of a job.
	const isLog = has('channel') || !has('organisation', 'role', 'url');
	const contacted = firstContact(candidates, found);
	const own = usersAddresses(candidates, found);
	const stages =
		has('organisation') && tracksLeads && !has('status') ? notesOfStages(candidates, found) : undefined;
	const recruiters =
		has('recruiter') && has('personEmail', 'personPhone', 'personUrl') && !tracksLeads && !has('personName');
	return found.map((each, index) => {
		const { meaning } = each;
		const { evidence, words, sense } = candidates[index]!;
		const field =
			meaning === null ||
			meaning === 'source' ||
			words === 'place' ||
			words === 'who' ||
			isNoLink(each, evidence)
				? standIn(candidates[index]!, has)
				: null;
		if (field && !recruiters) {
			const isClear = cellSupport(field, evidence) > 0;
			return { meaning: field, evidence: 'header', ...(isClear ? {} : { rival: null }) };
		}
		if (own.has(index)) return NO_MEANING;
		if (stages === index) return { meaning: 'status', evidence: 'cells', rival: 'notes' };
		if (meaning === 'deadlineOn' && DUE.test(words) && found[index - 1]?.meaning === 'nextStep')
			return { ...each, meaning: 'nextStepOn' };
		if (contacted?.first === index) return { meaning: 'appliedOn', evidence: 'header' };
		if (contacted?.last === index) return { meaning: 'lastContactOn', evidence: 'header' };
		if (recruiters && meaning === 'recruiter' && mostly(evidence.names, evidence))
			return { ...each, meaning: 'personName' };
		if (recruiters && meaning === null && !has('organisation') && sense.fields[0] === 'recruiter')
			return { meaning: 'organisation', evidence: 'header' };
		if (meaning === 'recruiter' && AGENCY.test(words) && !has('organisation') && has('role'))
			return { ...each, meaning: 'organisation', rival: 'recruiter' };
		if (meaning === 'recruiter' && !has('organisation') && (people || sense.fields.includes('organisation')))
			return { ...each, meaning: 'organisation' };
		if (meaning === 'personName' && NAME.test(words) && !has('organisation') && tracksLeads && !reachable) {
			const isClear = !mostly(evidence.names, evidence);
			return { ...each, meaning: 'organisation', ...(isClear ? {} : { rival: 'personName' }) };
		}
		if (meaning === 'personName' && NAME.test(words) && !has('role') && mostly(evidence.roles, evidence))
			return { meaning: 'role', evidence: 'cells' };
		if (meaning === 'followUpOn' && words === 'followed on' && !has('role', 'status', 'appliedOn'))
			return { ...each, meaning: 'addedOn' };
		if (meaning === 'url' && people && words === 'url' && evidence.filled > 0 && !has('personUrl'))
			return { ...each, meaning: 'personUrl' };
		if (meaning === 'url' && mostly(evidence.profiles, evidence)) return { ...each, meaning: 'personUrl' };
		if (people && meaning === 'appliedOn') return NO_MEANING;
		if (meaning === 'appliedOn' && words === 'date' && has('personName') && !has('status') && isLog)
			return { ...each, meaning: 'lastContactOn' };
		if (!people || meaning !== 'role') return each;
		return has('personTitle') ? NO_MEANING : { ...each, meaning: 'personTitle' };
	});
}
