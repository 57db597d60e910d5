import type { Layout, Noise } from '../pack';

export const LAYOUTS: readonly Layout[] = [
	{ system: 'Greenhouse', name: '{org}', email: 'no-reply@us.greenhouse-mail.io' },
	{ system: 'Lever', name: '{org} Careers', email: 'no-reply@hire.lever.co' },
	{ system: 'Workday', name: '{org} Talent Acquisition', email: '{slug}@myworkday.com' },
	{ system: 'Ashby', name: 'The {org} Recruiting Team', email: 'no-reply@ashbyhq.com' },
	{
		system: 'SmartRecruiters',
		name: '{org} via SmartRecruiters',
		email: 'notifications@smartrecruiters.com'
	},
	{ system: 'Personio', name: 'Bewerbung {org}', email: 'no-reply@{slug}.personio.de' },
	{ system: 'Teamtailor', name: '{org}', email: 'no-reply@teamtailor-mail.com' },
	{ system: 'Recruitee', name: '{org} HR', email: '{slug}@recruitee.com' },
	{ system: 'Taleo', name: '{slug}@invalidemail.com', email: '{slug}@invalidemail.com' },
	{ system: 'iCIMS', name: '{org} @ icims', email: '{slug}+autoreply@talent.icims.com' },
	{ system: 'Workable', name: '{org} Recruiting', email: 'noreply@candidates.workablemail.com' },
	{ system: 'SuccessFactors', name: '{org} Careers', email: 'system@successfactors.eu' },
	{ system: 'BambooHR', name: '{org}', email: 'notifications@app.bamboohr.com' }
];

export const NOISE: readonly Noise[] = [
	{
		name: 'Jobnet Daily',
		email: 'alerts@jobnet.example',
		letter: [
			'12 new jobs for “{role}” in Leeds',
			'Your job alert\n\n{role}\n{org}\nApply now\n\nSee all 12 jobs'
		],
		list: true
	},
	{
		name: 'LinkedIn',
		email: 'jobalerts-noreply@linkedin.com',
		letter: [
			'{role}: {org} and 9 more',
			'Your job alert for {role}. {org} is actively recruiting. Be an early applicant.'
		],
		list: true,
		automatic: true
	},
	{
		name: 'LinkedIn',
		email: 'notifications-noreply@linkedin.com',
		letter: ['You appeared in 6 searches this week', 'See who is looking at your profile.'],
		list: true,
		automatic: true
	},
	{
		name: 'Indeed',
		email: 'donotreply@match.indeed.com',
		letter: [
			'{org} may be a good match for you',
			'Based on your profile: {role} at {org}. Apply with your Indeed resume.'
		],
		list: true,
		automatic: true
	},
	{
		name: '{org} Careers',
		email: 'no-reply@myworkday.com',
		letter: [
			'Verify your candidate account',
			'Please verify the email address of your candidate account with {org}. The link expires in 24 hours.'
		],
		automatic: true
	},
	{
		name: '{org}',
		email: 'no-reply@us.greenhouse-mail.io',
		letter: [
			'Tell us about your candidate experience',
			'Thank you for applying to {org}. We would love to hear how it went. Take our two-minute survey.'
		],
		automatic: true
	},
	{
		name: '{org}',
		email: 'no-reply@hire.lever.co',
		letter: [
			'Finish your application',
			'You started an application for {role} at {org} and have not submitted it yet. Pick up where you left off.'
		],
		automatic: true
	},
	{
		name: 'Parcel Point',
		email: 'orders@parcelpoint.example',
		letter: ['Your order 4471 has been shipped', 'Delivery by Friday. Thank you for your order.'],
		automatic: true
	},
	{
		name: 'Citybank',
		email: 'no-reply@citybank.example',
		letter: [
			'Your loan application',
			'Thank you for applying. We have received your application for a credit card.'
		],
		automatic: true
	},
	{
		name: 'Lettings Direct',
		email: 'office@lettings.example',
		letter: [
			'Viewing on Saturday',
			'Unfortunately the flat has been let to another applicant. We will let you know of others.'
		]
	},
	{
		name: 'Mum',
		email: 'mum.family@gmail.com',
		letter: ['Sunday', 'Any news about the job? Come for lunch at one. Love, Mum']
	},
	{
		name: 'Theo Brandt',
		email: 'theo.brandt@web.de',
		letter: ['Re: Kino', 'Freitag um acht passt. Ich habe Karten.']
	},
	{
		name: 'Dr Ashworth Dental',
		email: 'reception@ashworthdental.example',
		letter: [
			'Your appointment',
			'Your appointment is on 14 March 2026 at 10:30. Please let us know if you need to cancel.'
		]
	},
	{
		name: 'Craft Weekly',
		email: 'hello@craftweekly.example',
		letter: [
			'How to ace your next interview',
			'Ten questions that every hiring manager asks. Unsubscribe at any time.'
		],
		list: true
	},
	{
		name: 'Upskill Academy',
		email: 'offers@upskill.example',
		letter: [
			'We are pleased to offer you 40 % off',
			'Applications close on Friday. Become a data analyst in twelve weeks.'
		],
		list: true
	},
	{
		name: 'Riverside School',
		email: 'office@riversideschool.example',
		letter: [
			'Parents’ evening',
			'We would like to invite you to meet the teachers on 12 March 2026 at 18:00.'
		]
	},
	{
		name: 'Kai Sommer',
		email: 'kai@talentwolke.example',
		letter: [
			'Exciting opportunity',
			'Hi, I came across your profile and have a great opportunity with a client of ours. Are you open to a chat?'
		]
	},
	{
		name: 'GitHub',
		email: 'notifications@github.com',
		letter: ['[repo] Fix the build (#12)', 'Thanks for the review. I will follow up by Friday.'],
		list: true
	}
];
