/** Counts what the cells of a column look like, on a sample. columns.ts weighs the result against the header. */
import { channelOf } from '../values/channels';
import { parseDate, saysNothing } from '../values/dates';
import { exactStage, stageOf } from './stages';

export interface CellStatistics {
	/** The number of filled cells. */
	readonly filled: number;
	readonly dates: number;
	readonly partialDates: number;
	/** Serial numbers that a program stores for dates. */
	readonly serials: number;
	readonly urls: number;
	/** Links to a person's profile. */
	readonly profiles: number;
	readonly emails: number;
	readonly phones: number;
	readonly booleans: number;
	readonly numbers: number;
	/** Cells that are a status word by themselves. */
	readonly statuses: number;
	/** Short cells in which a stage can be found: 'had a call', 'sent it'. */
	readonly stagelike: number;
	readonly roles: number;
	readonly organisations: number;
	readonly places: number;
	readonly boards: number;
	/** Two or three capitalised words: names of people, and of many companies. */
	readonly names: number;
	/** Ways of contact: 'by e-mail', 'online'. */
	readonly channels: number;
	/** Several words of running text, rather than a name or a title. */
	readonly sentences: number;
	readonly distinct: number;
	/** True for 1, 2, 3, … down the rows. */
	readonly sequential: boolean;
	readonly averageLength: number;
}

const URL = /^(?:(?:https?:\/\/|www\.)\S+|[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}\/\S+)$/i;
const PROFILE = /linkedin\.com\/(?:in|pub)\/|xing\.com\/profile\//i;
const EMAIL = /^[^\s@<>,;]{1,80}@[^\s@<>,;]{1,120}\.[^\s@<>,;]{2,}$/;
const PHONE = /^\+?[\d][\d\s().\-/]{5,24}\d$|^\(\d{2,5}\)[\d\s\-]{5,20}$|^\+\d[\d\s().\-/]{5,24}\d$/;
const NUMBER = /^[-+]?\d+(?:[.,]\d+)*%?$/;
const BOOLEAN =
	/^(?:true|false|yes|no|y|n|x|ja|nein|oui|non|si|sí|sim|não|nao|nee|vero|falso|wahr|falsch|vrai|faux|✓|✔|✗|✘|✅|❌|☑|☐|是|否|有|无|evet|hay[ıi]r|tak|nie|はい|いいえ|有り|無し|あり|なし|예|네|아니오|아니요|done|ok)$/i;
const ROLE =
	/\b(?:engineer|developer|manager|analyst|designer|scientist|consultant|intern|internship|specialist|assistant|coordinator|director|architect|administrator|technician|officer|associate|representative|programmer|accountant|nurse|teacher|lawyer|paralegal|writer|editor|researcher|recruiter|sales|marketing|werkstudent|praktikant|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|berater(?:in)?|kaufmann|kauffrau|sachbearbeiter(?:in)?|referent(?:in)?|développeu(?:r|se)|ingénieure?|chef(?:fe)?|responsable|assistante?|stagiaire|chargée?|desarrollador(?:a)?|ingenier[oa]|analista|gerente|desenvolvedor(?:a)?|engenheir[oa]|ontwikkelaar|medewerker|adviseur|sviluppatore|ingegnere|responsabile|impiegat[oa]|swe|sde|qa|devops|lead|head of|full[- ]?stack|front[- ]?end|back[- ]?end|tutor|clerk|cashier|driver|chef|barista|trainee|apprentice|graduate|cook|waiter|waitress|server|bartender|baker|cleaner|receptionist|secretary|electrician|mechanic|plumber|carpenter|welder|pharmacist|physician|therapist|caregiver|social worker|buyer|planner|controller|supervisor|worker|operator|guard|picker|packer|stocker|janitor|landscaper|photographer|translator|journalist|copywriter|librarian|scrum master|product owner|koch|köchin|kellner(?:in)?|erzieher(?:in)?|pfleger(?:in)?|lagerist(?:in)?|verkäufer(?:in)?|elektriker(?:in)?|elektroniker(?:in)?|mechaniker(?:in)?|mechatroniker(?:in)?|fahrer(?:in)?|buchhalter(?:in)?|disponent(?:in)?|einkäufer(?:in)?|lehrer(?:in)?|arzt|ärztin|fachkraft|aushilfe|mitarbeiter(?:in)?|azubi|auszubildende[rn]?|vendeu(?:r|se)|comptable|infirmi(?:er|ère)|serveu(?:r|se)|cuisini(?:er|ère)|conseill(?:er|ère)|gestionnaire|alternante?|vendedor(?:a)?|contable|camarer[oa]|cociner[oa]|administrativ[oa]|enfermer[oa]|técnic[oa]|auxiliar|recepcionista|estagiári[oa]|professor(?:a)?|verkoper|docent|verpleegkundige|begeleider|monteur|magazijn\p{L}*|commess[oa]|contabile|camerier[ea]|infermier[ea]|tecnico|addett[oa]|tirocinante|magazziniere)(?!\p{L})|工程师|经理|开发|设计师|分析师|助理|专员|实习|运营|产品/iu;
const ORGANISATION =
	/\b(?:inc|llc|ltd|gmbh|ag|corp|corporation|co|kg|se|plc|limited|group|university|bank|technologies|technology|solutions|systems|consulting|partners|labs?|software|holding|sarl|sas|s\.?a\.?|s\.?l\.?|s\.?p\.?a|s\.?r\.?l|bv|b\.v\.|nv|ltda|e\.?v|services|studios?|health|council|society|foundation|universität|stadt)\b\.?|公司|集团|科技/iu;
