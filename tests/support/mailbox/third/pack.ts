/** The third made-up mailbox: written after the words were improved by what the second one showed. */
import type { Layout, Noise, Pack } from '../pack';
import { DUTCH, ENGLISH, GERMAN } from './germanic';
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './romance';

const LAYOUTS: readonly Layout[] = [
	{ system: 'Greenhouse', name: '{org} Recruiting', email: 'no-reply@eu.greenhouse-mail.io' },
	{ system: 'Lever', name: '{org}', email: 'no-reply@hire.lever.co' },
	{ system: 'Workday', name: '{org} HR', email: '{slug}@myworkday.com' },
	{ system: 'Ashby', name: 'Careers at {org}', email: 'no-reply@ashbyhq.com' },
	{
		system: 'SmartRecruiters',
		name: '{org} Talent Acquisition Team',
		email: 'notification+{slug}@smartrecruiters.com'
	},
	{ system: 'Personio', name: 'Personalabteilung {org}', email: 'jobs@{slug}.personio.com' },
	{ system: 'Teamtailor', name: '{org} Career', email: 'no-reply@inbound.teamtailor.com' },
	{ system: 'Taleo', name: '{org} Careers', email: 'careers@invalidemail.com' },
	{ system: 'Workable', name: '{org} via Workable', email: 'noreply@apply.workablemail.com' },
	{ system: 'JazzHR', name: '{org}', email: 'notifications@app.jazz.co' },
	{ system: 'softgarden', name: '{org} | Karriere', email: 'no-reply@softgarden.io' },
	{ system: 'SuccessFactors', name: '{org} Recruitment', email: '{slug}@noreply.successfactors.com' }
];

const NOISE: readonly Noise[] = [
	{
		name: 'Stellenfinder',
		email: 'mail@stellenfinder.example',
		letter: ['5 passende Stellen: {role}', '{role} bei {org}. Jetzt bewerben.'],
		list: true
	},
	{
		name: 'LinkedIn',
		email: 'updates-noreply@linkedin.com',
		letter: ['{org} posted a new job', 'See the {role} opening at {org}.'],
		list: true,
		automatic: true
	},
	{
		name: 'Glassdoor',
		email: 'noreply@glassdoor.com',
		letter: ['How was your interview at {org}?', 'Share your experience anonymously.'],
		list: true,
		automatic: true
	},
	{
		name: '{org}',
		email: 'noreply@apply.workablemail.com',
		letter: ['Your one-time code', 'Use 551204 to sign in and continue your application.'],
		automatic: true
	},
	{
		name: 'Council',
		email: 'planning@council.example',
		letter: [
			'Planning application 22/114',
			'Thank you for your application for a permit. We have received your application and will decide by 20 March 2026.'
		]
	},
	{
		name: 'Gym',
		email: 'team@gym.example',
		letter: ['Your membership', 'We regret to inform you that your membership application was declined.']
	},
	{
		name: 'Lena',
		email: 'lena.wolff@gmail.com',
		letter: ['Job?', 'Hast du die Stelle bekommen? Ruf mich an!']
	},
	{
		name: 'Paul Keller',
		email: 'paul@kellerfamily.example',
		letter: ['Trip', 'We are meeting on 14 March 2026 at 10:00 at the station. Please let me know by Friday.']
	},
	{
		name: 'Webshop',
		email: 'service@webshop.example',
		letter: ['Ihre Bestellung', 'Vielen Dank für Ihre Bestellung. Die Rechnung liegt bei.'],
		automatic: true
	},
	{
		name: 'Open University',
		email: 'courses@ou.example',
		letter: [
			'Offer of a place',
			'We are delighted to offer you a place on the course. Please accept by 1 April 2026.'
		]
	},
	{
		name: 'Dev Digest',
		email: 'digest@dev.example',
		letter: ['Hiring in 2026', 'Why your application was not selected, and what to do about it.'],
		list: true
	},
	{
		name: 'Sofia Recruiter',
		email: 'sofia@headhunt.example',
		letter: ['{role} – 80k', 'Are you open to new opportunities? My client is looking for someone like you.']
	}
];

const names = (text: string) => text.split(',').map((name) => name.trim());

const FIRST_PARTS = names(
	'Aurora,Bellwether,Cinder,Delphi,Estuary,Fjord,Garnet,Harbinger,Ibis,Jasper,Kelvin,Lattice,Mosaic,Nimbus,Onyx,Pelican,Quill,Riverstone,Saffron,Tundra'
);
const LAST_PARTS = names('Works,AG,Insurance,Education,Data,Ltd,University,Transport,Design,Pharma');

export const THIRD: Pack = {
	me: { name: 'Alex Morgenstern', email: 'alex@morgenstern.example' },
	wordings: [ENGLISH, ENGLISH, ENGLISH, GERMAN, GERMAN, DUTCH, FRENCH, SPANISH, ITALIAN, PORTUGUESE],
	layouts: LAYOUTS,
	organisations: FIRST_PARTS.flatMap((first) => LAST_PARTS.map((last) => `${first} ${last}`)),
	roles: names(
		'Research Assistant,Sales Executive,Librarian,DevOps Engineer,Legal Counsel,HR Business Partner,Copywriter,Operations Lead'
	),
	people: names(
		'Ines Albrecht,Mo Rahman,Carla Pinto,Erik Holm,Yuki Tanaka,Bruno Salvi,Clara Weiss,Dmitri Orlov,Fatima Zahra,George Hale,Hanna Lund,Ivo Prins,Jana Kral,Karim Aziz,Laura Gomez,Miles Ford'
	),
	titles: names('People Lead,Head of Talent,HR Manager,Senior Recruiter,Office Manager'),
	noise: NOISE
};
