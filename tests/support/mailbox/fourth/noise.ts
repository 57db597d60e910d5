import type { Layout, Noise } from '../pack';

export const LAYOUTS: readonly Layout[] = [
	{ system: 'Greenhouse', name: '{org}', email: 'no-reply@us.greenhouse-mail.io' },
	{ system: 'Lever', name: '{org}', email: 'no-reply@hire.lever.co' },
	{ system: 'Workday', name: '{org} Workday', email: '{slug}@myworkday.com' },
	{ system: 'Ashby', name: '{org} Hiring Team', email: 'no-reply@ashbyhq.com' },
	{ system: 'SmartRecruiters', name: '{org}', email: 'notifications@smartrecruiters.com' },
	{ system: 'Personio', name: '{org} Recruiting', email: 'no-reply@{slug}.jobs.personio.de' },
	{ system: 'Teamtailor', name: '{org}', email: 'no-reply@eu.teamtailor-mail.com' },
	{ system: 'Recruitee', name: 'Recruitment {org}', email: 'no-reply@recruitee.com' },
	{ system: 'Taleo', name: '{org} Talent Acquisition', email: '{slug}@invalidemail.com' },
	{ system: 'iCIMS', name: '{org} Talent Team', email: '{slug}+email+1a2b@talent.icims.com' },
	{ system: 'Indeed', name: 'Indeed Apply', email: 'indeedapply@indeed.com' },
	{ system: 'LinkedIn', name: 'LinkedIn', email: 'jobs-noreply@linkedin.com' }
];

export const NOISE: readonly Noise[] = [
	{
		name: 'LinkedIn Job Alerts',
		email: 'jobalerts-noreply@linkedin.com',
		letter: [
			'“{role}”: {org} – {role} and more',
			'Your job alert for {role}\n30+ new jobs match your preferences.\n\n{role}\n{org}\nThis company is actively hiring\n\nView job'
		],
		list: true,
		automatic: true
	},
	{
		name: 'Indeed',
		email: 'donotreply@jobalert.indeed.com',
		letter: [
			'{role} at {org}',
			'18 new {role} jobs in your area\n\n{role}\n{org}\nEasily apply\n\nUnsubscribe'
		],
		list: true,
		automatic: true
	},
	{
		name: 'StepStone',
		email: 'info@jobagent.stepstone.de',
		letter: [
			'Neue Jobs für dich: {role}',
			'Wir haben 7 neue Jobs gefunden, die zu dir passen. {role} bei {org}. Jetzt bewerben!'
		],
		list: true
	},
	{
		name: 'Welcome to the Jungle',
		email: 'hello@alerts.wttj.example',
		letter: ['De nouvelles offres pour vous', '{org} recrute : {role}. Postulez dès maintenant.'],
		list: true
	},
	{
		name: 'InfoJobs',
		email: 'alertas@infojobs.example',
		letter: ['Nuevas ofertas de {role}', '{org} busca {role}. Inscríbete en la oferta.'],
		list: true
	},
	{
		name: '{org}',
		email: '{slug}@myworkday.com',
		letter: [
			'Verify your candidate account',
			'Thank you for creating an account with {org}. Please click the link below to verify your email address. This link will expire in 24 hours.'
		],
		automatic: true
	},
	{
		name: '{org}',
		email: 'no-reply@us.greenhouse-mail.io',
		letter: [
			'Security code for your application to {org}',
			'Copy and paste this code into the security code field on your application: 8HgT2x. After you enter the code, resubmit your application.'
		],
		automatic: true
	},
	{
		name: '{org}',
		email: 'no-reply@ashbyhq.com',
		letter: [
			'How was your candidate experience?',
			'Thanks for interviewing with {org}. We would appreciate your feedback in this short anonymous survey.'
		],
		automatic: true
	},
	{
		name: '{org} Recruiting',
		email: 'no-reply@smartrecruiters.com',
		letter: [
			'Please complete your application',
			'You have started your application for {role} at {org} but it is not complete yet. Log in to finish it.'
		],
		automatic: true
	},
	{
		name: '{org} Talent Community',
		email: 'talent@{slug}-news.example',
		letter: [
			'News from {org}',
			'See what is new at {org}: our new office, our values and our open roles. Manage preferences.'
		],
		list: true
	},
	{
		name: 'Credit Union',
		email: 'no-reply@creditunion.example',
		letter: [
			'Your application',
			'Thank you for your application. Unfortunately we are unable to offer you a credit card at this time.'
		],
		automatic: true
	},
	{
		name: 'Hausverwaltung Lorenz',
		email: 'office@hv-lorenz.example',
		letter: [
			'Wohnung Lindenstraße',
			'Vielen Dank für Ihre Bewerbung um die Wohnung. Leider haben wir uns für andere Mieter entschieden.'
		]
	},
	{
		name: 'Dr. Weber Praxis',
		email: 'praxis@weber-hno.example',
		letter: [
			'Terminbestätigung',
			'Ihr Termin ist am 12.03.2026 um 9:30 Uhr. Bitte bringen Sie Ihre Karte mit.'
		]
	},
	{
		name: 'Mairie',
		email: 'etat-civil@mairie.example',
		letter: [
			'Votre dossier',
			'Votre demande de passeport a bien été reçue. Un rendez-vous vous est proposé le 12 mars 2026 à 10h00.'
		]
	},
	{
		name: 'Nora',
		email: 'nora.bell@gmail.com',
		letter: ['Re: drinks', 'How did the interview go?? Tell me everything on Thursday! xx']
	},
	{
		name: 'Tennis Club',
		email: 'captain@tennisclub.example',
		letter: [
			'Match moved',
			'The match has been rescheduled to 14 March 2026 at 11:00. Please let me know by Friday if you can play.'
		]
	},
	{
		name: 'Amazon',
		email: 'shipment-tracking@amazon.com',
		letter: [
			'Your package will arrive tomorrow',
			'Thank you for your order. We will let you know when it has shipped.'
		],
		automatic: true
	},
	{
		name: 'Energie Plus',
		email: 'service@energieplus.example',
		letter: [
			'Unser Angebot für Sie',
			'Wir freuen uns, Ihnen unseren neuen Tarif anbieten zu können. Antworten Sie bis zum 31. März 2026.'
		]
	},
	{
		name: 'Career Coach Mia',
		email: 'mia@careercoach.example',
		letter: [
			'They rejected you. Now what?',
			'We decided to move forward with other candidates: how to read the sentence everyone hates. Join my webinar.'
		],
		list: true
	},
	{
		name: 'Liam Stone',
		email: 'liam@stonesearch.example',
		letter: [
			'Quick question',
			'Hi, I’m a recruiter working with a fast-growing startup, and your profile caught my eye. Would you be interested in hearing more?'
		]
	},
	{
		name: 'HR Weekly',
		email: 'editor@hrweekly.example',
		letter: [
			'Hiring freezes are back',
			'More firms put hiring on hold. Read our report on recruitment in 2026.'
		],
		list: true
	},
	{
		name: 'Town Library',
		email: 'library@town.example',
		letter: ['Reminder', 'The book that you reserved is ready. Please collect it by 3 March 2026.'],
		automatic: true
	},
	{
		name: 'Volunteer Centre',
		email: 'hello@volunteers.example',
		letter: [
			'Saturday',
			'Thanks for signing up! We would like to invite you to our meeting on 7 March 2026 at 10:00.'
		]
	}
];