const PLACE =
	/^(?:remote|hybrid|onsite|on-site|home ?office|worldwide|anywhere|télétravail|remoto)\b|,\s*[A-Z]{2}\b|\b(?:USA|UK|Germany|France|India|Canada|Australia|Netherlands|Spain|Italy|Deutschland|Schweiz|Österreich|Berlin|Hamburg|München|Munich|Frankfurt|Köln|Stuttgart|London|Paris|Lyon|Madrid|Barcelona|Amsterdam|Rotterdam|Utrecht|Milano|Roma|Lisboa|Lisbon|Porto|São Paulo|Zürich|Zurich|Wien|Vienna|New York|San Francisco|Seattle|Boston|Chicago|Austin|Toronto|Vancouver|Sydney|Melbourne|Bangalore|Bengaluru|Mumbai|Singapore|Dublin|Manchester|Brussels)\b|^(?:北京|上海|深圳|广州|杭州|成都)/u;
const BOARD =
	/\b(?:linkedin|indeed|glassdoor|stepstone|xing|monster|ziprecruiter|wellfound|angellist|handshake|otta|seek|infojobs|reed|totaljobs|company (?:site|website|career)|career(?:s)? (?:page|site|portal)|referral|welcome to the jungle|apec|hellowork|pôle emploi|france travail|naukri|dice|simplify|hired|job fair|recruiter|headhunter|nationale vacaturebank|arbeitsagentur|job ?board|website)\b|boss直聘|智联|拉勾|前程无忧|猎聘|内推|官网/iu;

const NAME =
	/^\p{Lu}[\p{L}'’.-]*(?: (?:de|van|von|der|da|di|la|\p{Lu}[\p{L}'’.-]*)){1,3}$|^[\u4e00-\u9fff]{2,4}$/u;
const SENTENCE = /^[^\p{Lu}\d]\S* \S+|^.{25,} \S+/su;
const SHORT_CELL = 40;

const TESTS = {
	urls: URL,
	profiles: PROFILE,
	emails: EMAIL,
	phones: PHONE,
	booleans: BOOLEAN,
	numbers: NUMBER,
	roles: ROLE,
	organisations: ORGANISATION,
	places: PLACE,
	boards: BOARD,
	names: NAME,
	sentences: SENTENCE
} as const;

const LONGEST_TESTED = 200;

function isWholeOrYearless(text: string): boolean {
	const read = parseDate(text);
	return read.kind === 'date' || (read.kind === 'partial' && read.yearless !== undefined);
}

/**
 * Returns the part of a cell to judge: the first of several addresses or days, or the number in a formula that marks
 * it as text.
 */
function headOf(cell: string): string {
	const text = (/^="([^"]*)"$/.exec(cell)?.[1] ?? cell).slice(0, LONGEST_TESTED);
	const parts = text.split(/\s*(?:[;\n&+|]|:::)\s*|\s(?:and|und|et|y|e|en)\s/);
	const isList =
		parts.length > 1 && (parts.every((part) => EMAIL.test(part)) || parts.every(isWholeOrYearless));
	return isList ? parts[0]! : text;
}

/**
 * Counts what the cells of one column look like. Takes their texts in row order; cells that repeat the header are
 * ignored.
 */
export function cellStatistics(texts: readonly string[], header: string): CellStatistics {
	const counts = {
		urls: 0,
		profiles: 0,
		emails: 0,
		phones: 0,
		booleans: 0,
		numbers: 0,
		roles: 0,
		organisations: 0,
		places: 0,
		boards: 0,
		names: 0,
		channels: 0,
		sentences: 0
	};
	let [dates, partialDates, serials, statuses, length] = [0, 0, 0, 0, 0];
	const cells = texts
		.map((text) => text.trim())
		.filter((cell) => !saysNothing(cell) && cell !== header.trim());
	const times = new Map<string, number>();
	for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1);
	for (const [cell, count] of times) {
		length += cell.length * count;
		const head = headOf(cell);
		for (const [name, test] of Object.entries(TESTS))
			if (test.test(head)) counts[name as keyof typeof counts] += count;
		const looked = parseDate(head === cell.slice(0, LONGEST_TESTED) ? cell : head).kind;
		if (looked === 'date') dates += count;
		if (looked === 'partial') partialDates += count;
		if (looked === 'serial' || looked === 'epoch') serials += count;
		if (exactStage(cell) !== null) statuses += count;
		if (cell.length <= SHORT_CELL && channelOf(cell) !== null) counts.channels += count;
	}
	const filled = cells.length;
	const numbers = counts.numbers === filled ? cells.map((cell) => +headOf(cell)) : [];
	let stagelike: number | undefined;
	return {
		filled,
		dates,
		partialDates,
		serials,
		statuses,
		// Looked for only where the words allow a status, since it takes longer than all else.
		get stagelike() {
			return (stagelike ??= stagelikeIn(times));
		},
		distinct: times.size,
		sequential: filled > 1 && numbers.length === filled && isSequence(numbers),
		averageLength: filled > 0 ? length / filled : 0,
		...counts
	};
}

function stagelikeIn(times: ReadonlyMap<string, number>): number {
	let count = 0;
	for (const [cell, each] of times) if (cell.length <= SHORT_CELL && stageOf(cell) !== null) count += each;
	return count;
}

function isSequence(numbers: readonly number[]): boolean {
	const steps = numbers.slice(1).filter((number, at) => Math.abs(number - numbers[at]!) === 1).length;
	return numbers[0]! <= 2 && steps >= 0.8 * (numbers.length - 1);
}
