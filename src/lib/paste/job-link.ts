/** Reads organisation, role and board from the address of a job ad, without opening it. */
import { MAX_LINK } from '../domain/links';

interface JobLink {
	readonly url: string;
	readonly organisation?: string;
	readonly role?: string;
	/** The board that the ad stands on. */
	readonly source?: string;
}

/** A job board or applicant system: its host, and the places of organisation and role in the path. */
interface Board {
	readonly host: RegExp;
	/** The index of the path segment with the organisation; 'host' for the first part of the host. */
	readonly org?: number | 'host';
	/** The index of the path segment with the role. */
	readonly role?: number;
	/** The board's name. Absent for an applicant system of a single organisation. */
	readonly source?: string;
}

const BOARDS: readonly Board[] = [
	{ host: /^(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io$/, org: 0 },
	{ host: /^jobs(?:\.eu)?\.lever\.co$/, org: 0 },
	{ host: /^jobs\.ashbyhq\.com$/, org: 0 },
	{ host: /^apply\.workable\.com$/, org: 0 },
	{ host: /^(?:jobs|careers)\.smartrecruiters\.com$/, org: 0, role: 1 },
	{ host: /^jobs\.jobvite\.com$/, org: 0 },
	{ host: /\.jobs\.personio\.(?:de|com)$/, org: 'host' },
	{
		host: /\.(?:workable|recruitee|teamtailor|bamboohr|breezy|breezyhr|softgarden|pinpointhq)\.(?:com|hr|io)$/,
		org: 'host'
	},
	{ host: /\.wd\d+\.myworkdayjobs\.com$/, org: 'host' },
	{ host: /\.join\.com$|^join\.com$/, org: 1, source: 'join.com' },
	{ host: /(?:^|\.)linkedin\.com$/, source: 'LinkedIn' },
	{ host: /(?:^|\.)indeed\.[a-z.]+$/, source: 'Indeed' },
	{ host: /(?:^|\.)stepstone\.[a-z.]+$/, source: 'StepStone' },
	{ host: /(?:^|\.)xing\.com$/, source: 'XING' },
	{ host: /(?:^|\.)glassdoor\.[a-z.]+$/, source: 'Glassdoor' },
	{ host: /(?:^|\.)monster\.[a-z.]+$/, source: 'Monster' },
	{ host: /(?:^|\.)infojobs\.net$/, source: 'InfoJobs' },
	{ host: /(?:^|\.)welcometothejungle\.com$/, org: 2, role: 4, source: 'Welcome to the Jungle' },
	{ host: /(?:^|\.)(?:arbeitsagentur|bund)\.de$/, source: 'Arbeitsagentur' }
];

/** Prefixes of hosts that name a service, and top-level domains of two parts. */
const SERVICE =
	/^(?:www\d?|jobs?|careers?|karriere|apply|bewerbung|emploi|empleo|work|recruiting|talent|m|de|en|fr)$/;
const TWO_PART_END = /^(?:co|com|org|ac|gov|net)$/;
/** Hosts with pages of anybody, which say nothing of their author. */
const ANYBODYS = new Set([
	'google',
	'notion',
	'github',
	'dropbox',
	'sharepoint',
	'bit',
	'goo',
	'facebook',
	'x',
	't'
]);
const LONGEST_PART = 80;

/** Reads a link without any request; unknown parts are left out. Returns null for text that is no web address. */
export function readJobLink(text: string): JobLink | null {
	const address = /^www\./i.test(text) ? `https://${text}` : text;
	if (text.length > MAX_LINK || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
	const { hostname, pathname } = new URL(address);
	const parts = pathname.split('/').filter(Boolean).map(readable);
	const board = BOARDS.find(({ host }) => host.test(hostname));
	const role = roleIn(parts, board, hostname);
	const organisation = organisationIn(parts, board, hostname);
	return {
		url: address,
		...(organisation && { organisation }),
		...(role && { role }),
		...(board?.source && { source: board.source })
	};
}

function organisationIn(
	parts: readonly string[],
	board: Board | undefined,
	host: string
): string | undefined {
	if (board?.source === 'LinkedIn') return linkedIn(parts)?.organisation;
	if (board && board.org === undefined) return undefined;
	if (board?.org === 'host') return named(host.split('.')[0]);
	if (board) return named(parts[board.org as number]);
	return isNumberOrLocal(host) ? undefined : named(ownName(host));
}

function roleIn(parts: readonly string[], board: Board | undefined, host: string): string | undefined {
	if (/(?:^|\.)linkedin\.com$/.test(host)) return linkedIn(parts)?.role;
	return board?.role === undefined ? undefined : named(parts[board.role]?.replace(/^\d+-|-\d+$/g, ''));
}

/** Splits LinkedIn's 'jobs/view/senior-analyst-at-northwind-3871234567'. */
function linkedIn([first, second, slug = '']: readonly string[]):
	{ role?: string; organisation?: string } | undefined {
	if (first !== 'jobs' || second !== 'view') return undefined;
	const [, role, organisation] = /^(.+)-at-(.+?)(?:-\d{6,})?$/.exec(slug) ?? [];
	return role && organisation ? { role: named(role)!, organisation: named(organisation)! } : undefined;
}

/** Returns the name in a host: 'karriere.northwind.co.uk' is Northwind. */
function ownName(host: string): string | undefined {
	const labels = host.split('.');
	labels.pop();
	if (labels.length > 1 && TWO_PART_END.test(labels.at(-1)!)) labels.pop();
	while (labels.length > 1 && SERVICE.test(labels[0]!)) labels.shift();
	const name = labels.at(-1);
	return name && !ANYBODYS.has(name) ? name : undefined;
}

const isNumberOrLocal = (host: string) => /^[\d.]+$|^\[|^localhost$/.test(host) || !host.includes('.');

/** Formats a path segment as a name ('blue-harbour' is Blue Harbour); undefined for a number or token. */
function named(part: string | undefined): string | undefined {
	if (!part || part.length > LONGEST_PART || !/\p{L}{2}/u.test(part) || /^[\da-f-]{16,}$/i.test(part))
		return undefined;
	const words = part.replace(/[-_+]+/g, ' ').trim();
	return words === words.toLowerCase()
		? words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
		: words;
}

function readable(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
