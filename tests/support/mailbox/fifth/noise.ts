import type { Layout, Noise } from '../pack';

export const LAYOUTS: readonly Layout[] = [
	{ system: 'Greenhouse', name: '{org} Talent', email: 'no-reply@greenhouse.io' },
	{ system: 'Lever', name: 'The {org} Team', email: 'no-reply@hire.lever.co' },
	{ system: 'Workday', name: 'Workday @ {org}', email: '{slug}@myworkday.com' },
	{ system: 'Ashby', name: '{org}', email: 'no-reply@ashbyhq.com' },
	{ system: 'SmartRecruiters', name: '{org} Careers', email: 'notifications@smartrecruiters.com' },
	{ system: 'Personio', name: '{org} HR Team', email: 'jobs+{slug}@m.personio.de' },
	{ system: 'Teamtailor', name: '{org} Jobs', email: 'notifications@teamtailor.com' },
	{ system: 'Recruitee', name: 'Hiring Team {org}', email: 'hiring+{slug}@recruitee.com' },
	{ system: 'Taleo', name: 'Recruiting at {org}', email: 'noreply@taleo.net' },
	{ system: 'iCIMS', name: '{org} Recruitment Team', email: '{slug}+autoreply@talent.icims.eu' },
	{ system: 'BambooHR', name: '{org} People', email: 'notifications@app.bamboohr.com' },
	{ system: 'JOIN', name: '{org} via JOIN', email: 'candidates@join.com' }
];

export const NOISE: readonly Noise[] = [
	{
		name: 'LinkedIn',
		email: 'jobs-listings@linkedin.com',
		letter: [
			'{org} is hiring a {role}',
			'Jobs you may be interested in: {role}, {org}. Apply now. 12 applicants.'
		],
		list: true,
		automatic: true
	},
	{
		name: 'Glassdoor Jobs',
		email: 'noreply@glassdoor.com',
		letter: ['New jobs for you: {role}', '{org} and 14 others are looking for people like you.'],
		list: true,
		automatic: true
	},
	{
		name: 'XING Stellenmarkt',
		email: 'mailrobot@mail.xing.com',
		letter: ['Passende Jobs: {role}', '{org} sucht {role}. Jetzt ansehen und direkt bewerben.'],
		list: true,
		automatic: true
	},
	{
		name: 'APEC',
		email: 'alertes@apec.example',
		letter: [
			'Vos alertes du jour',
			'3 offres correspondent à votre recherche : {role}, {org}. Postuler en un clic.'
		],
		list: true
	},
	{
		name: 'Infojobs',
		email: 'info@ij.example',
		letter: ['Novas vagas para si', '{role} na {org}. Candidate-se já.'],
		list: true
	},
	{
		name: 'Workday @ {org}',
		email: '{slug}@myworkday.com',
		letter: [
			'Reset your password',
			'A request was made to reset the password of your candidate account. If you did not ask for this, ignore this message.'
		],
		automatic: true
	},
	{
		name: '{org}',
		email: 'no-reply@hire.lever.co',
		letter: [
			'Equal opportunity questionnaire',
			'Help {org} improve: please tell us how you found our application process. The survey takes three minutes.'
		],
		automatic: true
	},
	{
		name: '{org} HR Team',
		email: 'jobs+{slug}@m.personio.de',
		letter: [
			'Data retention',
			'Your applicant data at {org} will be deleted soon, as our privacy policy says. You need not do anything.'
		],
		automatic: true
	},
	{
		name: 'Indeed',
		email: 'no-reply@indeed.com',
		letter: [
			'Pick up where you left off',
			'Continue your application for {role} at {org}. You are almost done.'
		],
		automatic: true
	},
	{
		name: '{org} News',
		email: 'news@{slug}-mail.example',
		letter: [
			'Our year in review',
			'We hired 200 people, opened two offices and planted a forest. Unsubscribe'
		],
		list: true
	},
	{
		name: 'Insurance Desk',
		email: 'claims@insurer.example',
		letter: [
			'Your claim',
			'We regret to inform you that your application for cover was unsuccessful. We have decided not to proceed.'
		]
	},
	{
		name: 'Kita Sonnenschein',
		email: 'leitung@kita-sonnenschein.example',
		letter: [
			'Ihre Anmeldung',
			'Leider müssen wir Ihnen mitteilen, dass wir Ihnen keinen Platz anbieten können. Wir melden uns bis zum 01.04.2026.'
		]
	},
	{
		name: 'Optician',
		email: 'hello@optician.example',
		letter: [
			'Appointment confirmed',
			'Your appointment is confirmed for 12 Mar 2026 at 14:30. Need to reschedule? Call us.'
		]
	},
	{
		name: 'Comune',
		email: 'protocollo@comune.example',
		letter: [
			'Domanda ricevuta',
			'La Sua domanda di residenza è stata ricevuta. Riceverà una risposta entro il 12 marzo 2026.'
		]
	},
	{
		name: 'Javi',
		email: 'javi.rey@hotmail.com',
		letter: ['Re: finde', '¿Qué tal la entrevista? Cuéntame. Nos vemos el sábado a las 9.']
	},
	{
		name: 'Grandma',
		email: 'rosie1944@aol.com',
		letter: [
			'Your birthday',
			'I am so glad about your new job offer! We meet on 4 Mar 2026 at 12:00. Tell me by Friday what cake you want.'
		]
	},
	{
		name: 'Shop',
		email: 'orders@woolshop.example',
		letter: [
			'Sorry, out of stock',
			'Unfortunately your order has been cancelled. We will refund you by 12 Mar 2026.'
		],
		automatic: true
	},
	{
		name: 'Streaming Co',
		email: 'offers@streaming.example',
		letter: [
			'An offer for you',
			'We are thrilled to offer you three months free. The offer expires on 12 Mar 2026.'
		]
	},
	{
		name: 'Job Search Tips',
		email: 'tips@jobsearch.example',
		letter: [
			'“You were not successful on this occasion”',
			'Five ways to answer a rejection. And: what recruiters mean when they write that the role is on hold.'
		],
		list: true
	},
	{
		name: 'Hannah Search',
		email: 'hannah@brightsearch.example',
		letter: [
			'{role}, fully remote',
			'Hope you are well! I’m hiring for a client and thought of you. Shall we set up a call to discuss?'
		]
	},
	{
		name: 'Parents Group',
		email: 'pta@school.example',
		letter: [
			'Bake sale moved',
			'The bake sale has been moved to 20 Mar 2026 at 15:00. Please send me your list no later than Wednesday.'
		]
	},
	{
		name: 'Meetup',
		email: 'info@meetup.com',
		letter: ['Interview practice night', 'Your spot is confirmed on 12 Mar 2026 at 19:00. See you there!'],
		list: true,
		automatic: true
	}
];
