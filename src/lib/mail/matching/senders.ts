/** Tells what a mail's domain is: an employer's own, an applicant system's, or a mail provider's. */

/** The domains from which applicant systems and job boards send for employers; subdomains belong to them. */
const SYSTEMS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		Greenhouse: 'greenhouse.io greenhouse-mail.io grnh.se',
		Lever: 'lever.co',
		Workday: 'myworkday.com myworkdayjobs.com workday.com myworkdaysite.com',
		Ashby: 'ashbyhq.com',
		SmartRecruiters: 'smartrecruiters.com',
		Personio: 'personio.de personio.com personio-mail.com',
		Teamtailor: 'teamtailor.com teamtailor-mail.com teamtailor.io',
		Recruitee: 'recruitee.com recruitee-mail.com',
		Taleo: 'taleo.net invalidemail.com',
		iCIMS: 'icims.com',
		Workable: 'workable.com workablemail.com',
		BambooHR: 'bamboohr.com',
		Jobvite: 'jobvite.com',
		SuccessFactors: 'successfactors.com successfactors.eu sapsf.com sapsf.eu',
		JazzHR: 'jazz.co jazzhr.com applytojob.com theresumator.com',
		Breezy: 'breezy.hr breezy-mail.com breezyhr.com',
		Pinpoint: 'pinpointhq.com pinpoint.email',
		Eightfold: 'eightfold.ai',
		Avature: 'avature.net',
		Phenom: 'phenompeople.com phenom.com',
		UKG: 'ultipro.com ukg.com ukg.net',
		ADP: 'adp.com',
		Paylocity: 'paylocity.com',
		Paycom: 'paycomonline.net paycom.com',
		Rippling: 'rippling.com',
		Gem: 'gem.com',
		softgarden: 'softgarden.io softgarden.de softgarden.email',
		rexx: 'rexx-systems.com',
		onlyfy: 'onlyfy.jobs prescreen.io prescreenapp.io',
		JOIN: 'join.com',
		'd.vinci': 'dvinci.de dvinci-hr.com',
		concludis: 'concludis.de',
		Umantis: 'umantis.com',
		Talentsoft: 'talent-soft.com talentsoft.com',
		Cornerstone: 'csod.com',
		Homerun: 'homerun.co homerun.hr',
		Factorial: 'factorialhr.com factorial.co',
		'Zoho Recruit': 'zohorecruit.com',
		Bullhorn: 'bullhorn.com bullhornmail.com',
		Comeet: 'comeet.co comeet.com comeet-notifications.com',
		Freshteam: 'freshteam.com',
		Gupy: 'gupy.io gupy.com.br',
		Tribepad: 'tribepad.com',
		Oleeo: 'oleeo.com tal.net',
		Dayforce: 'dayforcehcm.com dayforce.com',
		Jobylon: 'jobylon.com',
		ReachMee: 'reachmee.com',
		Welcomekit: 'welcomekit.co welcometothejungle.com wttj.co',
		Manatal: 'manatal.com careers-page.com',
		HiBob: 'hibob.com',
		Polymer: 'polymer.co',
		Dover: 'dover.com',
		Wellfound: 'wellfound.com angel.co',
		Hired: 'hired.com',
		Otta: 'otta.com',
		Indeed: 'indeed.com indeedemail.com',
		LinkedIn: 'linkedin.com',
		StepStone: 'stepstone.de stepstone.com stepstone.fr stepstone.nl',
		XING: 'xing.com',
		Glassdoor: 'glassdoor.com',
		Monster: 'monster.com monster.de',
		InfoJobs: 'infojobs.net infojobs.it',
		ZipRecruiter: 'ziprecruiter.com',
		Scheduling: 'calendly.com goodtime.io modernloop.io cronofy.com'
	}).flatMap(([system, domains]) => domains.split(' ').map((domain) => [domain, system] as const))
);

/** The first labels of the domains of mail providers that have one under many endings. */
const PROVIDER_LABELS = new Set(
	'gmail googlemail hotmail outlook live msn yahoo ymail rocketmail aol icloud gmx web t-online freenet posteo proton protonmail pm tutanota tuta mailbox fastmail hey zoho yandex orange wanadoo free sfr laposte libero virgilio alice tiscali tin hotmail uol bol terra sapo ziggo xs4all kpnmail planet btinternet sky virginmedia ntlworld talktalk comcast verizon att sbcglobal bellsouth cox charter earthlink rogers shaw telus bluewin sunrise hispeed aon chello telenet skynet telefonica mail qq 163 126 naver'.split(
		' '
	)
);
/** Domains whose first label is a provider's and that are not a provider's own. */
const PROVIDER_ENDS =
	/^(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2}|org|net|info|online|mail|eu|me|ch|fm)(?:\.[a-z]{2})?$/;

/** Endings of two parts: the name stands before them. */
const TWO_PART_END = /^(?:co|com|org|ac|gov|net|edu|gob|gouv)$/;

/** Returns the domain of an address in small letters; '' where there is none. */
export function domainOf(email: string): string {
	return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** Returns the part of a domain that somebody registered: 'northwind.co.uk' of 'mail.northwind.co.uk'. */
export function registeredDomain(domain: string): string {
	const labels = domain.split('.');
	const isTwoPart = labels.length > 2 && TWO_PART_END.test(labels.at(-2)!) && labels.at(-1)!.length === 2;
	return labels.slice(isTwoPart ? -3 : -2).join('.');
}

/** Returns the first label of the registered domain: 'northwind'. */
export function labelOf(domain: string): string {
	return registeredDomain(domain).split('.')[0] ?? '';
}

/** Returns the applicant system or job board that a domain belongs to. */
export function systemOf(domain: string): string | undefined {
	const registered = registeredDomain(domain);
	return (
		SYSTEMS.get(registered) ??
		(/^(?:indeed|glassdoor|monster|stepstone)\./.test(registered) ? 'Indeed' : undefined)
	);
}

/** Returns true if a domain gives mailboxes to anybody. */
function isProvider(domain: string): boolean {
	const registered = registeredDomain(domain);
	const at = registered.indexOf('.');
	return PROVIDER_LABELS.has(registered.slice(0, at)) && PROVIDER_ENDS.test(registered.slice(at + 1));
}

/** Returns the domain if it can stand for an organisation: neither a provider's nor an applicant system's. */
export function ownDomain(domain: string): string | undefined {
	if (!domain.includes('.') || systemOf(domain) !== undefined || isProvider(domain)) return undefined;
	return registeredDomain(domain);
}
