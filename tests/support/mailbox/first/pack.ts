/** The first made-up mailbox: the words may be tuned to it. */
import type { Layout, Noise, Pack } from '../pack';
import { ENGLISH } from './english';
import { DUTCH, FRENCH, GERMAN, SPANISH } from './others';

const LAYOUTS: readonly Layout[] = [
	{ system: 'Greenhouse', name: '{org}', email: 'no-reply@greenhouse.io' },
	{ system: 'Lever', name: '{org} Hiring Team', email: 'no-reply@hire.lever.co' },
	{ system: 'Workday', name: '{org} Workday', email: '{slug}@myworkday.com' },
	{ system: 'Ashby', name: '{org} Hiring Team', email: 'no-reply@ashbyhq.com' },
	{ system: 'SmartRecruiters', name: '{org}', email: 'notification@smartrecruiters.com' },
	{ system: 'Personio', name: '{org} Recruiting', email: 'jobs@{slug}.personio.de' },
	{ system: 'Teamtailor', name: '{org} via Teamtailor', email: 'no-reply@{slug}.teamtailor-mail.com' },
	{ system: 'Recruitee', name: '{org}', email: 'no-reply@recruitee.com' },
	{ system: 'Taleo', name: '{org}', email: '{slug}@invalidemail.com' },
	{ system: 'iCIMS', name: '{org} Recruiting', email: '{slug}+autoreply@talent.icims.com' },
	{
		system: 'Indeed',
		name: 'Indeed Apply',
		email: 'indeedapply@indeed.com',
		subject: 'Indeed Application: {role}'
	},
	{
		system: 'LinkedIn',
		name: 'LinkedIn',
		email: 'jobs-noreply@linkedin.com',
		subject: 'Your application was sent to {org}'
	},
	{ system: 'Breezy', name: '{org}', email: 'no-reply@breezy-mail.com' },
	{ system: 'Jobvite', name: '{org}', email: 'notification@jobvite.com' }
];

const NOISE: readonly Noise[] = [
	{
		name: 'Job Alerts',
		email: 'alerts@jobsite.example',
		letter: ['New jobs for you: {role}', '{role} at {org}\nApply now'],
		list: true
	},
	{
		name: 'LinkedIn Job Alerts',
		email: 'jobalerts-noreply@linkedin.com',
		letter: ['{org} is hiring a {role}', '{role} at {org}. Apply now.'],
		list: true,
		automatic: true
	},
	{
		name: 'Weekly Reader',
		email: 'news@reader.example',
		letter: ['This week in tech', 'Five things. Unfortunately we will not be moving forward with print.'],
		list: true
	},
	{
		name: 'Big Shop',
		email: 'orders@bigshop.example',
		letter: ['Your receipt', 'Thank you for your order. The total is 34.90.'],
		automatic: true
	},
	{
		name: 'Jo Park',
		email: 'jo.park@gmail.com',
		letter: ['Dinner', 'Shall we meet on Friday at 8 pm? How is the job search?']
	},
	{
		name: 'Landlord',
		email: 'rent@homes.example',
		letter: ['Rent', 'Your payment has been received. Thank you.']
	},
	{
		name: 'Phone Company',
		email: 'no-reply@phone.example',
		letter: ['Your bill', 'Your bill is ready. Please pay by 20 March 2026.'],
		automatic: true
	},
	{
		name: '{org} Careers',
		email: 'no-reply@myworkday.com',
		letter: ['Reset your password', 'Use this link to reset the password of your candidate account.'],
		automatic: true
	},
	{
		name: 'LinkedIn',
		email: 'messages-noreply@linkedin.com',
		letter: ['Your application was viewed by {org}', 'Good news. Your application was viewed.'],
		automatic: true
	},
	{
		name: 'Career Coach',
		email: 'hi@coach.example',
		letter: ['Land your interview', 'We are happy to offer you a free session. Book by Friday.'],
		list: true
	},
	{
		name: 'Sports Club',
		email: 'info@club.example',
		letter: ['Annual meeting', 'We invite you to our annual meeting on 20 March 2026 at 19:00.']
	},
	{ name: 'Oma', email: 'oma@gmx.de', letter: ['Geburtstag', 'Kommst du am Samstag? Liebe Grüße'] }
];

const names = (text: string) => text.split(',').map((name) => name.trim());

const FIRST_PARTS = names(
	'Northwind,Blue Harbour,Contoso,Halcyon,Juniper,Larkspur,Meridian,Oakfield,Pinnacle,Redwood,Silverline,Thornbury,Umbra,Vantage,Westbrook,Yarrow,Zephyr,Ashdown,Birchwood,Cobalt'
);
const LAST_PARTS = names('Labs,Group,Media,Bank,Software,GmbH,Studios,Foundation,Partners,Retail');

export const FIRST: Pack = {
	me: { name: 'Sam Doe', email: 'sam.doe@gmail.com' },
	wordings: [ENGLISH, ENGLISH, ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH],
	layouts: LAYOUTS,
	organisations: FIRST_PARTS.flatMap((first) => LAST_PARTS.map((last) => `${first} ${last}`)),
	roles: names(
		'Data Analyst,Product Manager,Software Engineer,Marketing Manager,Office Administrator,UX Designer,Project Coordinator,Financial Controller,Customer Success Manager,Content Writer'
	),
	people: names(
		'Dana Ruiz,Kim Lee,Ola Berg,Peter Novak,Maria Conti,Jan de Vries,Claire Dubois,Lena Fischer,Tom Baker,Ines Lopez,Ravi Patel,Sara Lind,Paul Meyer,Emma Clark,Noah Stein,Julia Roth'
	),
	titles: names('Recruiter,Hiring Manager,Talent Acquisition Manager,HR Manager,Team Lead'),
	noise: NOISE
};
