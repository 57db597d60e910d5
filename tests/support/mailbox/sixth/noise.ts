import type { Layout, Noise } from '../pack';

export const LAYOUTS: readonly Layout[] = [
	{ system: 'Greenhouse', name: '{org}', email: 'no-reply@us.greenhouse-mail.io' },
	{ system: 'Lever', name: '{org} Hiring', email: 'no-reply@hire.lever.co' },
	{ system: 'Workday', name: 'Workday @ {org}', email: '{slug}@myworkday.com' },
	{ system: 'Ashby', name: '{org} Hiring Team', email: 'no-reply@ashbyhq.com' },
	{ system: 'SmartRecruiters', name: '{org}', email: 'notification@smartrecruiters.com' },
	{ system: 'Taleo', name: 'Talent Acquisition', email: '{slug}@invalidemail.com' },
	{ system: 'iCIMS', name: '{org} Recruiting', email: '{slug}@talent.icims.com' },
	{ system: 'SuccessFactors', name: 'Human Resources', email: 'system@successfactors.eu' }
];

export const NOISE: readonly Noise[] = [
	{
		name: 'Indeed',
		email: 'alert@indeed.com',
		list: true,
		letter: [
			'12 new {role} jobs',
			'New jobs that match your alert:\n\n{role}\n{org}\nEasily apply\n\nSee all 12 jobs'
		]
	},
	{
		name: 'LinkedIn',
		email: 'messages-noreply@linkedin.com',
		automatic: true,
		letter: [
			'You appeared in 9 searches this week',
			'See who is looking. People at {org} found your profile. Try Premium free for a month.'
		]
	},
	{
		name: 'LinkedIn Job Alerts',
		email: 'jobalerts-noreply@linkedin.com',
		list: true,
		letter: [
			'“{role}”: {org} is hiring',
			'Your job alert for {role}\n\n{org} · Actively recruiting\n\nView job'
		]
	},
	{
		name: '{org}',
		email: 'billing@{slug}-shop.example',
		automatic: true,
		letter: [
			'Your order has been received',
			'Thank you for your order. We will let you know as soon as it ships.'
		]
	},
	{
		name: 'Greenhouse',
		email: 'no-reply@us.greenhouse-mail.io',
		automatic: true,
		letter: [
			'Your security code',
			'Copy this code into the security code field on your application: X7p2QwLe'
		]
	},
	{
		name: 'Workday',
		email: 'verify@myworkday.com',
		automatic: true,
		letter: [
			'Verify your candidate account',
			'Please verify your email address. The link expires in 24 hours.'
		]
	},
	{
		name: 'Stadtwerke',
		email: 'service@stadtwerke.example',
		automatic: true,
		letter: [
			'Ihr Termin zur Zählerablesung',
			'Sehr geehrte Kundin, sehr geehrter Kunde,\n\nunser Ableser kommt am 14. April zwischen 8:00 und 12:00 Uhr zu Ihnen. Können Sie den Termin nicht wahrnehmen, rufen Sie uns bitte an.'
		]
	},
	{
		name: 'Dentist on the Square',
		email: 'frontdesk@square-dental.example',
		letter: [
			'Appointment reminder',
			'This is a reminder of your appointment on April 9, 2026 at 11:20. Please call us if you need to reschedule.'
		]
	},
	{
		name: 'Crédit du Nord',
		email: 'nepasrepondre@banque.example',
		automatic: true,
		letter: [
			'Votre demande de crédit',
			'Madame, Monsieur,\n\nAprès étude de votre dossier, nous ne pouvons malheureusement pas donner une suite favorable à votre demande de crédit.'
		]
	},
	{
		name: 'Housing Office',
		email: 'lettings@homes.example',
		letter: [
			'Your application for the flat',
			'Dear applicant,\n\nThank you for viewing the flat. Unfortunately the landlord has decided on another tenant.'
		]
	},
	{
		name: 'Marta',
		email: 'marta.lopez@gmail.com',
		letter: ['sábado', '¿Quedamos el sábado a las 20:00 en mi casa? Dime si te viene bien.']
	},
	{
		name: 'Airline',
		email: 'offers@air.example',
		list: true,
		letter: [
			'A special offer for you',
			'We are pleased to offer you 20 % off your next flight. Book by March 31.'
		]
	},
	{
		name: 'Team Coursera',
		email: 'no-reply@coursera.example',
		list: true,
		letter: [
			'Get ready for your interview',
			'Become a {role}: enrol in our certificate and ace your next interview.'
		]
	},
	{
		name: 'Nina Kowalski',
		email: 'nina.kowalski@gmail.com',
		letter: ['Dinner', 'Hey, sorry, I have to cancel tomorrow. Can we do next week instead?']
	},
	{
		name: 'Verzekeringen',
		email: 'klantenservice@polis.example',
		automatic: true,
		letter: ['Uw aanvraag is ontvangen', 'Bedankt voor uw aanvraag. U hoort binnen vijf werkdagen van ons.']
	},
	{
		name: '{org}',
		email: 'press@{slug}.example',
		list: true,
		letter: [
			'{org} newsletter',
			'What a quarter! Read about our new offices, meet our people, and see our open positions.'
		]
	}
];
